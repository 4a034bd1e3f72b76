// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/quality_score.h"

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace framing::quality
{
namespace
{

constexpr double brightest = 255;

/// 0..1, one half at `middle`.
double sigmoid(double value, double middle, double width)
{
    return 1 / (1 + std::exp((middle - value) / width));
}

/// `points` as a score, if the native value that gave them was a number at all: a sigmoid would
/// take an infinite one to an end of the scale.
double score(double native, double points)
{
    if (!std::isfinite(native) || !std::isfinite(points))
        return std::numeric_limits<double>::quiet_NaN();
    return std::round(std::clamp(points, 0.0, 100.0));
}

double rising(double native, double middle, double width)
{
    return score(native, 100 * sigmoid(native, middle, width));
}

double falling(double native, double middle, double width)
{
    return score(native, 100 * (1 - sigmoid(native, middle, width)));
}

/// 100 at a distance of 0.
double fallingFromZero(double distance, double width)
{
    return score(distance, 200 * (1 - sigmoid(distance, 0, width)));
}

} // namespace

double singleFacePresent(double areaShare)
{
    return score(areaShare, 100 * (1 - areaShare));
}

double interEyeDistance(double pixels)
{
    return rising(pixels, 70, 20);
}

double headSize(double share)
{
    return fallingFromZero(std::abs(share - 0.45), 0.05);
}

double sidewardCrop(double eyeDistances)
{
    return rising(eyeDistances, 0.9, 0.1);
}

double marginAbove(double ratio)
{
    return rising(ratio, 1.4, 0.1);
}

double marginBelow(double ratio)
{
    return rising(ratio, 1.8, 0.1);
}

double headPose(double degrees)
{
    const double frontal = std::max(0.0, std::cos(qDegreesToRadians(degrees)));
    return score(degrees, 100 * frontal * frontal);
}

double luminanceMean(double luminance)
{
    const double share = luminance / brightest;
    return score(share, 100 * sigmoid(share, 0.2, 0.05) * (1 - sigmoid(share, 0.8, 0.05)));
}

double underExposure(double share)
{
    return score(share, 120 * (0.832 - sigmoid(share, 0.92, 0.05)));
}

double overExposure(double share)
{
    return score(share, 1 / (share + 0.01));
}

double illuminationUniformity(double overlap)
{
    return score(overlap, 100 * std::pow(overlap, 0.3));
}

double naturalColour(double distance)
{
    return fallingFromZero(distance, 10);
}

double eyesOpen(double ratio)
{
    return rising(ratio, 0.02, 0.01);
}

double mouthClosed(double ratio)
{
    return falling(ratio, 0.2, 0.06);
}

double uncovered(double coveredShare)
{
    return score(coveredShare, 100 * (1 - coveredShare));
}

} // namespace framing::quality
