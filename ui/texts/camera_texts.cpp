// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/camera_texts.h"

#include <QCoreApplication>

namespace ui::texts
{
namespace
{

QString cameraText(const char* text)
{
    return QCoreApplication::translate("Camera", text);
}

} // namespace

CameraWords words(camera::Problem problem)
{
    switch (problem) {
    case camera::Problem::NoCamera:
        return {cameraText(QT_TRANSLATE_NOOP("Camera", "No camera is connected")),
                cameraText(QT_TRANSLATE_NOOP(
                    "Camera", "Plug one in. It is used as soon as the computer sees it."))};
    case camera::Problem::Busy:
        return {
            cameraText(QT_TRANSLATE_NOOP("Camera", "Another program is using the camera")),
            cameraText(QT_TRANSLATE_NOOP("Camera", "Close video calls and other programs that show "
                                                   "a camera picture, or choose another camera."))};
    case camera::Problem::PermissionRefused:
        return {
            cameraText(QT_TRANSLATE_NOOP("Camera",
                                         "This computer does not let the program use the camera")),
            cameraText(QT_TRANSLATE_NOOP("Camera", "Ask the person who looks after this computer "
                                                   "to allow it, or choose another camera."))};
    case camera::Problem::Silent:
        return {cameraText(QT_TRANSLATE_NOOP("Camera", "The camera sends no picture")),
                cameraText(QT_TRANSLATE_NOOP(
                    "Camera", "Unplug it and plug it in again, or choose another camera."))};
    case camera::Problem::Unplugged:
        return {cameraText(QT_TRANSLATE_NOOP("Camera", "The camera was unplugged")),
                cameraText(QT_TRANSLATE_NOOP(
                    "Camera",
                    "Plug it in again, or choose another camera. Everything typed is kept."))};
    case camera::Problem::UnreadableFile:
        return {
            cameraText(QT_TRANSLATE_NOOP("Camera", "There is no picture in the chosen file")),
            cameraText(QT_TRANSLATE_NOOP(
                "Camera", "Start the program with a picture, a folder of pictures or a video."))};
    }
    Q_UNREACHABLE();
}

} // namespace ui::texts
