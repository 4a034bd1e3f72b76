// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/thresholds.h"

#include <QRectF>

namespace framing
{

/// Where an average face that nothing is wrong with stands in a picture of that size: from the
/// forehead below the hair line to the chin, from ear to ear. In the middle of the limits that the
/// guide wants met, so a person who fills it becomes Ready.
[[nodiscard]] QRectF idealFace(const QSizeF& picture, const Thresholds& thresholds);

} // namespace framing
