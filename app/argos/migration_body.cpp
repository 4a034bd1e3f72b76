// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/migration_body.h"

#include "security/secret.h"

namespace argos
{
namespace
{

/// RFC 8259, 7: the quote, the backslash and control characters are escaped, nothing else.
void appendString(QByteArray& json, const QByteArray& utf8)
{
    static constexpr char digits[] = "0123456789abcdef";
    json.append('"');
    for (const char c : utf8) {
        const auto code = static_cast<unsigned char>(c);
        if (code < 0x20)
            json.append("\\u00").append(digits[code >> 4]).append(digits[code & 15]);
        else if (c == '"' || c == '\\')
            json.append('\\').append(c);
        else
            json.append(c);
    }
    json.append('"');
}

} // namespace

// Written by hand because QJsonObject sorts its members by name. Reserved for the worst case in one
// piece, because a buffer that grows leaves copies of the person's data behind in freed memory.
QByteArray migrationJson(const MigrationRequest& request)
{
    qsizetype most = 2;
    for (const FormField& field : request.fields)
        most += 6 * (field.name.size() + 3 * field.value.size()) + 6;
    QByteArray json;
    json.reserve(most);
    for (const FormField& field : request.fields) {
        QByteArray value = field.value.toUtf8();
        json.append(json.isEmpty() ? '{' : ',');
        appendString(json, field.name);
        json.append(':');
        appendString(json, value);
        security::wipe(value);
    }
    return json.append(json.isEmpty() ? "{}" : "}");
}

} // namespace argos
