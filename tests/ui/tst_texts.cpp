// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_book.h"
#include "ui/language.h"
#include "ui/texts/advice_texts.h"
#include "ui/texts/camera_texts.h"
#include "ui/texts/case_texts.h"
#include "ui/texts/deadline_texts.h"
#include "ui/texts/desk_texts.h"
#include "ui/texts/entry_texts.h"
#include "ui/texts/field_texts.h"
#include "ui/texts/import_texts.h"
#include "ui/texts/problem_texts.h"
#include "ui/texts/refusal_texts.h"
#include "ui/texts/retry_texts.h"
#include "ui/texts/status_texts.h"
#include "ui/widgets/icon.h"

#include <QApplication>
#include <QSet>
#include <QTest>

using namespace std::chrono_literals;
using namespace ui;

namespace
{

/// Every value of an enum whose last enumerator is `last`.
template<class Enum> QList<Enum> upTo(Enum last)
{
    QList<Enum> all;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        all.append(static_cast<Enum>(i));
    return all;
}

/// What a row can be turned away with before it is sent (docs/import-files.md).
QStringList codesOfInvalidRows()
{
    QStringList codes{QStringLiteral("more_cells_than_columns")};
    for (const auto kind : rules::allProblemKinds)
        codes << rules::code(kind);
    for (const auto flaw : upTo(table::TableFlaw::Changed)) {
        if (flaw != table::TableFlaw::NotJson) // names its format, and only who chose that reads it
            codes << table::code(flaw);
    }
    return codes;
}

/// Of verified customers: by hand, and from a file.
QStringList entrySentences()
{
    QStringList all;
    const auto add = [&all](session::ProblemCause cause,
                            const std::optional<argos::MigrationRefusal>& refusal = {},
                            const std::optional<argos::CipherFlaw>& flaw = {}) {
        migration::EntryProblem problem;
        problem.view.cause = cause;
        problem.refusal = refusal;
        problem.flaw = flaw;
        const texts::ProblemWords words = texts::words(problem);
        all << words.happened << words.meaning << words.next;
        if (refusal)
            all << texts::fieldSentence(problem);
    };
    for (const auto cause : upTo(session::ProblemCause::DeadlinePassed))
        add(cause);
    for (const auto refusal : upTo(argos::MigrationRefusal::ProcessingError))
        add(session::ProblemCause::InvalidRequest, refusal);
    for (const auto flaw : upTo(argos::CipherFlaw::WrongKey))
        add(session::ProblemCause::OutcomeUnknown, {}, flaw);
    for (const QString& id : {QString(), QStringLiteral("id-1")}) {
        migration::EntryProblem problem;
        problem.other = migration::OtherEntry{id};
        const texts::ProblemWords words = texts::words(problem);
        all << words.happened << words.meaning << words.next
            << texts::whySentence(migration::knownOtherwiseResult(1, id), {});
    }
    all << texts::whySentence(migration::rowOtherwise(2, 1), {});
    for (const auto state : upTo(migration::PicturesState::Unknown)) {
        if (state != migration::PicturesState::None)
            all << texts::sentence(state);
    }
    for (const auto outcome : migration::allEntryOutcomes) {
        all << texts::words(outcome);
    }
    for (const QString& code : codesOfInvalidRows()) {
        migration::EntryResult result;
        result.outcome = migration::EntryOutcome::Invalid;
        result.parameter = QStringLiteral("email");
        result.code = code;
        all << texts::whySentence(result, {});
    }
    using migration::ImportState;
    for (const auto state : {ImportState::Sending, ImportState::Paused, ImportState::Stopping,
                             ImportState::Done, ImportState::Failed})
        all << texts::behindSentence(state, {});
    for (const auto cause : upTo(session::ProblemCause::DeadlinePassed)) {
        migration::EntryProblem problem;
        problem.view.cause = cause;
        problem.view.next = session::NextStep::SubmitAgain;
        all << texts::endSentence(problem);
    }
    return all;
}

/// Every sentence that a table can show, in the language in use.
QStringList allSentences()
{
    QStringList all;
    for (const auto advice : upTo(framing::Advice::UncoverFace))
        all << texts::sentence(advice);
    for (const auto need : framing::allNeeds)
        all << texts::name(need);
    for (const auto verdict : upTo(framing::Verdict::Reject))
        all << texts::sentence(verdict);
    for (const auto refusal : upTo(framing::Refusal::PoorImage))
        all << texts::sentence(refusal);
    for (const auto problem : upTo(camera::Problem::UnreadableFile))
        all << texts::words(problem).title << texts::words(problem).next;
    for (const auto type : rules::allIdTypes)
        all << texts::name(type);
    for (const auto kind : upTo(base::JsonError::Kind::BadValue))
        all << texts::sentence(base::JsonError{kind, QStringLiteral("fields.name")});
    for (const auto kind : rules::allProblemKinds)
        all << texts::sentence(rules::Problem{kind, QStringLiteral("12-34-567890-12")});
    for (const auto cause : upTo(session::ProblemCause::DeadlinePassed))
        all << texts::words(cause).happened << texts::words(cause).meaning
            << texts::words(cause).next;
    for (const auto step : upTo(session::NextStep::NewCase))
        all << texts::button(step);
    for (const auto status : upTo(session::CaseStatus::Incomplete))
        all << texts::words(status).title << texts::words(status).explanation
            << texts::words(status).next << texts::name(status);
    for (const auto cause : upTo(texts::RetryCause::Other))
        all << texts::words(cause).title << texts::words(cause).explanation
            << texts::words(cause).advice;
    for (const auto standing : upTo(session::CaseStanding::Abandoned))
        all << texts::words(standing, store::CaseKind::Step2)
            << texts::words(standing, store::CaseKind::Migration);
    for (const auto error : upTo(store::JournalError::Failed))
        all << texts::listSentence(error);
    return all + entrySentences();
}

} // namespace

class TextsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEnumeratorHasASentence_data()
    {
        QTest::addColumn<QString>("language");
        for (const LanguageInfo& language : languagesIn(builtInLanguages))
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void everyEnumeratorHasASentence()
    {
        QFETCH(QString, language);
        Language texts(*qApp);
        texts.use(language);
        const QStringList sentences = allSentences();
        QVERIFY(sentences.size() > 100);
        for (const QString& sentence : sentences) {
            QVERIFY(!sentence.trimmed().isEmpty());
            QVERIFY2(!sentence.contains(QLatin1String("%1")), qPrintable(sentence));
        }
    }

    void aRestIsToldInItsUnit()
    {
        QCOMPARE(texts::waitSentence(30s), QStringLiteral("The service asks to wait 30 seconds."));
        QCOMPARE(texts::waitSentence(121s), QStringLiteral("The service asks to wait 3 minutes."));
        QCOMPARE(texts::waitSentence(24h), QStringLiteral("The service asks to wait 24 hours."));
        using session::NextStep;
        QCOMPARE(texts::restSentence(NextStep::SubmitAgain, 30s),
                 QStringLiteral("Submit again in 30 s."));
        QCOMPARE(texts::restSentence(NextStep::SubmitAgain, 121s),
                 QStringLiteral("Submit again in 3 min."));
        QCOMPARE(texts::restSentence(NextStep::AskAgain, 24h),
                 QStringLiteral("Ask the service again in 24 h."));
        QCOMPARE(texts::restSentence(NextStep::SubmitAgain, 0s),
                 QStringLiteral("Submit again now."));
    }

    void aRefusalWithoutWordsIsNotPutIntoTheServicesMouth()
    {
        migration::EntryResult result{.row = 1, .outcome = migration::EntryOutcome::Refused};
        result.code = QStringLiteral("invalid_format"); // the service's own
        QCOMPARE(texts::whySentence(result, {}),
                 QStringLiteral("The service says: “invalid_format”"));
        result.code = migration::refusedWithoutCode;
        QVERIFY(!texts::whySentence(result, {}).contains(result.code));
        result.message = QStringLiteral("No.");
        QCOMPARE(texts::whySentence(result, {}), QStringLiteral("The service says: “No.”"));
    }

    void noSentenceSpeaksOfTheMachinery()
    {
        for (const QString& sentence : allSentences()) {
            for (const char* word :
                 {"HTTP", "payload", "null", "JSON", "server", "request", "API", "timeout"})
                QVERIFY2(!sentence.contains(QLatin1String(word), Qt::CaseInsensitive),
                         qPrintable(sentence));
        }
    }

    void whatIsWrongIsSaidInOneOrTwoWords()
    {
        using framing::Advice;
        for (const auto advice : upTo(Advice::UncoverFace)) {
            const framing::NeedStatus status{framing::Need::Light, framing::Level::Warn, advice, 0};
            QCOMPARE(texts::word(status).isEmpty(), advice == Advice::Ready);
        }
        QCOMPARE(texts::word({framing::Need::Distance, framing::Level::Ideal, Advice::Ready, 0.64}),
                 QStringLiteral("64 %"));
        QVERIFY(
            texts::word({framing::Need::Distance, framing::Level::NotAssessed, Advice::Ready, 0.64})
                .isEmpty());
    }

    void whatIsWrongFitsTheLine()
    {
        using framing::Advice;
        const auto word = [](framing::Need need, Advice advice) {
            return texts::word({need, framing::Level::Warn, advice, 0});
        };
        // Advice of the checks on eyes and mouth, which share a line with the pose.
        for (const Advice advice : {Advice::LookStraight, Advice::StraightenHead, Advice::OpenEyes,
                                    Advice::UncoverFace, Advice::HoldStill})
            QVERIFY(word(framing::Need::LookingStraight, advice) !=
                    word(framing::Need::Sharpness, Advice::HoldStill));
    }

    void whoWasVerifiedElsewhereIsNotSaidToBeConfirmed()
    {
        using session::CaseStanding;
        using store::CaseKind;
        QCOMPARE(texts::words(CaseStanding::Approved, CaseKind::Step2),
                 QStringLiteral("Identity confirmed"));
        QCOMPARE(texts::words(CaseStanding::Approved, CaseKind::Migration),
                 QStringLiteral("Entered as approved"));
        QCOMPARE(texts::words(CaseStanding::Rejected, CaseKind::Migration),
                 QStringLiteral("Entered as rejected"));
    }

    void casesThatWaitAreCountedInDigits()
    {
        Language language(*qApp);
        language.use(QStringLiteral("en")); // which has plural forms
        QCOMPARE(texts::waitingSentences({12, 1, 2}),
                 QStringLiteral("12 cases wait for the network and will be sent by the program.\n"
                                "1 case needs you: send or open it.\n"
                                "2 cases could not be sent in time. Begin with the first step "
                                "again."));
    }

    void whatTheServiceWouldAnswerIsSaidInItsWords()
    {
        for (const auto refusal : upTo(framing::Refusal::PoorImage))
            QVERIFY(texts::probableAnswer(refusal).contains(texts::sentence(refusal)));
        // As they stand in the samples of the service's documents.
        QCOMPARE(texts::sentence(framing::Refusal::FaceCloseToBorder),
                 QStringLiteral("Face is too close to one or more borders"));
        QCOMPARE(texts::sentence(framing::Refusal::FaceTooSmall),
                 QStringLiteral("Absolute face size is too small"));
    }

    /// What is said to have been avoided is what would be understood if it were answered.
    void everyRefusalIsUnderstoodAsAnAnswer_data()
    {
        using framing::Refusal;
        using texts::RetryCause;
        QTest::addColumn<Refusal>("refusal");
        QTest::addColumn<RetryCause>("cause");
        const auto row = [](Refusal refusal, RetryCause cause) {
            QTest::newRow(code(refusal).data()) << refusal << cause;
        };
        row(Refusal::FaceNotFound, RetryCause::NoFace);
        row(Refusal::TooManyFaces, RetryCause::SeveralFaces);
        row(Refusal::FaceTooSmall, RetryCause::TooSmall);
        row(Refusal::FaceTooClose, RetryCause::TooClose);
        row(Refusal::FaceCloseToBorder, RetryCause::NearBorder);
        row(Refusal::FaceCropped, RetryCause::NearBorder);
        row(Refusal::FaceAngle, RetryCause::Turned);
        row(Refusal::FaceOccluded, RetryCause::Covered);
        row(Refusal::EyesClosed, RetryCause::EyesClosed);
        row(Refusal::PoorImage, RetryCause::NotLive);
    }

    void everyRefusalIsUnderstoodAsAnAnswer()
    {
        QFETCH(framing::Refusal, refusal);
        QTEST(texts::retryCause({QStringLiteral("liveness_error"), texts::sentence(refusal)}),
              "cause");
    }

    void problemsNameTheExample()
    {
        const rules::Problem problem{rules::ProblemKind::WrongFormat,
                                     QStringLiteral("12-34-567890-12")};
        QVERIFY(texts::sentence(problem).contains(problem.detail));
    }

    void everyFieldOfEveryFormHasALabelAndAReason()
    {
        const auto book = rules::RuleBook::load(QStringLiteral(":/rules"));
        QVERIFY(book.ok());
        QStringList countries = book->countriesWithPacks();
        countries << QStringLiteral("DEU");
        for (const QString& country : std::as_const(countries)) {
            for (const rules::IdType type : rules::allIdTypes) {
                for (const rules::Field& field : book->form(country, type).fields) {
                    QVERIFY2(texts::label(field.wireName) != field.wireName,
                             qPrintable(field.wireName));
                    QVERIFY2(!texts::because(field.because).isEmpty(),
                             qPrintable(field.because.code));
                    for (const QString& choice : field.choices)
                        QVERIFY2(texts::choice(choice) != choice, qPrintable(choice));
                }
            }
        }
    }

    void retryCodesAreUnderstood_data()
    {
        using texts::RetryCause;
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<RetryCause>("cause");
        const auto row = [](const char* name, const char* code, const char* message,
                            RetryCause cause) {
            QTest::newRow(name) << QString::fromLatin1(code) << QString::fromLatin1(message)
                                << cause;
        };
        row("sample of the document", "face_compare_fail", "Face compare failed: no matching face",
            RetryCause::NoMatch);
        row("underscore", "face_compare_underscore",
            "The face doesn't match. Please retry with another face image.", RetryCause::NoMatch);
        row("border", "liveness_error",
            "Liveness fail: Face is too close to one or more borders. Please retry.",
            RetryCause::NearBorder);
        row("small", "liveness_error",
            "Liveness fail: Absolute face size is too small. Please retry.", RetryCause::TooSmall);
        row("close", "liveness_error", "Liveness fail: Face is too close. Please retry.",
            RetryCause::TooClose);
        row("too near for its engine", "liveness_error",
            "Liveness fail: A distance between face and camera is too small. Please retry.",
            RetryCause::TooClose);
        row("small for its engine", "liveness_error",
            "Liveness fail: Facial area is not big enough for analysis. Please retry.",
            RetryCause::TooSmall);
        row("occluded", "liveness_error", "Liveness fail: Face is occluded. Please retry.",
            RetryCause::Covered);
        row("angle", "liveness_error", "Liveness fail: Face angle is too large. Please retry.",
            RetryCause::Turned);
        row("many", "liveness_error", "Liveness fail: Too many faces. Please retry.",
            RetryCause::SeveralFaces);
        row("none", "liveness_error", "Liveness fail: Face not found. Please retry.",
            RetryCause::NoFace);
        row("nothing known", "liveness_error", "Liveness fail. Please retry.", RetryCause::NotLive);
        row("new code", "something_new", "Nobody has described this.", RetryCause::Other);
        row("empty", "", "", RetryCause::Other);
    }

    void retryCodesAreUnderstood()
    {
        QFETCH(QString, code);
        QFETCH(QString, message);
        QFETCH(texts::RetryCause, cause);
        QCOMPARE(texts::retryCause({code, message}), cause);
    }

    void theTimeLeftIsToldInHoursAndMinutes()
    {
        using std::chrono::seconds;
        QVERIFY(texts::deadlineSentence(seconds(3 * 3600 + 12 * 60))
                    .contains(QLatin1String("3 h 12 min")));
        QVERIFY(texts::deadlineSentence(seconds(59 * 60 + 59))
                    .contains(QLatin1String("within 59 min")));
        QVERIFY(texts::deadlineSentence(seconds(60)).contains(QLatin1String("1 min")));
        QVERIFY(!texts::deadlineSentence(seconds(59)).contains(QLatin1String("min.")));
        QVERIFY(!texts::deadlineSentence(seconds(-5)).contains(u'-'));
    }

    void theServicesOwnCodeStaysSmallAndWhole()
    {
        session::ProblemView problem;
        QVERIFY(texts::smallPrint(problem).isEmpty());
        problem.httpStatus = 403;
        problem.serviceMessage = QStringLiteral("Forbidden");
        QCOMPARE(texts::smallPrint(problem), QStringLiteral("Answer 403 · Forbidden"));
    }

    void everyIconIsDrawn()
    {
        for (int i = 0; i < iconCount; ++i) {
            const QImage image = iconPixmap(static_cast<Icon>(i), Qt::black, 24, 1).toImage();
            QImage empty(image.size(), image.format());
            empty.fill(Qt::transparent);
            QVERIFY2(image != empty, qPrintable(QString::number(i)));
        }
    }
};

QTEST_MAIN(TextsTest)
#include "tst_texts.moc"
