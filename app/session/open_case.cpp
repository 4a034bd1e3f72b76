// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/open_case.h"

#include "framing/photo_encoder.h"
#include "security/secret.h"

namespace session
{
namespace
{

void wipe(rules::Values& values)
{
    for (QString& value : values)
        security::wipe(value);
    values.clear();
}

void wipe(rules::SourcedValues& values)
{
    for (rules::SourcedValue& value : values)
        security::wipe(value.value);
    values.clear();
}

void keepTyped(rules::SourcedValues& values)
{
    for (auto value = values.begin(); value != values.end();) {
        const bool typed = value->source == rules::ValueSource::Typed;
        value = typed ? std::next(value) : values.erase(value);
    }
}

bool handsOverTheSame(const CaseDraft& one, const CaseDraft& other)
{
    return one.fields == other.fields && one.locked == other.locked;
}

void wipe(rules::Pictures& pictures)
{
    for (QByteArray& jpeg : pictures)
        security::wipe(jpeg);
    pictures.clear();
}

void wipe(QImage& image)
{
    if (image.isDetached())
        image.fill(0);
    image = {};
}

} // namespace

void OpenCase::begin(const CaseDraft& begun, const QDateTime& at)
{
    const bool again = draft && handsOverTheSame(*draft, begun);
    if (!again)
        keepTyped(values);
    const rules::SourcedValues read = prefilled(begun, at);
    for (auto value = read.begin(); value != read.end(); ++value) {
        const bool empty = values.value(value.key()).value.isEmpty();
        if (empty || (value->locked && !again))
            values.insert(value.key(), *value);
    }
    draft = begun;
    consent.reset();
}

void OpenCase::restore(const KeptCase& kept)
{
    forget();
    const store::CaseSubject& subject = kept.record.subject;
    draft = kept.details ? kept.details->draft
                         : CaseDraft{.submissionId = subject.submissionId,
                                     .issuingCountry = subject.issuingCountry,
                                     .idType = rules::idTypeFrom(subject.idType),
                                     .step1At = subject.step1At};
    if (kept.details)
        values = kept.details->values;
    formAccepted = kept.details.has_value(); // nothing else is kept
    if (const auto& given = kept.record.consent)
        consent = Consent{given->version, given->language, given->at};
    pictures = kept.pictures;
    const QImage image = QImage::fromData(kept.photo);
    if (image.isNull())
        return;
    photo.emplace();
    photo->jpeg = kept.photo;
    photo->image = image;
}

bool OpenCase::photoMayShrink() const
{
    return photo && !photoWasShrunk && photo->jpeg.size() <= framing::advisedPhotoBytes;
}

void OpenCase::shrinkPhoto()
{
    photoWasShrunk = true;
    auto smaller = framing::encodeSmallest(photo->image);
    if (!smaller || smaller->size() >= photo->jpeg.size())
        return;
    security::wipe(photo->jpeg);
    photo->jpeg = std::move(smaller).value();
}

void OpenCase::forgetPhoto()
{
    photoWasShrunk = false;
    if (!photo)
        return;
    security::wipe(photo->jpeg);
    wipe(photo->image);
    photo.reset();
}

void OpenCase::forget()
{
    formAccepted = false;
    forgetPhoto();
    wipe(values);
    wipe(pictures);
    if (draft)
        wipe(draft->fields);
    draft.reset();
    consent.reset();
}

} // namespace session
