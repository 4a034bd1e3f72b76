// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding eyesVisible(const Measures& measures, const Thresholds& thresholds)
{
    return finding(Check::EyesVisible, measures.eyesCovered,
                   levelAtMost(measures.eyesCovered, thresholds.eyesCovered), Advice::UncoverFace);
}

} // namespace framing::checks
