// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/guide.h"

#include <QTest>

using namespace framing;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class GuideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sayNothingNewBeforeItIsConfirmed();
    void oneOddFrameChangesNothing();
    void adviceStaysForAWhile();
    void alternatingAdviceDoesNotFlicker();
    void readyNeedsTheTighterLimits();
    void adviceIsFollowedThrough();
    void whatMattersMoreInterrupts();
    void whoComesInIsNotSentCloserBefore();
    void whoIsLeavingComesInFirst();
    void whoWentTooFarStopsFirst();
    void readyIsLostOnlyPastTheWarnLimit();
    void exposureSettlesFirst();
    void nothingIsSaidAboutLightBefore();
    void beginForgets();

private:
    /// Feeds `frames` reports of even light 33 ms apart: what the usual limits ask for first, and
    /// all that the tighter ones ask for.
    Advice feed(Advice advice, const std::vector<Advice>& toEnter, int frames);
    Advice feed(Advice advice, int frames);
    void becomeReady();

    Guide m_guide;
    milliseconds m_now{};
};

void GuideTest::init()
{
    m_guide.begin();
    m_now = 10s;
}

Advice GuideTest::feed(Advice advice, int frames)
{
    return feed(advice,
                advice == Advice::Ready ? std::vector<Advice>() : std::vector<Advice>{advice},
                frames);
}

Advice GuideTest::feed(Advice advice, const std::vector<Advice>& toEnter, int frames)
{
    Report report;
    report.advice = advice;
    report.toEnter = toEnter;
    report.findings.push_back({Check::LuminanceMean, Level::Ideal, 120, Advice::Ready});
    for (int i = 0; i < frames; ++i) {
        m_guide.add(report, m_now);
        m_now += 33ms;
    }
    return m_guide.shown();
}

void GuideTest::becomeReady()
{
    feed(Advice::Ready, 60);
    QCOMPARE(m_guide.shown(), Advice::Ready);
}

void GuideTest::sayNothingNewBeforeItIsConfirmed()
{
    QCOMPARE(feed(Advice::MoveCloser, 1), Advice::NoFace);
    QCOMPARE(feed(Advice::MoveCloser, 1), Advice::MoveCloser);
}

void GuideTest::oneOddFrameChangesNothing()
{
    becomeReady();
    QCOMPARE(feed(Advice::NoFace, 1), Advice::Ready);
    QCOMPARE(feed(Advice::Ready, 1), Advice::Ready);
    QCOMPARE(feed(Advice::MoveLeft, 1), Advice::Ready);
    QCOMPARE(feed(Advice::Ready, 30), Advice::Ready);
}

void GuideTest::adviceStaysForAWhile()
{
    feed(Advice::MoveCloser, 2);
    const milliseconds shownAt = m_now - 33ms;
    while (m_now - shownAt < Guide::leastShown)
        QCOMPARE(feed(Advice::MoveLeft, 1), Advice::MoveCloser);
    QCOMPARE(feed(Advice::MoveLeft, 1), Advice::MoveLeft);
}

void GuideTest::alternatingAdviceDoesNotFlicker()
{
    int changes = 0;
    Advice before = m_guide.shown();
    for (int i = 0; i < 300; ++i) { // 9.9 s
        const Advice now = feed(i % 2 ? Advice::MoveLeft : Advice::MoveRight, 1);
        changes += now != before;
        before = now;
    }
    QVERIFY(changes <= 1 + 9900 / 600);
}

void GuideTest::readyNeedsTheTighterLimits()
{
    QCOMPARE(feed(Advice::Ready, {Advice::MoveCloser}, 90), Advice::MoveCloser);
    QCOMPARE(feed(Advice::Ready, 2), Advice::Ready);
}

void GuideTest::adviceIsFollowedThrough()
{
    feed(Advice::LookStraight, 2);
    QCOMPARE(feed(Advice::LookStraight, {Advice::MoveCloser, Advice::LookStraight}, 90),
             Advice::LookStraight);
    QCOMPARE(feed(Advice::Ready, {Advice::LookStraight, Advice::EvenLight}, 90),
             Advice::LookStraight);
    QCOMPARE(feed(Advice::EvenLight, 2), Advice::EvenLight);
}

void GuideTest::whatMattersMoreInterrupts()
{
    feed(Advice::LookStraight, 30);
    QCOMPARE(feed(Advice::MoveCloser, {Advice::MoveCloser, Advice::LookStraight}, 2),
             Advice::MoveCloser);
    feed(Advice::MoveCloser, 30);
    QCOMPARE(feed(Advice::SeveralFaces, {Advice::SeveralFaces, Advice::MoveCloser}, 2),
             Advice::SeveralFaces);
}

void GuideTest::whoComesInIsNotSentCloserBefore()
{
    feed(Advice::MoveLeft, 2);
    QCOMPARE(feed(Advice::MoveCloser, {Advice::MoveCloser, Advice::MoveLeft}, 90),
             Advice::MoveLeft);
    QCOMPARE(feed(Advice::MoveCloser, 2), Advice::MoveCloser);
}

void GuideTest::whoIsLeavingComesInFirst()
{
    feed(Advice::MoveCloser, {Advice::MoveCloser, Advice::MoveLeft}, 30);
    QCOMPARE(m_guide.shown(), Advice::MoveCloser);
    QCOMPARE(feed(Advice::MoveLeft, {Advice::MoveLeft, Advice::MoveCloser}, 2), Advice::MoveLeft);
}

void GuideTest::whoWentTooFarStopsFirst()
{
    feed(Advice::MoveCloser, 30);
    QCOMPARE(feed(Advice::MoveBack, 2), Advice::HoldStill);
    const milliseconds stopped = m_now - 33ms;
    while (m_now - stopped < Guide::leastShown)
        QCOMPARE(feed(Advice::MoveBack, 1), Advice::HoldStill);
    QCOMPARE(feed(Advice::MoveBack, 1), Advice::MoveBack);
}

void GuideTest::readyIsLostOnlyPastTheWarnLimit()
{
    becomeReady();
    QCOMPARE(feed(Advice::Ready, {Advice::MoveCloser}, 90), Advice::Ready);
    QCOMPARE(feed(Advice::MoveCloser, 2), Advice::MoveCloser);
}

void GuideTest::exposureSettlesFirst()
{
    const milliseconds begun = m_now;
    while (m_now - begun < WarmUp::least)
        QVERIFY(feed(Advice::Ready, 1) != Advice::Ready);
    QCOMPARE(m_guide.shown(), Advice::HoldStill);
    QCOMPARE(feed(Advice::Ready, 10), Advice::Ready);
}

void GuideTest::nothingIsSaidAboutLightBefore()
{
    const milliseconds begun = m_now;
    feed(Advice::MoreLight, 2);
    while (m_now - begun < WarmUp::least)
        QCOMPARE(feed(Advice::MoreLight, 1), Advice::HoldStill);
    QCOMPARE(feed(Advice::MoreLight, 10), Advice::MoreLight);
}

void GuideTest::beginForgets()
{
    becomeReady();
    m_guide.begin();
    QCOMPARE(m_guide.shown(), Advice::NoFace);
    QVERIFY(feed(Advice::Ready, 3) != Advice::Ready);
}

QTEST_APPLESS_MAIN(GuideTest)
#include "tst_guide.moc"
