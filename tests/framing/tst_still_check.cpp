// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/still_check.h"

#include "framing/face_observer.h"
#include "support/portrait_frames.h"

#include <QTest>

using namespace framing;
using support::PortraitFrame;

namespace
{

/// Where the eyes and how far apart they are in a frame that nothing is wrong with.
constexpr double idealEyeDistance = 156;
const QPointF idealEyes{480, 331};

} // namespace

/// From a picture to its verdict, with the real nets.
class StillCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verdicts_data();
    void verdicts();
    void directionsAreThePersonsOwn();
    void nobody_data();
    void nobody();
    void secondPerson();
    void photoSurvivesItsEncoding();

private:
    JudgedStill judge(const QImage& picture)
    {
        return judgeStill(picture, *m_observer, defaultThresholds());
    }

    std::unique_ptr<FaceObserver> m_observer;
};

void StillCheckTest::initTestCase()
{
    auto loaded = FaceObserver::load(QStringLiteral(KYC_FETCHED_DIR "/models"));
    QVERIFY(loaded.ok());
    m_observer = std::move(loaded).value();
}

void StillCheckTest::verdicts_data()
{
    QTest::addColumn<PortraitFrame>("frame");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Advice>("advice");
    const auto row = [](const char* name, Verdict verdict, Advice advice, auto change) {
        PortraitFrame frame;
        frame.eyeDistance = idealEyeDistance;
        frame.eyeMidpoint = idealEyes;
        change(frame);
        QTest::newRow(name) << frame << verdict << advice;
    };
    using Frame = PortraitFrame;
    row("ideal", Verdict::Ready, Advice::Ready, [](Frame&) {});
    row("mirrored", Verdict::Ready, Advice::Ready, [](Frame& f) { f.mirrored = true; });
    row("nearer end of the band", Verdict::Ready, Advice::Ready,
        [](Frame& f) { f.eyeDistance = 168; });
    row("farther end of the band", Verdict::Ready, Advice::Ready,
        [](Frame& f) { f.eyeDistance = 144; });
    row("a little dim", Verdict::Ready, Advice::Ready, [](Frame& f) { f.brightness = 0.7; });
    row("a little soft", Verdict::Ready, Advice::Ready, [](Frame& f) { f.blur = 1.5; });
    row("a little tilted", Verdict::Ready, Advice::Ready, [](Frame& f) { f.roll = 6; });
    row("small camera", Verdict::Ready, Advice::Ready, [](Frame& f) {
        f.size = {640, 480};
        f.eyeDistance *= 2. / 3;
        f.eyeMidpoint *= 2. / 3;
    });
    row("wide camera", Verdict::Ready, Advice::Ready, [](Frame& f) {
        f.size = {1920, 1080};
        f.eyeDistance *= 1.5;
        f.eyeMidpoint = {960, 331 * 1.5};
    });
    row("far", Verdict::Improve, Advice::MoveCloser, [](Frame& f) { f.eyeDistance = 116; });
    row("very far", Verdict::Reject, Advice::MoveCloser, [](Frame& f) { f.eyeDistance = 50; });
    row("near", Verdict::Improve, Advice::MoveBack, [](Frame& f) { f.eyeDistance = 190; });
    row("very near", Verdict::Reject, Advice::MoveBack, [](Frame& f) { f.eyeDistance = 240; });
    row("small x", Verdict::Improve, Advice::MoveLeft, [](Frame& f) { f.eyeMidpoint.rx() = 350; });
    row("large x", Verdict::Improve, Advice::MoveRight, [](Frame& f) { f.eyeMidpoint.rx() = 610; });
    row("half out", Verdict::Reject, Advice::MoveLeft, [](Frame& f) { f.eyeMidpoint.rx() = 110; });
    row("high", Verdict::Improve, Advice::MoveDown, [](Frame& f) { f.eyeMidpoint.ry() = 235; });
    row("low", Verdict::Reject, Advice::MoveUp, [](Frame& f) { f.eyeMidpoint.ry() = 450; });
    row("tilted left", Verdict::Improve, Advice::StraightenHead, [](Frame& f) { f.roll = 18; });
    row("tilted right", Verdict::Improve, Advice::StraightenHead, [](Frame& f) { f.roll = -18; });
    row("lying", Verdict::Reject, Advice::StraightenHead, [](Frame& f) { f.roll = 35; });
    row("dark", Verdict::Improve, Advice::MoreLight, [](Frame& f) { f.brightness = 0.42; });
    row("very dark", Verdict::Reject, Advice::MoreLight, [](Frame& f) { f.brightness = 0.2; });
    row("glaring", Verdict::Reject, Advice::LessLight, [](Frame& f) { f.brightness = 1.7; });
    row("blurred", Verdict::Improve, Advice::HoldStill, [](Frame& f) { f.blur = 4; });
    row("very blurred", Verdict::Reject, Advice::HoldStill, [](Frame& f) { f.blur = 8; });
}

void StillCheckTest::verdicts()
{
    QFETCH(PortraitFrame, frame);
    const Report report = judge(support::portraitFrame(frame)).report;
    QTEST(report.advice, "advice");
    QTEST(report.verdict, "verdict");
}

void StillCheckTest::directionsAreThePersonsOwn()
{
    PortraitFrame frame;
    frame.eyeDistance = idealEyeDistance;
    frame.eyeMidpoint = {330, 331};
    frame.mirrored = true; // the face now stands at large x
    QCOMPARE(judge(support::portraitFrame(frame)).report.advice, Advice::MoveRight);
}

void StillCheckTest::nobody_data()
{
    QTest::addColumn<QImage>("picture");
    QImage grey(960, 720, QImage::Format_RGB32);
    grey.fill(Qt::gray);
    QTest::newRow("grey") << grey;
    grey.fill(Qt::black);
    QTest::newRow("black") << grey;
    grey.fill(Qt::white);
    QTest::newRow("white") << grey;
    QImage pixel(1, 1, QImage::Format_Mono);
    pixel.fill(0);
    QTest::newRow("one pixel") << pixel;
    QTest::newRow("null") << QImage();
    QTest::newRow("back of the picture")
        << support::portrait().copy(330, 0, 180, 135); // flag and backdrop
}

void StillCheckTest::nobody()
{
    QFETCH(QImage, picture);
    const Report report = judge(picture).report;
    QCOMPARE(report.advice, Advice::NoFace);
    QCOMPARE(report.verdict, Verdict::Reject);
}

void StillCheckTest::secondPerson()
{
    PortraitFrame frame;
    frame.eyeDistance = idealEyeDistance;
    frame.eyeMidpoint = idealEyes;
    QImage picture = support::portraitFrame(frame);
    frame.eyeDistance = 40;
    frame.eyeMidpoint = {850, 200};
    support::addPortraitHead(picture, frame);
    const Report report = judge(picture).report;
    QCOMPARE(report.advice, Advice::SeveralFaces);
    QCOMPARE(report.verdict, Verdict::Reject);
}

void StillCheckTest::photoSurvivesItsEncoding()
{
    PortraitFrame frame;
    frame.eyeDistance = idealEyeDistance;
    frame.eyeMidpoint = idealEyes;
    const auto photo = toPhoto(judge(support::portraitFrame(frame)));
    QVERIFY(photo.ok());
    QVERIFY(!photo->belowRecommendation);
    QCOMPARE(photo->image.size(), QSize(960, 720));
    QCOMPARE(judge(QImage::fromData(photo->jpeg)).report.verdict, Verdict::Ready);
}

QTEST_GUILESS_MAIN(StillCheckTest)
#include "tst_still_check.moc"
