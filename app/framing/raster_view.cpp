// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/raster_view.h"

#include <opencv2/core.hpp>

namespace framing
{
namespace
{

// OpenCV has no view of constant pixels.
template<class Pixel> cv::Mat viewAs(int type, const Raster<Pixel>& raster)
{
    return {raster.height(), raster.width(), type, const_cast<Pixel*>(raster.row(0))};
}

} // namespace

cv::Mat viewOf(Raster<uchar>& raster)
{
    return viewAs(CV_8UC1, raster);
}

cv::Mat viewOf(Raster<float>& raster)
{
    return viewAs(CV_32FC1, raster);
}

cv::Mat viewOf(Raster<QRgb>& raster)
{
    return viewAs(CV_8UC4, raster);
}

cv::Mat viewOf(const Raster<uchar>& raster)
{
    return viewAs(CV_8UC1, raster);
}

cv::Mat viewOf(const Raster<float>& raster)
{
    return viewAs(CV_32FC1, raster);
}

cv::Mat viewOf(const Raster<QRgb>& raster)
{
    return viewAs(CV_8UC4, raster);
}

} // namespace framing
