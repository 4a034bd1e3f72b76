// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/flight_schedule.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace migration
{
namespace
{

/// Intended ahead, so that one write of the journal serves many, and none waits for long.
size_t readyGoal(int inFlight, double perSecond)
{
    const auto wanted = std::clamp<size_t>(static_cast<size_t>(inFlight) * 8, 16, 128);
    if (perSecond <= 0)
        return wanted;
    const auto soon = static_cast<size_t>(std::ceil(std::min(perSecond, 1e6) * 10));
    return std::min(wanted, std::max<size_t>(soon, 1));
}

} // namespace

FlightSchedule::FlightSchedule(int inFlight, double perSecond)
    : m_goal(readyGoal(inFlight, perSecond))
{
}

bool FlightSchedule::admit(Entry entry, const store::EntryKey& key)
{
    if (m_keys.contains(key))
        return false;
    m_keys.insert(key);
    m_fresh.emplace_back(std::move(entry), key);
    return true;
}

void FlightSchedule::intendFirst(std::deque<Flight> flights)
{
    std::move(m_fresh.begin(), m_fresh.end(), std::back_inserter(flights));
    m_fresh = std::move(flights);
}

void FlightSchedule::callUp(Milliseconds now)
{
    for (auto flight = m_waiting.begin(); flight != m_waiting.end();) {
        if (flight->inDoubt || flight->due > now) {
            ++flight;
            continue;
        }
        m_fresh.push_front(std::move(*flight));
        flight = m_waiting.erase(flight);
    }
}

void FlightSchedule::setReady(Flight flight)
{
    if (flight.posts > 0)
        m_ready.push_front(std::move(flight));
    else
        m_ready.push_back(std::move(flight));
}

bool FlightSchedule::isReadyStale(Milliseconds now) const
{
    return !m_ready.empty() && now - m_ready.front().intendedAt > intentIsGoodFor;
}

Flight FlightSchedule::takeReady()
{
    Flight flight = std::move(m_ready.front());
    m_ready.pop_front();
    return flight;
}

std::deque<Flight>::const_iterator FlightSchedule::question(Milliseconds now) const
{
    return std::find_if(m_waiting.begin(), m_waiting.end(), [now](const Flight& flight) {
        return flight.inDoubt && flight.due <= now;
    });
}

bool FlightSchedule::hasQuestion(Milliseconds now) const
{
    return question(now) != m_waiting.end();
}

Flight FlightSchedule::takeQuestion(Milliseconds now)
{
    const auto place = m_waiting.begin() + std::distance(m_waiting.cbegin(), question(now));
    Flight flight = std::move(*place);
    m_waiting.erase(place);
    return flight;
}

std::optional<FlightSchedule::Milliseconds> FlightSchedule::dueAfter(Milliseconds moment) const
{
    std::optional<Milliseconds> next;
    for (const Flight& flight : m_waiting) {
        if (flight.due > moment)
            next = std::min(next.value_or(flight.due), flight.due);
    }
    return next;
}

} // namespace migration
