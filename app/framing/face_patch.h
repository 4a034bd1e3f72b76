// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/face_geometry.h"
#include "framing/raster.h"

#include <QImage>
#include <QTransform>

namespace framing
{

/// The face at a fixed eye distance, so that what is measured on it does not depend on how large
/// the face stands in the picture.
struct FacePatch {
    static constexpr double eyeDistance = 64; ///< px

    Raster<QRgb> colours;
    Raster<uchar> luminance; ///< ITU-R BT.601 luma
    Raster<uchar> mask;      ///< 255 within the face's outline, else 0
    FaceGeometry face;       ///< in pixels of the patch
    QTransform fromPicture;  ///< from pixels of the picture to those of the patch
    Raster<QRgb> reduced;    ///< the face on its way here, reduced by a whole number

    /// The square of a cheek that ISO/IEC 29794-5 measures light and colour on: side 0.3 eye
    /// distances, half way between `eye` and the height of the mouth. Empty if less than half of it
    /// is in the picture.
    [[nodiscard]] QRect cheek(QPointF eye) const;
};

/// Cuts the face from any picture into `patch`, whose memory is used again; only the part of the
/// face that the picture shows. False if that is next to nothing: the patch is then of no use. May
/// throw cv::Exception.
[[nodiscard]] bool cutFacePatch(const QImage& picture, const FaceGeometry& face, FacePatch& patch);

} // namespace framing
