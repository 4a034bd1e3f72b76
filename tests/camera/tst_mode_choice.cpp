// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "camera/mode_choice.h"

#include <QTest>

#include <vector>

using camera::Mode;
using enum camera::Mode::Encoding;

Q_DECLARE_METATYPE(std::vector<Mode>)

class TestModeChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picksTheNearestAboveTheRecommendedSize_data()
    {
        QTest::addColumn<std::vector<Mode>>("modes");
        QTest::addColumn<int>("best");
        const auto row = [](const char* name, int best, std::vector<Mode> modes) {
            QTest::newRow(name) << std::move(modes) << best;
        };
        row("the only one", 0, {{{640, 480}, 30, Raw}});
        row("exact beats larger", 1,
            {{{1920, 1080}, 30, Raw}, {{960, 720}, 30, Raw}, {{1280, 960}, 30, Raw}});
        row("smallest crop that reaches", 1, {{{1920, 1080}, 30, Raw}, {{1280, 960}, 30, Raw}});
        row("same crop, less to carry", 1, {{{1280, 720}, 30, Raw}, {{960, 720}, 30, Raw}});
        row("one row short does not reach", 1, {{{960, 719}, 30, Raw}, {{1920, 1080}, 30, Raw}});
        row("one column short does not reach", 1, {{{959, 720}, 30, Raw}, {{1920, 1080}, 30, Raw}});
        row("none reaches: largest crop", 1,
            {{{320, 240}, 30, Raw}, {{800, 600}, 30, Raw}, {{640, 480}, 30, Raw}});
        row("wide but low is not large", 1, {{{1280, 480}, 30, Raw}, {{800, 600}, 30, Raw}});
        row("24 frames are fluent", 0, {{{960, 720}, 24, Raw}, {{640, 480}, 30, Raw}});
        row("under 24 loses to a small one", 1, {{{960, 720}, 23.9, Raw}, {{640, 480}, 24, Raw}});
        row("slow raw loses to fluent JPEG", 1, {{{1280, 720}, 10, Raw}, {{1280, 720}, 30, Jpeg}});
        row("all slow: resolution decides", 1, {{{640, 480}, 15, Raw}, {{1280, 720}, 10, Raw}});
        row("more frames of the same crop", 1, {{{960, 720}, 25, Raw}, {{1280, 720}, 30, Raw}});
        row("over 30 frames bring nothing", 1, {{{1280, 720}, 60, Raw}, {{960, 720}, 30, Raw}});
        row("raw before JPEG", 1, {{{960, 720}, 30, Jpeg}, {{960, 720}, 30, Raw}});
        row("first of equals", 0, {{{960, 720}, 30, Raw}, {{960, 720}, 30, Raw}});
        row("unknown encodings are passed over", 1,
            {{{960, 720}, 30, Unknown}, {{640, 480}, 30, Raw}});
        row("a mode without a size is passed over", 1, {{{}, 30, Raw}, {{640, 480}, 30, Raw}});
        row("nothing of use", -1, {{{960, 720}, 30, Unknown}});
        row("nothing at all", -1, {});
    }

    void picksTheNearestAboveTheRecommendedSize()
    {
        QFETCH(std::vector<Mode>, modes);
        QFETCH(int, best);
        const auto chosen = camera::bestMode(modes);
        QCOMPARE(chosen ? static_cast<int>(*chosen) : -1, best);
    }
};

QTEST_GUILESS_MAIN(TestModeChoice)
#include "tst_mode_choice.moc"
