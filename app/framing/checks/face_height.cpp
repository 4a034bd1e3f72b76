// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding faceHeight(const Measures& measures, const Thresholds& thresholds)
{
    const Level far = levelAtLeast(measures.faceHeight, thresholds.faceHeightLow);
    if (far != Level::Ideal)
        return finding(Check::FaceHeight, measures.faceHeight, far, Advice::MoveCloser);
    const Level near = levelAtMost(measures.faceHeight, thresholds.faceHeightHigh);
    return finding(Check::FaceHeight, measures.faceHeight, near, Advice::MoveBack);
}

} // namespace framing::checks
