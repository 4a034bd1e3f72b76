// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/analysis_worker.h"

#include "support/scripted_observer.h"
#include "support/standing_face.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace framing;
using namespace std::chrono_literals;

class AnalysisWorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void analysesInAThreadOfItsOwn();
    void reportIsOfThePhotoNotOfTheFrame();
    void newestFrameWinsWhileBusy();
    void motionIsMeasuredBetweenFrames();
    void nothingOldComesAfterAReset();
    void makesPhotosFromAStillLook();
    void endsWhileFramesWait();

private:
    /// Keeps the worker busy with one frame until `release` is called, and returns once it is.
    void blockIn(support::ObserverScript& script);
    void release() { m_gate.release(); }

    QSemaphore m_entered;
    QSemaphore m_gate;
};

void AnalysisWorkerTest::blockIn(support::ObserverScript& script)
{
    script.show([this, first = std::make_shared<QAtomicInt>(1)](const QImage&, Search) {
        if (first->fetchAndStoreOrdered(0)) {
            m_entered.release();
            m_gate.acquire();
        }
        return Observation();
    });
}

void AnalysisWorkerTest::analysesInAThreadOfItsOwn()
{
    support::ObserverScript script;
    QThread* seenIn = nullptr;
    script.show([&](const QImage&, Search search) {
        seenIn = QThread::currentThread();
        return search == Search::Stream ? support::observationOf({}) : Observation();
    });
    AnalysisWorker worker(std::make_unique<support::ScriptedObserver>(script), defaultThresholds());
    QSignalSpy analysed(&worker, &AnalysisWorker::analysed);
    worker.analyse(support::litPicture(), 5ms);
    QTRY_COMPARE(analysed.size(), 1);
    const auto frame = analysed.front().front().value<AnalysedFrame>();
    QCOMPARE(frame.report.advice, Advice::Ready);
    QCOMPARE(frame.at, 5ms);
    QVERIFY(seenIn != QThread::currentThread());
}

void AnalysisWorkerTest::reportIsOfThePhotoNotOfTheFrame()
{
    support::ObserverScript script;
    AnalysisWorker worker(std::make_unique<support::ScriptedObserver>(script), defaultThresholds());
    QSignalSpy analysed(&worker, &AnalysisWorker::analysed);
    worker.analyse(support::litPicture({.picture = {1920, 1080}}), 0ms);
    QTRY_COMPARE(analysed.size(), 1);
    const auto frame = analysed.front().front().value<AnalysedFrame>();
    QCOMPARE(frame.picture.size(), QSize(960, 720));
    QCOMPARE(frame.report.pictureSize, QSize(960, 720));
}

void AnalysisWorkerTest::newestFrameWinsWhileBusy()
{
    support::ObserverScript script;
    blockIn(script);
    AnalysisWorker worker(std::make_unique<support::ScriptedObserver>(script), defaultThresholds());
    QSignalSpy analysed(&worker, &AnalysisWorker::analysed);
    worker.analyse(support::litPicture(), 1ms);
    m_entered.acquire();
    for (int i = 2; i <= 9; ++i)
        worker.analyse(support::litPicture(), std::chrono::milliseconds(i));
    release();
    QTRY_COMPARE(analysed.size(), 2);
    QCOMPARE(analysed[0].front().value<AnalysedFrame>().at, 1ms);
    QCOMPARE(analysed[1].front().value<AnalysedFrame>().at, 9ms);
    QCOMPARE(script.looks.loadRelaxed(), 2);
}

void AnalysisWorkerTest::motionIsMeasuredBetweenFrames()
{
    support::ObserverScript script;
    script.show([x = 0.5](const QImage&, Search) mutable {
        support::StandingFace face;
        face.eyes = {x, 0.46};
        x += 0.05;
        return support::observationOf(face);
    });
    // Copies of the script's function would each start from the beginning.
    auto shared = std::make_shared<support::ObserverScript::See>(script.seen());
    script.show(
        [shared](const QImage& picture, Search search) { return (*shared)(picture, search); });

    AnalysisWorker worker(std::make_unique<support::ScriptedObserver>(script), defaultThresholds());
    QSignalSpy analysed(&worker, &AnalysisWorker::analysed);
    const auto motionLevel = [&] {
        for (const Finding& finding :
             analysed.back().front().value<AnalysedFrame>().report.findings)
            if (finding.check == Check::Motion)
                return finding.level;
        return Level::Ideal;
    };
    worker.analyse(support::litPicture(), 0ms);
    QTRY_COMPARE(analysed.size(), 1);
    QCOMPARE(motionLevel(), Level::NotAssessed);
    worker.analyse(support::litPicture(), 33ms);
    QTRY_COMPARE(analysed.size(), 2);
    QCOMPARE(motionLevel(), Level::Block);
    worker.reset();
    worker.analyse(support::litPicture(), 66ms);
    QTRY_COMPARE(analysed.size(), 3);
    QCOMPARE(motionLevel(), Level::NotAssessed);
}

void AnalysisWorkerTest::nothingOldComesAfterAReset()
{
    support::ObserverScript script;
    blockIn(script);
    AnalysisWorker worker(std::make_unique<support::ScriptedObserver>(script), defaultThresholds());
    QSignalSpy analysed(&worker, &AnalysisWorker::analysed);
    QSignalSpy made(&worker, &AnalysisWorker::photoMade);
    worker.analyse(support::litPicture(), 1ms);
    m_entered.acquire();
    worker.analyse(support::litPicture(), 2ms);
    worker.makePhoto(support::litPicture());
    worker.reset();
    worker.analyse(support::litPicture(), 3ms);
    release();
    QTRY_COMPARE(analysed.size(), 1);
    QCOMPARE(analysed[0].front().value<AnalysedFrame>().at, 3ms);
    QCOMPARE(script.forgotten.loadRelaxed(), 1);
    QTRY_COMPARE(script.looks.loadRelaxed(), 3); // the photo's look came before
    QVERIFY(made.isEmpty());
}

void AnalysisWorkerTest::makesPhotosFromAStillLook()
{
    support::ObserverScript script;
    script.show([](const QImage&, Search search) {
        return search == Search::Still ? support::observationOf({}) : Observation();
    });
    AnalysisWorker worker(std::make_unique<support::ScriptedObserver>(script), defaultThresholds());
    QSignalSpy made(&worker, &AnalysisWorker::photoMade);
    QSignalSpy failed(&worker, &AnalysisWorker::photoFailed);
    worker.makePhoto(support::litPicture());
    QTRY_COMPARE(made.size(), 1);
    const auto photo = made.front().front().value<Photo>();
    QVERIFY(!photo.belowRecommendation);
    QVERIFY(photo.took > 0us);
    QCOMPARE(photo.image.size(), QSize(960, 720));
    QCOMPARE(QImage::fromData(photo.jpeg).size(), QSize(960, 720));
    worker.makePhoto({});
    QTRY_COMPARE(failed.size(), 1);
}

void AnalysisWorkerTest::endsWhileFramesWait()
{
    support::ObserverScript script;
    blockIn(script);
    {
        AnalysisWorker worker(std::make_unique<support::ScriptedObserver>(script),
                              defaultThresholds());
        worker.analyse(support::litPicture(), 1ms);
        m_entered.acquire();
        worker.analyse(support::litPicture(), 2ms);
        release();
    }
    QVERIFY(script.looks.loadRelaxed() <= 2);
}

QTEST_GUILESS_MAIN(AnalysisWorkerTest)
#include "tst_analysis_worker.moc"
