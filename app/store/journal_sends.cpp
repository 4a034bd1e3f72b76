// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/case_rows.h"
#include "store/journal.h"
#include "store/journal_codes.h"
#include "store/journal_connection.h"
#include "store/presence.h"

#include <QSqlQuery>

namespace store
{
namespace
{

bool settlesTheUnknown(SendOutcome outcome)
{
    return outcome == SendOutcome::FoundCounted || outcome == SendOutcome::FoundNotCounted ||
           outcome == SendOutcome::LeftUnknown;
}

// The words of the index one_unsettled_post.
const auto isUnsettled =
    QStringLiteral("kind = 'post' AND (outcome IS NULL OR outcome = 'unknown')");

} // namespace

JournalResult<int> Journal::writeIntent(const CaseId& id, SendKind kind)
{
    const auto sender = m_presence->number();
    if (!sender)
        return base::fail(JournalError::ReadOnly);
    int number = 0;
    const auto written = m_connection->transact([&]() -> JournalResult<base::Done> {
        const auto next = nextSend(id, kind);
        if (!next)
            return base::fail(next.error());
        number = *next;
        const auto inserted = m_connection->change(
            QStringLiteral("INSERT INTO sends (case_id, number, kind, intended_at, sender)"
                           " VALUES (?, ?, ?, ?, ?)"),
            {id.text, number, code(kind), now(), *sender});
        if (!inserted)
            return base::fail(inserted.error());
        return kind == SendKind::Post ? stand(id, CaseStage::InDoubt, {}) : base::Done{};
    });
    if (!written)
        return base::fail(written.error());
    if (kind == SendKind::Post)
        m_underWay.emplace(id.text, number);
    return number;
}

JournalResult<int> Journal::nextSend(const CaseId& id, SendKind kind) const
{
    const auto known = record(id);
    if (!known)
        return base::fail(known.error());
    if (kind == SendKind::Post && known->endedAt)
        return base::fail(JournalError::Conflict);
    const auto before = sends(id);
    if (!before)
        return base::fail(before.error());
    return before->isEmpty() ? 1 : before->last().number + 1;
}

JournalResult<base::Done> Journal::writeEnd(const CaseId& id, int number, const SendEnd& end)
{
    m_underWay.erase({id.text, number});
    return m_connection->transact([&]() -> JournalResult<base::Done> {
        if (auto ended = endSend(id, number, end); !ended)
            return ended;
        if (end.answer) {
            if (auto set = setAnswer(id, *end.answer); !set)
                return set;
        }
        return end.stage ? stand(id, *end.stage, end.stageReason) : base::Done{};
    });
}

JournalResult<base::Done> Journal::endSend(const CaseId& id, int number, const SendEnd& end)
{
    const QString settled = settlesTheUnknown(end.outcome)
                                ? QStringLiteral("(outcome IS NULL OR outcome = 'unknown')")
                                : QStringLiteral("outcome IS NULL");
    const auto changed = m_connection->change(
        QStringLiteral("UPDATE sends SET outcome = ?, ended_at = ?, http_status = ?,"
                       " service_code = ? WHERE case_id = ? AND number = ? AND ") +
            settled,
        {code(end.outcome), now(), end.httpStatus, end.serviceCode, id.text, number});
    if (!changed)
        return base::fail(changed.error());
    if (*changed == 0)
        return base::fail(JournalError::Conflict);
    return base::Done{};
}

JournalResult<QList<Send>> Journal::sends(const CaseId& id) const
{
    return sendsWhere(QStringLiteral("case_id = ? ORDER BY number"), {id.text});
}

JournalResult<std::optional<Send>> Journal::lastPost(const CaseId& id) const
{
    const auto found = sendsWhere(
        QStringLiteral("case_id = ? AND kind = 'post' ORDER BY number DESC LIMIT 1"), {id.text});
    if (!found)
        return base::fail(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

JournalResult<QList<Send>> Journal::unsettled() const
{
    return sendsWhere(isUnsettled + QStringLiteral(" ORDER BY intended_at, case_id"), {});
}

JournalResult<base::Done> Journal::mustBeSettled(const CaseId& id) const
{
    const auto open = sendsWhere(isUnsettled + QStringLiteral(" AND case_id = ?"), {id.text});
    if (!open)
        return base::fail(open.error());
    if (!open->isEmpty())
        return base::fail(JournalError::Conflict);
    return base::Done{};
}

JournalResult<QList<Send>> Journal::sendsWhere(const QString& condition,
                                               const QVariantList& values) const
{
    auto rows = m_connection->run(QStringLiteral("SELECT ") + sendColumns() +
                                      QStringLiteral(" FROM sends WHERE ") + condition,
                                  values);
    if (!rows)
        return base::fail(rows.error());
    const auto isThere = [this](const CaseId& id, int number, qint64 sender) {
        return sender == m_presence->number() ? m_underWay.contains({id.text, number})
                                              : m_presence->isThere(sender);
    };
    return sendsFrom(*rows, isThere);
}

} // namespace store
