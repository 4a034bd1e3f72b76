// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/waiting_list.h"

#include "session/journal_notes.h"

#include <algorithm>
#include <utility>

namespace session
{

WaitingList::WaitingList(store::Journal& journal, const base::Clock& clock,
                         std::chrono::seconds longest)
    : m_journal(journal),
      m_clock(clock),
      m_longest(longest),
      m_cases(&journal)
{
}

void WaitingList::look(const std::optional<store::CaseId>& underWay)
{
    const auto cases = m_journal.standingAt(store::CaseStage::Waiting);
    if (!noted(cases, "list cases"))
        return;
    std::vector<Waiting> found;
    for (const store::CaseRecord& record : *cases)
        found.push_back(waiting(record));
    if (const Waiting* sent = underWay ? find(*underWay) : nullptr)
        if (std::none_of(found.begin(), found.end(),
                         [&](const Waiting& one) { return one.id == sent->id; }))
            found.push_back(*sent);
    std::stable_sort(found.begin(), found.end(), [](const Waiting& one, const Waiting& other) {
        return one.end.end() < other.end.end();
    });
    m_waiting = std::move(found);
}

// A deadline that is known keeps the clock that has been running for it.
WaitingList::Waiting WaitingList::waiting(const store::CaseRecord& record) const
{
    const QDateTime last = lastMoment(record, m_longest);
    const Waiting* known = find(record.id);
    return {.id = record.id,
            .submissionId = record.subject.submissionId,
            .end = known && known->end.end() == last ? known->end : Deadline(last, m_clock),
            .held = record.stageReason == heldReason(),
            .unreadable = known && known->unreadable,
            .failures = known ? known->failures : 0};
}

bool WaitingList::endExpired(const std::optional<store::CaseId>& underWay,
                             const std::optional<base::SubmissionId>& inHand)
{
    const int before = m_expired;
    for (const Waiting& of : m_waiting) {
        if (of.id == underWay || of.submissionId == inHand || !of.end.hasCertainlyPassed(m_clock))
            continue;
        if (m_cases.end(of.id, store::CaseStage::Expired))
            ++m_expired;
    }
    return m_expired > before;
}

bool WaitingList::maySend(const Waiting& of, const std::optional<base::SubmissionId>& inHand) const
{
    return of.submissionId != inHand && !of.end.hasPassed(m_clock);
}

const WaitingList::Waiting* WaitingList::next(const std::optional<base::SubmissionId>& inHand) const
{
    const Waiting* first = nullptr;
    for (const Waiting& of : m_waiting) {
        const bool goesByItself = !of.held && !of.unreadable && maySend(of, inHand);
        if (goesByItself && (!first || of.failures < first->failures))
            first = &of;
    }
    return first;
}

WaitingList::Waiting* WaitingList::find(const store::CaseId& id)
{
    return const_cast<Waiting*>(std::as_const(*this).find(id));
}

const WaitingList::Waiting* WaitingList::find(const store::CaseId& id) const
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [&](const Waiting& of) { return of.id == id; });
    return found == m_waiting.end() ? nullptr : &*found;
}

} // namespace session
