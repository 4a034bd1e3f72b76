// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/report.h"

#include <chrono>
#include <deque>
#include <optional>

namespace framing
{

/// Reports over time to one advice that a person can follow: it stays on screen for at least 600
/// ms, one odd frame changes nothing, and there is a band between becoming Ready (the tighter
/// limits) and losing it (a warn limit really passed). Until the exposure has settled it says
/// HoldStill instead of Ready. Pure: time is passed in.
class Guide final
{
public:
    static constexpr std::chrono::milliseconds settling{500};
    static constexpr std::chrono::milliseconds leastShown{600};

    /// Forgets everything; the exposure settles anew from the next report on.
    void begin();
    /// Takes in the report of a frame and says what is to be shown now.
    Advice add(const Report& report, std::chrono::milliseconds at);

    [[nodiscard]] Advice shown() const { return m_shown; }
    /// Whether the last report was no odd one out among the last three.
    [[nodiscard]] bool isConfirmed() const;

private:
    [[nodiscard]] Advice wantedBy(const Report& report, std::chrono::milliseconds at) const;
    [[nodiscard]] std::optional<Advice> majority() const;

    std::optional<std::chrono::milliseconds> m_begun;
    std::deque<Advice> m_recent;
    Advice m_shown = Advice::NoFace;
    std::optional<std::chrono::milliseconds>
        m_shownSince; ///< nothing: the start, which may change at once
};

} // namespace framing
