// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"
#include "framing/quality_score.h"

namespace framing::checks
{

Finding eyesVisible(const Measures& measures, const Thresholds& thresholds)
{
    const Level level = levelAtMost(measures.eyesCovered, thresholds.eyesCovered);
    return concluded({.check = Check::EyesVisible,
                      .level = isInTheDark(measures, thresholds) ? Level::NotAssessed : level,
                      .value = measures.eyesCovered,
                      .advice = Advice::UncoverFace,
                      .score = quality::uncovered(measures.eyesCovered),
                      .refusal = Refusal::FaceOccluded});
}

} // namespace framing::checks
