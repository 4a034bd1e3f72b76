// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

#include <cmath>

namespace framing::checks
{

Finding headPoseRoll(const Measures& measures, const Thresholds& thresholds)
{
    const Level level = levelAtMost(std::abs(measures.roll), thresholds.roll);
    return finding(Check::HeadPoseRoll, measures.roll, level, Advice::StraightenHead);
}

} // namespace framing::checks
