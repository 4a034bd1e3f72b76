// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "session/case_draft.h"

namespace session
{

/// That long after Step 1; nothing if the case does not say when that was.
[[nodiscard]] inline std::optional<QDateTime> afterStep1(const CaseDraft& draft,
                                                         std::chrono::seconds limit)
{
    return draft.step1At ? std::optional(draft.step1At->addSecs(limit.count())) : std::nullopt;
}

/// When a case ends. Two clocks are asked and the later one is believed: the wall clock, and what
/// the wall clock said when this was made plus the time since (asleep or not). Whoever sets the
/// clock back wins no time by it.
class Deadline final
{
public:
    /// Never.
    Deadline() = default;
    Deadline(std::optional<QDateTime> end, const base::Clock& clock);

    [[nodiscard]] const std::optional<QDateTime>& end() const { return m_end; }
    /// Zero once it has passed, which it has at the very moment of its end; nothing if it never
    /// will.
    [[nodiscard]] std::optional<std::chrono::milliseconds> left(const base::Clock& clock) const;
    [[nodiscard]] bool hasPassed(const base::Clock& clock) const;
    /// By both clocks: for what cannot be taken back. A wall clock that is set forward for a moment
    /// ends nothing.
    [[nodiscard]] bool hasCertainlyPassed(const base::Clock& clock) const;

private:
    std::optional<QDateTime> m_end;
    std::chrono::milliseconds m_endElapsed{0}; ///< by Clock::elapsed
};

} // namespace session
