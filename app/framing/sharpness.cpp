// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/sharpness.h"

#include "framing/face_patch.h"
#include "framing/raster_view.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
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

/// What is left of white noise in the coarse second differences, as a share of what is left in the
/// fine ones (sums of the squared weights of smoothing and difference: 7.8e-5 and 0.14).
constexpr double coarseNoise = 5.5e-4;

/// Variance that the flattest parts of a face have of their own, in variances of the coarse detail.
constexpr double ownFlatDetail = 3;

/// Mean square of the second difference, in shades; less is a flat surface.
constexpr double leastDetail = 1e-3;

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

double variance(const cv::Mat& values, const cv::Mat& mask)
{
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(values, mean, deviation, mask);
    return deviation[0] * deviation[0];
}

/// Variance of `values` if all were as in the flattest parts of the face: noise and little else.
/// Noise is everywhere, a face's own detail in few places.
double flatVariance(const Raster<float>& values, const Raster<uchar>& mask)
{
    constexpr double share = 0.25;
    constexpr double quantileOfNormal = 0.3186; // of the magnitude, in standard deviations
    constexpr int binsOfOne = 64;
    std::array<int, 16 * binsOfOne> histogram{};
    int total = 0;
    for (int y = 0; y < values.height(); ++y) {
        const float* row = values.row(y);
        const uchar* inside = mask.row(y);
        for (int x = 0; x < values.width(); ++x) {
            if (!inside[x])
                continue;
            const auto bin = static_cast<std::size_t>(std::abs(row[x]) * binsOfOne);
            ++histogram[std::min(bin, histogram.size() - 1)];
            ++total;
        }
    }
    std::size_t quantile = 0;
    for (int seen = histogram[0]; seen < share * total; seen += histogram[quantile])
        ++quantile;
    const double deviation = double(quantile) / binsOfOne / quantileOfNormal;
    return deviation * deviation;
}

} // namespace

double Sharpness::of(const FacePatch& patch)
{
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    prepare(patch);
    const cv::Mat inside = viewOf(m_inside);
    if (cv::countNonZero(inside) < leastPixels)
        return nothing;
    cv::Mat differences = viewOf(m_differences);
    double smallest = std::numeric_limits<double>::infinity();
    for (const cv::Mat& direction : directions()) {
        cv::filter2D(viewOf(m_coarse), differences, CV_32F, direction);
        double coarse = variance(differences, inside);
        cv::filter2D(viewOf(m_fine), differences, CV_32F, direction);
        const double flat = flatVariance(m_differences, m_inside);
        const double noise = std::max(0.0, flat - ownFlatDetail * coarse);
        const double fine = std::max(0.0, variance(differences, inside) - noise);
        coarse -= coarseNoise * noise;
        if (coarse < leastDetail)
            return nothing;
        smallest = std::min(smallest, std::sqrt(fine / coarse));
    }
    return smallest;
}

void Sharpness::prepare(const FacePatch& patch)
{
    const QSize size = patch.luminance.size();
    m_inside.resize(size);
    for (Raster<float>* raster : {&m_shades, &m_fine, &m_coarse, &m_differences})
        raster->resize(size);
    cv::Mat inside = viewOf(m_inside);
    cv::erode(viewOf(patch.mask), inside, {}, {-1, -1}, outlineMargin, cv::BORDER_CONSTANT,
              cv::Scalar(0));
    cv::Mat shades = viewOf(m_shades);
    viewOf(patch.luminance).convertTo(shades, CV_32F);
    cv::Mat fine = viewOf(m_fine);
    cv::GaussianBlur(shades, fine, {3, 3}, 0);
    cv::Mat coarse = viewOf(m_coarse);
    cv::GaussianBlur(shades, coarse, {}, coarseSigma);
}

} // namespace framing
