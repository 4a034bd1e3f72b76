// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/case_rows.h"

#include "store/all_rows.h"
#include "store/journal_codes.h"

namespace store
{
namespace
{

/// Reads a row from left to right.
class RowReader
{
public:
    explicit RowReader(const QSqlQuery& row)
        : m_row(row)
    {
    }

    QString word() { return m_row.value(m_next++).toString(); }
    QDateTime moment()
    {
        return QDateTime::fromMSecsSinceEpoch(m_row.value(m_next++).toLongLong(), Qt::UTC);
    }
    std::optional<QDateTime> momentOrNull()
    {
        if (m_row.isNull(m_next))
            return skipped<QDateTime>();
        return moment();
    }
    int count() { return m_row.value(m_next++).toInt(); }
    qint64 largeNumber() { return m_row.value(m_next++).toLongLong(); }
    std::optional<int> countOrNull()
    {
        if (m_row.isNull(m_next))
            return skipped<int>();
        return count();
    }

private:
    template<class T> std::optional<T> skipped()
    {
        ++m_next;
        return std::nullopt;
    }

    const QSqlQuery& m_row;
    int m_next = 0;
};

ServiceAnswer answerFrom(RowReader& row)
{
    ServiceAnswer answer;
    answer.status = row.word();
    answer.retryCount = row.countOrNull();
    answer.attempts = row.countOrNull();
    answer.reasons = row.word().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return answer;
}

std::optional<Consent> consentFrom(RowReader& row)
{
    const QString version = row.word();
    const QString language = row.word();
    const auto at = row.momentOrNull();
    return at ? std::optional(Consent{version, language, *at}) : std::nullopt;
}

std::optional<CaseRecord> recordFrom(const QSqlQuery& query)
{
    RowReader row(query);
    const CaseId id{row.word()};
    const auto submissionId = base::SubmissionId::parse(row.word());
    if (!submissionId)
        return std::nullopt;
    CaseRecord record{id, CaseSubject{*submissionId}};
    record.subject.issuingCountry = row.word();
    record.subject.idType = row.word();
    record.subject.step1At = row.momentOrNull();
    record.subject.deadline = row.momentOrNull();
    const auto stage = stageFrom(row.word());
    record.stage = stage.value_or(CaseStage::Open);
    record.stageReason = row.word();
    record.begunAt = row.moment();
    record.changedAt = row.moment();
    record.endedAt = row.momentOrNull();
    record.answer = answerFrom(row);
    record.consent = consentFrom(row);
    record.forgotten = row.momentOrNull().has_value();
    const auto kind = caseKindFrom(row.word());
    record.kind = kind.value_or(CaseKind::Step2);
    return stage && kind ? std::optional(record) : std::nullopt;
}

std::optional<Send> sendFrom(const QSqlQuery& query, const IsAtIt& isAtIt)
{
    RowReader row(query);
    Send send{CaseId{row.word()}};
    send.number = row.count();
    const auto kind = sendKindFrom(row.word());
    send.kind = kind.value_or(SendKind::Post);
    send.intendedAt = row.moment();
    const QString outcome = row.word();
    send.outcome = sendOutcomeFrom(outcome);
    send.endedAt = row.momentOrNull();
    send.httpStatus = row.count();
    send.serviceCode = row.word();
    const qint64 sender = row.largeNumber();
    send.isUnderWay = !send.outcome && isAtIt(send.caseId, send.number, sender);
    return kind && send.outcome.has_value() != outcome.isEmpty() ? std::optional(send)
                                                                 : std::nullopt;
}

} // namespace

QString caseColumns()
{
    return QStringLiteral("id, submission_id, issuing_country, id_type, step1_at, deadline_at,"
                          " stage, stage_reason, begun_at, changed_at, ended_at,"
                          " status, retry_count, attempts, reasons,"
                          " consent_version, consent_language, consent_at, forgotten_at, kind");
}

JournalResult<QList<CaseRecord>> recordsFrom(QSqlQuery& rows)
{
    return allFrom(rows, recordFrom);
}

QString sendColumns()
{
    return QStringLiteral("case_id, number, kind, intended_at, outcome, ended_at, http_status,"
                          " service_code, sender");
}

JournalResult<QList<Send>> sendsFrom(QSqlQuery& rows, const IsAtIt& isAtIt)
{
    return allFrom(rows, [&](const QSqlQuery& row) { return sendFrom(row, isAtIt); });
}

QVariant column(const std::optional<QDateTime>& moment)
{
    return moment ? QVariant(moment->toMSecsSinceEpoch()) : QVariant();
}

QVariant column(const std::optional<int>& count)
{
    return count ? QVariant(*count) : QVariant();
}

QVariant column(const QStringList& codes)
{
    return codes.join(QLatin1Char('\n'));
}

} // namespace store
