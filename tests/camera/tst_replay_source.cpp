// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "camera/replay_camera_list.h"
#include "support/camera_watched_source.h"

#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gst/gst.h>

using camera::Problem;
using support::WatchedSource;
using namespace std::chrono_literals;

namespace
{

constexpr int patience = 5000; // milliseconds

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QString picture(const QTemporaryDir& folder, const QString& name, QSize size, const QColor& colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    const QString path = folder.filePath(name);
    return image.save(path) ? path : QString();
}

/// The JPEG with an EXIF block that says how to turn it (6: a quarter to the right).
QByteArray withOrientation(const QByteArray& jpeg, char orientation)
{
    QByteArray exif("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 24);
    exif += orientation;
    exif += QByteArray(7, '\0');
    const QByteArray marker("\xff\xe1\0", 3);
    return jpeg.left(2) + marker + char(exif.size() + 2) + exif + jpeg.mid(2);
}

/// A second of video in a file, or an error text.
QString makeVideo(const QString& path)
{
    gst_init(nullptr, nullptr);
    const QByteArray line = "videotestsrc num-buffers=30 pattern=blue ! "
                            "video/x-raw,width=640,height=360,framerate=30/1 "
                            "! jpegenc ! avimux ! filesink location=" +
                            QFile::encodeName(path);
    GError* error = nullptr;
    GstElement* pipeline = gst_parse_launch(line.constData(), &error);
    if (!pipeline) {
        const QString reason = QString::fromUtf8(error->message);
        g_error_free(error);
        return reason;
    }
    gst_element_set_state(pipeline, GST_STATE_PLAYING);
    GstBus* bus = gst_element_get_bus(pipeline);
    GstMessage* end = gst_bus_timed_pop_filtered(
        bus, 5 * GST_SECOND, GstMessageType(GST_MESSAGE_EOS | GST_MESSAGE_ERROR));
    const bool made = end && GST_MESSAGE_TYPE(end) == GST_MESSAGE_EOS;
    gst_element_set_state(pipeline, GST_STATE_NULL);
    g_clear_pointer(&end, gst_message_unref);
    gst_object_unref(bus);
    gst_object_unref(pipeline);
    return made ? QString() : QStringLiteral("the pipeline did not end well");
}

std::unique_ptr<camera::FrameSource> replay(const QString& path)
{
    static const base::SystemClock clock;
    camera::ReplayCameraList list(path, clock);
    return list.open(list.cameras().constFirst().id);
}

} // namespace

class TestReplaySource final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listHasOneCameraWithANeutralName()
    {
        const base::SystemClock clock;
        camera::ReplayCameraList list(QStringLiteral("/tmp/john-smith.jpg"), clock);
        QCOMPARE(list.cameras().size(), 1);
        QCOMPARE(list.cameras().constFirst().name, QStringLiteral("Replay"));
        const auto other = list.open(QStringLiteral("another"));
        QSignalSpy problem(other.get(), &camera::FrameSource::problemOccurred);
        other->start();
        QVERIFY(problem.wait(1000));
        QCOMPARE(problem[0][0].value<Problem>(), Problem::NoCamera);
    }

    void pictureIsShownThirtyTimesASecond()
    {
        const QTemporaryDir folder;
        const WatchedSource watched(
            replay(picture(folder, QStringLiteral("a.png"), {1280, 720}, Qt::green)));
        QTRY_VERIFY_WITH_TIMEOUT(watched.frames.size() >= 16, patience);
        QCOMPARE(watched.sizes, QList<QSize>{QSize(960, 720)});
        const camera::Frame& frame = watched.frames[0];
        QCOMPARE(frame.image.size(), QSize(960, 720));
        QCOMPARE(frame.image.format(), QImage::Format_RGB32);
        QCOMPARE(frame.image.pixelColor(0, 0), QColor(Qt::green));
        const auto fifteen = watched.frames[15].at - frame.at;
        QVERIFY2(fifteen >= 430ms, "faster than a camera"); // slower is the machine's affair
        QVERIFY(watched.problems.isEmpty());
    }

    void smallPictureIsNotEnlarged()
    {
        const QTemporaryDir folder;
        const WatchedSource watched(
            replay(picture(folder, QStringLiteral("a.png"), {320, 240}, Qt::red)));
        QTRY_VERIFY_WITH_TIMEOUT(!watched.frames.isEmpty(), patience);
        QCOMPARE(watched.frames[0].image.size(), QSize(320, 240));
    }

    void pictureIsTurnedAsItsExifSays()
    {
        const QTemporaryDir folder;
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(Qt::black);
        for (int y = 0; y < 300; ++y) {
            for (int x = 0; x < 200; ++x) {
                image.setPixelColor(x, y, Qt::white);
            }
        }
        const QString path = folder.filePath(QStringLiteral("a.jpg"));
        QVERIFY(image.save(path));
        write(path, withOrientation(contentOf(path), 6));
        const WatchedSource watched(replay(path));
        QTRY_VERIFY_WITH_TIMEOUT(!watched.frames.isEmpty(), patience);
        const QImage shown = watched.frames[0].image;
        QCOMPARE(shown.size(), QSize(300, 225));
        QVERIFY(qGray(shown.pixel(150, 5)) > 200); // the left side has become the top
        QVERIFY(qGray(shown.pixel(150, 220)) < 50);
    }

    void folderIsShownInOrderOverAndOver()
    {
        const QTemporaryDir folder;
        picture(folder, QStringLiteral("2.png"), {40, 30}, Qt::green);
        picture(folder, QStringLiteral("1.png"), {40, 30}, Qt::red);
        picture(folder, QStringLiteral("3.bmp"), {40, 30}, Qt::blue);
        write(folder.filePath(QStringLiteral("0.png")), "not a picture");
        write(folder.filePath(QStringLiteral("4.png")),
              contentOf(folder.filePath(QStringLiteral("1.png"))).left(50));
        const WatchedSource watched(replay(folder.path()));
        QTRY_VERIFY_WITH_TIMEOUT(watched.frames.size() >= 7, patience);
        const QList<QColor> colours{Qt::red, Qt::green, Qt::blue};
        for (qsizetype i = 0; i < 7; ++i) {
            QCOMPARE(watched.frames[i].image.pixelColor(20, 15), colours[i % 3]);
        }
        QVERIFY(watched.problems.isEmpty());
    }

    void videoLoops()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("v.avi"));
        if (const QString trouble = makeVideo(path); !trouble.isEmpty()) {
            QSKIP(qPrintable(QStringLiteral("no video could be made: ") + trouble));
        }
        const WatchedSource watched(replay(path));
        QTRY_VERIFY_WITH_TIMEOUT(watched.frames.size() >= 45,
                                 patience); // half a second more than the file holds
        QCOMPARE(watched.sizes, QList<QSize>{QSize(480, 360)});
        QVERIFY(watched.problems.isEmpty());
        const QColor colour = watched.frames.constLast().image.pixelColor(240, 180);
        QVERIFY2(colour.blue() > 200 && colour.red() < 50 && colour.green() < 50,
                 qPrintable(colour.name()));
    }

    void badPathIsReportedOnce_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing there") << QStringLiteral("none.png") << QByteArray();
        QTest::newRow("empty") << QStringLiteral("a.jpg") << QByteArray("");
        QTest::newRow("text") << QStringLiteral("a.jpg") << QByteArray("hello\n").repeated(100);
        QTest::newRow("bytes") << QStringLiteral("a.mp4")
                               << QByteArray("\x01\x93\xfe\x07", 4).repeated(500);
        QTest::newRow("a folder without pictures") << QStringLiteral(".") << QByteArray();
    }

    void badPathIsReportedOnce()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        if (!content.isNull()) {
            write(folder.filePath(name), content);
        }
        const WatchedSource watched(replay(folder.filePath(name)));
        QTRY_COMPARE_WITH_TIMEOUT(watched.problems, QList<Problem>{Problem::UnreadableFile},
                                  patience);
        QVERIFY(watched.frames.isEmpty());
        QTest::qWait(100);
        QCOMPARE(watched.problems.size(), 1);
    }

    void hugePictureIsRefused()
    {
        const QTemporaryDir folder;
        QImage image(8000, 4001, QImage::Format_Mono);
        image.fill(0);
        const QString path = folder.filePath(QStringLiteral("a.png"));
        QVERIFY(image.save(path));
        const WatchedSource watched(replay(path));
        QTRY_COMPARE_WITH_TIMEOUT(watched.problems, QList<Problem>{Problem::UnreadableFile},
                                  patience);
    }

    void truncatedPictureIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = picture(folder, QStringLiteral("a.png"), {640, 480}, Qt::red);
        write(path, contentOf(path).left(60));
        const WatchedSource watched(replay(path));
        QTRY_COMPARE_WITH_TIMEOUT(watched.problems, QList<Problem>{Problem::UnreadableFile},
                                  patience);
    }

    void noFrameArrivesAfterStop()
    {
        const QTemporaryDir folder;
        const WatchedSource watched(
            replay(picture(folder, QStringLiteral("a.png"), {64, 48}, Qt::red)));
        QTRY_VERIFY_WITH_TIMEOUT(!watched.frames.isEmpty(), patience);
        watched.source->stop();
        const auto shown = watched.frames.size();
        QTest::qWait(150);
        QCOMPARE(watched.frames.size(), shown);
    }

    void receiverMayThrowTheSourceAway_data()
    {
        QTest::addColumn<bool>("whenStarted");
        QTest::newRow("when it starts") << true;
        QTest::newRow("at the first frame") << false;
    }

    void receiverMayThrowTheSourceAway()
    {
        QFETCH(bool, whenStarted);
        const QTemporaryDir folder;
        WatchedSource watched(replay(picture(folder, QStringLiteral("a.png"), {64, 48}, Qt::red)));
        if (whenStarted) {
            connect(watched.source.get(), &camera::FrameSource::started, this,
                    [&] { watched.source.reset(); });
        } else {
            connect(watched.source.get(), &camera::FrameSource::frameArrived, this,
                    [&] { watched.source.reset(); });
        }
        QTRY_VERIFY_WITH_TIMEOUT(!watched.source, patience);
        QCOMPARE(watched.frames.size(), whenStarted ? 0 : 1);
    }
};

QTEST_MAIN(TestReplaySource)
#include "tst_replay_source.moc"
