// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "camera/qt_frame_source.h"
#include "support/camera_fake_device_tree.h"
#include "support/camera_fakes.h"
#include "support/camera_watched_source.h"

#include <QCameraDevice>
#include <QElapsedTimer>
#include <QMediaDevices>
#include <QTest>

using camera::Patience;
using camera::Problem;
using support::FakeCameras;
using support::WatchedSource;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Patience)

namespace
{

constexpr int aMoment = 2000; // milliseconds

// Many ticks up to the first frame, for a busy machine is slow to open a camera; few after it.
constexpr Patience quickOnceRunning{50ms, 100, 8};
constexpr Patience quick{50ms, 8, 8};

QByteArrayList cameraLines()
{
    const QByteArray wide = "video/x-raw,format=YUY2,width=1280,height=720,framerate=30/1";
    const QByteArray modes = "video/x-raw,format=YUY2,width=1920,height=1080,framerate=30/1; "
                             "video/x-raw,format=YUY2,width=960,height=720,framerate=30/1; "
                             "video/x-raw,format=YUY2,width=320,height=240,framerate=30/1";
    return {
        FakeCameras::camera("YUYV", wide),
        FakeCameras::camera("NV12", "video/x-raw,format=NV12,width=1280,height=720,framerate=30/1"),
        FakeCameras::camera("MJPEG", "image/jpeg,width=1280,height=720,framerate=30/1",
                            "! video/x-raw,format=I420 ! jpegenc"),
        FakeCameras::camera("BGRX", "video/x-raw,format=BGRx,width=960,height=720,framerate=30/1"),
        FakeCameras::camera("Small", "video/x-raw,format=YUY2,width=640,height=480,framerate=30/1"),
        FakeCameras::camera("Many modes", modes),
        FakeCameras::camera("Breaks", wide, "! identity error-after=10"),
        FakeCameras::camera("Ends", wide, "num-buffers=10"),
        FakeCameras::camera("Freezes", wide,
                            "num-buffers=10 ! c.sink_0 appsrc ! c.sink_1 concat name=c"),
        "Never delivers | " + wide + " | appsrc is-live=true",
        "Cannot be opened | " + wide +
            " | filesrc location=/nonexistent ! decodebin ! videoconvert",
    };
}

} // namespace

/// The real QCamera on cameras of our own.
class TestQtFrameSource final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<camera::FrameSource> open(const QString& name, Patience patience = {},
                                              const camera::DeviceTree& tree = {})
    {
        for (const QCameraDevice& device : QMediaDevices::videoInputs()) {
            if (device.description() == name) {
                return std::make_unique<camera::QtFrameSource>(device, m_clock, tree, patience);
            }
        }
        qFatal("no camera of that name");
    }

    base::SystemClock m_clock;
    FakeCameras m_cameras;

private Q_SLOTS:
    void initTestCase()
    {
        m_cameras.plug(cameraLines());
        if (QMediaDevices::videoInputs().size() < cameraLines().size()) {
            QSKIP("GStreamer does not load the plugin with the test cameras");
        }
    }

    void givesTheMiddleOfThePicture_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("YUYV") << QSize(960, 720);
        QTest::newRow("NV12") << QSize(960, 720);
        QTest::newRow("MJPEG") << QSize(960, 720);
        QTest::newRow("BGRX") << QSize(960, 720);
        QTest::newRow("Small") << QSize(640, 480);
        QTest::newRow("Many modes") << QSize(960, 720);
    }

    void givesTheMiddleOfThePicture()
    {
        QFETCH(QSize, size);
        const WatchedSource watched(open(QString::fromLatin1(QTest::currentDataTag())));
        QTRY_VERIFY_WITH_TIMEOUT(!watched.frames.isEmpty(), aMoment);
        QTRY_VERIFY_WITH_TIMEOUT(watched.frames.size() >= 5, aMoment);
        QCOMPARE(watched.sizes, QList<QSize>{size});
        const QImage image = watched.frames.constLast().image;
        QCOMPARE(image.size(), size);
        QCOMPARE(image.format(), QImage::Format_RGB32);
        const QColor colour = image.pixelColor(size.width() / 2, size.height() / 2);
        QVERIFY2(colour.red() > 200 && colour.green() < 60 && colour.blue() < 60,
                 qPrintable(colour.name()));
        QVERIFY(watched.frames.constLast().at > watched.frames.constFirst().at);
        QVERIFY(watched.problems.isEmpty());
    }

    void silenceEndsIt_data()
    {
        QTest::addColumn<Patience>("patience");
        QTest::addColumn<bool>("framesBefore");
        QTest::newRow("Breaks") << quickOnceRunning << true;
        QTest::newRow("Ends") << quickOnceRunning << true;
        QTest::newRow("Freezes") << quickOnceRunning << true;
        QTest::newRow("Never delivers") << quick << false;
        QTest::newRow("Cannot be opened") << quick << false;
    }

    void silenceEndsIt()
    {
        QFETCH(Patience, patience);
        QFETCH(bool, framesBefore);
        const WatchedSource watched(open(QString::fromLatin1(QTest::currentDataTag()), patience));
        QTRY_COMPARE_WITH_TIMEOUT(watched.problems, QList<Problem>{Problem::Silent}, 2 * aMoment);
        QCOMPARE(!watched.frames.isEmpty(), framesBefore);
        QCOMPARE(watched.sizes.isEmpty(), !framesBefore);
    }

    void twoSecondsOfSilenceAreTooLong()
    {
        const WatchedSource watched(open(QStringLiteral("Freezes")));
        QTRY_VERIFY_WITH_TIMEOUT(!watched.problems.isEmpty(), 3 * aMoment);
        const auto silence = m_clock.elapsed() - watched.frames.constLast().at;
        QVERIFY2(silence >= 1800ms && silence < 4s, qPrintable(QString::number(silence.count())));
    }

    void silenceIsDiagnosed_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("busy") << EBUSY << Problem::Busy;
        QTest::newRow("refused") << EACCES << Problem::PermissionRefused;
    }

    void silenceIsDiagnosed()
    {
        QFETCH(int, error);
        QFETCH(Problem, problem);
        const QString name = QStringLiteral("Cannot be opened");
        support::FakeDeviceTree fake;
        fake.add(name, error);
        const WatchedSource watched(open(name, quick, fake.tree()));
        QTRY_COMPARE_WITH_TIMEOUT(watched.problems, QList<Problem>{problem}, aMoment);
    }

    void aReceiverMayTakeItsTime_data()
    {
        QTest::addColumn<bool>("inALoopOfItsOwn");
        QTest::newRow("blocking") << false;
        QTest::newRow("in a nested event loop, as dialogs do") << true;
    }

    void aReceiverMayTakeItsTime()
    {
        QFETCH(bool, inALoopOfItsOwn);
        const WatchedSource watched(open(QStringLiteral("YUYV")));
        bool took = false;
        connect(watched.source.get(), &camera::FrameSource::frameArrived, this, [&] {
            if (!std::exchange(took, true)) {
                inALoopOfItsOwn ? QTest::qWait(500)
                                : QTest::qSleep(500); // 300 ms in Qt's own slot kill a stream
            }
        });
        QTRY_VERIFY_WITH_TIMEOUT(took, aMoment);
        const auto before = watched.frames.size();
        QTRY_VERIFY_WITH_TIMEOUT(watched.frames.size() >= before + 10, aMoment);
        QVERIFY(watched.problems.isEmpty());
    }

    void aBusyWindowIsNotTheCamerasSilence()
    {
        const WatchedSource watched(open(QStringLiteral("YUYV"), quickOnceRunning));
        QTRY_VERIFY_WITH_TIMEOUT(!watched.frames.isEmpty(), aMoment);
        QTest::qSleep(500); // longer than the patience
        const auto before = watched.frames.size();
        QTRY_VERIFY_WITH_TIMEOUT(watched.frames.size() >= before + 5, aMoment);
        QVERIFY(watched.problems.isEmpty());
    }

    void nothingArrivesAfterStop()
    {
        const WatchedSource watched(open(QStringLiteral("YUYV"), quickOnceRunning));
        QTRY_VERIFY_WITH_TIMEOUT(watched.frames.size() >= 3, aMoment);
        watched.source->stop();
        const auto frames = watched.frames.size();
        QTest::qWait(450); // longer than the patience
        QCOMPARE(watched.frames.size(), frames);
        QVERIFY(watched.problems.isEmpty());
    }

    void stoppedBeforeTheFirstFrame()
    {
        const WatchedSource watched(open(QStringLiteral("YUYV"), quick));
        watched.source->stop();
        QTest::qWait(450); // longer than the patience
        QVERIFY(watched.frames.isEmpty());
        QVERIFY(watched.sizes.isEmpty());
        QVERIFY(watched.problems.isEmpty());
    }

    void aCameraMayBeOpenedAgainAndAgain()
    {
        for (int i = 0; i < 3; ++i) {
            const WatchedSource watched(open(QStringLiteral("YUYV")));
            QTRY_VERIFY_WITH_TIMEOUT(watched.frames.size() >= 3, aMoment);
        }
    }

    void unpluggingEndsIt()
    {
        auto source = open(QStringLiteral("YUYV"));
        auto* opened = dynamic_cast<camera::QtFrameSource*>(source.get());
        opened->unplug(); // not running yet
        const WatchedSource watched(std::move(source));
        QTRY_VERIFY_WITH_TIMEOUT(!watched.frames.isEmpty(), aMoment);
        opened->unplug();
        opened->unplug();
        QCOMPARE(watched.problems, QList<Problem>{Problem::Unplugged});
    }

    void aReceiverMayThrowItAway_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("when it starts") << QStringLiteral("YUYV");
        QTest::newRow("at a problem") << QStringLiteral("Never delivers");
    }

    void aReceiverMayThrowItAway()
    {
        QFETCH(QString, name);
        WatchedSource watched(open(name, quick));
        connect(watched.source.get(), &camera::FrameSource::started, this,
                [&] { watched.source.reset(); });
        connect(watched.source.get(), &camera::FrameSource::problemOccurred, this,
                [&] { watched.source.reset(); });
        QTRY_VERIFY_WITH_TIMEOUT(!watched.source, aMoment);
        QVERIFY(watched.frames.isEmpty());
    }
};

QTEST_MAIN(TestQtFrameSource)
#include "tst_qt_frame_source.moc"
