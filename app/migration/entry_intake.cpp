// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/entry_intake.h"

#include "base/log.h"

#include <utility>

namespace migration
{

void EntryIntake::fetch()
{
    if (!m_schedule.isLow())
        return;
    while (!isAtEnd() && m_schedule.hasRoom()) {
        NextEntry next = m_source();
        auto* entry = std::get_if<Entry>(&next);
        if (entry == nullptr) {
            m_supply = std::holds_alternative<NotYet>(next) ? Supply::Waiting : Supply::Ended;
            return;
        }
        m_supply = Supply::Flowing;
        const qint64 row = entry->row;
        const store::EntryKey key = m_log.keyOf(*entry);
        if (!m_schedule.admit(std::move(*entry), key))
            m_log.tell({.row = row, .outcome = EntryOutcome::Duplicate});
    }
}

store::JournalResult<base::Done> EntryIntake::intend(std::chrono::milliseconds now)
{
    std::deque<Flight> flights = m_schedule.takeToBeIntended();
    if (flights.empty())
        return base::Done{};
    const auto answers = m_log.intend(flights);
    if (!answers) {
        qCWarning(base::logSession, "The journal could not take intents (%d)",
                  static_cast<int>(answers.error()));
        m_schedule.intendFirst(std::move(flights));
        return base::fail(answers.error());
    }
    for (qsizetype i = 0; i < answers->size(); ++i)
        take(std::move(flights[static_cast<size_t>(i)]), answers->at(i), now);
    return base::Done{};
}

void EntryIntake::take(Flight flight, const store::IntentAnswer& answer,
                       std::chrono::milliseconds now)
{
    if (const auto* allowed = std::get_if<store::MaySend>(&answer)) {
        flight.attempt = allowed->attempt;
        flight.intendedAt = now;
        m_schedule.setReady(std::move(flight));
        return;
    }
    if (const auto* otherwise = std::get_if<store::KnownOtherwise>(&answer)) {
        const auto& id = otherwise->other.submissionId;
        m_schedule.release(flight.key);
        m_log.tell(knownOtherwiseResult(flight.entry.row, id ? id->text() : QString()));
        return;
    }
    const auto& known = std::get<store::EntryRecord>(answer);
    if (known.stage == store::EntryStage::Entered) {
        m_schedule.release(flight.key);
        m_log.settle(flight, {EntryOutcome::AlreadyEntered, known.submissionId});
        return;
    }
    flight.inherit(known, now, m_settleAfterLoss);
    m_schedule.wait(std::move(flight));
}

void EntryIntake::takeBack()
{
    std::deque<Flight> flights = m_schedule.takeAllReady();
    for (Flight& flight : flights)
        m_log.withdraw(flight);
    m_schedule.intendFirst(std::move(flights));
}

} // namespace migration
