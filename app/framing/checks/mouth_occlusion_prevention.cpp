// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding mouthOcclusionPrevention(const Measures& measures, const Thresholds& thresholds)
{
    return coverOf(Check::MouthOcclusionPrevention, measures.mouthCovered, thresholds.mouthCovered,
                   isInTheDark(measures, thresholds));
}

} // namespace framing::checks
