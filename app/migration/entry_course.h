// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/entry_calls.h"
#include "migration/entry_log.h"
#include "migration/entry_problem.h"
#include "migration/flight_schedule.h"
#include "migration/sending_world.h"
#include "migration/service_health.h"

namespace migration
{

/// The course of an entry from its first call to its end: an answer settles it or has it tried
/// again; a lost one has the service asked, page after page, until that settles it, has it tried
/// again, or leaves it unknown. What is to be called again waits on the schedule; ends go to the
/// log. GUI thread; schedule, log and world outlive it.
class EntryCourse final : public QObject
{
    Q_OBJECT

public:
    EntryCourse(const SendingWorld& world, std::chrono::milliseconds settleAfterLoss,
                FlightSchedule& schedule, EntryLog& log, QObject* parent = nullptr);

    /// Sends one whose intent is in the journal.
    void enter(Flight flight);
    /// Asks the service about one in doubt; the end of it if there is nothing to ask by.
    void ask(Flight flight);
    /// Ends it without another call.
    void settle(const Flight& flight, const Settled& settled);

    [[nodiscard]] int underWay() const { return m_calls.count(); }
    /// Nothing is to be begun before.
    [[nodiscard]] std::chrono::milliseconds restsUntil() const { return m_health.restsUntil(); }
    /// Until when the service has asked for that; 0: it has not.
    [[nodiscard]] std::chrono::milliseconds askedUntil() const { return m_health.askedUntil(); }

Q_SIGNALS:
    /// A call has ended: there may be more to begin, to write, to tell.
    void advanced();
    /// From here on nobody can be entered.
    void blocked(migration::SendingEnd why, const migration::EntryProblem& problem);

private:
    [[nodiscard]] std::chrono::milliseconds now() const { return m_clock.elapsed(); }
    void takeEntered(Flight flight, const argos::MigrationOutcome& outcome);
    void takeFound(Flight flight, const argos::FindOutcome& outcome);
    void setBack(Flight flight);
    void lose(Flight flight);
    void takePage(Flight flight, const argos::FoundPage& page);
    void takeFailedQuestion(Flight flight, const argos::MigrationFailure& failure);
    void follow(Flight flight, const FlightMove& move);
    bool blockIfItConcernsAll(const argos::MigrationFailure& failure);

    const base::Clock& m_clock;
    base::RandomSource& m_random;
    const std::chrono::milliseconds m_settleAfterLoss;
    FlightSchedule& m_schedule;
    EntryLog& m_log;
    ServiceHealth m_health;
    EntryCalls m_calls;
};

} // namespace migration
