// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding interEyeDistance(const Measures& measures, const Thresholds& thresholds)
{
    const Level level =
        levelAtLeast(measures.interEyeDistance,
                     forPictureHeight(thresholds.interEyeDistance, measures.picture.height()));
    return finding(Check::InterEyeDistance, measures.interEyeDistance, level, Advice::MoveCloser);
}

} // namespace framing::checks
