// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/usual_eyes.h"

#include "support/standing_face.h"

#include <QTest>

using namespace framing;
using namespace std::chrono_literals;

class UsualEyesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysNothingInTheFirstSecond();
    void openEyesAreAsUsual_data();
    void openEyesAreAsUsual();
    void blinkShowsAndPasses();
    void eyesHeldShutShow();
    void whoComesWithShutEyesShowsOpenOnes();
    void jumpsOfTheMeshDoNotCount();
    void anotherPersonStartsAnew_data();
    void anotherPersonStartsAnew();
    void shortAbsenceIsForgiven();
    void unknownOpeningIsNoSample();

private:
    static constexpr double open = 0.075;
    static constexpr double shut = 0.02;

    double see(double opening, const support::StandingFace& face = {});
    /// At 30 frames a second; the last answer.
    double seeFor(std::chrono::milliseconds time, double opening);

    UsualEyes m_eyes;
    std::chrono::milliseconds m_now{0};
};

void UsualEyesTest::init()
{
    m_eyes = {};
    m_now = 5s;
}

double UsualEyesTest::see(double opening, const support::StandingFace& face)
{
    m_now += 33ms;
    return m_eyes.see(opening, *geometryOf(support::observationOf(face)), m_now);
}

double UsualEyesTest::seeFor(std::chrono::milliseconds time, double opening)
{
    double last = 0;
    for (const auto end = m_now + time; m_now < end;)
        last = see(opening);
    return last;
}

void UsualEyesTest::saysNothingInTheFirstSecond()
{
    QVERIFY(std::isnan(seeFor(990ms, open)));
    QVERIFY(!std::isnan(seeFor(100ms, open)));
}

void UsualEyesTest::openEyesAreAsUsual_data()
{
    QTest::addColumn<double>("opening");
    QTest::newRow("wide") << 0.11;
    QTest::newRow("usual") << open;
    QTest::newRow("narrow") << 0.04;
}

void UsualEyesTest::openEyesAreAsUsual()
{
    QFETCH(double, opening);
    QCOMPARE(seeFor(3s, opening), 1.0);
}

void UsualEyesTest::blinkShowsAndPasses()
{
    seeFor(3s, open);
    QVERIFY(seeFor(150ms, shut) < 0.3);
    QCOMPARE(see(open), 1.0);
}

void UsualEyesTest::eyesHeldShutShow()
{
    seeFor(4s, open);
    QVERIFY(seeFor(3s, shut) < 0.3);
}

void UsualEyesTest::whoComesWithShutEyesShowsOpenOnes()
{
    QCOMPARE(seeFor(3s, shut), 1.0); // for the absolute limit to find
    QVERIFY(see(open) > 1);
    QCOMPARE(seeFor(2s, open), 1.0);
    QVERIFY(see(shut) < 0.3);
}

void UsualEyesTest::jumpsOfTheMeshDoNotCount()
{
    for (int i = 0; i < 20; ++i) {
        seeFor(200ms, open);
        (void)see(3 * open);
    }
    QCOMPARE(see(open), 1.0);
}

void UsualEyesTest::anotherPersonStartsAnew_data()
{
    QTest::addColumn<support::StandingFace>("face");
    QTest::addColumn<int>("away"); // ms
    QTest::newRow("elsewhere") << support::StandingFace{.eyes = {0.8, 0.46}} << 0;
    QTest::newRow("much nearer") << support::StandingFace{.height = 1.0} << 0;
    QTest::newRow("much farther") << support::StandingFace{.height = 0.4} << 0;
    QTest::newRow("after a while") << support::StandingFace{} << 1100;
}

void UsualEyesTest::anotherPersonStartsAnew()
{
    QFETCH(support::StandingFace, face);
    QFETCH(int, away);
    seeFor(3s, open);
    m_now += std::chrono::milliseconds(away);
    QVERIFY(std::isnan(see(0.04, face)));
}

void UsualEyesTest::shortAbsenceIsForgiven()
{
    seeFor(3s, open);
    m_now += 900ms;
    QVERIFY(see(shut) < 0.3);
    m_eyes.forget();
    QVERIFY(std::isnan(see(open)));
}

void UsualEyesTest::unknownOpeningIsNoSample()
{
    QVERIFY(std::isnan(seeFor(2s, std::numeric_limits<double>::quiet_NaN())));
    QVERIFY(std::isnan(seeFor(900ms, open)));
    QVERIFY(std::isnan(seeFor(200ms, std::numeric_limits<double>::infinity())));
    QCOMPARE(see(open), 1.0);
}

QTEST_GUILESS_MAIN(UsualEyesTest)
#include "tst_usual_eyes.moc"
