// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"
#include "framing/quality_score.h"

namespace framing::checks
{

Finding naturalColour(const Measures& measures, const Thresholds& thresholds)
{
    return concluded({.check = Check::NaturalColour,
                      .level = levelAtMost(measures.naturalColour, thresholds.naturalColour),
                      .value = measures.naturalColour,
                      .advice = Advice::EvenLight,
                      .score = quality::naturalColour(measures.naturalColour),
                      .refusal = Refusal::PoorImage});
}

} // namespace framing::checks
