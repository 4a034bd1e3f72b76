// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/observation.h"

#include <QPolygonF>

namespace framing
{

/// Where the parts of the first face are, in pixels of the picture; `left` and `right` are the
/// picture's own.
struct FaceGeometry {
    QPointF leftEye; ///< iris of a fine mesh, else the middle between the eye's corners: as far
                     ///< apart within a hundredth
    QPointF rightEye;
    QPointF mouth; ///< middle between the mouth's corners
    QPointF chin;
    double height = 0; ///< px, forehead (mesh point 10) to chin (152), 2.5 to 2.9 eye distances
    double width = 0;  ///< px, between the points of the outline in front of the ears
    QPolygonF outline; ///< of the face from forehead to chin, not closed

    [[nodiscard]] QPointF eyeMidpoint() const { return (leftEye + rightEye) / 2; }
    [[nodiscard]] double eyeDistance() const; ///< px, as seen, not corrected for yaw
    /// px, eye midpoint to chin: the T of ISO/IEC 29794-5
    [[nodiscard]] double chinDistance() const;
};

/// From the mesh; without a usable one from the detector's box and points, which is less exact (box
/// height / eye distance varies by 7 %). Nothing without a face, or when numbers are not finite or
/// the face has no extent.
[[nodiscard]] std::optional<FaceGeometry> geometryOf(const Observation& observation);

} // namespace framing
