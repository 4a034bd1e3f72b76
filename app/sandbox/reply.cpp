// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/reply.h"

#include <QJsonDocument>
#include <QJsonObject>

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
    case 502:
        return QStringLiteral("Bad Gateway");
    default:
        return QStringLiteral("Internal Server Error");
    }
}

} // namespace

Reply gatewayReply(int status)
{
    const QJsonObject body{{QStringLiteral("message"), gatewayMessage(status)}};
    return {.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Reply refusal(const char* errorCode, const QByteArray& message)
{
    const QJsonObject body{{QStringLiteral("errorCode"), QString::fromUtf8(errorCode)},
                           {QStringLiteral("message"), QString::fromUtf8(message)}};
    return {.status = 400, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace sandbox
