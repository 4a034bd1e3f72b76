// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/live_studio.h"

#include "support/scripted_observer.h"
#include "support/standing_face.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace framing;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class LiveStudioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void steadyPersonIsPhotographedOnce();
    void holdBeginsAnewAfterABreak();
    void badlyPlacedPersonIsGuidedAndNotPhotographed();
    void tellsWhatItSaw();
    void needsDoNotFlicker();
    void oddFrameDoesNotShowInTheNeeds();
    void takenByHandIsMarked();
    void takenByHandWhenAllIsWell();
    void secondLookMayDropThePhoto();
    void secondLookTellsWhy();
    void nothingComesAfterTheEnd();
    void nothingHappensBeforeTheBeginning();
    void beginsAgain();

private:
    void see(const support::StandingFace& face);
    /// Shows `duration` of frames, 50 ms apart, and waits for the guidance after each.
    void run(milliseconds duration);
    [[nodiscard]] Guidance guidance() const;

    support::ObserverScript m_script;
    std::unique_ptr<LiveStudio> m_studio;
    std::unique_ptr<QSignalSpy> m_guidance;
    std::unique_ptr<QSignalSpy> m_photos;
    milliseconds m_now{};
};

void LiveStudioTest::init()
{
    m_studio = std::make_unique<LiveStudio>(std::make_unique<support::ScriptedObserver>(m_script),
                                            defaultThresholds());
    m_guidance = std::make_unique<QSignalSpy>(m_studio.get(), &PhotoStudio::guidanceChanged);
    m_photos = std::make_unique<QSignalSpy>(m_studio.get(), &PhotoStudio::photoTaken);
    m_now = 10s;
    see({});
    m_studio->begin();
}

void LiveStudioTest::cleanup()
{
    m_studio.reset();
}

void LiveStudioTest::see(const support::StandingFace& face)
{
    m_script.show([face](const QImage&, Search) { return support::observationOf(face); });
}

void LiveStudioTest::run(milliseconds duration)
{
    static const QImage picture = support::litPicture();
    for (milliseconds passed{0}; passed < duration; passed += 50ms) {
        m_studio->addFrame(picture, m_now);
        QVERIFY(m_guidance->wait());
        m_now += 50ms;
    }
}

Guidance LiveStudioTest::guidance() const
{
    return m_guidance->back().front().value<Guidance>();
}

void LiveStudioTest::steadyPersonIsPhotographedOnce()
{
    run(WarmUp::least);
    QCOMPARE(guidance().hold, 0.0);
    QCOMPARE(guidance().advice, Advice::HoldStill);
    run(1s);
    QCOMPARE(guidance().advice, Advice::Ready);
    QVERIFY(guidance().hold > 0.2 && guidance().hold < 1);
    QVERIFY(m_photos->isEmpty());
    run(1s);
    QTRY_COMPARE(m_photos->size(), 1);
    const auto photo = m_photos->front().front().value<Photo>();
    QVERIFY(!photo.belowRecommendation);
    QCOMPARE(photo.report.verdict, Verdict::Ready);
    QVERIFY(!photo.jpeg.isEmpty());
    run(3s);
    QCOMPARE(m_photos->size(), 1);
    QCOMPARE(guidance().hold, 1.0);
}

void LiveStudioTest::holdBeginsAnewAfterABreak()
{
    run(1500ms);
    QVERIFY(guidance().hold > 0);
    see({.height = 0.5});
    run(300ms);
    QCOMPARE(guidance().hold, 0.0);
    see({});
    run(700ms);
    QVERIFY(m_photos->isEmpty());
}

void LiveStudioTest::badlyPlacedPersonIsGuidedAndNotPhotographed()
{
    see({.height = 0.5});
    run(3s);
    QCOMPARE(guidance().advice, Advice::MoveCloser);
    QCOMPARE(guidance().needs[0].need, Need::Distance);
    QCOMPARE(guidance().needs[0].level, Level::Warn);
    QVERIFY(m_photos->isEmpty());
}

void LiveStudioTest::needsDoNotFlicker()
{
    see({.height = 0.5});
    run(200ms);
    QVERIFY(qAbs(guidance().needs[0].value - 0.5) < 1e-6);
    see({.height = 0.52});
    run(300ms);
    QVERIFY(qAbs(guidance().needs[0].value - 0.5) < 1e-6);
    run(300ms);
    QVERIFY(qAbs(guidance().needs[0].value - 0.52) < 1e-6);
}

void LiveStudioTest::tellsWhatItSaw()
{
    QSignalSpy seen(m_studio.get(), &PhotoStudio::frameAnalysed);
    see({.height = 0.5});
    run(50ms);
    QCOMPARE(seen.size(), 1);
    const auto frame = seen.front().front().value<AnalysedFrame>();
    QCOMPARE(frame.at, 10s);
    QCOMPARE(frame.picture.size(), QSize(960, 720));
    QCOMPARE(frame.report.observation.faces.size(), std::size_t(1));
    QVERIFY(frame.took.total() > 0us);
}

void LiveStudioTest::oddFrameDoesNotShowInTheNeeds()
{
    see({.height = 0.5});
    run(1s);
    m_script.show({});
    run(50ms);
    QCOMPARE(guidance().advice, Advice::MoveCloser);
    QCOMPARE(guidance().needs[0].level, Level::Warn);
}

void LiveStudioTest::takenByHandIsMarked()
{
    see({.height = 0.5});
    run(200ms);
    m_studio->takeNow();
    run(50ms);
    QTRY_COMPARE(m_photos->size(), 1);
    const auto photo = m_photos->front().front().value<Photo>();
    QVERIFY(photo.belowRecommendation);
    QCOMPARE(photo.report.advice, Advice::MoveCloser);
    run(200ms);
    QCOMPARE(m_photos->size(), 1);
}

void LiveStudioTest::takenByHandWhenAllIsWell()
{
    run(100ms);
    m_studio->takeNow();
    run(50ms);
    QTRY_COMPARE(m_photos->size(), 1);
    QVERIFY(!m_photos->front().front().value<Photo>().belowRecommendation);
}

void LiveStudioTest::secondLookMayDropThePhoto()
{
    m_script.show([](const QImage&, Search search) {
        support::StandingFace face;
        if (search == Search::Still)
            face.others = {QRectF(20, 20, 80, 100)};
        return support::observationOf(face);
    });
    run(4s);
    QVERIFY(m_photos->isEmpty());
    QVERIFY(guidance().hold < 1);
}

void LiveStudioTest::secondLookTellsWhy()
{
    m_script.show([](const QImage&, Search search) {
        support::StandingFace face;
        if (search == Search::Still)
            face.others = {QRectF(20, 20, 80, 100)};
        return support::observationOf(face);
    });
    do
        run(50ms);
    while (guidance().advice != Advice::SeveralFaces && m_now < 20s);
    QCOMPARE(guidance().advice, Advice::SeveralFaces);
    QCOMPARE(guidance().hold, 0.0);
    run(Guide::interruption - 200ms);
    QCOMPARE(guidance().advice, Advice::SeveralFaces);
    QCOMPARE(guidance().needs.back().advice, Advice::SeveralFaces);
    run(1s);
    QCOMPARE(guidance().advice, Advice::Ready);
}

void LiveStudioTest::nothingComesAfterTheEnd()
{
    run(200ms);
    m_studio->addFrame(support::litPicture(), m_now);
    m_studio->takeNow();
    m_studio->end();
    const auto before = m_guidance->size();
    m_studio->addFrame(support::litPicture(), m_now + 50ms);
    m_studio->takeNow();
    m_studio.reset(); // waits for the thread
    QCoreApplication::processEvents();
    QCOMPARE(m_guidance->size(), before);
    QVERIFY(m_photos->isEmpty());
}

void LiveStudioTest::nothingHappensBeforeTheBeginning()
{
    m_studio->end();
    const int looks = m_script.looks.loadRelaxed();
    m_studio->addFrame(support::litPicture(), m_now);
    m_studio.reset();
    QCOMPARE(m_script.looks.loadRelaxed(), looks);
}

void LiveStudioTest::beginsAgain()
{
    run(3s);
    QTRY_COMPARE(m_photos->size(), 1);
    m_studio->begin();
    run(WarmUp::least);
    QCOMPARE(guidance().hold, 0.0);
    run(2500ms);
    QTRY_COMPARE(m_photos->size(), 2);
}

QTEST_GUILESS_MAIN(LiveStudioTest)
#include "tst_live_studio.moc"
