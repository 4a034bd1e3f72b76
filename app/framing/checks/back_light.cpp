// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding backLight(const Measures& measures, const Thresholds& thresholds)
{
    return concluded({.check = Check::BackLight,
                      .level = levelAtMost(measures.backLight, thresholds.backLight),
                      .value = measures.backLight,
                      .advice = Advice::EvenLight,
                      .refusal = Refusal::PoorImage});
}

} // namespace framing::checks
