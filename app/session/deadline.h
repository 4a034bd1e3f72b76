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

[[nodiscard]] inline bool hasPassed(const std::optional<QDateTime>& moment,
                                    const base::Clock& clock)
{
    return moment && clock.now() >= *moment;
}

} // namespace session
