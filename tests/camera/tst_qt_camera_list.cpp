// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "camera/qt_camera_list.h"
#include "support/camera_fake_device_tree.h"
#include "support/camera_fakes.h"
#include "support/camera_watched_source.h"

#include <QSignalSpy>
#include <QTest>

using camera::CameraInfo;
using camera::Problem;
using support::FakeCameras;
using support::WatchedSource;

namespace
{

constexpr int aMoment = 2000; // milliseconds

const QByteArray wide = "video/x-raw,format=YUY2,width=1280,height=720,framerate=30/1";
const QByteArray small = "video/x-raw,format=YUY2,width=640,height=480,framerate=30/1";
const QByteArray door = FakeCameras::camera("Door", wide);
const QByteArray desk = FakeCameras::camera("*Desk", wide);
const QByteArray otherDoor = FakeCameras::camera("Door", small);

} // namespace

/// The tests stand in the order of one story, since Qt's list of cameras, with its faults, is one a
/// process.
class TestQtCameraList final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const CameraInfo& info : m_list->cameras()) {
            ids.append(info.id);
        }
        return ids;
    }

    base::SystemClock m_clock;
    FakeCameras m_cameras;
    support::FakeDeviceTree m_tree;
    std::unique_ptr<camera::QtCameraList> m_list;

private Q_SLOTS:
    void initTestCase()
    {
        m_cameras.plug({door, desk});
        m_list = std::make_unique<camera::QtCameraList>(m_clock, m_tree.tree());
        if (m_list->cameras().isEmpty()) {
            QSKIP("GStreamer does not load the plugin with the test cameras");
        }
    }

    void theDefaultComesFirst()
    {
        const QString deskName = QStringLiteral("Desk");
        const QString doorName = QStringLiteral("Door");
        QCOMPARE(m_list->cameras(),
                 (QList<CameraInfo>{{deskName, deskName}, {doorName, doorName}}));
    }

    void nothingIsListedTwice()
    {
        const QSignalSpy changed(m_list.get(), &camera::CameraList::changed);
        QTest::qWait(300); // in which Qt lists both once more
        QCOMPARE(ids(), (QStringList{QStringLiteral("Desk"), QStringLiteral("Door")}));
        QCOMPARE(changed.size(), 0);
    }

    void aSecondOfTheNameGetsANumber()
    {
        QSignalSpy changed(m_list.get(), &camera::CameraList::changed);
        m_cameras.plug({door, desk, otherDoor});
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, aMoment);
        QCOMPARE(ids(), (QStringList{QStringLiteral("Desk"), QStringLiteral("Door"),
                                     QStringLiteral("Door#2")}));
        QCOMPARE(m_list->cameras().constLast().name, QStringLiteral("Door"));
        const WatchedSource second(m_list->open(QStringLiteral("Door#2")));
        QTRY_VERIFY_WITH_TIMEOUT(!second.frames.isEmpty(), aMoment);
        QCOMPARE(second.sizes, QList<QSize>{QSize(640, 480)});
        m_cameras.plug({door, desk});
        QTRY_COMPARE_WITH_TIMEOUT(second.problems, QList<Problem>{Problem::Unplugged}, aMoment);
    }

    void unpluggingIsToldToWhoUsesIt_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("there at start");
        QTest::newRow("plugged in later"); // by the row before
    }

    void unpluggingIsToldToWhoUsesIt()
    {
        const WatchedSource watched(m_list->open(QStringLiteral("Desk")));
        const WatchedSource bystander(m_list->open(QStringLiteral("Door")));
        QTRY_VERIFY_WITH_TIMEOUT(!watched.frames.isEmpty() && !bystander.frames.isEmpty(), aMoment);
        QSignalSpy changed(m_list.get(), &camera::CameraList::changed);

        m_cameras.plug({door});
        QTRY_COMPARE_WITH_TIMEOUT(watched.problems, QList<Problem>{Problem::Unplugged}, aMoment);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(ids(), QStringList{QStringLiteral("Door")});

        m_cameras.plug({door, desk});
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, aMoment);
        const WatchedSource again(m_list->open(QStringLiteral("Desk")));
        QTRY_VERIFY_WITH_TIMEOUT(again.frames.size() >= 3, aMoment);
        QVERIFY(bystander.problems.isEmpty());
    }

    void anIdThatIsGoneGivesNoCamera()
    {
        const WatchedSource watched(m_list->open(QStringLiteral("Cellar")));
        QTRY_COMPARE_WITH_TIMEOUT(watched.problems, QList<Problem>{Problem::NoCamera}, aMoment);
        QVERIFY(watched.frames.isEmpty());
    }

    void withNoCameraAtAllNothingIsShown()
    {
        m_cameras.plug({});
        QTRY_VERIFY_WITH_TIMEOUT(m_list->cameras().isEmpty(), aMoment);
        const WatchedSource watched(m_list->open(QStringLiteral("Desk")));
        QTRY_COMPARE_WITH_TIMEOUT(watched.problems, QList<Problem>{Problem::NoCamera}, aMoment);
        QTest::qWait(300);
        QVERIFY(watched.frames.isEmpty()); // Qt has a test picture for this case
    }

    void aCameraThatMayNotBeOpenedIsNotListedButReported()
    {
        m_tree.add(QStringLiteral("Desk"), EACCES);
        const WatchedSource watched(m_list->open(QStringLiteral("Desk")));
        QTRY_COMPARE_WITH_TIMEOUT(watched.problems, QList<Problem>{Problem::PermissionRefused},
                                  aMoment);
    }
};

QTEST_MAIN(TestQtCameraList)
#include "tst_qt_camera_list.moc"
