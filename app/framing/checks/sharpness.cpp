// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding sharpness(const Measures& measures, const Thresholds& thresholds)
{
    const Level level = levelAtLeast(measures.sharpness, thresholds.sharpness);
    return finding(Check::Sharpness, measures.sharpness, level, Advice::HoldStill);
}

} // namespace framing::checks
