// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/face_geometry.h"
#include "framing/face_observer.h"
#include "support/portrait_frames.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace framing;
using support::PortraitFrame;

namespace
{

const QString models = QStringLiteral(KYC_FETCHED_DIR "/models");

/// How far the eyes of the first face are from where they are, in eye distances; the worse of both.
/// The mesh has the middle between the corners, which in this portrait lies 0.03 below the pupils.
double eyeError(const Observation& seen, const PortraitFrame& frame)
{
    const auto truth = support::portraitPupils(frame);
    double worst = 0;
    for (std::size_t i = 0; i < 2; ++i) {
        const QPointF off = seen.faces.front().keypoints[i] - truth[i];
        worst = std::max(worst, std::hypot(off.x(), off.y()) / frame.eyeDistance);
    }
    return worst;
}

QImage twoPeople()
{
    QImage picture = support::portraitFrame({.eyeDistance = 80, .eyeMidpoint = {280, 300}});
    support::addPortraitHead(picture, {.eyeDistance = 65, .eyeMidpoint = {720, 300}});
    return picture;
}

QImage noise()
{
    QImage picture(960, 720, QImage::Format_RGB32);
    std::mt19937 random(1);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixel(x, y, static_cast<QRgb>(random()) | 0xff000000u);
    return picture;
}

QImage filled(const QColor& colour)
{
    QImage picture(960, 720, QImage::Format_RGB32);
    picture.fill(colour);
    return picture;
}

} // namespace

class TestFaceObserver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = FaceObserver::load(models);
        QVERIFY(loaded.ok());
        m_observer = std::move(loaded).value();
    }
    void init() { m_observer->forget(); }

    void findsThePortrait_data()
    {
        QTest::addColumn<PortraitFrame>("frame");
        for (double distance : {28, 45, 60, 90, 120, 160, 200, 260, 320})
            QTest::addRow("eye distance %g", distance)
                << PortraitFrame{.eyeDistance = distance, .eyeMidpoint = {480, 320}};
        for (double roll : {-30, -15, 15, 30})
            QTest::addRow("roll %g", roll) << PortraitFrame{.roll = roll};
        for (double x : {150, 810})
            QTest::addRow("at x = %g", x) << PortraitFrame{.eyeMidpoint = {x, 300}};
        QTest::newRow("dark") << PortraitFrame{.brightness = 0.2};
        QTest::newRow("bright") << PortraitFrame{.brightness = 1.5};
        QTest::newRow("far too bright") << PortraitFrame{.brightness = 2};
        QTest::newRow("lit from one side") << PortraitFrame{.rightLight = 0.2};
        QTest::newRow("blurred") << PortraitFrame{.blur = 4};
        QTest::newRow("mirrored") << PortraitFrame{.roll = 10, .mirrored = true};
        QTest::newRow("small picture")
            << PortraitFrame{.eyeDistance = 40, .eyeMidpoint = {160, 100}, .size = {320, 240}};
        QTest::newRow("large picture")
            << PortraitFrame{.eyeDistance = 300, .eyeMidpoint = {1200, 800}, .size = {2400, 1800}};
    }
    void findsThePortrait()
    {
        QFETCH(PortraitFrame, frame);
        const Observation seen = m_observer->observe(support::portraitFrame(frame), Search::Still);
        QCOMPARE(seen.faces.size(), std::size_t(1));
        QVERIFY(seen.mesh);
        QVERIFY(seen.mesh->presence > 0.9);
        QVERIFY(seen.mesh->fine);
        QVERIFY2(eyeError(seen, frame) < 0.06, qPrintable(QString::number(eyeError(seen, frame))));
        const double height = seen.faces[0].box.height() / frame.eyeDistance;
        QVERIFY2(height > 2.2 && height < 2.7, qPrintable(QString::number(height)));
        QVERIFY(seen.pose);
        const double roll = frame.mirrored ? -frame.roll : frame.roll;
        QVERIFY2(std::abs(seen.pose->roll - roll) < 3,
                 qPrintable(QString::number(seen.pose->roll)));
        QVERIFY2(std::abs(seen.pose->yaw) < 5, qPrintable(QString::number(seen.pose->yaw)));
        QVERIFY2(std::abs(seen.pose->pitch) < 15, qPrintable(QString::number(seen.pose->pitch)));
    }

    void findsADifficultFace_data()
    {
        QTest::addColumn<PortraitFrame>("frame");
        for (double x : {30, 60, 900, 930})
            QTest::addRow("at x = %g", x) << PortraitFrame{.eyeMidpoint = {x, 320}};
        for (double roll : {-90, -60, 60, 90})
            QTest::addRow("roll %g", roll) << PortraitFrame{.roll = roll};
        QTest::newRow("very near") << PortraitFrame{.eyeDistance = 380, .eyeMidpoint = {480, 330}};
        QTest::newRow("nearly white") << PortraitFrame{.brightness = 2.5};
        QTest::newRow("nearly black") << PortraitFrame{.brightness = 0.06};
        QTest::newRow("at the top") << PortraitFrame{.eyeMidpoint = {480, 30}};
    }
    void findsADifficultFace()
    {
        QFETCH(PortraitFrame, frame);
        const QImage picture = support::portraitFrame(frame);
        const Observation still = m_observer->observe(picture, Search::Still);
        QCOMPARE(still.faces.size(), std::size_t(1));
        QVERIFY(still.pose);
        QVERIFY2(std::abs(still.pose->roll - frame.roll) < 8,
                 qPrintable(QString::number(still.pose->roll)));
        const bool first = !m_observer->observe(picture, Search::Stream).faces.empty();
        const bool second = !m_observer->observe(picture, Search::Stream).faces.empty();
        QVERIFY(first || second);
    }

    void seesNoFaceWhereThereIsNone_data()
    {
        QTest::addColumn<QImage>("picture");
        QTest::newRow("null") << QImage();
        QTest::newRow("black") << filled(Qt::black);
        QTest::newRow("white") << filled(Qt::white);
        QTest::newRow("flat") << filled(QColor(196, 160, 140));
        QTest::newRow("noise") << noise();
        QTest::newRow("suit without head")
            << support::portrait().copy(0, 230, 512, 282).scaled(960, 529);
    }
    void seesNoFaceWhereThereIsNone()
    {
        QFETCH(QImage, picture);
        const Observation still = m_observer->observe(picture, Search::Still);
        QVERIFY(still.faces.empty());
        QVERIFY(!still.mesh);
        QVERIFY(!still.pose);
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_observer->observe(picture, Search::Stream).faces.empty());
    }

    void findsBothOfTwoPeople()
    {
        const Observation seen = m_observer->observe(twoPeople(), Search::Still);
        QCOMPARE(seen.faces.size(), std::size_t(2));
        QVERIFY(seen.faces[0].box.contains(QPointF(280, 320)));
        QVERIFY(seen.faces[1].box.contains(QPointF(720, 320)));
    }

    void findsASmallFaceBesideALargeOne_data()
    {
        QTest::addColumn<double>("eyeDistance");
        for (double distance : {30, 35, 60})
            QTest::addRow("eye distance %g", distance) << distance;
    }
    void findsASmallFaceBesideALargeOne()
    {
        QFETCH(double, eyeDistance);
        QImage picture = support::portraitFrame({.eyeDistance = 140, .eyeMidpoint = {400, 300}});
        support::addPortraitHead(picture, {.eyeDistance = eyeDistance, .eyeMidpoint = {820, 250}});
        const Observation seen = m_observer->observe(picture, Search::Still);
        QCOMPARE(seen.faces.size(), std::size_t(2));
        QVERIFY(seen.faces[0].box.contains(QPointF(400, 320)));
        QVERIFY(seen.faces[1].box.contains(QPointF(820, 255)));
    }

    void measuresTheSameInAStillAsInAStream()
    {
        const QImage picture = support::portraitFrame({.eyeDistance = 140});
        const auto still = geometryOf(m_observer->observe(picture, Search::Still));
        (void)m_observer->observe(picture, Search::Stream);
        const auto stream = geometryOf(m_observer->observe(picture, Search::Stream));
        QVERIFY(still && stream);
        QVERIFY(std::abs(still->eyeDistance() / stream->eyeDistance() - 1) < 0.02);
        QVERIFY(std::abs(still->height / stream->height - 1) < 0.02);
        const QPointF off = still->eyeMidpoint() - stream->eyeMidpoint();
        QVERIFY(std::hypot(off.x(), off.y()) < 0.03 * 140);
    }

    void tellsHowLongTheStagesTook()
    {
        using std::chrono::microseconds;
        const QImage picture = support::portraitFrame();
        const SeeingTimes searching = m_observer->observe(picture, Search::Stream).times;
        QVERIFY(searching.detecting > microseconds::zero());
        QVERIFY(searching.meshing > microseconds::zero());
        const SeeingTimes following = m_observer->observe(picture, Search::Stream).times;
        QCOMPARE(following.detecting.count(), 0);
        QVERIFY(following.meshing > microseconds::zero());
        const SeeingTimes nothing = m_observer->observe(QImage(), Search::Stream).times;
        QCOMPARE(nothing.detecting.count(), 0);
        QCOMPARE(nothing.meshing.count(), 0);
    }

    void followsAMovingFace()
    {
        for (int i = 0; i < 40; ++i) {
            const PortraitFrame frame{
                .eyeDistance = 100.0 + i, .eyeMidpoint = {400.0 + 5 * i, 300}, .roll = 0.5 * i};
            const Observation seen =
                m_observer->observe(support::portraitFrame(frame), Search::Stream);
            QCOMPARE(seen.faces.size(), std::size_t(1));
            QVERIFY(seen.mesh);
            QVERIFY2(eyeError(seen, frame) < 0.06,
                     qPrintable(QString::number(eyeError(seen, frame))));
        }
    }

    void findsAFaceAgainThatHasJumped()
    {
        for (double x : {200.0, 760.0, 480.0, 200.0}) {
            const PortraitFrame frame{.eyeDistance = 70, .eyeMidpoint = {x, 300}};
            const QImage picture = support::portraitFrame(frame);
            Observation seen;
            for (int i = 0; i < 3 && (seen.faces.empty() || eyeError(seen, frame) > 0.06); ++i)
                seen = m_observer->observe(picture, Search::Stream);
            QVERIFY(!seen.faces.empty());
            QVERIFY(eyeError(seen, frame) < 0.06);
        }
    }

    void losesAFaceThatIsGone()
    {
        QCOMPARE(m_observer->observe(support::portraitFrame(), Search::Stream).faces.size(),
                 std::size_t(1));
        QVERIFY(m_observer->observe(filled(Qt::gray), Search::Stream).faces.empty());
    }

    void findsAFarFaceInAStreamWithinTwoFrames()
    {
        const QImage picture =
            support::portraitFrame({.eyeDistance = 25, .eyeMidpoint = {480, 300}});
        const bool first = !m_observer->observe(picture, Search::Stream).faces.empty();
        const bool second = !m_observer->observe(picture, Search::Stream).faces.empty();
        QVERIFY(first || second);
    }

    void noticesASecondPersonWithinASecond()
    {
        for (int i = 0; i < 5; ++i)
            (void)m_observer->observe(
                support::portraitFrame({.eyeDistance = 80, .eyeMidpoint = {280, 300}}),
                Search::Stream);
        const QImage both = twoPeople();
        int frames = 1;
        while (m_observer->observe(both, Search::Stream).faces.size() < 2 && frames <= 30)
            ++frames;
        QVERIFY(frames <= 30);
        QCOMPARE(m_observer->observe(both, Search::Stream).faces.size(), std::size_t(2));
    }

    void forgetsASecondPersonWhoHasLeft()
    {
        for (int i = 0; i < 3; ++i)
            (void)m_observer->observe(twoPeople(), Search::Stream);
        QCOMPARE(m_observer->observe(twoPeople(), Search::Stream).faces.size(), std::size_t(2));
        const QImage alone = support::portraitFrame({.eyeDistance = 80, .eyeMidpoint = {280, 300}});
        int frames = 1;
        while (m_observer->observe(alone, Search::Stream).faces.size() > 1 && frames <= 8)
            ++frames;
        QVERIFY(frames <= 8);
    }

    void aStillDoesNotDisturbTheStream()
    {
        const PortraitFrame frame;
        (void)m_observer->observe(support::portraitFrame(frame), Search::Stream);
        (void)m_observer->observe(filled(Qt::gray), Search::Still);
        const Observation seen = m_observer->observe(support::portraitFrame(frame), Search::Stream);
        QCOMPARE(seen.faces.size(), std::size_t(1));
        QVERIFY(eyeError(seen, frame) < 0.06);
    }

    void takesEveryPixelFormat_data()
    {
        QTest::addColumn<QImage::Format>("format");
        QTest::newRow("ARGB32") << QImage::Format_ARGB32;
        QTest::newRow("premultiplied") << QImage::Format_ARGB32_Premultiplied;
        QTest::newRow("RGB888") << QImage::Format_RGB888;
        QTest::newRow("grey") << QImage::Format_Grayscale8;
        QTest::newRow("one bit") << QImage::Format_Mono;
        QTest::newRow("16 bit") << QImage::Format_RGB16;
        QTest::newRow("grey of 16 bit") << QImage::Format_Grayscale16;
        QTest::newRow("64 bit") << QImage::Format_RGBA64;
        QTest::newRow("indexed") << QImage::Format_Indexed8;
    }
    void takesEveryPixelFormat()
    {
        QFETCH(QImage::Format, format);
        const PortraitFrame frame;
        const Observation seen = m_observer->observe(
            support::portraitFrame(frame).convertToFormat(format), Search::Still);
        QCOMPARE(seen.faces.size(), std::size_t(1));
        QVERIFY(eyeError(seen, frame) < 0.06);
    }

    void takesAPictureWithAStride()
    {
        const PortraitFrame frame;
        const QImage picture = support::portraitFrame(frame);
        const int stride = picture.width() * 4 + 52;
        std::vector<uchar> bytes(static_cast<std::size_t>(stride * picture.height()), 0x5a);
        for (int y = 0; y < picture.height(); ++y)
            std::copy_n(picture.constScanLine(y), picture.width() * 4, bytes.begin() + y * stride);
        const QImage strided(bytes.data(), picture.width(), picture.height(), stride,
                             QImage::Format_RGB32);
        const Observation seen = m_observer->observe(strided, Search::Still);
        QCOMPARE(seen.faces.size(), std::size_t(1));
        QCOMPARE(seen.faces[0].box, m_observer->observe(picture, Search::Still).faces[0].box);
    }

    void leavesThePictureAsItWas()
    {
        const QImage picture = support::portraitFrame();
        const QImage before = picture.copy();
        (void)m_observer->observe(picture, Search::Still);
        QCOMPARE(picture, before);
    }

    void survivesOddSizes_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize& size : {QSize(1, 1), QSize(2, 3), QSize(1, 5000), QSize(32000, 1),
                                  QSize(961, 719), QSize(10000, 5000)})
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }
    void survivesOddSizes()
    {
        QFETCH(QSize, size);
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QVERIFY(m_observer->observe(picture, Search::Still).faces.empty());
        QVERIFY(m_observer->observe(picture, Search::Stream).faces.empty());
    }

    void refusesToLoadWithoutAModel_data()
    {
        QTest::addColumn<ModelFile>("file");
        QTest::newRow("short range") << ModelFile::ShortRange;
        QTest::newRow("full range") << ModelFile::FullRange;
        QTest::newRow("mesh") << ModelFile::FaceMesh;
        QTest::newRow("canonical face") << ModelFile::CanonicalFace;
        QTest::newRow("fine mesh") << ModelFile::FineMesh;
        QTest::newRow("weights of the fine mesh") << ModelFile::FineMeshWeights;
    }
    void refusesToLoadWithoutAModel()
    {
        QFETCH(ModelFile, file);
        QTemporaryDir folder;
        for (ModelFile other :
             {ModelFile::ShortRange, ModelFile::FullRange, ModelFile::FaceMesh,
              ModelFile::CanonicalFace, ModelFile::FineMesh, ModelFile::FineMeshWeights})
            if (other != file)
                QVERIFY(QFile::copy(modelPath(models, other), modelPath(folder.path(), other)));
        const auto loaded = FaceObserver::load(folder.path());
        QVERIFY(!loaded.ok());
        QCOMPARE(loaded.error().kind, ModelError::Kind::Missing);
        QCOMPARE(loaded.error().file, modelPath(folder.path(), file));
    }

private:
    std::unique_ptr<FaceObserver> m_observer;
};

QTEST_GUILESS_MAIN(TestFaceObserver)
#include "tst_face_observer.moc"
