// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"
#include "framing/quality_score.h"

namespace framing::checks
{

Finding eyesOpen(const Measures& measures, const Thresholds& thresholds)
{
    const Level absolute = levelAtLeast(measures.eyesOpen, thresholds.eyesOpen);
    const Level ofUsual = levelAtLeast(measures.eyesOpenOfUsual, thresholds.eyesOpenOfUsual);
    return concluded({.check = Check::EyesOpen,
                      .level = worse(absolute, ofUsual),
                      .value = measures.eyesOpen,
                      .advice = Advice::OpenEyes,
                      .score = quality::eyesOpen(measures.eyesOpen),
                      .refusal = Refusal::EyesClosed});
}

} // namespace framing::checks
