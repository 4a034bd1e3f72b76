// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding eyesOpen(const Measures& measures, const Thresholds& thresholds)
{
    return finding(Check::EyesOpen, measures.eyesOpen,
                   levelAtLeast(measures.eyesOpen, thresholds.eyesOpen), Advice::OpenEyes);
}

} // namespace framing::checks
