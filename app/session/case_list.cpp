// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/case_list.h"

#include "session/result_view.h"

#include <algorithm>

namespace session
{
namespace
{

using store::CaseStage;

CaseStanding standingOf(const store::CaseRecord& record, WaitingCases::Standing waiting)
{
    if (waiting == WaitingCases::Standing::UnderWay)
        return CaseStanding::BeingSent;
    switch (record.stage) {
    case CaseStage::Open:
        return record.answer.status.isEmpty() ? CaseStanding::Open : CaseStanding::AnotherPhoto;
    case CaseStage::Waiting:
        if (record.stageReason == heldReason())
            return CaseStanding::Held;
        return waiting == WaitingCases::Standing::Unreadable ? CaseStanding::Unreadable
                                                             : CaseStanding::Waiting;
    case CaseStage::InDoubt:
        return CaseStanding::InDoubt;
    case CaseStage::Pending:
        return CaseStanding::Pending;
    case CaseStage::Decided:
        return record.answer.status == code(CaseStatus::Approved) ? CaseStanding::Approved
                                                                  : CaseStanding::Rejected;
    case CaseStage::Expired:
        return CaseStanding::Expired;
    case CaseStage::Abandoned:
        return CaseStanding::Abandoned;
    }
    Q_UNREACHABLE();
}

/// Only what has not reached the service has a deadline to lose.
bool hasDeadline(CaseStage stage)
{
    return stage == CaseStage::Open || stage == CaseStage::Waiting || stage == CaseStage::InDoubt;
}

std::optional<std::chrono::seconds> timeLeft(const store::CaseRecord& record, const QDateTime& now)
{
    if (!record.subject.deadline || !hasDeadline(record.stage))
        return std::nullopt;
    return std::chrono::seconds(std::max<qint64>(0, now.secsTo(*record.subject.deadline)));
}

QString reasonOf(const store::CaseRecord& record)
{
    return record.stageReason.isEmpty() ? record.answer.reasons.value(0) : record.stageReason;
}

} // namespace

bool CaseRow::canBeAsked() const
{
    return standing == CaseStanding::Pending || standing == CaseStanding::InDoubt;
}

CaseList::CaseList(const CaseDesk& desk, int rowsOfAPage, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_rowsOfAPage(rowsOfAPage),
      m_wanted(rowsOfAPage)
{
    connect(&m_desk.watch, &CaseWatch::changed, this, &CaseList::refresh);
    if (m_desk.waiting)
        connect(m_desk.waiting, &WaitingCases::changed, this, &CaseList::refresh);
    connect(&m_minute, &QTimer::timeout, this, &CaseList::refresh);
    m_minute.start(std::chrono::minutes(1));
    refresh();
}

void CaseList::setFilter(const QString& filter)
{
    m_filter = filter;
    m_wanted = m_rowsOfAPage;
    refresh();
}

void CaseList::showMore()
{
    if (m_hasMore)
        m_wanted += m_rowsOfAPage;
    refresh();
}

void CaseList::refresh()
{
    const auto page = read();
    m_error = page ? std::nullopt : std::optional(page.error());
    if (page) {
        m_hasMore = page->next.has_value();
        m_rows.clear();
        for (const store::CaseRecord& record : page->cases)
            m_rows.append(row(record));
    }
    Q_EMIT changed();
}

store::JournalResult<store::CasePage> CaseList::read() const
{
    store::CasePage all;
    do {
        const auto page = m_desk.journal.list(
            {m_filter, m_wanted - static_cast<int>(all.cases.size()), all.next});
        if (!page)
            return base::fail(page.error());
        all.cases += page->cases;
        all.next = page->next;
    } while (all.next && all.cases.size() < m_wanted);
    return all;
}

CaseRow CaseList::row(const store::CaseRecord& record) const
{
    using Waiting = WaitingCases::Standing;
    const Waiting waiting = m_desk.waiting ? m_desk.waiting->standing(record.id) : Waiting::Unknown;
    const bool underWay = waiting == Waiting::UnderWay;
    const bool unfinished = hasDeadline(record.stage) && !underWay;
    return {.id = record.id,
            .submissionId = record.subject.submissionId.masked(),
            .issuingCountry = record.subject.issuingCountry,
            .idType = record.subject.idType,
            .standing = standingOf(record, waiting),
            .reason = reasonOf(record),
            .changedAt = record.changedAt,
            .timeLeft = timeLeft(record, m_desk.clock.now()),
            .question = m_desk.watch.question(record.id),
            .opens = unfinished && !record.forgotten,
            .kind = record.kind,
            .sends = waiting != Waiting::Unknown && !underWay};
}

} // namespace session
