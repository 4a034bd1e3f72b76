// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/measures.h"
#include "framing/report.h"
#include "framing/thresholds.h"

namespace framing::checks
{

/// Where `value` stands. A value on a limit is still within it; NaN is NotAssessed.
[[nodiscard]] Level levelAtLeast(double value, const Limits& limits);
[[nodiscard]] Level levelAtMost(double value, const Limits& limits);

/// The one that matters more: Block before Warn before Ideal before NotAssessed.
[[nodiscard]] Level worse(Level a, Level b);

/// The finding without what its level leaves no room for: value and score if it is NotAssessed, the
/// advice where there is nothing to mend, the refusal where nothing blocks.
[[nodiscard]] Finding concluded(Finding finding);

/// Whether even the brightest parts of the face are darker than a face should be on the whole: then
/// nobody can tell what covers it.
[[nodiscard]] bool isInTheDark(const Measures& measures, const Thresholds& thresholds);

/// What it means that something covers that share of a part of the face.
[[nodiscard]] Finding coverOf(Check check, double share, const Limits& limits, bool inTheDark);

/// Limits in pixels for a picture of that height, see Thresholds.
[[nodiscard]] Limits forPictureHeight(const Limits& pixels, int height);

} // namespace framing::checks
