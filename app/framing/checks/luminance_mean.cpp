// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"
#include "framing/quality_score.h"

namespace framing::checks
{
namespace
{

Level milder(Level level)
{
    return level == Level::Block ? Level::Warn : Level::Ideal;
}

Level darkness(const Light& light, const Thresholds& thresholds)
{
    const Level level = levelAtLeast(light.mean, thresholds.luminanceLow);
    const bool lit = light.highlights >= thresholds.litHighlights && level != Level::NotAssessed;
    return lit ? milder(level) : level;
}

} // namespace

Finding luminanceMean(const Measures& measures, const Thresholds& thresholds)
{
    const Light& light = measures.light;
    const Level dark = darkness(light, thresholds);
    const bool isDark = dark != Level::Ideal;
    return concluded({.check = Check::LuminanceMean,
                      .level = isDark ? dark : levelAtMost(light.mean, thresholds.luminanceHigh),
                      .value = light.mean,
                      .advice = isDark ? Advice::MoreLight : Advice::LessLight,
                      .score = quality::luminanceMean(light.mean),
                      .refusal = Refusal::PoorImage});
}

} // namespace framing::checks
