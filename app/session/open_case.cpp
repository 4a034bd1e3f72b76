// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/open_case.h"

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

void OpenCase::begin(const CaseDraft& begun)
{
    draft = begun;
    for (auto it = begun.fields.begin(); it != begun.fields.end(); ++it) {
        if (values.value(it.key()).isEmpty())
            values.insert(it.key(), it.value());
    }
}

void OpenCase::forgetPhoto()
{
    if (!photo)
        return;
    security::wipe(photo->jpeg);
    wipe(photo->image);
    photo.reset();
}

void OpenCase::forget()
{
    forgetPhoto();
    wipe(values);
    wipe(pictures);
    if (draft)
        wipe(draft->fields);
    draft.reset();
}

} // namespace session
