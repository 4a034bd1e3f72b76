// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

#include <cmath>

namespace framing::checks
{

Finding offsetY(const Measures& measures, const Thresholds& thresholds)
{
    const Advice towardsPlace = measures.offsetY < 0 ? Advice::MoveDown : Advice::MoveUp;
    return finding(Check::OffsetY, measures.offsetY,
                   levelAtMost(std::abs(measures.offsetY), thresholds.offsetY), towardsPlace);
}

} // namespace framing::checks
