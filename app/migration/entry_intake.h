// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/entry_log.h"
#include "migration/entry_source.h"
#include "migration/flight_schedule.h"

namespace migration
{

/// Brings entries from their source onto the schedule and, by an intent in the journal, to the
/// point where they may leave. Log and schedule outlive it; moments are of base::Clock::elapsed().
class EntryIntake
{
public:
    EntryIntake(EntryLog& log, FlightSchedule& schedule, std::chrono::milliseconds settleAfterLoss)
        : m_log(log),
          m_schedule(schedule),
          m_settleAfterLoss(settleAfterLoss)
    {
    }

    void setSource(EntrySource source) { m_source = std::move(source); }
    /// So many new ones as the schedule has use for; the log is open.
    void fetch();
    /// The source had nothing yet, and has now, or has come to its end.
    void expectMore()
    {
        if (!isAtEnd())
            m_supply = Supply::Flowing;
    }
    [[nodiscard]] bool isAtEnd() const { return m_supply == Supply::Ended; }
    /// Whether the source is to be asked again.
    [[nodiscard]] bool hasMore() const { return m_supply == Supply::Flowing; }
    /// Writes down all that is to be intended; each is then ready, waits to be asked about, or is
    /// settled because the journal knows it, or its person, already. If the journal fails they are
    /// as before.
    [[nodiscard]] store::JournalResult<base::Done> intend(std::chrono::milliseconds now);
    /// What is ready is not to leave for now: it is to be intended again.
    void takeBack();

private:
    enum class Supply { Flowing, Waiting, Ended };

    void take(Flight flight, const store::IntentAnswer& answer, std::chrono::milliseconds now);

    EntryLog& m_log;
    FlightSchedule& m_schedule;
    const std::chrono::milliseconds m_settleAfterLoss;
    EntrySource m_source;
    Supply m_supply = Supply::Flowing;
};

} // namespace migration
