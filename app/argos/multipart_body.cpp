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

Part textPart(QByteArrayView name, const QString& value)
{
    return {"Content-Disposition: form-data; name=\"" + name.toByteArray() + "\"\r\n\r\n",
            value.toUtf8()};
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
        parts.append(textPart(field.name, field.value));
    if (!request.addressImage.isEmpty())
        parts.append(picturePart("addressImage", "address.jpg", request.addressImage));
    parts.append(textPart("submissionId", request.submissionId.text()));
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

} // namespace

base::Result<MultipartBody, UnknownField> multipartBody(const Step2Request& request,
                                                        base::RandomSource& random)
{
    for (const FormField& field : request.fields) {
        if (std::find(std::begin(fieldNames), std::end(fieldNames), field.name) ==
            std::end(fieldNames))
            return base::fail(UnknownField{field.name});
    }
    QList<Part> parts = partsOf(request);
    const QByteArray boundary = boundaryOutside(parts, random);
    MultipartBody body{"multipart/form-data; boundary=" + boundary, assembled(parts, boundary)};
    for (Part& part : parts)
        security::wipe(part.content); // the pictures, shared with the request, stay
    return body;
}

} // namespace argos
