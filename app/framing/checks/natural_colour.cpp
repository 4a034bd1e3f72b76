// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding naturalColour(const Measures& measures, const Thresholds& thresholds)
{
    return finding(Check::NaturalColour, measures.naturalColour,
                   levelAtMost(measures.naturalColour, thresholds.naturalColour),
                   Advice::EvenLight);
}

} // namespace framing::checks
