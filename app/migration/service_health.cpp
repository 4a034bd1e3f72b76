// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/service_health.h"

#include <algorithm>

namespace migration
{
void ServiceHealth::noteFailure(const argos::CallFailure& failure, const FlightMove& move,
                                Milliseconds now)
{
    if (failure.fault != argos::Fault::NoConnection &&
        failure.fault != argos::Fault::TooManyRequests && !failure.retryAfter)
        return;
    Milliseconds rest = failure.retryAfter.value_or(std::chrono::seconds(0));
    if (failure.retryAfter)
        m_askedUntil = std::max(m_askedUntil, now + rest);
    if (const auto* again = std::get_if<EnterAgain>(&move))
        rest = std::max(rest, again->after);
    if (const auto* again = std::get_if<AskAgain>(&move))
        rest = std::max(rest, again->after);
    m_restsUntil = std::max(m_restsUntil, now + rest);
}

std::optional<argos::MigrationFailure> ServiceHealth::outOfReach(const Flight& flight,
                                                                 const Settled& settled) const
{
    const auto unlessAnswered = [this](const argos::MigrationFailure& failure, Milliseconds since) {
        const bool isGone = m_answeredAt < since || failure.call.retryAfter >= throttledWithin;
        return isGone ? std::optional(failure) : std::nullopt;
    };
    if (settled.outcome == EntryOutcome::NotSent && flight.posts > 0)
        return unlessAnswered(flight.failure, flight.begunAt);
    if (settled.outcome == EntryOutcome::Unknown && flight.questionsFailed > 0)
        return unlessAnswered(flight.questionFailure, flight.askedAt);
    return std::nullopt;
}

} // namespace migration
