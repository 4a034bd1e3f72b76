// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/reply.h"

#include <QJsonDocument>

namespace sandbox
{
namespace
{

QString gatewayMessage(int status)
{
    switch (status) {
    case 204:
        return {};
    case 400:
        return QStringLiteral("Bad Request");
    case 403:
        return QStringLiteral("Forbidden");
    case 404:
        return QStringLiteral("Not Found");
    case 405:
        return QStringLiteral("Method Not Allowed");
    case 413:
        return QStringLiteral("Request Entity Too Large");
    case 414:
        return QStringLiteral("URI Too Long");
    case 429:
        return QStringLiteral("Too Many Requests");
    case 502:
        return QStringLiteral("Bad Gateway");
    default:
        return QStringLiteral("Internal Server Error");
    }
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Reply saying(int status, const QString& message)
{
    return {.status = status, .body = compact({{QStringLiteral("message"), message}})};
}

} // namespace

Reply answer(const QJsonObject& body)
{
    return {.body = compact(body)};
}

Reply gatewayReply(int status)
{
    return saying(status, gatewayMessage(status));
}

Reply blockedReply()
{
    return saying(403, QStringLiteral(
                           "User is not authorized to access this resource with an explicit deny"));
}

Reply invalidQuery()
{
    return saying(400, QStringLiteral("Invalid Query String parameters"));
}

Reply refusal(const char* errorCode, const QByteArray& message)
{
    return {.status = 400,
            .body = compact({{QStringLiteral("errorCode"), QString::fromUtf8(errorCode)},
                             {QStringLiteral("message"), QString::fromUtf8(message)}})};
}

} // namespace sandbox
