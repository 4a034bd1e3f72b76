// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding mouthClosed(const Measures& measures, const Thresholds& thresholds)
{
    return finding(Check::MouthClosed, measures.mouthClosed,
                   levelAtMost(measures.mouthClosed, thresholds.mouthClosed), Advice::HoldStill);
}

} // namespace framing::checks
