// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"
#include "framing/quality_score.h"

#include <cmath>

namespace framing::checks
{

Finding headPoseYaw(const Measures& measures, const Thresholds& thresholds)
{
    return concluded({.check = Check::HeadPoseYaw,
                      .level = levelAtMost(std::abs(measures.yaw), thresholds.yaw),
                      .value = measures.yaw,
                      .advice = Advice::LookStraight,
                      .score = quality::headPose(measures.yaw),
                      .refusal = Refusal::FaceAngle});
}

} // namespace framing::checks
