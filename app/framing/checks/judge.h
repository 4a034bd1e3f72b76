// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/report.h"
#include "framing/thresholds.h"

namespace framing::checks
{

/// Where `value` stands. A value on a limit is still within it; NaN is NotAssessed.
[[nodiscard]] Level levelAtLeast(double value, const Limits& limits);
[[nodiscard]] Level levelAtMost(double value, const Limits& limits);

/// The finding, with `advice` only where there is something to mend.
[[nodiscard]] Finding finding(Check check, double value, Level level, Advice advice);

/// Limits in pixels for a picture of that height, see Thresholds.
[[nodiscard]] Limits forPictureHeight(const Limits& pixels, int height);

} // namespace framing::checks
