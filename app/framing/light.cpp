// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/light.h"

#include "framing/face_patch.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace framing
{
namespace
{

constexpr int brightestShade = 247;
constexpr int darkestShade = 25;
constexpr double highlightQuantile = 0.98;
/// Added to both cheeks so that two black cheeks are even, not undefined.
constexpr double darkOffset = 1;

using Histogram = std::array<qint64, 256>;

Histogram histogramOf(const FacePatch& patch)
{
    Histogram histogram{};
    for (int y = 0; y < patch.luminance.height(); ++y) {
        const uchar* shades = patch.luminance.row(y);
        const uchar* inside = patch.mask.row(y);
        for (int x = 0; x < patch.luminance.width(); ++x) {
            if (inside[x])
                ++histogram[shades[x]];
        }
    }
    return histogram;
}

qint64 countOf(const Histogram& histogram, int from, int to)
{
    return std::accumulate(histogram.begin() + from, histogram.begin() + to + 1, qint64(0));
}

double sumOf(const Histogram& histogram)
{
    double sum = 0;
    for (std::size_t shade = 0; shade < histogram.size(); ++shade)
        sum += double(shade) * double(histogram[shade]);
    return sum;
}

double quantile(const Histogram& histogram, qint64 total, double share)
{
    qint64 seen = 0;
    for (std::size_t shade = 0; shade < histogram.size(); ++shade) {
        seen += histogram[shade];
        if (double(seen) >= share * double(total))
            return double(shade);
    }
    return 255;
}

/// Of a cheek; all 0 if the picture does not show it.
Histogram cheekHistogram(const FacePatch& patch, QPointF eye)
{
    Histogram histogram{};
    const QRect square = patch.cheek(eye);
    for (int y = square.top(); y <= square.bottom(); ++y) {
        const uchar* shades = patch.luminance.row(y);
        for (int x = square.left(); x <= square.right(); ++x)
            ++histogram[shades[x]];
    }
    return histogram;
}

void measureCheeks(Light& light, const Histogram& left, const Histogram& right)
{
    const auto leftPixels = double(countOf(left, 0, 255));
    const auto rightPixels = double(countOf(right, 0, 255));
    if (leftPixels == 0 || rightPixels == 0)
        return;
    const double leftMean = sumOf(left) / leftPixels + darkOffset;
    const double rightMean = sumOf(right) / rightPixels + darkOffset;
    light.cheekRatio = std::max(leftMean, rightMean) / std::min(leftMean, rightMean);
    light.cheekOverlap = 0;
    for (std::size_t shade = 0; shade < left.size(); ++shade)
        light.cheekOverlap +=
            std::min(double(left[shade]) / leftPixels, double(right[shade]) / rightPixels);
}

} // namespace

Light lightOf(const FacePatch& patch)
{
    Light light;
    const Histogram histogram = histogramOf(patch);
    const qint64 total = countOf(histogram, 0, 255);
    if (total == 0)
        return light;
    light.mean = sumOf(histogram) / double(total);
    light.highlights = quantile(histogram, total, highlightQuantile);
    light.overExposed = double(countOf(histogram, brightestShade, 255)) / double(total);
    light.underExposed = double(countOf(histogram, 0, darkestShade)) / double(total);
    measureCheeks(light, cheekHistogram(patch, patch.face.leftEye),
                  cheekHistogram(patch, patch.face.rightEye));
    return light;
}

} // namespace framing
