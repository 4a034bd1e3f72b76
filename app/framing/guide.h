// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/report.h"
#include "framing/warm_up.h"

#include <chrono>
#include <deque>
#include <optional>

namespace framing
{

/// Reports over time to one advice that a person can follow, so that whoever follows it becomes
/// Ready (tests/framing/tst_convergence.cpp). Pure: time is passed in.
///
/// - An advice stays on screen for at least 600 ms, and one odd frame changes nothing.
/// - It is followed through: it stays until the tighter limits are met, unless something more
///   important passes a warn limit. Whoever is on the way to the middle is not sent closer before.
/// - Between two opposite advices comes HoldStill: whoever went too far stops before turning round.
/// - Ready begins at the tighter limits and ends at a warn limit.
/// - Until the exposure has settled nothing is said about light, and HoldStill instead of Ready.
class Guide final
{
public:
    static constexpr std::chrono::milliseconds leastShown{600};
    static constexpr std::chrono::milliseconds interruption{2000};

    /// Forgets everything; the exposure settles anew from the next report on.
    void begin();
    /// Takes in the report of a frame and says what is to be shown now.
    Advice add(const Report& report, std::chrono::milliseconds at);

    /// Shows what a frame alone would not have given, long enough to be acted on: the second look
    /// at the photo has found more than the frames did.
    void interrupt(Advice advice, std::chrono::milliseconds at);

    [[nodiscard]] Advice shown() const { return m_shown; }
    /// Whether the last report was no odd one out among the last three.
    [[nodiscard]] bool isConfirmed() const;

private:
    [[nodiscard]] Advice wantedBy(const Report& report) const;
    [[nodiscard]] bool goesOn(const Report& report) const;
    [[nodiscard]] std::optional<Advice> majority() const;
    void show(Advice wanted, std::chrono::milliseconds at);

    WarmUp m_warmUp;
    std::deque<Advice> m_recent;
    Advice m_shown = Advice::NoFace;
    /// No other advice before that; nothing: the start, which may change at once.
    std::optional<std::chrono::milliseconds> m_shownUntil;
};

} // namespace framing
