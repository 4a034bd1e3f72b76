// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/camera_feed.h"
#include "support/fake_camera.h"
#include "support/fake_clock.h"

#include <QSignalSpy>
#include <QTest>

using camera::Problem;
using session::CameraFeed;

class CameraFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensTheChosenCamera();
    void opensTheFirstIfTheChosenIsNotThere();
    void sizeSaysWhetherItIsBelowRecommended_data();
    void sizeSaysWhetherItIsBelowRecommended();
    void stoppingReleasesTheCamera();
    void choosingAnotherOpensItNow();
    void anUnpluggedCameraIsToldAndNoOtherTaken();
    void theSameCameraComesBackByItself();
    void theFirstCameraIsTakenWhereThereWasNone();
    void aReplugThatWasTriedTooEarlyIsStillUnplugged();
    void aBusyCameraIsTriedAgain();
    void nothingIsOpenedWhileStopped();

private:
    [[nodiscard]] support::FakeFrameSource* source() const { return list->latest; }

    std::unique_ptr<support::FakeCameraList> list;
    std::unique_ptr<support::FakeClock> clock;
    std::unique_ptr<CameraFeed> feed;
    const QString desk = QStringLiteral("desk");
    const QString door = QStringLiteral("door");
    const QImage picture{4, 3, QImage::Format_RGB32};
};

void CameraFeedTest::init()
{
    feed.reset();
    list = std::make_unique<support::FakeCameraList>();
    clock = std::make_unique<support::FakeClock>();
    feed = std::make_unique<CameraFeed>(*list, *clock);
}

void CameraFeedTest::opensTheChosenCamera()
{
    list->plug({desk, door});
    feed->select(door);
    QVERIFY(list->opened.isEmpty());
    QSignalSpy frames(feed.get(), &CameraFeed::frameArrived);
    feed->start();
    QCOMPARE(list->opened, QStringList{door});
    QCOMPARE(feed->current(), door);
    source()->show(picture);
    QCOMPARE(frames.count(), 1);
}

void CameraFeedTest::opensTheFirstIfTheChosenIsNotThere()
{
    list->plug({desk, door});
    feed->select(QStringLiteral("gone"));
    feed->start();
    QCOMPARE(feed->current(), desk);
    QVERIFY(source()->isRunning);
}

void CameraFeedTest::sizeSaysWhetherItIsBelowRecommended_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("below");
    QTest::newRow("recommended") << QSize(960, 720) << false;
    QTest::newRow("larger") << QSize(1440, 1080) << false;
    QTest::newRow("one row short") << QSize(960, 719) << true;
    QTest::newRow("VGA") << QSize(640, 480) << true;
}

void CameraFeedTest::sizeSaysWhetherItIsBelowRecommended()
{
    QFETCH(QSize, size);
    list->plug({desk});
    feed->start();
    QVERIFY(!feed->isBelowRecommended());
    source()->begin(size);
    QCOMPARE(feed->size(), size);
    QTEST(feed->isBelowRecommended(), "below");
}

void CameraFeedTest::stoppingReleasesTheCamera()
{
    list->plug({desk});
    feed->start();
    source()->begin(QSize(640, 480));
    feed->stop();
    QVERIFY(!source() || !source()->isRunning);
    QVERIFY(feed->size().isEmpty());
    QTRY_VERIFY(source() == nullptr);
}

void CameraFeedTest::choosingAnotherOpensItNow()
{
    list->plug({desk, door});
    feed->start();
    const QPointer<support::FakeFrameSource> old = source();
    QSignalSpy opened(feed.get(), &CameraFeed::opened);
    feed->select(door);
    QCOMPARE(list->opened, (QStringList{desk, door}));
    QCOMPARE(opened.count(), 1);
    QVERIFY(!old || !old->isRunning);
    QVERIFY(source()->isRunning);
}

void CameraFeedTest::anUnpluggedCameraIsToldAndNoOtherTaken()
{
    list->plug({desk, door});
    feed->start();
    QSignalSpy changed(feed.get(), &CameraFeed::changed);
    source()->fail(Problem::Unplugged);
    QCOMPARE(feed->problem(), std::optional(Problem::Unplugged));
    QVERIFY(changed.count() > 0);
    list->plug({door});
    QCOMPARE(list->opened, QStringList{desk});
    QCOMPARE(feed->current(), desk);
    feed->select(door);
    QVERIFY(!feed->problem());
    QCOMPARE(feed->current(), door);
}

void CameraFeedTest::theSameCameraComesBackByItself()
{
    list->plug({desk, door});
    feed->start();
    list->plug({door});
    source()->fail(Problem::Unplugged);
    list->plug({door, desk});
    QCOMPARE(list->opened, (QStringList{desk, desk}));
    QCOMPARE(feed->problem(), std::optional(Problem::Unplugged)); // until it shows something
    source()->show(picture);
    QVERIFY(!feed->problem());
}

void CameraFeedTest::theFirstCameraIsTakenWhereThereWasNone()
{
    feed->start();
    QCOMPARE(feed->problem(), std::optional(Problem::NoCamera));
    QVERIFY(list->opened.isEmpty());
    list->plug({door});
    QCOMPARE(list->opened, QStringList{door});
    source()->fail(Problem::Unplugged);
    list->plug({});
    list->plug({desk});
    QCOMPARE(list->opened, (QStringList{door, desk}));
    QCOMPARE(feed->current(), desk);
}

void CameraFeedTest::aReplugThatWasTriedTooEarlyIsStillUnplugged()
{
    list->plug({desk});
    feed->start();
    source()->fail(Problem::Unplugged);
    list->plug({desk}); // the list was not up to date
    source()->fail(Problem::NoCamera);
    QCOMPARE(feed->problem(), std::optional(Problem::Unplugged));
    list->plug({});
    list->plug({desk});
    source()->show(picture);
    QVERIFY(!feed->problem());
}

void CameraFeedTest::aBusyCameraIsTriedAgain()
{
    list->plug({desk});
    feed->start();
    source()->fail(Problem::Busy);
    clock->advance(CameraFeed::retryAfter - std::chrono::milliseconds(1));
    feed->checkTime();
    QCOMPARE(list->opened.size(), 1);
    clock->advance(std::chrono::milliseconds(1));
    feed->checkTime();
    feed->checkTime();
    QCOMPARE(list->opened.size(), 2);
    QCOMPARE(feed->problem(), std::optional(Problem::Busy));
    source()->show(picture);
    QVERIFY(!feed->problem());
}

void CameraFeedTest::nothingIsOpenedWhileStopped()
{
    list->plug({desk});
    clock->advance(std::chrono::minutes(1));
    feed->checkTime();
    feed->start();
    source()->fail(Problem::Unplugged);
    feed->stop();
    list->plug({});
    list->plug({desk});
    feed->checkTime();
    QCOMPARE(list->opened.size(), 1);
    QVERIFY(!feed->problem());
}

QTEST_GUILESS_MAIN(CameraFeedTest)
#include "tst_camera_feed.moc"
