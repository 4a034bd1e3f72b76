// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"
#include "framing/quality_score.h"

namespace framing::checks
{

Finding illuminationUniformity(const Measures& measures, const Thresholds& thresholds)
{
    return concluded({.check = Check::IlluminationUniformity,
                      .level = levelAtMost(measures.light.cheekRatio, thresholds.illuminationRatio),
                      .value = measures.light.cheekRatio,
                      .advice = Advice::EvenLight,
                      .score = quality::illuminationUniformity(measures.light.cheekOverlap),
                      .refusal = Refusal::PoorImage});
}

} // namespace framing::checks
