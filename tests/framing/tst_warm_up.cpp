// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/warm_up.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace framing;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace
{

Report reportOf(double luminance)
{
    const Level level = std::isfinite(luminance) ? Level::Ideal : Level::NotAssessed;
    Report report;
    report.findings.push_back({Check::LuminanceMean, level, luminance, Advice::Ready});
    return report;
}

/// When the warm-up is over, counted from its first report.
milliseconds overAfter(milliseconds frame, const std::function<double(milliseconds)>& luminance)
{
    WarmUp warmUp;
    milliseconds passed{0};
    while (passed < 10s) {
        warmUp.add(reportOf(luminance(passed)), 7s + passed);
        if (warmUp.isOver())
            break;
        passed += frame;
    }
    return passed;
}

double rampOfASecond(milliseconds at)
{
    return std::min(120.0, 30 + 0.09 * double(at.count()));
}

} // namespace

class WarmUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steadyLightIsWaitedForNoLongerThanNeeded();
    void aRampIsWaitedFor_data();
    void aRampIsWaitedFor();
    void aFlickeringLampKeepsNobodyWaiting();
    void withoutAFaceOnlyTimeCounts();
    void onceOverItStaysOver();
};

void WarmUpTest::steadyLightIsWaitedForNoLongerThanNeeded()
{
    const auto noise = [](milliseconds at) { return at.count() / 25 % 2 ? 120.0 : 123.0; };
    QCOMPARE(overAfter(25ms, noise), WarmUp::least);
}

void WarmUpTest::aRampIsWaitedFor_data()
{
    QTest::addColumn<int>("framesPerSecond");
    QTest::newRow("6 a second") << 6;
    QTest::newRow("15 a second") << 15;
    QTest::newRow("30 a second") << 30;
}

void WarmUpTest::aRampIsWaitedFor()
{
    QFETCH(int, framesPerSecond);
    const milliseconds over = overAfter(milliseconds(1000 / framesPerSecond), rampOfASecond);
    QVERIFY(over >= 1s + WarmUp::window - 70ms);
    QVERIFY(over <= 2s);
}

void WarmUpTest::aFlickeringLampKeepsNobodyWaiting()
{
    const auto flicker = [](milliseconds at) { return at.count() / 50 % 2 ? 100.0 : 120.0; };
    QCOMPARE(overAfter(50ms, flicker), WarmUp::most);
}

void WarmUpTest::withoutAFaceOnlyTimeCounts()
{
    QCOMPARE(overAfter(50ms, [](milliseconds) { return std::nan(""); }), WarmUp::most);
    const auto faceComes = [](milliseconds at) { return at < 1s ? std::nan("") : 120.0; };
    QCOMPARE(overAfter(50ms, faceComes), 1s + WarmUp::window);
}

void WarmUpTest::onceOverItStaysOver()
{
    WarmUp warmUp;
    for (milliseconds at = 0ms; at <= 1s; at += 50ms)
        warmUp.add(reportOf(120), at);
    QVERIFY(warmUp.isOver());
    warmUp.add(reportOf(30), 1050ms);
    QVERIFY(warmUp.isOver());
}

QTEST_APPLESS_MAIN(WarmUpTest)
#include "tst_warm_up.moc"
