// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/refusal.h"

#include <QtGlobal>

namespace framing
{

QLatin1String code(Refusal refusal)
{
    switch (refusal) {
    case Refusal::FaceNotFound:
        return QLatin1String("face_not_found");
    case Refusal::TooManyFaces:
        return QLatin1String("too_many_faces");
    case Refusal::FaceTooSmall:
        return QLatin1String("face_too_small");
    case Refusal::FaceTooClose:
        return QLatin1String("face_too_close");
    case Refusal::FaceCloseToBorder:
        return QLatin1String("face_close_to_border");
    case Refusal::FaceCropped:
        return QLatin1String("face_cropped");
    case Refusal::FaceAngle:
        return QLatin1String("face_angle");
    case Refusal::FaceOccluded:
        return QLatin1String("face_occluded");
    case Refusal::EyesClosed:
        return QLatin1String("eyes_closed");
    case Refusal::PoorImage:
        return QLatin1String("poor_image");
    }
    Q_UNREACHABLE();
}

} // namespace framing
