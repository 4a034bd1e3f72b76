// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/face_geometry.h"

#include <QImage>

namespace framing
{

/// The face in shades of grey at a fixed eye distance, so that what is measured on it does not
/// depend on how large the face stands in the picture.
struct FacePatch {
    static constexpr double eyeDistance = 64; ///< px

    QImage luminance;  ///< Format_Grayscale8, ITU-R BT.601 luma
    QImage mask;       ///< Format_Grayscale8, same size: 255 within the face's outline, else 0
    FaceGeometry face; ///< in pixels of the patch
};

/// Cut from any picture; only the part of the face that the picture shows. A null `luminance` if
/// that is next to nothing.
[[nodiscard]] FacePatch facePatch(const QImage& picture, const FaceGeometry& face);

} // namespace framing
