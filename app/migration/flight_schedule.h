// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/flight.h"

#include <QSet>

#include <deque>

namespace migration
{

/// The customers that a sender has in hand, and whose turn is next. Each is there once, in one of
/// three queues: to be intended, ready (intended, to be sent), waiting (until it is due, to be
/// intended again or, in doubt, to be asked about). One that is taken out stays in hand until it is
/// released: no second one with its key is let in. Pure; moments are of base::Clock::elapsed().
class FlightSchedule
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// In hand at a time, those that wait among them.
    static constexpr qsizetype mostInHand = 512;

    /// For so many calls at a time, and a second (0: any number).
    FlightSchedule(int inFlight, double perSecond);

    /// Whether so few are ahead that it is worth while to fetch more.
    [[nodiscard]] bool isLow() const { return ahead() <= m_goal / 2; }
    [[nodiscard]] bool hasRoom() const { return ahead() < m_goal && !isFull(); }
    [[nodiscard]] bool isFull() const { return m_keys.size() >= mostInHand; }
    [[nodiscard]] bool isEmpty() const { return m_keys.isEmpty(); } ///< nobody is in hand
    /// Whether any could leave now, were they intended.
    [[nodiscard]] bool hasAhead() const { return ahead() > 0; }

    /// A new customer, to be intended after all others; false if the same one is in hand.
    [[nodiscard]] bool admit(Entry entry, const store::EntryKey& key);
    void release(const store::EntryKey& key) { m_keys.remove(key); }

    /// To be intended before all others, in their order.
    void intendFirst(std::deque<Flight> flights);
    /// Those that have waited to be entered again and are due are to be intended.
    void callUp(Milliseconds now);
    [[nodiscard]] std::deque<Flight> takeToBeIntended() { return std::exchange(m_fresh, {}); }

    /// Intended: its turn comes, before that of the others if it has been sent before.
    void setReady(Flight flight);
    [[nodiscard]] bool hasReady() const { return !m_ready.empty(); }
    /// Whether the next one was intended too long ago to be sent.
    [[nodiscard]] bool isReadyStale(Milliseconds now) const;
    [[nodiscard]] Flight takeReady();
    [[nodiscard]] std::deque<Flight> takeAllReady() { return std::exchange(m_ready, {}); }

    /// Until flight.due.
    void wait(Flight flight) { m_waiting.push_back(std::move(flight)); }
    /// As wait(), before all others that are due.
    void waitFirst(Flight flight) { m_waiting.push_front(std::move(flight)); }
    [[nodiscard]] bool hasQuestion(Milliseconds now) const;
    /// The first in doubt that is due; hasQuestion() says that there is one.
    [[nodiscard]] Flight takeQuestion(Milliseconds now);
    [[nodiscard]] std::deque<Flight> takeAllWaiting() { return std::exchange(m_waiting, {}); }
    /// When the next of those that wait is due, of those that are not by `moment`.
    [[nodiscard]] std::optional<Milliseconds> dueAfter(Milliseconds moment) const;

private:
    [[nodiscard]] size_t ahead() const { return m_fresh.size() + m_ready.size(); }
    [[nodiscard]] std::deque<Flight>::const_iterator question(Milliseconds now) const;

    const size_t m_goal; ///< so many are intended ahead of their turn
    std::deque<Flight> m_fresh;
    std::deque<Flight> m_ready;
    std::deque<Flight> m_waiting;
    QSet<store::EntryKey> m_keys; ///< of all in hand
};

} // namespace migration
