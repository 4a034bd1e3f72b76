// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"

#include <cmath>

namespace framing::checks
{

Finding offsetX(const Measures& measures, const Thresholds& thresholds)
{
    // The picture is not mirrored: small x is the person's own right, so the way back is to the own
    // left.
    const Advice back = measures.offsetX < 0 ? Advice::MoveLeft : Advice::MoveRight;
    return concluded({.check = Check::OffsetX,
                      .level = levelAtMost(std::abs(measures.offsetX), thresholds.offsetX),
                      .value = measures.offsetX,
                      .advice = back,
                      .refusal = Refusal::FaceCloseToBorder});
}

} // namespace framing::checks
