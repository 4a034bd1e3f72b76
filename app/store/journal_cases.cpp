// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/case_rows.h"
#include "store/journal.h"
#include "store/journal_codes.h"
#include "store/journal_connection.h"

#include <QSqlQuery>
#include <QUuid>

namespace store
{
namespace
{

constexpr int mostCasesOfAPage = 1000;

/// A LIKE pattern, escaped by `\`, for what is typed to be found anywhere.
QString patternFor(const QString& typed)
{
    QString pattern = typed.trimmed().toLower();
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, QLatin1Char('\\') + QString(special));
    return QLatin1Char('%') + pattern + QLatin1Char('%');
}

/// The condition for a page and its values.
std::pair<QString, QVariantList> conditionFor(const CaseQuery& query)
{
    QString condition = QStringLiteral("1 = 1");
    QVariantList values;
    if (!query.filter.trimmed().isEmpty()) {
        condition += QStringLiteral(" AND search_text LIKE ? ESCAPE '\\'");
        values << patternFor(query.filter);
    }
    if (query.after) {
        condition += QStringLiteral(" AND (begun_at, id) < (?, ?)");
        values << query.after->begunAt << query.after->id;
    }
    return {condition, values};
}

} // namespace

JournalResult<CaseId> Journal::begin(const CaseSubject& subject)
{
    const CaseId id{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    const auto begun = m_connection->transact([&]() -> JournalResult<base::Done> {
        if (auto inserted = insertCase(id, subject); !inserted)
            return inserted;
        return m_vault->createKey(id);
    });
    if (!begun)
        return base::fail(begun.error());
    return id;
}

JournalResult<base::Done> Journal::insertCase(const CaseId& id, const CaseSubject& subject)
{
    const auto inserted = m_connection->change(
        QStringLiteral("INSERT INTO cases (id, submission_id, issuing_country, id_type, step1_at,"
                       " deadline_at, stage, begun_at, changed_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id.text, subject.submissionId.text(), subject.issuingCountry, subject.idType,
         column(subject.step1At), column(subject.deadline), code(CaseStage::Open), now(), now()});
    if (!inserted)
        return base::fail(inserted.error());
    return stand(id, CaseStage::Open, {});
}

JournalResult<base::Done> Journal::revise(const CaseId& id, const CaseSubject& subject)
{
    return m_connection->transact([&]() -> JournalResult<base::Done> {
        const auto known = record(id);
        if (!known)
            return base::fail(known.error());
        if (known->subject.submissionId != subject.submissionId)
            return base::fail(JournalError::Conflict);
        return changeCase(id,
                          QStringLiteral("issuing_country = ?, id_type = ?, step1_at = ?,"
                                         " deadline_at = ?"),
                          {subject.issuingCountry, subject.idType, column(subject.step1At),
                           column(subject.deadline)});
    });
}

JournalResult<base::Done> Journal::noteConsent(const CaseId& id, const Consent& consent)
{
    return m_connection->transact([&] {
        return changeCase(
            id, QStringLiteral("consent_version = ?, consent_language = ?, consent_at = ?"),
            {consent.version, consent.language, column(consent.at)});
    });
}

JournalResult<base::Done> Journal::moveTo(const CaseId& id, CaseStage stage, const QString& reason)
{
    return m_connection->transact([&] { return stand(id, stage, reason); });
}

JournalResult<base::Done> Journal::noteAnswer(const CaseId& id, const ServiceAnswer& answer,
                                              CaseStage stage, const QString& reason)
{
    return m_connection->transact([&]() -> JournalResult<base::Done> {
        if (auto set = setAnswer(id, answer); !set)
            return set;
        return stand(id, stage, reason);
    });
}

JournalResult<CaseRecord> Journal::record(const CaseId& id) const
{
    const auto found = records(QStringLiteral("id = ?"), {id.text});
    if (!found)
        return base::fail(found.error());
    if (found->isEmpty())
        return base::fail(JournalError::UnknownCase);
    return found->first();
}

JournalResult<std::optional<CaseRecord>>
Journal::findOpen(const base::SubmissionId& submissionId) const
{
    const auto found =
        records(QStringLiteral("submission_id = ? AND ended_at IS NULL"), {submissionId.text()});
    if (!found)
        return base::fail(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

JournalResult<CasePage> Journal::list(const CaseQuery& query) const
{
    const int limit = qBound(1, query.limit, mostCasesOfAPage);
    auto [condition, values] = conditionFor(query);
    values << limit + 1; // one more tells whether there is another page
    const auto found = records(QStringLiteral("id IN (SELECT id FROM cases WHERE %1"
                                              " ORDER BY begun_at DESC, id DESC LIMIT ?)"
                                              " ORDER BY begun_at DESC, id DESC")
                                   .arg(condition),
                               values);
    if (!found)
        return base::fail(found.error());
    CasePage page{found->first(qMin<qsizetype>(limit, found->size())), std::nullopt};
    if (found->size() > limit)
        page.next = {page.cases.last().begunAt.toMSecsSinceEpoch(), page.cases.last().id.text};
    return page;
}

JournalResult<QList<CaseRecord>> Journal::standingAt(CaseStage stage) const
{
    return records(QStringLiteral("stage = ? ORDER BY"
                                  " CASE WHEN deadline_at IS NULL THEN 1 ELSE 0 END,"
                                  " deadline_at, begun_at, id"),
                   {code(stage)});
}

JournalResult<QList<CaseRecord>> Journal::records(const QString& condition,
                                                  const QVariantList& values) const
{
    auto rows = m_connection->run(QStringLiteral("SELECT ") + caseColumns() +
                                      QStringLiteral(" FROM cases WHERE ") + condition,
                                  values);
    if (!rows)
        return base::fail(rows.error());
    return recordsFrom(*rows);
}

// A case that ended makes room for another of its submission, which would know nothing of a POST
// that may have been counted.
JournalResult<base::Done> Journal::stand(const CaseId& id, CaseStage stage, const QString& reason)
{
    QVariantList values{code(stage), reason};
    if (stage != CaseStage::InDoubt) {
        if (auto settled = mustBeSettled(id); !settled)
            return settled;
    }
    if (!hasEnded(stage))
        return changeCase(id, QStringLiteral("stage = ?, stage_reason = ?, ended_at = NULL"),
                          values);
    values << now();
    return changeCase(
        id, QStringLiteral("stage = ?, stage_reason = ?, ended_at = COALESCE(ended_at, ?)"),
        values);
}

JournalResult<base::Done> Journal::setAnswer(const CaseId& id, const ServiceAnswer& answer)
{
    return changeCase(id,
                      QStringLiteral("status = ?, reasons = ?,"
                                     " retry_count = COALESCE(?, retry_count),"
                                     " attempts = COALESCE(?, attempts)"),
                      {answer.status, column(answer.reasons), column(answer.retryCount),
                       column(answer.attempts)});
}

// Two statements, because what an UPDATE sets it does not see yet.
JournalResult<base::Done> Journal::changeCase(const CaseId& id, const QString& assignments,
                                              const QVariantList& values)
{
    const auto changed = m_connection->change(
        QStringLiteral("UPDATE cases SET changed_at = ?, %1 WHERE id = ?").arg(assignments),
        QVariantList{now()} + values + QVariantList{id.text});
    if (!changed)
        return base::fail(changed.error());
    if (*changed == 0)
        return base::fail(JournalError::UnknownCase);
    const auto findable = m_connection->change(
        QStringLiteral("UPDATE cases SET search_text = LOWER(submission_id || ' ' ||"
                       " issuing_country || ' ' || status || ' ' || stage) WHERE id = ?"),
        {id.text});
    if (!findable)
        return base::fail(findable.error());
    return base::Done{};
}

} // namespace store
