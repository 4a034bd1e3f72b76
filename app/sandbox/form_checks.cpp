// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/form_checks.h"

#include "sandbox/field_rules.h"
#include "sandbox/picture.h"

#include <algorithm>

namespace sandbox
{
namespace
{

std::optional<Reply> whyPictureIsUnusable(const Form& form, const QString& name,
                                          const Reply& invalid)
{
    const QByteArray picture = form.files.value(name).content;
    if (picture.size() > maximumPictureBytes)
        return gatewayReply(413);
    if (!pictureSize(picture))
        return invalid;
    return std::nullopt;
}

std::optional<Reply> whyPicturesAreUnusable(const Form& form)
{
    if (auto reply = whyPictureIsUnusable(form, QStringLiteral("faceImage"),
                                          refusal("invalid_face_image", "invalid face image")))
        return reply;
    const QString addressImage = QStringLiteral("addressImage");
    if (!form.files.contains(addressImage) && form.text(addressImage).isEmpty())
        return std::nullopt;
    return whyPictureIsUnusable(
        form, addressImage,
        refusal("invalid_address_image", "invalid or missing an address image"));
}

std::optional<Reply> whyTextsAreInvalid(const Form& form)
{
    if (form.text(QStringLiteral("name")).isEmpty() ||
        form.text(QStringLiteral("date_of_birth")).isEmpty())
        return missingParameters();
    QStringList names = form.texts.keys();
    names.sort(); // the same complaint every time
    for (const QString& name : names) {
        const QString value = form.text(name);
        if (!value.isEmpty() && isStep2Text(name) && !hasDocumentedFormat(name, value))
            return refusal("invalid_format", "invalid format: " + name.toUtf8());
    }
    return std::nullopt;
}

std::optional<Reply> whyAddressIsMissing(const Form& form, const Project& project)
{
    if (project.addressImage && !form.files.contains(QStringLiteral("addressImage")))
        return refusal("invalid_address_image", "invalid or missing an address image");
    const bool anyCode = !form.text(QStringLiteral("globalCode")).isEmpty() ||
                         !form.text(QStringLiteral("compoundCode")).isEmpty() ||
                         !form.text(QStringLiteral("formatted_address")).isEmpty();
    if (project.collectAddress && !anyCode)
        return refusal("missing_address_data", "missing address data parameters");
    return std::nullopt;
}

} // namespace

std::optional<Reply> whyNamesAreUnknown(const Form& form)
{
    const auto refuse = [](const QString& name) {
        return refusal("invalid_parameter", "invalid parameter: " + name.left(64).toUtf8());
    };
    for (auto text = form.texts.keyBegin(); text != form.texts.keyEnd(); ++text) {
        if (!isStep2Text(*text) && !isStep2File(*text))
            return refuse(*text);
    }
    for (auto file = form.files.keyBegin(); file != form.files.keyEnd(); ++file) {
        if (!isStep2File(*file))
            return refuse(*file);
    }
    return std::nullopt;
}

std::optional<Reply> whyStep2IsInvalid(const Form& form, const Project& project)
{
    if (auto unusable = whyPicturesAreUnusable(form))
        return unusable;
    if (auto invalid = whyTextsAreInvalid(form))
        return invalid;
    return whyAddressIsMissing(form, project);
}

std::optional<Reply> whyIdentityIsIncomplete(const Form& form, const QString& country,
                                             const QString& idType)
{
    const QStringList required = authenticationFields(country, idType);
    if (std::any_of(required.begin(), required.end(),
                    [&](const QString& name) { return form.text(name).isEmpty(); }))
        return refusal("missing_data", "missing required parameters for identity verification");
    return std::nullopt;
}

std::optional<Reply> whyStep1IsInvalid(const Form& form)
{
    const QString idType = form.text(QStringLiteral("idType"));
    const QString country = form.text(QStringLiteral("issuingCountry"));
    const QString email = form.text(QStringLiteral("email"));
    if (country.isEmpty() || email.isEmpty() || idType.isEmpty())
        return missingParameters();
    if (!isCountry(country))
        return refusal("invalid_format", "invalid format: issuingCountry");
    if (!isEmail(email))
        return refusal("invalid_email", "invalid email address format");
    if (!isIdType(idType) && idType != u"universal")
        return refusal("invalid_idType", "invalid id type");
    return whyPictureIsUnusable(form, QStringLiteral("idImage"),
                                refusal("invalid_id_image", "invalid id image"));
}

Reply missingParameters()
{
    return refusal("missing_data", "missing required parameters");
}

} // namespace sandbox
