// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"
#include "framing/quality_score.h"

namespace framing::checks
{

Finding mouthClosed(const Measures& measures, const Thresholds& thresholds)
{
    return concluded({.check = Check::MouthClosed,
                      .level = levelAtMost(measures.mouthClosed, thresholds.mouthClosed),
                      .value = measures.mouthClosed,
                      .advice = Advice::HoldStill,
                      .score = quality::mouthClosed(measures.mouthClosed),
                      .refusal = Refusal::PoorImage});
}

} // namespace framing::checks
