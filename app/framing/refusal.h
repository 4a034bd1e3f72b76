// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>

namespace framing
{

/// Why the service would send a photo back: the reasons of its liveness check, as far as they are
/// published. What was avoided by not sending the photo.
enum class Refusal {
    FaceNotFound,
    TooManyFaces,
    FaceTooSmall,
    FaceTooClose,
    FaceCloseToBorder,
    FaceCropped,
    FaceAngle,
    FaceOccluded,
    EyesClosed,
    PoorImage, ///< light, colour, sharpness, expression: no reason of its own is published, the
               ///< service only says that liveness or the comparison failed
};

[[nodiscard]] QLatin1String code(Refusal refusal);

} // namespace framing
