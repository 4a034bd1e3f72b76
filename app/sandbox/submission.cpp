// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/submission.h"

#include <QJsonArray>

namespace sandbox
{
namespace
{

// The scores of the document's sample responses.
constexpr int sampleSimilarity = 99;
constexpr int sampleLiveness = 74;

QString wordOf(Status status)
{
    switch (status) {
    case Status::Approved:
        return QStringLiteral("approved");
    case Status::Rejected:
        return QStringLiteral("rejected");
    case Status::Pending:
        return QStringLiteral("pending");
    case Status::Incomplete:
        return QStringLiteral("incomplete");
    }
    return {};
}

void addScores(QJsonObject& answer, Status status)
{
    if (status == Status::Approved || status == Status::Pending)
        answer.insert(QStringLiteral("faceSimilarityScore"), sampleSimilarity);
    if (status != Status::Incomplete)
        answer.insert(QStringLiteral("livenessScore"), sampleLiveness);
}

QJsonObject attemptRecord(int number, const Attempt& attempt)
{
    QJsonArray codes;
    QJsonArray messages;
    if (attempt.reason) {
        codes.append(attempt.reason->code);
        messages.append(attempt.reason->message);
    }
    return {{QStringLiteral("attemptCnt"), number},
            {QStringLiteral("livenessScore"), sampleLiveness},
            {QStringLiteral("retryCode"), codes},
            {QStringLiteral("retryMsg"), messages}};
}

QJsonArray attemptRecords(const Submission& submission)
{
    QJsonArray records;
    int number = 0;
    for (const Attempt& attempt : submission.attempts)
        records.append(attemptRecord(++number, attempt));
    return records;
}

QString commentOf(const QString& rejectCode)
{
    return rejectCode == u"timeout" ? QStringLiteral("Not completed in time.")
                                    : QStringLiteral("Multiple invalid KYC attempts ");
}

} // namespace

QJsonObject step2Answer(const Submission& submission)
{
    const Status status = submission.status.value_or(Status::Incomplete);
    QJsonObject answer{{QStringLiteral("kycStatus"), wordOf(status)},
                       {QStringLiteral("retryCount"), submission.retryCount}};
    addScores(answer, status);
    if (status == Status::Incomplete && !submission.attempts.isEmpty() &&
        submission.attempts.last().reason) {
        const RetryReason& reason = *submission.attempts.last().reason;
        answer.insert(QStringLiteral("retry"),
                      QJsonArray{QJsonObject{{QStringLiteral("retryCode"), reason.code},
                                             {QStringLiteral("retryMsg"), reason.message}}});
    }
    if (submission.universal && !submission.idType.isEmpty())
        answer.insert(QStringLiteral("recognized_IdType"), submission.idType);
    return answer;
}

QJsonObject recordOf(const QString& id, const Submission& submission)
{
    QJsonObject kyc{{QStringLiteral("attempts"), attemptRecords(submission)},
                    {QStringLiteral("comment"), QJsonArray()},
                    {QStringLiteral("commentCode"), QJsonArray()}};
    if (!submission.rejectCode.isEmpty()) {
        kyc.insert(QStringLiteral("comment"), QJsonArray{commentOf(submission.rejectCode)});
        kyc.insert(QStringLiteral("commentCode"), QJsonArray{submission.rejectCode});
    }
    QJsonObject record{{QStringLiteral("submissionId"), id},
                       {QStringLiteral("retryCount"), submission.retryCount}};
    if (submission.status) {
        kyc.insert(QStringLiteral("result"), wordOf(*submission.status));
        addScores(record, *submission.status);
    }
    record.insert(QStringLiteral("kyc"), kyc);
    return record;
}

} // namespace sandbox
