// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/skin_colour.h"

#include "framing/face_patch.h"
#include "framing/raster_view.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace framing
{
namespace
{

constexpr double notMeasured = std::numeric_limits<double>::quiet_NaN();
/// Large enough that the noise of a camera in the dark and the errors of JPEG average out.
constexpr int cellSide = 8;
/// Below, rounding and compression take the colour away.
constexpr double darkestLuminance = 32;
/// A channel above may be cut off, which bleaches the colour.
constexpr double brightestChannel = 250;
constexpr double referenceLuminance = 128;
/// As many cells must show a colour as there are in about a tenth of a face.
constexpr int leastCells = 30;

double luminanceOf(const cv::Scalar& blueGreenRed)
{
    return 0.114 * blueGreenRed[0] + 0.587 * blueGreenRed[1] + 0.299 * blueGreenRed[2];
}

/// How far `value` lies outside the interval.
double outside(double value, double least, double most)
{
    return std::max({least - value, 0.0, value - most});
}

} // namespace

double colourSpread(const FacePatch& patch)
{
    const cv::Mat colours = viewOf(patch.colours);
    const cv::Mat mask = viewOf(patch.mask);
    double spread = 0;
    double luminance = 0;
    int cells = 0;
    for (int y = 0; y + cellSide <= colours.rows; y += cellSide) {
        for (int x = 0; x + cellSide <= colours.cols; x += cellSide) {
            if (mask.at<uchar>(y + cellSide / 2, x + cellSide / 2) == 0)
                continue;
            const cv::Scalar mean = cv::mean(colours({x, y, cellSide, cellSide}));
            const auto [least, most] = std::minmax({mean[0], mean[1], mean[2]});
            if (most > brightestChannel)
                continue;
            spread += most - least;
            luminance += luminanceOf(mean);
            ++cells;
        }
    }
    if (cells < leastCells || luminance < darkestLuminance * cells)
        return notMeasured;
    return std::min(255.0, spread / luminance * referenceLuminance);
}

double skinColourDistance(const FacePatch& patch)
{
    cv::Scalar sum;
    for (const QPointF eye : {patch.face.leftEye, patch.face.rightEye}) {
        const QRect cheek = patch.cheek(eye);
        if (cheek.isEmpty())
            return notMeasured;
        const cv::Mat colours =
            viewOf(patch.colours)(cv::Rect(cheek.x(), cheek.y(), cheek.width(), cheek.height()));
        if (luminanceOf(cv::mean(colours)) < darkestLuminance)
            return notMeasured;
        cv::Mat lab; // 8 bit: both axes are shifted by 128
        cv::cvtColor(colours, lab, cv::COLOR_BGR2Lab);
        sum += cv::mean(lab);
    }
    return std::hypot(outside(sum[1] / 2 - 128, 5, 25), outside(sum[2] / 2 - 128, 5, 35));
}

} // namespace framing
