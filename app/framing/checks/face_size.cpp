// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding faceSize(const Measures& measures, const Thresholds& thresholds)
{
    return concluded(
        {.check = Check::FaceSize,
         .level = levelAtLeast(measures.faceSize,
                               forPictureHeight(thresholds.faceSize, measures.picture.height())),
         .value = measures.faceSize,
         .advice = Advice::MoveCloser,
         .refusal = Refusal::FaceTooSmall});
}

} // namespace framing::checks
