// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/light.h"

#include "framing/face_patch.h"

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

/// Mean shade of a cheek, NaN if the picture does not show it.
double cheekMean(const FacePatch& patch, QPointF eye)
{
    const QRect square = patch.cheek(eye);
    if (square.isEmpty())
        return std::numeric_limits<double>::quiet_NaN();
    qint64 sum = 0;
    for (int y = square.top(); y <= square.bottom(); ++y) {
        const uchar* row = patch.luminance.row(y) + square.left();
        sum = std::accumulate(row, row + square.width(), sum);
    }
    return double(sum) / (square.width() * square.height());
}

} // namespace

Light lightOf(const FacePatch& patch)
{
    Light light;
    const Histogram histogram = histogramOf(patch);
    const qint64 total = countOf(histogram, 0, 255);
    if (total == 0)
        return light;
    double sum = 0;
    for (std::size_t shade = 0; shade < histogram.size(); ++shade)
        sum += double(shade) * double(histogram[shade]);
    light.mean = sum / double(total);
    light.highlights = quantile(histogram, total, highlightQuantile);
    light.overExposed = double(countOf(histogram, brightestShade, 255)) / double(total);
    light.underExposed = double(countOf(histogram, 0, darkestShade)) / double(total);
    const double left = cheekMean(patch, patch.face.leftEye) + darkOffset;
    const double right = cheekMean(patch, patch.face.rightEye) + darkOffset;
    light.cheekRatio = left > right ? left / right : right / left; // NaN stays NaN
    return light;
}

} // namespace framing
