// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
//
// The confusion table of the accuracy grid, which tests/framing/tst_accuracy.cpp asserts; with
// `--misses` also the frames that were judged wrongly. With a folder's name, writes the grid's
// frames of 960x720 there as JPEGs instead.
#include "framing/face_observer.h"
#include "framing/photo_crop.h"
#include "framing/still_check.h"
#include "support/accuracy_grid.h"
#include "support/confusion_table.h"

#include <QGuiApplication>

namespace
{

void writeFrames(const QString& folder)
{
    int number = 0;
    for (const support::GridFrame& frame : support::accuracyGrid()) {
        const QImage picture = frame.picture();
        if (picture.size() == framing::photoSize)
            picture.save(QStringLiteral("%1/%2.jpg").arg(folder).arg(++number), "JPEG", 92);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QString argument = application.arguments().value(1);
    const bool misses = argument == QStringLiteral("--misses");
    if (!argument.isEmpty() && !misses) {
        writeFrames(argument);
        return 0;
    }
    auto observer = framing::FaceObserver::load(QStringLiteral(KYC_FETCHED_DIR "/models"));
    if (!observer) {
        std::fputs("The face models are missing or damaged. Run scripts/fetch.\n", stderr);
        return 2;
    }
    support::ConfusionTable table;
    for (const support::GridFrame& frame : support::accuracyGrid()) {
        const QImage picture = frame.picture();
        const auto still = framing::judgeStill(picture, **observer, framing::defaultThresholds());
        table.add(frame.name, frame.wanted(picture), still.report);
    }
    table.print();
    if (misses)
        table.printMisses();
    return 0;
}
