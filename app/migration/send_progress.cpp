// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/send_progress.h"

namespace migration
{

SendProgress::SendProgress(qint64 total, Milliseconds now)
{
    m_tally.total = total;
    m_pace.note(now, 0);
}

void SendProgress::take(const QList<EntryResult>& results, Milliseconds now)
{
    for (const EntryResult& result : results)
        count(result.outcome);
    m_pace.note(now, m_tally.settled);
    m_tally.perSecond = m_pace.perSecond();
    m_tally.timeLeft = m_pace.timeFor(m_tally.total - m_tally.settled);
}

void SendProgress::count(EntryOutcome outcome)
{
    ++m_tally.settled;
    switch (outcome) {
    case EntryOutcome::Entered:
        ++m_tally.entered;
        return;
    case EntryOutcome::AlreadyEntered:
    case EntryOutcome::Duplicate:
        ++m_tally.alreadyEntered;
        return;
    case EntryOutcome::Refused:
    case EntryOutcome::Invalid:
        ++m_tally.refused;
        return;
    case EntryOutcome::NotSent:
        ++m_tally.notSent;
        return;
    case EntryOutcome::Unknown:
        ++m_tally.unknown;
        return;
    case EntryOutcome::KnownOtherwise:
        ++m_tally.knownOtherwise;
        return;
    }
}

} // namespace migration
