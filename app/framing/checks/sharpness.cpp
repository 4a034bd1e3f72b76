// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding sharpness(const Measures& measures, const Thresholds& thresholds)
{
    return concluded({.check = Check::Sharpness,
                      .level = levelAtLeast(measures.sharpness, thresholds.sharpness),
                      .value = measures.sharpness,
                      .advice = Advice::HoldStill,
                      .refusal = Refusal::PoorImage});
}

} // namespace framing::checks
