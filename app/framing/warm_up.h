// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/report.h"

#include <chrono>
#include <deque>
#include <optional>

namespace framing
{

/// Waits for a camera that has just begun to settle its exposure: over as soon as the face's
/// luminance mean has stayed the same for a while. Once over it stays so. Pure: time is passed in.
class WarmUp final
{
public:
    static constexpr std::chrono::milliseconds least{500};
    /// Over by then whatever the light does: a lamp that flickers must not keep anybody waiting.
    static constexpr std::chrono::milliseconds most{2500};
    /// That long, and over that many readings, the luminance may not change...
    static constexpr std::chrono::milliseconds window{300};
    static constexpr std::size_t leastReadings = 4;
    /// ...by more than this share.
    static constexpr double tolerance = 0.04;

    void add(const Report& report, std::chrono::milliseconds at);
    [[nodiscard]] bool isOver() const { return m_over; }

private:
    struct Reading {
        std::chrono::milliseconds at;
        double luminance;
    };

    void keep(Reading reading);
    [[nodiscard]] bool isSteady() const;

    std::optional<std::chrono::milliseconds> m_begun;
    std::deque<Reading> m_readings; ///< the shortest run of the last ones that covers `window`
    bool m_over = false;
};

} // namespace framing
