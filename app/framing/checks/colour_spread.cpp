// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding colourSpread(const Measures& measures, const Thresholds& thresholds)
{
    return finding(Check::ColourSpread, measures.colourSpread,
                   levelAtLeast(measures.colourSpread, thresholds.colourSpread), Advice::MoreLight);
}

} // namespace framing::checks
