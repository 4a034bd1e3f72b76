// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"
#include "framing/quality_score.h"

namespace framing::checks
{

Finding faceHeight(const Measures& measures, const Thresholds& thresholds)
{
    const Level far = levelAtLeast(measures.faceHeight, thresholds.faceHeightLow);
    const Level near = levelAtMost(measures.faceHeight, thresholds.faceHeightHigh);
    const bool isFar = far != Level::Ideal;
    return concluded({.check = Check::FaceHeight,
                      .level = isFar ? far : near,
                      .value = measures.faceHeight,
                      .advice = isFar ? Advice::MoveCloser : Advice::MoveBack,
                      .score = quality::headSize(measures.headSize),
                      .refusal = isFar ? Refusal::FaceTooSmall : Refusal::FaceTooClose});
}

} // namespace framing::checks
