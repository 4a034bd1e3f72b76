// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

#include <cmath>

namespace framing::checks
{

Finding offsetX(const Measures& measures, const Thresholds& thresholds)
{
    // The picture is not mirrored: small x is the person's own right, so the way back is to the own
    // left.
    const Advice towardsMiddle = measures.offsetX < 0 ? Advice::MoveLeft : Advice::MoveRight;
    return finding(Check::OffsetX, measures.offsetX,
                   levelAtMost(std::abs(measures.offsetX), thresholds.offsetX), towardsMiddle);
}

} // namespace framing::checks
