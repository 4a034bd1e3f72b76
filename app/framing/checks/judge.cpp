// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"

#include "framing/quality_score.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace framing::checks
{
namespace
{

constexpr double referenceHeight = 720;

} // namespace

Level levelAtLeast(double value, const Limits& limits)
{
    if (!std::isfinite(value))
        return Level::NotAssessed;
    if (value < limits.block)
        return Level::Block;
    return value < limits.warn ? Level::Warn : Level::Ideal;
}

Level levelAtMost(double value, const Limits& limits)
{
    return levelAtLeast(-value, {-limits.enter, -limits.warn, -limits.block});
}

Level worse(Level a, Level b)
{
    if (a == Level::NotAssessed || b == Level::NotAssessed)
        return a == Level::NotAssessed ? b : a;
    return std::max(a, b);
}

Finding concluded(Finding finding)
{
    if (finding.level == Level::NotAssessed) {
        finding.value = std::numeric_limits<double>::quiet_NaN();
        finding.score = std::numeric_limits<double>::quiet_NaN();
    }
    if (finding.level != Level::Block)
        finding.refusal.reset();
    if (finding.level != Level::Block && finding.level != Level::Warn)
        finding.advice = Advice::Ready;
    return finding;
}

bool isInTheDark(const Measures& measures, const Thresholds& thresholds)
{
    return measures.light.highlights < thresholds.luminanceLow.warn;
}

Finding coverOf(Check check, double share, const Limits& limits, bool inTheDark)
{
    return concluded({.check = check,
                      .level = inTheDark ? Level::NotAssessed : levelAtMost(share, limits),
                      .value = share,
                      .advice = Advice::UncoverFace,
                      .score = quality::uncovered(share),
                      .refusal = Refusal::FaceOccluded});
}

Limits forPictureHeight(const Limits& pixels, int height)
{
    const double scale = std::min(1.0, height / referenceHeight);
    return {std::max(pixels.block, pixels.enter * scale),
            std::max(pixels.block, pixels.warn * scale), pixels.block};
}

} // namespace framing::checks
