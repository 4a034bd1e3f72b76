// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/submission.h"

#include <QJsonArray>

#include <chrono>

namespace sandbox
{
namespace
{

constexpr int maximumTries = 3;
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

void reject(Submission& submission, const QString& code)
{
    submission.status = Status::Rejected;
    submission.rejectCode = code;
}

} // namespace

void count(Submission& submission, const Verdict& verdict)
{
    const bool failed = verdict.kind == Verdict::Kind::Fail;
    submission.attempts.append({failed ? std::optional(verdict.reason) : std::nullopt});
    if (failed)
        ++submission.retryCount;
    else if (verdict.kind == Verdict::Kind::Reject)
        submission.retryCount = maximumTries; // as if Step 1 had used up the others
    if (submission.retryCount >= maximumTries)
        reject(submission, QStringLiteral("too_many_retry"));
    else if (failed)
        submission.status = Status::Incomplete;
    else
        submission.status =
            verdict.kind == Verdict::Kind::Review ? Status::Pending : Status::Approved;
}

bool isLate(const Submission& submission, const QDateTime& now)
{
    constexpr std::chrono::seconds timeToFinish = std::chrono::hours(24);
    return now > submission.step1At.addSecs(timeToFinish.count());
}

void rejectForTime(Submission& submission)
{
    reject(submission, QStringLiteral("timeout"));
}

void rejectIfAbandoned(Submission& submission, const QDateTime& now)
{
    if (submission.status == Status::Incomplete && isLate(submission, now))
        rejectForTime(submission);
}

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
                       {QStringLiteral("images"), namesOf(submission.pictures)},
                       {QStringLiteral("retryCount"), submission.retryCount}};
    if (submission.status) {
        kyc.insert(QStringLiteral("result"), wordOf(*submission.status));
        addScores(record, *submission.status);
    }
    record.insert(QStringLiteral("kyc"), kyc);
    return record;
}

} // namespace sandbox
