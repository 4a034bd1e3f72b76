// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/entry_course.h"

#include "session/outcome_view.h"

#include <utility>

namespace migration
{

EntryCourse::EntryCourse(const SendingWorld& world, std::chrono::milliseconds settleAfterLoss,
                         FlightSchedule& schedule, EntryLog& log, QObject* parent)
    : QObject(parent),
      m_clock(world.clock),
      m_random(world.random),
      m_settleAfterLoss(settleAfterLoss),
      m_schedule(schedule),
      m_log(log),
      m_calls(world.clients, world.random)
{
    connect(&m_calls, &EntryCalls::entered, this, &EntryCourse::takeEntered);
    connect(&m_calls, &EntryCalls::found, this, &EntryCourse::takeFound);
}

void EntryCourse::enter(Flight flight)
{
    if (flight.posts++ == 0)
        flight.begunAt = now();
    m_calls.enter(std::move(flight));
}

void EntryCourse::takeEntered(Flight flight, const argos::MigrationOutcome& outcome)
{
    if (!outcome)
        flight.failure = outcome.error();
    switch (meaningOf(outcome)) {
    case AnswerMeaning::Entered:
        m_health.noteAnswer(now());
        settle(flight, {EntryOutcome::Entered, outcome->submissionId});
        break;
    case AnswerMeaning::Refused:
        m_health.noteAnswer(now());
        settle(flight, {EntryOutcome::Refused, {}});
        break;
    case AnswerMeaning::NotEntered:
        setBack(std::move(flight));
        break;
    case AnswerMeaning::Lost:
        lose(std::move(flight));
        break;
    }
    Q_EMIT advanced();
}

void EntryCourse::setBack(Flight flight)
{
    if (blockIfItConcernsAll(flight.failure)) {
        settle(flight, {EntryOutcome::NotSent, {}});
        return;
    }
    const FlightMove move = afterSetback(flight, now(), m_random.unit());
    m_health.noteFailure(flight.failure.call, move, now());
    follow(std::move(flight), move);
}

void EntryCourse::lose(Flight flight)
{
    blockIfItConcernsAll(flight.failure);
    flight.lose(now(), m_settleAfterLoss);
    m_schedule.wait(std::move(flight));
}

void EntryCourse::ask(Flight flight)
{
    if (const auto query = flight.question(now()))
        m_calls.find(std::move(flight), *query);
    else
        settle(flight, {EntryOutcome::Unknown, {}});
}

void EntryCourse::takeFound(Flight flight, const argos::FindOutcome& outcome)
{
    if (outcome)
        takePage(std::move(flight), *outcome);
    else
        takeFailedQuestion(std::move(flight), outcome.error());
    Q_EMIT advanced();
}

void EntryCourse::takePage(Flight flight, const argos::FoundPage& page)
{
    const auto taken = m_log.takenIds(page, flight.key);
    if (!taken) {
        Q_EMIT blocked(SendingEnd::JournalFailed, {session::notRecordedView()});
        settle(flight, {EntryOutcome::Unknown, {}});
        return;
    }
    m_health.noteAnswer(now());
    const FlightMove move = afterPage(flight, page, *taken, now(), m_random.unit());
    follow(std::move(flight), move);
}

void EntryCourse::takeFailedQuestion(Flight flight, const argos::MigrationFailure& failure)
{
    blockIfItConcernsAll(failure);
    const FlightMove move = afterFailedQuestion(flight, failure, now(), m_random.unit());
    m_health.noteFailure(failure.call, move, now());
    follow(std::move(flight), move);
}

void EntryCourse::follow(Flight flight, const FlightMove& move)
{
    if (const auto* settled = std::get_if<Settled>(&move)) {
        if (const auto failure = m_health.outOfReach(flight, *settled))
            Q_EMIT blocked(SendingEnd::ServiceUnreachable, noTraceProblem(*failure));
        settle(flight, *settled);
    } else if (std::holds_alternative<AskOn>(move)) {
        m_schedule.waitFirst(std::move(flight));
    } else if (const auto* ask = std::get_if<AskAgain>(&move)) {
        flight.askAgainAt(now() + ask->after);
        m_schedule.wait(std::move(flight));
    } else {
        m_log.withdraw(flight);
        flight.inDoubt = false;
        flight.due = now() + std::get<EnterAgain>(move).after;
        m_schedule.wait(std::move(flight));
    }
}

void EntryCourse::settle(const Flight& flight, const Settled& settled)
{
    m_schedule.release(flight.key);
    m_log.settle(flight, settled);
}

bool EntryCourse::blockIfItConcernsAll(const argos::MigrationFailure& failure)
{
    if (!concernsAll(failure))
        return false;
    Q_EMIT blocked(isWrongKey(failure) ? SendingEnd::WrongKey : SendingEnd::ServiceUnreachable,
                   noTraceProblem(failure));
    return true;
}

} // namespace migration
