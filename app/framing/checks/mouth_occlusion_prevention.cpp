// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"
#include "framing/quality_score.h"

namespace framing::checks
{

Finding mouthOcclusionPrevention(const Measures& measures, const Thresholds& thresholds)
{
    const Level level = levelAtMost(measures.mouthCovered, thresholds.mouthCovered);
    return concluded({.check = Check::MouthOcclusionPrevention,
                      .level = isInTheDark(measures, thresholds) ? Level::NotAssessed : level,
                      .value = measures.mouthCovered,
                      .advice = Advice::UncoverFace,
                      .score = quality::uncovered(measures.mouthCovered),
                      .refusal = Refusal::FaceOccluded});
}

} // namespace framing::checks
