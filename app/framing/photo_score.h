// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/report.h"

namespace framing
{

/// How good a frame would be as the photo, to choose among frames of one person that are all Ready;
/// larger is better, and the number means nothing by itself:
///
///     eyes open^3 * sharpness * cos^2 yaw * cos^2 pitch * cos^2 roll
///
/// Eyes and sharpness are the findings' native values; ISO/IEC 29794-5 scores an angle with its
/// squared cosine. To the third power a lid on its way down outweighs any difference in sharpness
/// that Ready frames have. What could not be assessed counts as at its worst.
[[nodiscard]] double photoScore(const Report& report);

} // namespace framing
