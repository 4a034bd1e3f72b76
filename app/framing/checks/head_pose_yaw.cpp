// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

#include <cmath>

namespace framing::checks
{

Finding headPoseYaw(const Measures& measures, const Thresholds& thresholds)
{
    const Level level = levelAtMost(std::abs(measures.yaw), thresholds.yaw);
    return finding(Check::HeadPoseYaw, measures.yaw, level, Advice::LookStraight);
}

} // namespace framing::checks
