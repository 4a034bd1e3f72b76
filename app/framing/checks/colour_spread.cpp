// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding colourSpread(const Measures& measures, const Thresholds& thresholds)
{
    return concluded({.check = Check::ColourSpread,
                      .level = levelAtLeast(measures.colourSpread, thresholds.colourSpread),
                      .value = measures.colourSpread,
                      .advice = Advice::MoreLight,
                      .refusal = Refusal::PoorImage});
}

} // namespace framing::checks
