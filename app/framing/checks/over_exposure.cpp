// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding overExposure(const Measures& measures, const Thresholds& thresholds)
{
    const Level level = levelAtMost(measures.light.overExposed, thresholds.overExposure);
    return finding(Check::OverExposure, measures.light.overExposed, level, Advice::LessLight);
}

} // namespace framing::checks
