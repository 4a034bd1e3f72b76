// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding underExposure(const Measures& measures, const Thresholds& thresholds)
{
    const Level level = levelAtMost(measures.light.underExposed, thresholds.underExposure);
    return finding(Check::UnderExposure, measures.light.underExposed, level, Advice::MoreLight);
}

} // namespace framing::checks
