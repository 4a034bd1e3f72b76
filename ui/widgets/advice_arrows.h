// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/guidance.h"

#include <QPainterPath>
#include <QRectF>

namespace ui
{

/// The way to move, drawn around the oval of the mirrored preview: straight arrows where the person
/// should go (outwards for closer, inwards for back), bent ones along which a turned or tilted head
/// should turn. Empty where there is no direction.
[[nodiscard]] QPainterPath adviceArrows(const framing::Guidance& guidance, const QRectF& oval);

} // namespace ui
