// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/submit_preparation.h"

#include "main/configuration.h"
#include "main/console.h"
#include "main/face_models.h"
#include "main/picture_words.h"
#include "main/rule_packs.h"
#include "main/words.h"

#include "framing/document_encoder.h"
#include "framing/still_check.h"
#include "rules/rule_book.h"
#include "session/case_file.h"
#include "session/step2_assembly.h"
#include "session/step2_fields.h"
#include "ui/texts/advice_texts.h"
#include "ui/texts/case_texts.h"
#include "ui/texts/field_texts.h"
#include "ui/texts/refusal_texts.h"

#include <QFile>

namespace program
{
namespace
{

using session::CaseDraft;

const auto addressImage = QStringLiteral("addressImage");

Refusal refusal(const char* code, const QString& sentence, const QStringList& fields = {})
{
    return {QString::fromLatin1(code), sentence, fields};
}

QString about(const QString& subject, const QString& sentence)
{
    return QStringLiteral("%1: %2").arg(subject, sentence);
}

/// Puts one --field into the case; what is wrong with it, if anything.
std::optional<Refusal> put(CaseDraft& draft, const QString& name, const QString& value)
{
    // In universal mode the person says what Step 1 could not read.
    if (name == u"idType") {
        draft.idType = rules::idTypeFrom(value);
        if (!draft.idType)
            return refusal("invalid_fields",
                           about(name, ui::texts::sentence(
                                           rules::Problem{rules::ProblemKind::UnknownChoice, {}})),
                           {name});
        return std::nullopt;
    }
    if (!session::step2Fields().contains(name))
        return refusal("invalid_fields", Words::tr("\"%1\" is not a field of Step 2.").arg(name),
                       {name});
    if (!session::isFieldText(value))
        return refusal("invalid_fields",
                       about(name, Words::tr("More than 200 characters, or a control character.")),
                       {name});
    draft.fields.insert(name, value);
    return std::nullopt;
}

/// The fields that the case fixes and a --field would change.
QStringList fixedButGiven(const CaseDraft& original, const CaseDraft& given,
                          const rules::Form& form, const base::Clock& clock)
{
    const QDateTime now = clock.now();
    QStringList changed =
        rules::fixedFields(form, session::prefilled(original, now), now.toLocalTime().date());
    changed.removeIf([&](const QString& name) {
        return given.fields.value(name) == original.fields.value(name);
    });
    return changed;
}

base::Result<CaseDraft, Refusal> caseFrom(const Options& options)
{
    const auto unusable = [&](const QString& sentence) {
        return base::fail(refusal("invalid_case", about(*options.caseFile, sentence)));
    };
    QFile file(*options.caseFile);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(ui::texts::unreadableFile());
    auto draft = session::readCase(file.read(session::mostCaseBytes + 1));
    if (!draft)
        return unusable(ui::texts::sentence(draft.error()));
    return std::move(draft).value();
}

base::Result<QByteArray, Refusal> addressImageFrom(const QString& path)
{
    const auto refused = [&](const QString& sentence) {
        return base::fail(refusal("invalid_fields", about(path, sentence), {addressImage}));
    };
    if (path.isEmpty())
        return QByteArray();
    const auto picture = framing::readPicture(path);
    if (!picture)
        return refused(sentence(picture.error()));
    auto jpeg = framing::encodeDocument(*picture);
    if (!jpeg)
        return refused(Words::tr("The picture cannot be brought under 2 MB."));
    return std::move(jpeg).value();
}

std::optional<Refusal> refusalOf(const rules::Problems& problems)
{
    QStringList fields;
    QStringList sentences;
    for (auto problem = problems.cbegin(); problem != problems.cend(); ++problem) {
        if (rules::severity(problem->kind) == rules::Severity::Warning)
            continue;
        fields.append(problem.key());
        sentences.append(about(problem.key(), ui::texts::sentence(problem.value())));
    }
    if (fields.isEmpty())
        return std::nullopt;
    return refusal("invalid_fields", sentences.join(u'\n'), fields);
}

void sayWarnings(const rules::Problems& problems)
{
    for (auto problem = problems.cbegin(); problem != problems.cend(); ++problem) {
        if (rules::severity(problem->kind) == rules::Severity::Warning)
            say(about(problem.key(), ui::texts::sentence(problem.value())));
    }
}

base::Result<framing::Photo, Refusal> photoFrom(const Options& options,
                                                const framing::Thresholds& thresholds)
{
    const auto picture = framing::readPicture(options.photo);
    if (!picture)
        return base::fail(
            refusal("unreadable_photo", about(options.photo, sentence(picture.error()))));
    auto observer = loadFaceModels();
    if (!observer)
        return base::fail(refusal("no_face_models", observer.error()));
    const framing::JudgedStill still = framing::judgeStill(*picture, **observer, thresholds);
    const auto avoided = refusalOf(still.report);
    if (avoided && !options.anyPhoto)
        return base::fail(
            refusal("photo_rejected", ui::texts::probableAnswer(*avoided) + QStringLiteral(". ") +
                                          Words::tr("%1, or send it anyway with --any-photo.")
                                              .arg(ui::texts::sentence(still.report.advice))));
    auto photo = framing::toPhoto(still);
    if (!photo)
        return base::fail(
            refusal("photo_too_large", Words::tr("The photo cannot be brought under 2 MB.")));
    return std::move(photo).value();
}

} // namespace

base::Result<Submission, Refusal> prepareSubmission(const Options& options,
                                                    const store::Settings& settings,
                                                    const rules::RuleBook& book,
                                                    const base::Clock& clock)
{
    const auto original = caseFrom(options);
    if (!original)
        return base::fail(original.error());
    CaseDraft draft = *original;
    for (const auto& [name, value] : options.fields) {
        if (auto refused = put(draft, name, value))
            return base::fail(std::move(*refused));
    }
    auto image = addressImageFrom(options.addressImage);
    if (!image)
        return base::fail(std::move(image).error());
    rules::Pictures pictures;
    if (!image->isEmpty())
        pictures.insert(addressImage, *image);
    const rules::Form form = book.form(draft.issuingCountry, draft.idType,
                                       rules::overruled(projectOptions(settings), draft.options));
    if (const QStringList fixed = fixedButGiven(*original, draft, form, clock); !fixed.isEmpty())
        return base::fail(refusal(
            "invalid_fields",
            Words::tr("The case file locks %1; it cannot be changed.").arg(fixed.join(u", "_qs)),
            fixed));
    const rules::Values values = session::completed(form, draft, draft.fields);
    const rules::Problems problems =
        rules::check(form, values, pictures, clock.now().toLocalTime().date());
    if (auto refused = refusalOf(problems))
        return base::fail(std::move(*refused));
    sayWarnings(problems);
    auto photo = photoFrom(options, thresholdsFor(settings));
    if (!photo)
        return base::fail(std::move(photo).error());
    return Submission{std::move(draft), values, pictures, std::move(*photo)};
}

} // namespace program
