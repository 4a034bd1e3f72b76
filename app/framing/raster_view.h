// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/raster.h"

#include <QRgb>

#include <opencv2/core.hpp>

namespace framing
{

inline int matTypeOf(const Raster<uchar>&)
{
    return CV_8UC1;
}
inline int matTypeOf(const Raster<float>&)
{
    return CV_32FC1;
}
/// In memory blue, green, red, unused.
inline int matTypeOf(const Raster<QRgb>&)
{
    return CV_8UC4;
}

/// The same pixels for OpenCV, not copied; a function that is given the right size and type writes
/// into them.
template<class Pixel> [[nodiscard]] cv::Mat viewOf(Raster<Pixel>& raster)
{
    return {raster.height(), raster.width(), matTypeOf(raster), raster.row(0)};
}
/// To be read only.
template<class Pixel> [[nodiscard]] cv::Mat viewOf(const Raster<Pixel>& raster)
{
    return {raster.height(), raster.width(), matTypeOf(raster), const_cast<Pixel*>(raster.row(0))};
}

} // namespace framing
