// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/refusal_texts.h"

#include <QCoreApplication>

namespace ui::texts
{

QString sentence(framing::Refusal refusal)
{
    using framing::Refusal;
    switch (refusal) {
    case Refusal::FaceNotFound:
        return QCoreApplication::translate("Refusal", "Face not found");
    case Refusal::TooManyFaces:
        return QCoreApplication::translate("Refusal", "Too many faces");
    case Refusal::FaceTooSmall:
        return QCoreApplication::translate("Refusal", "Absolute face size is too small");
    case Refusal::FaceTooClose:
        return QCoreApplication::translate("Refusal", "Face is too close");
    case Refusal::FaceCloseToBorder:
        return QCoreApplication::translate("Refusal", "Face is too close to one or more borders");
    case Refusal::FaceCropped:
        return QCoreApplication::translate("Refusal", "Face is cropped");
    case Refusal::FaceAngle:
        return QCoreApplication::translate("Refusal", "Face angle is too large");
    case Refusal::FaceOccluded:
        return QCoreApplication::translate("Refusal", "Face is occluded");
    case Refusal::EyesClosed:
        return QCoreApplication::translate("Refusal", "Eyes are closed");
    case Refusal::PoorImage:
        return QCoreApplication::translate("Refusal", "Liveness or face comparison failed");
    }
    Q_UNREACHABLE();
}

QString probableAnswer(framing::Refusal refusal)
{
    return QCoreApplication::translate("Refusal", "The service would probably answer: “%1”")
        .arg(sentence(refusal));
}

} // namespace ui::texts
