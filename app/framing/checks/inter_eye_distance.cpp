// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"
#include "framing/quality_score.h"

namespace framing::checks
{

Finding interEyeDistance(const Measures& measures, const Thresholds& thresholds)
{
    return concluded({.check = Check::InterEyeDistance,
                      .level = levelAtLeast(
                          measures.interEyeDistance,
                          forPictureHeight(thresholds.interEyeDistance, measures.picture.height())),
                      .value = measures.interEyeDistance,
                      .advice = Advice::MoveCloser,
                      .score = quality::interEyeDistance(measures.interEyeDistance),
                      .refusal = Refusal::FaceTooSmall});
}

} // namespace framing::checks
