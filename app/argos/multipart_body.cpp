// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/multipart_body.h"

#include "security/secret.h"

#include <algorithm>
#include <iterator>

namespace argos
{
namespace
{

// The text parameters of the document's table, submissionId aside: that one has a place of its own
// in the request.
constexpr QByteArrayView fieldNames[] = {"name",
                                         "date_of_birth",
                                         "gender",
                                         "nationality",
                                         "identity_number",
                                         "license_number",
                                         "document_number",
                                         "serial_number",
                                         "date_of_issue",
                                         "date_of_expiry",
                                         "address_street",
                                         "address_city",
                                         "address_state",
                                         "address_country",
                                         "address_zipcode",
                                         "globalCode",
                                         "compoundCode",
                                         "formatted_address",
                                         "address_input",
                                         "address_detail",
                                         "userOccupancyCode",
                                         "userOccupancyName",
                                         "idType"};

struct Part {
    QByteArray header; ///< with the empty line that ends it
    QByteArray content;
};

Part textPart(QByteArrayView name, QByteArray value)
{
    return {"Content-Disposition: form-data; name=\"" + name.toByteArray() + "\"\r\n\r\n",
            std::move(value)};
}

Part picturePart(const QByteArray& name, const QByteArray& fileName, const QByteArray& jpeg)
{
    return {"Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName +
                "\"\r\nContent-Type: image/jpeg\r\n\r\n",
            jpeg};
}

QList<Part> partsOf(const Step2Request& request)
{
    QList<Part> parts{picturePart("faceImage", "face.jpg", request.faceImage)};
    for (const FormField& field : request.fields)
        parts.append(textPart(field.name, field.value.toUtf8()));
    if (!request.addressImage.isEmpty())
        parts.append(picturePart("addressImage", "address.jpg", request.addressImage));
    parts.append(textPart("submissionId", request.submissionId.text().toUtf8()));
    return parts;
}

QList<Part> partsOf(const ImageRequest& request)
{
    QList<Part> parts{textPart("submissionId", request.submissionId.text().toUtf8()),
                      textPart("admin", request.admin.toUtf8()),
                      textPart("idType", request.idType.toUtf8()),
                      textPart("idImage", request.idImage.toBase64()),
                      textPart("idBackImage", request.idBackImage.toBase64()),
                      textPart("selfieImage", request.selfieImage.toBase64()),
                      textPart("addressImage", request.addressImage.toBase64())};
    parts.removeIf([](const Part& part) { return part.content.isEmpty(); });
    return parts;
}

// Letters and digits only: some servers stumble over a boundary that needs quotes.
QByteArray boundaryOutside(const QList<Part>& parts, base::RandomSource& random)
{
    QByteArray boundary;
    do {
        boundary = "KycCapture" + random.bytes(16).toHex();
    } while (std::any_of(parts.begin(), parts.end(),
                         [&](const Part& part) { return part.content.contains(boundary); }));
    return boundary;
}

// Reserved in one piece, because a buffer that grows leaves copies of the person's data behind in
// freed memory.
QByteArray assembled(const QList<Part>& parts, const QByteArray& boundary)
{
    qsizetype size = boundary.size() + 8;
    for (const Part& part : parts)
        size += boundary.size() + part.header.size() + part.content.size() + 6;
    QByteArray bytes;
    bytes.reserve(size);
    for (const Part& part : parts)
        bytes.append("--")
            .append(boundary)
            .append("\r\n")
            .append(part.header)
            .append(part.content)
            .append("\r\n");
    return bytes.append("--").append(boundary).append("--\r\n");
}

Upload uploadOf(QList<Part> parts, base::RandomSource& random)
{
    const QByteArray boundary = boundaryOutside(parts, random);
    Upload upload{"multipart/form-data; boundary=" + boundary, assembled(parts, boundary)};
    for (Part& part : parts)
        security::wipe(part.content); // what is shared with the request stays
    return upload;
}

} // namespace

base::Result<Upload, UnknownField> multipartBody(const Step2Request& request,
                                                 base::RandomSource& random)
{
    for (const FormField& field : request.fields) {
        if (std::find(std::begin(fieldNames), std::end(fieldNames), field.name) ==
            std::end(fieldNames))
            return base::fail(UnknownField{field.name});
    }
    return uploadOf(partsOf(request), random);
}

Upload multipartBody(const ImageRequest& request, base::RandomSource& random)
{
    return uploadOf(partsOf(request), random);
}

} // namespace argos
