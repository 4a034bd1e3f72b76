// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace migration
{

/// Lets through so many a second at an even pace; after a rest, what a tenth of a second holds at
/// once. A rate of 0 lets all through. Moments are of base::Clock::elapsed().
class RateLimit
{
public:
    explicit RateLimit(double perSecond);

    /// Whether one may begin now; it counts as begun.
    [[nodiscard]] bool take(std::chrono::milliseconds now);
    /// How long until the next one may.
    [[nodiscard]] std::chrono::milliseconds wait(std::chrono::milliseconds now) const;

private:
    [[nodiscard]] double tokensAt(std::chrono::milliseconds now) const;

    const double m_perSecond;
    const double m_most;
    double m_tokens;
    std::chrono::milliseconds m_at{0};
};

} // namespace migration
