// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding backLight(const Measures& measures, const Thresholds& thresholds)
{
    return finding(Check::BackLight, measures.backLight,
                   levelAtMost(measures.backLight, thresholds.backLight), Advice::EvenLight);
}

} // namespace framing::checks
