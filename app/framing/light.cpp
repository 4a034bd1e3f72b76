// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/light.h"

#include <numeric>

namespace framing
{
namespace
{

constexpr int brightestShade = 247;
constexpr int darkestShade = 25;
constexpr double highlightQuantile = 0.98;
constexpr double cheekSide = 0.3; // eye distances
/// Added to both cheeks so that two black cheeks are even, not undefined.
constexpr double darkOffset = 1;

using Histogram = std::array<qint64, 256>;

Histogram histogramOf(const FacePatch& patch)
{
    Histogram histogram{};
    for (int y = 0; y < patch.luminance.height(); ++y) {
        const uchar* shades = patch.luminance.constScanLine(y);
        const uchar* inside = patch.mask.constScanLine(y);
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

/// Mean shade of a cheek's square, NaN if less than half of it is in the picture.
double cheekMean(const FacePatch& patch, QPointF eye)
{
    const QPointF middle = eye + (patch.face.mouth - patch.face.eyeMidpoint()) / 2;
    const double side = cheekSide * FacePatch::eyeDistance;
    const QRect wanted = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side).toRect();
    const QRect square = wanted.intersected(patch.luminance.rect());
    const qint64 pixels = qint64(square.width()) * square.height();
    if (square.isEmpty() || 2 * pixels < qint64(wanted.width()) * wanted.height())
        return std::numeric_limits<double>::quiet_NaN();
    qint64 sum = 0;
    for (int y = square.top(); y <= square.bottom(); ++y) {
        const uchar* row = patch.luminance.constScanLine(y) + square.left();
        sum = std::accumulate(row, row + square.width(), sum);
    }
    return double(sum) / double(pixels);
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
