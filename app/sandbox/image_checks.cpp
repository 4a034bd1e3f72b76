// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/image_checks.h"

#include "sandbox/form_checks.h"
#include "sandbox/migration_rules.h"
#include "sandbox/picture.h"

#include <algorithm>

namespace sandbox
{
namespace
{

bool isImageText(const QString& name)
{
    const auto pictures = addedPictures();
    return name == u"submissionId" || name == u"admin" || name == u"idType" ||
           std::any_of(pictures.begin(), pictures.end(),
                       [&](const auto& picture) { return picture.second == name; });
}

std::optional<Reply> whyIdTypeIsWrong(const QString& idType, PictureSet pictures)
{
    const bool ofId =
        pictures.testFlag(AddedPicture::IdImage) || pictures.testFlag(AddedPicture::IdBackImage);
    if (ofId && idType.isEmpty())
        return refusal("missing_data",
                       "The idType is required when submit idImage or idBackImage.");
    if (!idType.isEmpty() && !isMigrationIdType(idType))
        return refusal("invalid_idType", "Invalid IdType.");
    return std::nullopt;
}

/// Assumption: the document has no error for a picture that is none; this one fits best.
std::optional<Reply> whyImageIsUnusable(const QString& base64)
{
    const auto picture =
        QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (picture && (*picture).size() > maximumPictureBytes)
        return gatewayReply(413);
    if (!picture || !pictureSize(*picture))
        return imagesNotPut();
    return std::nullopt;
}

} // namespace

std::optional<Reply> whyImagesAreIncomplete(const Form& form)
{
    if (form.text(QStringLiteral("submissionId")).isEmpty() ||
        form.text(QStringLiteral("admin")).isEmpty())
        return refusal("missing_data", "Required input data is missing.");
    return std::nullopt;
}

base::Result<PictureSet, Reply> picturesIn(const Form& form)
{
    for (auto name = form.texts.keyBegin(); name != form.texts.keyEnd(); ++name) {
        if (!isImageText(*name))
            return base::fail(
                refusal("invalid_parameter", "invalid parameter: " + name->left(64).toUtf8()));
    }
    PictureSet pictures;
    for (const auto& [picture, name] : addedPictures())
        pictures.setFlag(picture, !form.text(name).isEmpty());
    if (!pictures)
        return base::fail(refusal("invalid_data", "At least one image parameter is required."));
    if (auto wrong = whyIdTypeIsWrong(form.text(QStringLiteral("idType")), pictures))
        return base::fail(*wrong);
    for (const auto& [picture, name] : addedPictures()) {
        if (!pictures.testFlag(picture))
            continue;
        if (auto unusable = whyImageIsUnusable(form.text(name)))
            return base::fail(*unusable);
    }
    return pictures;
}

Reply unreadableImages()
{
    return refusal("invalid_payload", "Fail to parse the input data.");
}

Reply imagesNotPut()
{
    return refusal("processing_error", "Failed to put image.");
}

} // namespace sandbox
