// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/report.h"

#include <QImage>

namespace program
{

/// The photo as an SVG element for a page: a small JPEG, and over it where the head belongs, the
/// boxes of the faces and the points of the first one.
[[nodiscard]] QString checkDrawing(const QImage& photo, const framing::Report& report);

} // namespace program
