// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"
#include "framing/quality_score.h"

namespace framing::checks
{

Finding overExposure(const Measures& measures, const Thresholds& thresholds)
{
    return concluded({.check = Check::OverExposure,
                      .level = levelAtMost(measures.light.overExposed, thresholds.overExposure),
                      .value = measures.light.overExposed,
                      .advice = Advice::LessLight,
                      .score = quality::overExposure(measures.light.overExposed),
                      .refusal = Refusal::PoorImage});
}

} // namespace framing::checks
