// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding illuminationUniformity(const Measures& measures, const Thresholds& thresholds)
{
    const Level level = levelAtMost(measures.light.cheekRatio, thresholds.illuminationRatio);
    return finding(Check::IlluminationUniformity, measures.light.cheekRatio, level,
                   Advice::EvenLight);
}

} // namespace framing::checks
