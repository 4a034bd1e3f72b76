// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
// write_case_frames FOLDER: a person who stands right, for the replay camera.

#include "support/portrait_frames.h"

#include <QDir>
#include <QGuiApplication>

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QImage frame = support::portraitFrame({.eyeDistance = 150, .eyeMidpoint = {480, 330}});
    return frame.save(QDir(QString::fromLocal8Bit(argv[1])).filePath(QStringLiteral("person.jpg")),
                      "JPG", 95)
               ? 0
               : 1;
}
