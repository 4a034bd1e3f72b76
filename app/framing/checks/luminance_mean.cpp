// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"
#include "framing/checks/judge.h"

namespace framing::checks
{
namespace
{

Level milder(Level level)
{
    return level == Level::Block ? Level::Warn : Level::Ideal;
}

} // namespace

Finding luminanceMean(const Measures& measures, const Thresholds& thresholds)
{
    const Light& light = measures.light;
    const Level dark = levelAtLeast(light.mean, thresholds.luminanceLow);
    if (dark == Level::Ideal)
        return finding(Check::LuminanceMean, light.mean,
                       levelAtMost(light.mean, thresholds.luminanceHigh), Advice::LessLight);
    const bool lit = light.highlights >= thresholds.litHighlights && dark != Level::NotAssessed;
    return finding(Check::LuminanceMean, light.mean, lit ? milder(dark) : dark, Advice::MoreLight);
}

} // namespace framing::checks
