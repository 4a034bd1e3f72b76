// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/face_observer.h"
#include "framing/still_check.h"
#include "support/accuracy_grid.h"
#include "support/confusion_table.h"

#include <QTest>

using namespace framing;

namespace
{

/// Every how many frames of the grid one is looked at, so that it takes half a minute in each
/// build; scripts/bench looks at all.
#if defined(__SANITIZE_ADDRESS__)
constexpr std::size_t gridStep = 5;
#elif !defined(NDEBUG)
constexpr std::size_t gridStep = 2;
#else
constexpr std::size_t gridStep = 1;
#endif

} // namespace

/// The whole way from a picture to verdict and advice, against what the geometry wants.
class AccuracyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void predictsTheServicesVerdict();
};

void AccuracyTest::predictsTheServicesVerdict()
{
    auto observer = FaceObserver::load(QStringLiteral(KYC_FETCHED_DIR "/models"));
    QVERIFY(observer.ok());
    const std::vector<support::GridFrame> grid = support::accuracyGrid();
    support::ConfusionTable table;
    for (std::size_t i = 0; i < grid.size(); i += gridStep) {
        const QImage picture = grid[i].picture();
        const JudgedStill still = judgeStill(picture, **observer, defaultThresholds());
        table.add(grid[i].name, grid[i].wanted(picture), still.report);
    }
    table.print();
    table.printMisses();
    QCOMPARE_GE(table.rightVerdicts(), 0.98);
    QCOMPARE_GE(table.rightAdvices(), 0.95);
    QCOMPARE(table.wronglyReady(), 0);
}

QTEST_GUILESS_MAIN(AccuracyTest)
#include "tst_accuracy.moc"
