// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/flight.h"

namespace migration
{

/// What many calls together say of the service: until when it, or the network, wants a rest, and
/// whether it can be reached at all. Pure; moments are of base::Clock::elapsed().
class ServiceHealth
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// The service has answered something that only a service which works can say.
    void noteAnswer(Milliseconds now) { m_answeredAt = now; }
    /// A call has failed, and that is what follows for its customer. A network that is gone or a
    /// service that is overrun is everybody's: all rest then, not each in turn.
    void noteFailure(const argos::CallFailure& failure, const FlightMove& move, Milliseconds now);

    /// Nothing is to be begun before; 0: at any time.
    [[nodiscard]] Milliseconds restsUntil() const { return m_restsUntil; }
    /// Until when the service itself has asked for that; 0: it has not.
    [[nodiscard]] Milliseconds askedUntil() const { return m_askedUntil; }
    /// With the end of a customer: the failure for which it was given up, if the service has
    /// answered nobody all the time that this one was tried, or wants a rest for which nobody
    /// waits.
    [[nodiscard]] std::optional<argos::MigrationFailure> outOfReach(const Flight& flight,
                                                                    const Settled& settled) const;

private:
    Milliseconds m_restsUntil{0};
    Milliseconds m_askedUntil{0};
    Milliseconds m_answeredAt{-1};
};

} // namespace migration
