// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/raster.h"

#include <QRgb>

namespace cv
{
class Mat;
}

namespace framing
{

/// The same pixels for OpenCV, not copied; a function that is given the right size and type writes
/// into them. Colours lie in memory as blue, green, red, unused.
[[nodiscard]] cv::Mat viewOf(Raster<uchar>& raster);
[[nodiscard]] cv::Mat viewOf(Raster<float>& raster);
[[nodiscard]] cv::Mat viewOf(Raster<QRgb>& raster);
/// To be read only.
[[nodiscard]] cv::Mat viewOf(const Raster<uchar>& raster);
[[nodiscard]] cv::Mat viewOf(const Raster<float>& raster);
[[nodiscard]] cv::Mat viewOf(const Raster<QRgb>& raster);

} // namespace framing
