// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"
#include "framing/quality_score.h"

#include <cmath>

namespace framing::checks
{

Finding headPosePitch(const Measures& measures, const Thresholds& thresholds)
{
    return concluded({.check = Check::HeadPosePitch,
                      .level = levelAtMost(std::abs(measures.pitch), thresholds.pitch),
                      .value = measures.pitch,
                      .advice = Advice::LookStraight,
                      .score = quality::headPose(measures.pitch),
                      .refusal = Refusal::FaceAngle});
}

} // namespace framing::checks
