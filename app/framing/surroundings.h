// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/face_geometry.h"

#include <QImage>

namespace framing
{

/// Mean luminance 0..255 of what surrounds the head: beside it and above it, above the shoulders,
/// on the brighter one of the two sides (hair or a scarf may cover the other). NaN if the picture
/// shows next to nothing of it.
[[nodiscard]] double surroundingLuminance(const QImage& picture, const FaceGeometry& face);

} // namespace framing
