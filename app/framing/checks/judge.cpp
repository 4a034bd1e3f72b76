// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/judge.h"

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

Finding finding(Check check, double value, Level level, Advice advice)
{
    if (level == Level::NotAssessed)
        value = std::numeric_limits<double>::quiet_NaN();
    const bool toMend = level == Level::Warn || level == Level::Block;
    return {check, level, value, toMend ? advice : Advice::Ready};
}

Limits forPictureHeight(const Limits& pixels, int height)
{
    const double scale = std::min(1.0, height / referenceHeight);
    return {std::max(pixels.block, pixels.enter * scale),
            std::max(pixels.block, pixels.warn * scale), pixels.block};
}

} // namespace framing::checks
