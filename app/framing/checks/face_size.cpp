// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding faceSize(const Measures& measures, const Thresholds& thresholds)
{
    const Level level = levelAtLeast(
        measures.faceSize, forPictureHeight(thresholds.faceSize, measures.picture.height()));
    return finding(Check::FaceSize, measures.faceSize, level, Advice::MoveCloser);
}

} // namespace framing::checks
