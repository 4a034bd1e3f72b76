// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"

#include <cmath>

namespace framing::checks
{

Finding offsetY(const Measures& measures, const Thresholds& thresholds)
{
    const Advice back = measures.offsetY < 0 ? Advice::MoveDown : Advice::MoveUp;
    return concluded({.check = Check::OffsetY,
                      .level = levelAtMost(std::abs(measures.offsetY), thresholds.offsetY),
                      .value = measures.offsetY,
                      .advice = back,
                      .refusal = Refusal::FaceCloseToBorder});
}

} // namespace framing::checks
