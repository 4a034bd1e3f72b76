// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"
#include "framing/quality_score.h"

namespace framing::checks
{

Finding underExposure(const Measures& measures, const Thresholds& thresholds)
{
    return concluded({.check = Check::UnderExposure,
                      .level = levelAtMost(measures.light.underExposed, thresholds.underExposure),
                      .value = measures.light.underExposed,
                      .advice = Advice::MoreLight,
                      .score = quality::underExposure(measures.light.underExposed),
                      .refusal = Refusal::PoorImage});
}

} // namespace framing::checks
