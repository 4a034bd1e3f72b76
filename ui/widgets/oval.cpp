// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/oval.h"

#include "framing/measures.h"
#include "framing/thresholds.h"

namespace ui
{
namespace
{

// Shares of the face's height, which framing measures from forehead to chin; from the canonical
// face of the mesh model (points 10, 152, 33, 263, 234, 454), and a fifth for the hair.
constexpr double eyesToChin = 0.68;
constexpr double eyesToCrown = 0.32 + 0.20;
constexpr double faceWidth = 0.87;

} // namespace

QRectF ovalIn(const QSizeF& picture)
{
    const framing::Thresholds& limits = framing::defaultThresholds();
    const double face =
        picture.height() * (limits.faceHeightLow.enter + limits.faceHeightHigh.enter) / 2;
    const double eyes = picture.height() * framing::wantedEyeHeight;
    const double width = face * faceWidth;
    return {(picture.width() - width) / 2, eyes - face * eyesToCrown, width,
            face * (eyesToCrown + eyesToChin)};
}

} // namespace ui
