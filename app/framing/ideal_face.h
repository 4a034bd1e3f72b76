// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/thresholds.h"

#include <QRectF>

namespace framing
{

/// Where the eyes of the ideal face are, share of the picture's height from the top: a little over
/// the middle of 0.40..0.52, so that on the screen the advice has room beneath the chin.
inline constexpr double idealEyeHeight = 0.44;

/// Where an average face that nothing is wrong with stands in a picture of that size: from the
/// forehead below the hair line to the chin, from ear to ear. Well within the limits that the guide
/// wants met, so a person who fills it becomes Ready.
[[nodiscard]] QRectF idealFace(const QSizeF& picture, const Thresholds& thresholds);

} // namespace framing
