// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/ideal_face.h"

#include "framing/measures.h"

namespace framing
{
namespace
{

// In eye distances: to the chin measured on 121 people, the others from the mesh model's mean face.
constexpr double eyesToChin = 1.88;
constexpr double eyesToForehead = 0.90;
constexpr double earToEar = 2.43;

} // namespace

QRectF idealFace(const QSizeF& picture, const Thresholds& thresholds)
{
    const double share = (thresholds.faceHeightLow.enter + thresholds.faceHeightHigh.enter) / 2;
    const double eyeDistance = share * picture.height() / boxHeight;
    const double eyes = picture.height() * idealEyeHeight;
    const double width = eyeDistance * earToEar;
    return {(picture.width() - width) / 2, eyes - eyeDistance * eyesToForehead, width,
            eyeDistance * (eyesToForehead + eyesToChin)};
}

} // namespace framing
