// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/response_reader.h"

#include "argos/failure_reader.h"
#include "argos/tolerant_json.h"
#include "base/json.h"

#include <QJsonArray>

namespace argos
{
namespace
{

/// The object in the body; empty if there is none, or none that is safe to read.
QJsonObject objectIn(const HttpAnswer& answer)
{
    const auto object = base::parseObject(answer.body, longestAnswer);
    return object ? *object : QJsonObject();
}

Step2Answer answerFrom(const QJsonObject& body, KycStatus status)
{
    Step2Answer answer;
    answer.status = status;
    answer.faceSimilarity = scoreOf(body.value(u"faceSimilarityScore"));
    answer.liveness = scoreOf(body.value(u"livenessScore"));
    answer.retryCount = countOf(body.value(u"retryCount"));
    answer.reasons = reasonsOf(body.value(u"retry"));
    answer.recognizedIdType =
        firstText(body, {"recognized_IdType", "recognized_idType", "recognizedIdType"}, 200);
    return answer;
}

QString idOf(const QJsonObject& item)
{
    return firstText(item, {"submission_id", "submissionId", "Submissionid"}, 200);
}

bool isOfAnother(const QJsonObject& body, const base::SubmissionId& sent)
{
    const QString id = idOf(body);
    return !id.isEmpty() && id != sent.text();
}

CallFailure unreadable(int httpStatus)
{
    CallFailure failure;
    failure.fault = Fault::UnreadableAnswer;
    failure.counted = Counted::Unknown;
    failure.httpStatus = httpStatus;
    return failure;
}

Attempt attemptFrom(const QJsonObject& entry, int position)
{
    return {countOf(entry.value(u"attemptCnt")).value_or(position),
            scoreOf(entry.value(u"livenessScore")), reasonsOf(entry)};
}

/// The first of two objects that has the member: `kyc` holds most of what concerns us, some
/// versions put it beside.
QJsonValue either(const QJsonObject& first, const QJsonObject& second, QLatin1StringView name)
{
    return first.contains(name) ? first.value(name) : second.value(name);
}

QList<Attempt> attemptsFrom(const QJsonArray& entries)
{
    QList<Attempt> attempts;
    for (const QJsonValue entry : entries)
        attempts.append(attemptFrom(entry.toObject(), static_cast<int>(attempts.size()) + 1));
    return attempts;
}

/// Nothing if the item has a status that we do not know: taking it for none would hide a verdict.
std::optional<SubmissionRecord> recordFrom(const QJsonObject& item)
{
    const QJsonObject kyc = item.value(u"kyc").toObject();
    const QJsonValue status = kyc.contains(u"result")
                                  ? kyc.value(u"result")
                                  : either(kyc, item, QLatin1StringView("kycStatus"));
    SubmissionRecord record;
    record.status = statusOf(status);
    record.retryCount = countOf(either(kyc, item, QLatin1StringView("retryCount")));
    record.faceSimilarity = scoreOf(either(kyc, item, QLatin1StringView("faceSimilarityScore")));
    record.liveness = scoreOf(either(kyc, item, QLatin1StringView("livenessScore")));
    record.attempts = attemptsFrom(kyc.value(u"attempts").toArray());
    const bool statusIsAbsent = status.isUndefined() || status.isNull() ||
                                status.toString(QStringLiteral("?")).trimmed().isEmpty();
    return record.status || statusIsAbsent ? std::make_optional(record) : std::nullopt;
}

bool holdsVerdict(const QJsonObject& item)
{
    return item.contains(u"kyc") || item.contains(u"kycStatus");
}

/// An item without an id is taken for the one that was asked for, if it has anything to say.
std::optional<QJsonObject> itemOf(const QJsonArray& items, const base::SubmissionId& asked)
{
    for (const QJsonValue entry : items) {
        const QJsonObject item = entry.toObject();
        const QString id = idOf(item);
        if (id == asked.text() || (id.isEmpty() && holdsVerdict(item)))
            return item;
    }
    return std::nullopt;
}

} // namespace

// Four hundreds are read too: kycStatus is the only truth about tries, in whatever envelope it
// comes.
Step2Outcome readStep2(const HttpAnswer& answer, const base::SubmissionId& sent,
                       const QDateTime& now)
{
    const QJsonObject body = objectIn(answer);
    if (isOfAnother(body, sent))
        return base::fail(unreadable(answer.status));
    const std::optional<KycStatus> status = statusOf(body.value(u"kycStatus"));
    if (status && (answer.status / 100 == 2 || answer.status / 100 == 4))
        return answerFrom(body, *status);
    return base::fail(readFailure(answer, body, now));
}

ReadOutcome readRecord(const HttpAnswer& answer, const base::SubmissionId& asked,
                       const QDateTime& now)
{
    const QJsonObject body = objectIn(answer);
    const bool hasList = body.value(u"Items").isArray();
    CallFailure failure = readFailure(answer, body, now);
    failure.counted = Counted::No;
    if (answer.status / 100 != 2 || !(hasList || holdsVerdict(body)))
        return base::fail(std::move(failure));

    const QJsonArray items = hasList ? body.value(u"Items").toArray() : QJsonArray{body};
    const std::optional<QJsonObject> item = itemOf(items, asked);
    const std::optional<SubmissionRecord> record = item ? recordFrom(*item) : std::nullopt;
    if (record)
        return *record;
    failure.fault = items.isEmpty() ? Fault::UnknownSubmission : Fault::UnreadableAnswer;
    return base::fail(std::move(failure));
}

} // namespace argos
