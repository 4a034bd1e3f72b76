// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/sharpness.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <limits>

namespace framing
{
namespace
{

constexpr double coarseSigma = 3; // px of the patch
/// The outline itself is left out: behind it lies the background, which may be sharp when the face
/// is not.
constexpr int outlineMargin = 5;
constexpr int leastPixels = 400;

/// Mean square of the second difference, in shades; less is a flat surface.
constexpr double leastDetail = 1e-3;

cv::Mat viewOfGrey(const QImage& image)
{
    return {image.height(), image.width(), CV_8UC1, const_cast<uchar*>(image.constBits()),
            static_cast<std::size_t>(image.bytesPerLine())};
}

/// Second differences along the rows, the columns and both diagonals (whose steps are longer by the
/// root of two).
const std::array<cv::Mat, 4>& directions()
{
    static const std::array<cv::Mat, 4> kernels{
        (cv::Mat_<float>(3, 3) << 0, 0, 0, 1, -2, 1, 0, 0, 0),
        (cv::Mat_<float>(3, 3) << 0, 1, 0, 0, -2, 0, 0, 1, 0),
        (cv::Mat_<float>(3, 3) << 0.5F, 0, 0, 0, -1, 0, 0, 0, 0.5F),
        (cv::Mat_<float>(3, 3) << 0, 0, 0.5F, 0, -1, 0, 0.5F, 0, 0),
    };
    return kernels;
}

double detailAlong(const cv::Mat& picture, const cv::Mat& direction, const cv::Mat& mask)
{
    cv::Mat differences;
    cv::filter2D(picture, differences, CV_32F, direction);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(differences, mean, deviation, mask);
    return deviation[0] * deviation[0];
}

} // namespace

double sharpnessOf(const FacePatch& patch)
{
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    if (patch.luminance.isNull())
        return nothing;
    cv::Mat inside;
    cv::erode(viewOfGrey(patch.mask), inside, {}, {-1, -1}, outlineMargin, cv::BORDER_CONSTANT,
              cv::Scalar(0));
    if (cv::countNonZero(inside) < leastPixels)
        return nothing;
    cv::Mat shades;
    viewOfGrey(patch.luminance).convertTo(shades, CV_32F);
    cv::Mat fine;
    cv::GaussianBlur(shades, fine, {3, 3}, 0);
    cv::Mat coarse;
    cv::GaussianBlur(shades, coarse, {}, coarseSigma);

    double smallest = std::numeric_limits<double>::infinity();
    for (const cv::Mat& direction : directions()) {
        const double coarseDetail = detailAlong(coarse, direction, inside);
        if (coarseDetail < leastDetail)
            return nothing;
        smallest =
            std::min(smallest, std::sqrt(detailAlong(fine, direction, inside) / coarseDetail));
    }
    return smallest;
}

} // namespace framing
