// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/surroundings.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace framing
{
namespace
{

// In eye distances from the eye midpoint; the shoulders begin below the chin, at about 2.
constexpr double farthestAside = 2.9;
constexpr double farthestUp = 2.8;
constexpr double farthestDown = 1.2;
constexpr double headWidth = 1.7; ///< half of it, hair included
constexpr double headHeight = 2.1;
/// Sparse samples do for a mean of something large, and leave the rest of the picture alone.
constexpr double step = 0.12;
constexpr int leastSamples = 40;

struct Mean {
    double sum = 0;
    int count = 0;

    [[nodiscard]] double value() const
    {
        return count >= leastSamples ? sum / count : std::numeric_limits<double>::quiet_NaN();
    }
};

double luminanceAt(const QImage& picture, QPoint point)
{
    const QRgb pixel = picture.pixel(point);
    return 0.299 * qRed(pixel) + 0.587 * qGreen(pixel) + 0.114 * qBlue(pixel);
}

} // namespace

double surroundingLuminance(const QImage& picture, const FaceGeometry& face)
{
    const QPointF across = face.rightEye - face.leftEye; // turns with the head
    const QPointF down(-across.y(), across.x());
    Mean left;
    Mean right;
    for (double y = -farthestUp; y <= farthestDown; y += step) {
        for (double x = step / 2; x <= farthestAside; x += step) {
            if (std::hypot(x / headWidth, y / headHeight) < 1)
                continue;
            for (Mean* side : {&left, &right}) {
                const double aside = side == &left ? -x : x;
                const QPointF at = face.eyeMidpoint() + aside * across + y * down;
                const QPoint point(int(std::floor(at.x())), int(std::floor(at.y())));
                if (!picture.rect().contains(point))
                    continue;
                side->sum += luminanceAt(picture, point);
                ++side->count;
            }
        }
    }
    return std::fmax(left.value(), right.value()); // a NaN gives way to a number
}

} // namespace framing
