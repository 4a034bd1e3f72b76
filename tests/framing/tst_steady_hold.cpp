// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/steady_hold.h"

#include <QTest>

#include <cmath>

using namespace framing;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class SteadyHoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void completesAfterItsDuration();
    void shortBreakIsForgiven();
    void longBreakBeginsAnew();
    void silenceBeginsAnew();
    void slowFramesAreNoSilence();
    void keepsTheSharpestFrame();
    void prefersTheFaceThatLooksIntoTheCamera();
    void aBlinkNeverWins();
    void unassessedEyesNeverWin();
    void aBrokenHoldKeepsNoFrame();

private:
    void good(double sharpness = 4, double yaw = 0, double eyesOpen = 0.06);

    SteadyHold m_hold;
    milliseconds m_now{};
};

void SteadyHoldTest::init()
{
    m_hold.reset();
    m_now = 10s;
}

void SteadyHoldTest::good(double sharpness, double yaw, double eyesOpen)
{
    Report report;
    report.findings.push_back({Check::Sharpness, Level::Ideal, sharpness, Advice::Ready});
    const Level eyes = std::isfinite(eyesOpen) ? Level::Ideal : Level::NotAssessed;
    report.findings.push_back({Check::EyesOpen, eyes, eyesOpen, Advice::Ready});
    report.observation.pose = Pose{yaw, 0, 0};
    m_hold.addGood(QImage(4, 3, QImage::Format_RGB32), report, m_now);
}

void SteadyHoldTest::completesAfterItsDuration()
{
    QCOMPARE(m_hold.progress(), 0.0);
    good();
    QCOMPARE(m_hold.progress(), 0.0);
    for (int i = 0; i < 9; ++i) {
        m_now += 100ms;
        good();
    }
    QCOMPARE(m_hold.progress(), 0.9);
    m_now += 100ms;
    good();
    QCOMPARE(m_hold.progress(), 1.0);
    m_now += 100ms;
    good();
    QCOMPARE(m_hold.progress(), 1.0);
}

void SteadyHoldTest::shortBreakIsForgiven()
{
    good();
    m_now += 400ms;
    good();
    m_hold.addBad(m_now + 75ms);
    m_hold.addBad(m_now + SteadyHold::hiccup);
    m_now += SteadyHold::hiccup;
    good();
    QCOMPARE(m_hold.progress(), 0.55);
}

void SteadyHoldTest::longBreakBeginsAnew()
{
    good();
    m_now += 400ms;
    good();
    m_hold.addBad(m_now + 75ms);
    m_now += SteadyHold::hiccup + 1ms;
    good();
    QCOMPARE(m_hold.progress(), 0.0);
}

void SteadyHoldTest::silenceBeginsAnew()
{
    good();
    m_now += 400ms;
    good();
    m_now += SteadyHold::silence + 1ms;
    good();
    QCOMPARE(m_hold.progress(), 0.0);
}

void SteadyHoldTest::slowFramesAreNoSilence()
{
    good();
    m_now += SteadyHold::silence;
    good();
    QCOMPARE(m_hold.progress(), 0.5);
}

void SteadyHoldTest::keepsTheSharpestFrame()
{
    for (const double sharpness : {4.0, 5.0, 3.0}) {
        good(sharpness);
        m_now += 33ms;
    }
    QVERIFY(m_hold.best());
    QCOMPARE(m_hold.best()->report.findings.front().value, 5.0);
}

void SteadyHoldTest::prefersTheFaceThatLooksIntoTheCamera()
{
    for (const double yaw : {8.0, 1.0, -6.0}) {
        good(4, yaw);
        m_now += 33ms;
    }
    QCOMPARE(m_hold.best()->report.observation.pose->yaw, 1.0);
}

void SteadyHoldTest::aBlinkNeverWins()
{
    good(3, 0, 0.06);
    m_now += 33ms;
    good(5.5, 0, 0.045);
    QCOMPARE(m_hold.best()->report.findings.front().value, 3.0);
    m_now += 33ms;
    good(3.2, 0, 0.06);
    QCOMPARE(m_hold.best()->report.findings.front().value, 3.2);
}

void SteadyHoldTest::unassessedEyesNeverWin()
{
    good(5, 0, qQNaN());
    m_now += 33ms;
    good(3, 0, 0.05);
    m_now += 33ms;
    good(5, 0, qQNaN());
    QCOMPARE(m_hold.best()->report.findings.front().value, 3.0);
}

void SteadyHoldTest::aBrokenHoldKeepsNoFrame()
{
    good(5);
    m_now += SteadyHold::hiccup + 1ms;
    m_hold.addBad(m_now);
    QVERIFY(!m_hold.best());
    good(3);
    QCOMPARE(m_hold.best()->report.findings.front().value, 3.0);
}

QTEST_APPLESS_MAIN(SteadyHoldTest)
#include "tst_steady_hold.moc"
