// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"

namespace framing::checks
{

Finding backLight(const Measures& measures, const Thresholds& thresholds)
{
    const Level level = levelAtMost(measures.backLight, thresholds.backLight);
    // Dark skin before a white wall has the contrast of back-light, but not its missing highlights.
    const bool lit = measures.light.highlights >= thresholds.litHighlights;
    return concluded({.check = Check::BackLight,
                      .level = lit && level != Level::NotAssessed ? Level::Ideal : level,
                      .value = measures.backLight,
                      .advice = Advice::EvenLight,
                      .refusal = Refusal::PoorImage});
}

} // namespace framing::checks
