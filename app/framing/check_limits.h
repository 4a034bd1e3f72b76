// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/report.h"
#include "framing/thresholds.h"

namespace framing
{

/// What a value of a check is held against, to be shown to people; the checks judge by themselves.
struct CheckLimits {
    std::optional<Limits> low;  ///< at least
    std::optional<Limits> high; ///< at most; of angles and offsets the absolute value
};

/// For a picture of that height, px. A check that is no comparison with a limit (SingleFacePresent)
/// has none.
[[nodiscard]] CheckLimits limitsOf(Check check, const Thresholds& thresholds, int pictureHeight);

} // namespace framing
