// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding motion(const Measures& measures, const Thresholds& thresholds)
{
    const Level level = levelAtMost(measures.motion, thresholds.motion);
    return finding(Check::Motion, measures.motion, level, Advice::HoldStill);
}

} // namespace framing::checks
