// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/failure_reader.h"

#include "argos/tolerant_json.h"

#include <QJsonArray>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>

namespace argos
{
namespace
{

/// Network Authentication Required (RFC 6585): from a captive portal, which passes nothing on.
constexpr int networkWantsLogin = 511;
constexpr std::chrono::seconds longestWait = std::chrono::hours(24);

/// Words of the service's sentences and codes, in lower case, and what they mean. The first that
/// occurs decides.
struct Phrase {
    const char* words;
    Fault fault;
};

constexpr Phrase phrases[] = {
    {"already processed", Fault::AlreadyProcessed},
    {"invalid submission id", Fault::UnknownSubmission},
    {"invalid_submission", Fault::UnknownSubmission},
    {"not exist submission", Fault::UnknownSubmission},
    {"api key", Fault::WrongKey},
    {"api-key is required", Fault::WrongKey},
    {"invalid face image", Fault::InvalidFaceImage},
    {"address image", Fault::InvalidAddress},
    {"missing address data", Fault::InvalidAddress},
    {"missing required parameter", Fault::MissingParameters},
    {"missing_data", Fault::MissingParameters},
    {"required_field_missing", Fault::MissingParameters},
    {"required input data is missing", Fault::MissingParameters},
    {"too many requests", Fault::TooManyRequests},
    {"limit exceeded", Fault::TooManyRequests},
    {"entity too large", Fault::PictureTooLarge},
};

std::optional<Fault> faultFromWords(const CallFailure& failure)
{
    const QString said = (failure.serviceCode + u'\n' + failure.serviceMessage).toLower();
    for (const Phrase& phrase : phrases) {
        if (said.contains(QLatin1StringView(phrase.words)))
            return phrase.fault;
    }
    return std::nullopt;
}

Fault faultFromRefusal(int status, const CallFailure& failure)
{
    switch (status) {
    case 401:
        return Fault::WrongKey;
    case 403:
        return failure.serviceMessage.contains(u"explicit deny", Qt::CaseInsensitive)
                   ? Fault::AddressNotAllowed
                   : Fault::WrongKey;
    case 413:
        return Fault::PictureTooLarge;
    case 429:
        return Fault::TooManyRequests;
    default:
        return faultFromWords(failure).value_or(Fault::InvalidRequest);
    }
}

Fault faultFrom(int status, const CallFailure& failure)
{
    if (status == 502 || status == 504)
        return Fault::GatewayFailed;
    if (status == networkWantsLogin || status / 100 == 3)
        return Fault::Redirected;
    switch (status / 100) {
    case 4:
        return faultFromRefusal(status, failure);
    case 5:
        return Fault::ServiceDown;
    case 2: // a known sentence alone says what is wrong, though not that nothing was counted
        return faultFromWords(failure).value_or(Fault::UnreadableAnswer);
    default:
        return Fault::UnreadableAnswer;
    }
}

Counted countedBy(int status)
{
    const bool sentElsewhere = status == 301 || status == 302 || status == 307 || status == 308;
    const bool stayedHere = status / 100 == 4 || sentElsewhere || status == networkWantsLogin;
    return stayedHere ? Counted::No : Counted::Unknown;
}

/// Success on the outside may be a refusal within: `{"message": "...", "statusCode": 400}`.
int statusWithin(int status, const QJsonObject& body)
{
    const std::optional<int> inner = countOf(body.value(u"statusCode"));
    return status / 100 == 2 && inner && *inner >= 400 && *inner < 600 ? *inner : status;
}

std::optional<std::chrono::seconds> waitFrom(const QByteArray& retryAfter, const QDateTime& now)
{
    bool isNumber = false;
    const qint64 number = retryAfter.trimmed().toLongLong(&isNumber);
    std::chrono::seconds wait(number);
    if (!isNumber) {
        QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(retryAfter.trimmed()),
                                               QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
        at.setTimeSpec(Qt::UTC);
        if (!at.isValid())
            return std::nullopt;
        wait = std::chrono::seconds(now.secsTo(at));
    }
    return std::clamp(wait, std::chrono::seconds(0), longestWait);
}

/// Some calls wrap what they have to say: `{"errors": [{"message": ""}]}`, `{"error": {"message":
/// ""}}`.
QJsonObject errorIn(const QJsonObject& body)
{
    const QJsonValue first = body.value(u"errors").toArray().at(0);
    if (first.isString())
        return {{QStringLiteral("message"), first}};
    if (first.isObject())
        return first.toObject();
    const QJsonValue error = body.value(u"error");
    return error.isObject() ? error.toObject() : body;
}

/// A body that is plain text is the message itself; pages and broken JSON say nothing to a person.
QString plainText(const QByteArray& body)
{
    const QByteArray start = body.left(2000).trimmed();
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(start);
    const bool isMarkup = start.startsWith('<') || start.startsWith('{') || start.startsWith('[');
    return isMarkup || decode.hasError() ? QString() : textOf(text, 500);
}

} // namespace

CallFailure readFailure(const HttpAnswer& answer, const QJsonObject& body, const QDateTime& now)
{
    const QJsonObject error = errorIn(body);
    CallFailure failure;
    failure.httpStatus = answer.status;
    failure.serviceCode = firstText(error, {"errorCode", "code"}, 200);
    failure.serviceMessage = firstText(error, {"message", "Message", "error"}, 500);
    if (body.isEmpty())
        failure.serviceMessage = plainText(answer.body);
    failure.retryAfter = waitFrom(answer.retryAfter, now);
    const int status = statusWithin(answer.status, body);
    failure.fault = faultFrom(status, failure);
    failure.counted = countedBy(status);
    return failure;
}

} // namespace argos
