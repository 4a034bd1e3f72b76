// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding motion(const Measures& measures, const Thresholds& thresholds)
{
    return concluded({.check = Check::Motion,
                      .level = levelAtMost(measures.motion, thresholds.motion),
                      .value = measures.motion,
                      .advice = Advice::HoldStill,
                      .refusal = Refusal::PoorImage});
}

} // namespace framing::checks
