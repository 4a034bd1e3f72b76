// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"
#include "framing/quality_score.h"

#include <cmath>

namespace framing::checks
{

Finding headPoseRoll(const Measures& measures, const Thresholds& thresholds)
{
    return concluded({.check = Check::HeadPoseRoll,
                      .level = levelAtMost(std::abs(measures.roll), thresholds.roll),
                      .value = measures.roll,
                      .advice = Advice::StraightenHead,
                      .score = quality::headPose(measures.roll),
                      .refusal = Refusal::FaceAngle});
}

} // namespace framing::checks
