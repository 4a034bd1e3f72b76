// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/retry_texts.h"

#include <QCoreApplication>

#include <array>

namespace ui::texts
{
namespace
{

struct Sign {
    QLatin1String words; ///< part of the message or the code, in lower case
    RetryCause cause;
};

/// In this order: "too close to one or more borders" must be found before "too close", and
/// "distance between face and camera is too small" before "too small".
constexpr std::array retrySigns{
    Sign{QLatin1String("face_compare"), RetryCause::NoMatch},
    Sign{QLatin1String("border"), RetryCause::NearBorder},
    Sign{QLatin1String("cropped"), RetryCause::NearBorder},
    Sign{QLatin1String("distance between face and camera"), RetryCause::TooClose},
    Sign{QLatin1String("too small"), RetryCause::TooSmall},
    Sign{QLatin1String("not big enough"), RetryCause::TooSmall},
    Sign{QLatin1String("too close"), RetryCause::TooClose},
    Sign{QLatin1String("occlu"), RetryCause::Covered},
    Sign{QLatin1String("cover"), RetryCause::Covered},
    Sign{QLatin1String("angle"), RetryCause::Turned},
    Sign{QLatin1String("too many faces"), RetryCause::SeveralFaces},
    Sign{QLatin1String("multiple face"), RetryCause::SeveralFaces},
    Sign{QLatin1String("multi_face"), RetryCause::SeveralFaces},
    Sign{QLatin1String("multiface"), RetryCause::SeveralFaces},
    Sign{QLatin1String("face not found"), RetryCause::NoFace},
    Sign{QLatin1String("can't find face"), RetryCause::NoFace},
    Sign{QLatin1String("no face"), RetryCause::NoFace},
    Sign{QLatin1String("not detected"), RetryCause::NoFace},
    Sign{QLatin1String("eyes"), RetryCause::EyesClosed},
    Sign{QLatin1String("no matching"), RetryCause::NoMatch},
    Sign{QLatin1String("doesn't match"), RetryCause::NoMatch},
    Sign{QLatin1String("liveness"), RetryCause::NotLive},
};

QString retried(const char* text)
{
    return QCoreApplication::translate("Retry", text);
}

} // namespace

RetryCause retryCause(const session::Reason& reason)
{
    const QString said = (reason.code + u' ' + reason.message).toLower();
    for (const Sign& sign : retrySigns) {
        if (said.contains(sign.words))
            return sign.cause;
    }
    return RetryCause::Other;
}

RetryWords words(RetryCause cause)
{
    switch (cause) {
    case RetryCause::NoMatch:
        return {
            retried(QT_TRANSLATE_NOOP("Retry", "The faces could not be matched")),
            retried(QT_TRANSLATE_NOOP(
                "Retry", "The service did not find the same face in the photo and on the ID.")),
            {retried(
                 QT_TRANSLATE_NOOP("Retry", "Take off glasses, hat or mask if the ID shows none")),
             retried(QT_TRANSLATE_NOOP("Retry", "Face the light; no window behind")),
             retried(QT_TRANSLATE_NOOP("Retry", "Check that the ID belongs to this customer"))}};
    case RetryCause::NearBorder:
        return {retried(QT_TRANSLATE_NOOP("Retry", "The face was too near the edge of the photo")),
                retried(QT_TRANSLATE_NOOP("Retry", "The whole head must be inside the picture.")),
                {retried(QT_TRANSLATE_NOOP("Retry", "Bring the face into the oval")),
                 retried(QT_TRANSLATE_NOOP("Retry", "Keep the top of the head in the picture"))}};
    case RetryCause::TooSmall:
        return {
            retried(QT_TRANSLATE_NOOP("Retry", "The face was too small in the photo")),
            retried(QT_TRANSLATE_NOOP("Retry", "The service needs to see the face from nearer.")),
            {retried(QT_TRANSLATE_NOOP("Retry", "Come closer until the face fills the oval")),
             retried(QT_TRANSLATE_NOOP("Retry", "Keep the eyes at the height of the camera"))}};
    case RetryCause::TooClose:
        return {retried(QT_TRANSLATE_NOOP("Retry", "The face was too close to the camera")),
                retried(QT_TRANSLATE_NOOP("Retry", "The service needs to see the whole head.")),
                {retried(QT_TRANSLATE_NOOP("Retry",
                                           "Move back until the whole face is inside the oval")),
                 retried(QT_TRANSLATE_NOOP("Retry", "Keep the eyes at the height of the camera"))}};
    case RetryCause::Covered:
        return {retried(QT_TRANSLATE_NOOP("Retry", "A part of the face was covered")),
                retried(QT_TRANSLATE_NOOP("Retry", "The service needs to see the whole face.")),
                {retried(QT_TRANSLATE_NOOP("Retry", "Take off mask, hat and dark glasses")),
                 retried(QT_TRANSLATE_NOOP("Retry", "Move hair and hands away from the face"))}};
    case RetryCause::Turned:
        return {retried(QT_TRANSLATE_NOOP("Retry", "The face was turned away")),
                retried(QT_TRANSLATE_NOOP("Retry",
                                          "The service needs to see the face from the front.")),
                {retried(QT_TRANSLATE_NOOP("Retry", "Look straight into the camera")),
                 retried(QT_TRANSLATE_NOOP("Retry", "Hold the head upright"))}};
    case RetryCause::SeveralFaces:
        return {
            retried(QT_TRANSLATE_NOOP("Retry", "More than one face was in the photo")),
            retried(QT_TRANSLATE_NOOP("Retry", "The service needs a photo of the customer alone.")),
            {retried(QT_TRANSLATE_NOOP("Retry", "Ask others to step out of the picture")),
             retried(QT_TRANSLATE_NOOP("Retry", "Cover posters with faces behind the customer"))}};
    case RetryCause::NoFace:
        return {retried(QT_TRANSLATE_NOOP("Retry", "No face was found in the photo")),
                retried(QT_TRANSLATE_NOOP("Retry", "The service could not see a face.")),
                {retried(QT_TRANSLATE_NOOP("Retry", "Bring the face into the oval")),
                 retried(QT_TRANSLATE_NOOP("Retry", "More light on the face; no window behind"))}};
    case RetryCause::EyesClosed:
        return {retried(QT_TRANSLATE_NOOP("Retry", "The eyes were closed")),
                retried(QT_TRANSLATE_NOOP("Retry", "The service needs to see both eyes.")),
                {retried(QT_TRANSLATE_NOOP("Retry", "Keep the eyes open until the photo is taken")),
                 retried(QT_TRANSLATE_NOOP("Retry", "Take off glasses that reflect the light"))}};
    case RetryCause::NotLive:
        return {retried(QT_TRANSLATE_NOOP(
                    "Retry", "The service doubts that a person stood before the camera")),
                retried(QT_TRANSLATE_NOOP("Retry",
                                          "This can come from bad light or from a reflection.")),
                {retried(QT_TRANSLATE_NOOP(
                     "Retry", "Face the light; avoid reflections and very bright lamps")),
                 retried(QT_TRANSLATE_NOOP("Retry", "Take off glasses that reflect the light")),
                 retried(QT_TRANSLATE_NOOP("Retry",
                                           "Hold still, with the whole face inside the oval"))}};
    case RetryCause::Other:
        return {retried(QT_TRANSLATE_NOOP("Retry", "The service asks for another photo")),
                retried(QT_TRANSLATE_NOOP(
                    "Retry", "It did not accept this one. What it said stands at the side.")),
                {retried(QT_TRANSLATE_NOOP("Retry", "Face the light; no window behind")),
                 retried(QT_TRANSLATE_NOOP("Retry", "Take off glasses, hat or mask")),
                 retried(QT_TRANSLATE_NOOP("Retry", "Look straight into the camera"))}};
    }
    Q_UNREACHABLE();
}

} // namespace ui::texts
