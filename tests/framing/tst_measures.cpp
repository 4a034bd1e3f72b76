// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/measures.h"

#include "framing/ideal_face.h"
#include "support/portrait_frames.h"
#include "support/standing_face.h"

#include <QTest>

using namespace framing;
using support::observationOf;
using support::StandingFace;

namespace
{

/// What a perfect mesh would find on a portrait frame.
Observation truthOf(const support::PortraitFrame& frame)
{
    const auto pupils = support::portraitPupils(frame);
    const QPointF middle = (pupils[0] + pupils[1]) / 2;
    StandingFace face;
    face.picture = frame.size;
    face.eyes = {middle.x() / frame.size.width(), middle.y() / frame.size.height()};
    face.height = 3 * frame.eyeDistance / frame.size.height();
    face.pose.roll = frame.roll;
    return observationOf(face);
}

Measures measuresOf(const support::PortraitFrame& frame)
{
    return measure(support::portraitFrame(frame), truthOf(frame), nullptr);
}

/// Every pixel the mean of `length` along the row.
QImage smeared(const QImage& picture, int length)
{
    QImage result = picture;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            int sum = 0;
            for (int i = 0; i < length; ++i)
                sum += qGray(picture.pixel(qBound(0, x + i - length / 2, picture.width() - 1), y));
            const int grey = sum / length;
            result.setPixel(x, y, qRgb(grey, grey, grey));
        }
    }
    return result;
}

} // namespace

class MeasuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void geometryOfAStandingFace();
    void cropsAreMeasuredInPartsOfTheFace();
    void otherFacesAreMeasuredByTheLargest();
    void averageFaceFillsTheIdealOne();
    void rollChangesNeitherSizeNorPlace();
    void eyeDistanceIsCorrectedForYaw();
    void withoutMeshTheBoxServes();
    void unusableNumbersAreNotMeasured_data();
    void unusableNumbersAreNotMeasured();
    void motionNeedsTheFrameBefore();
    void lightOfFlatFaces();
    void cheekRatioOfAHalfLitFace();
    void everyPictureFormatIsMeasured_data();
    void everyPictureFormatIsMeasured();
    void sharpnessFollowsBlurAlone_data();
    void sharpnessFollowsBlurAlone();
    void smearAlongOneDirectionIsBlur();
};

void MeasuresTest::geometryOfAStandingFace()
{
    const QImage picture(960, 720, QImage::Format_RGB32);
    const Measures measures = measure(picture, observationOf({}), nullptr);
    QVERIFY(qAbs(measures.faceHeight - 0.65) < 1e-3);
    QVERIFY(qAbs(measures.interEyeDistance - 156) < 0.1);
    QVERIFY(qAbs(measures.faceSize - 2.3 * 156) < 0.1);
    QVERIFY(qAbs(measures.offsetX) < 1e-6);
    QVERIFY(qAbs(measures.offsetY) < 1e-6);
    QVERIFY(qAbs(measures.margins.left - (480 - 1.15 * 156)) < 0.1);
    QVERIFY(qAbs(measures.margins.bottom - (720 - 0.46 * 720 - 1.88 * 156)) < 0.1);
}

void MeasuresTest::cropsAreMeasuredInPartsOfTheFace()
{
    const QImage picture(960, 720, QImage::Format_RGB32);
    StandingFace face;
    face.eyes = {0.25, 0.5};
    for (const double roll : {0.0, 20.0}) {
        face.pose.roll = roll;
        const Measures measures = measure(picture, observationOf(face), nullptr);
        const double chinDistance = 1.88 * 156;
        QVERIFY(qAbs(measures.headSize - chinDistance / 720) < 1e-3);
        QVERIFY(qAbs(measures.crop.leftward - 240 / 156.0) < 1e-3);
        QVERIFY(qAbs(measures.crop.rightward - 720 / 156.0) < 1e-3);
        QVERIFY(qAbs(measures.crop.above - 360 / chinDistance) < 1e-3);
        QVERIFY(qAbs(measures.crop.below - 360 / chinDistance) < 1e-3);
    }
}

void MeasuresTest::otherFacesAreMeasuredByTheLargest()
{
    const QImage picture(960, 720, QImage::Format_RGB32);
    StandingFace face;
    QCOMPARE(measure(picture, observationOf(face), nullptr).secondFaceArea, 0.0);
    const QRectF first = observationOf(face).faces.front().box;
    face.others = {{0, 0, 96, 96}, {100, 0, 48, 48}};
    const Measures measures = measure(picture, observationOf(face), nullptr);
    QCOMPARE(measures.faces, std::size_t(3));
    QCOMPARE(measures.secondFaceWidth, 0.1);
    QCOMPARE(measures.secondFaceArea, 96 * 96 / (first.width() * first.height()));
}

void MeasuresTest::averageFaceFillsTheIdealOne()
{
    const QRectF ideal = idealFace({960, 720}, defaultThresholds());
    const Measures measures =
        measure(QImage(960, 720, QImage::Format_RGB32), observationOf({}), nullptr);
    QCOMPARE(ideal.center().x(), 480.0);
    QVERIFY(qAbs(720 - ideal.bottom() - measures.margins.bottom) < 1);
    QVERIFY(ideal.height() > 2.7 * 156 && ideal.height() < 2.9 * 156);
}

void MeasuresTest::rollChangesNeitherSizeNorPlace()
{
    const QImage picture(960, 720, QImage::Format_RGB32);
    StandingFace face;
    face.pose.roll = 30;
    const Measures measures = measure(picture, observationOf(face), nullptr);
    QVERIFY(qAbs(measures.faceHeight - 0.65) < 1e-3);
    QVERIFY(qAbs(measures.interEyeDistance - 156) < 0.1);
    QVERIFY(qAbs(measures.offsetX) < 1e-6);
    QCOMPARE(measures.roll, 30.0);
}

void MeasuresTest::eyeDistanceIsCorrectedForYaw()
{
    const QImage picture(960, 720, QImage::Format_RGB32);
    StandingFace face;
    face.pose.yaw = -60;
    const Measures turned = measure(picture, observationOf(face), nullptr);
    QVERIFY(qAbs(turned.interEyeDistance - 156) < 0.1);
    QVERIFY(qAbs(turned.faceHeight - 0.65) < 1e-3);
    Observation sideways = observationOf({});
    sideways.pose->yaw = 90; // a cosine that says nothing
    QVERIFY(qAbs(measure(picture, sideways, nullptr).interEyeDistance - 156) < 0.1);
}

void MeasuresTest::withoutMeshTheBoxServes()
{
    const QImage picture(960, 720, QImage::Format_RGB32);
    StandingFace face;
    face.withMesh = false;
    const Measures measures = measure(picture, observationOf(face), nullptr);
    QVERIFY(qAbs(measures.faceHeight - 0.65) < 1e-3);
    QVERIFY(qAbs(measures.faceSize - 2.3 * 156) < 0.1);
    QVERIFY(std::isnan(measures.yaw));
    QVERIFY(std::isnan(measures.presence));
}

void MeasuresTest::unusableNumbersAreNotMeasured_data()
{
    QTest::addColumn<double>("number");
    QTest::newRow("NaN") << std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
    QTest::newRow("far out") << 1e30;
    QTest::newRow("one point") << 5.0;
}

void MeasuresTest::unusableNumbersAreNotMeasured()
{
    QFETCH(double, number);
    Observation observation = observationOf({});
    observation.faces.front().box = QRectF(number, number, number, number);
    observation.faces.front().keypoints.fill({number, number});
    observation.mesh->points.fill({float(number), float(number), float(number)});
    const QImage picture(960, 720, QImage::Format_RGB32);
    const Measures measures = measure(picture, observation, &observation);
    QVERIFY(std::isnan(measures.faceHeight));
    QVERIFY(std::isnan(measures.light.mean));
    QVERIFY(std::isnan(measures.motion));
}

void MeasuresTest::motionNeedsTheFrameBefore()
{
    const QImage picture(960, 720, QImage::Format_RGB32);
    StandingFace before;
    before.eyes = {0.53, 0.46};
    const Observation previous = observationOf(before);
    QVERIFY(std::isnan(measure(picture, observationOf({}), nullptr).motion));
    QVERIFY(qAbs(measure(picture, observationOf({}), &previous).motion - 0.03) < 1e-4);
    const Observation nobody;
    QVERIFY(std::isnan(measure(picture, observationOf({}), &nobody).motion));
}

void MeasuresTest::lightOfFlatFaces()
{
    QImage picture(960, 720, QImage::Format_RGB32);
    picture.fill(QColor(100, 100, 100));
    Light light = measure(picture, observationOf({}), nullptr).light;
    QCOMPARE(light.mean, 100.0);
    QCOMPARE(light.overExposed, 0.0);
    QCOMPARE(light.underExposed, 0.0);
    QCOMPARE(light.cheekRatio, 1.0);
    picture.fill(QColor(247, 247, 247));
    QCOMPARE(measure(picture, observationOf({}), nullptr).light.overExposed, 1.0);
    picture.fill(QColor(246, 246, 246));
    QCOMPARE(measure(picture, observationOf({}), nullptr).light.overExposed, 0.0);
    picture.fill(QColor(25, 25, 25));
    QCOMPARE(measure(picture, observationOf({}), nullptr).light.underExposed, 1.0);
    picture.fill(QColor(26, 26, 26));
    QCOMPARE(measure(picture, observationOf({}), nullptr).light.underExposed, 0.0);
}

void MeasuresTest::cheekRatioOfAHalfLitFace()
{
    QImage picture(960, 720, QImage::Format_RGB32);
    picture.fill(QColor(50, 50, 50));
    QPainter(&picture).fillRect(480, 0, 480, 720, QColor(152, 152, 152));
    const double ratio = measure(picture, observationOf({}), nullptr).light.cheekRatio;
    QVERIFY(qAbs(ratio - 3) < 0.05);
}

void MeasuresTest::everyPictureFormatIsMeasured_data()
{
    QTest::addColumn<QImage::Format>("format");
    QTest::newRow("one bit") << QImage::Format_Mono;
    QTest::newRow("palette") << QImage::Format_Indexed8;
    QTest::newRow("grey") << QImage::Format_Grayscale8;
    QTest::newRow("16 bit grey") << QImage::Format_Grayscale16;
    QTest::newRow("24 bit") << QImage::Format_RGB888;
    QTest::newRow("alpha") << QImage::Format_ARGB32_Premultiplied;
    QTest::newRow("64 bit") << QImage::Format_RGBA64;
}

void MeasuresTest::everyPictureFormatIsMeasured()
{
    QFETCH(QImage::Format, format);
    // An odd width, so that rows are padded.
    QImage picture(959, 719, QImage::Format_RGB32);
    picture.fill(Qt::white);
    const Measures measures = measure(picture.convertToFormat(format), observationOf({}), nullptr);
    QCOMPARE(measures.light.mean, 255.0);
}

void MeasuresTest::sharpnessFollowsBlurAlone_data()
{
    QTest::addColumn<support::PortraitFrame>("frame");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    for (const double eyeDistance : {60., 120., 200.}) {
        support::PortraitFrame frame;
        frame.eyeDistance = eyeDistance;
        frame.size = QSizeF(3 * eyeDistance, 3.6 * eyeDistance).toSize();
        frame.eyeMidpoint = {1.5 * eyeDistance, 1.4 * eyeDistance};
        const auto row = [&](const char* name, double least, double most) {
            QTest::addRow("%s at %g px", name, eyeDistance) << frame << least << most;
        };
        row("sharp", 3.7, 5.0);
        frame.brightness = 0.3;
        row("dark", 3.7, 5.0);
        frame.brightness = 1;
        frame.roll = 20;
        row("rolled", 3.7, 5.0);
        frame.roll = 0;
        frame.blur = 2 * eyeDistance / 120;
        row("softly blurred", 2.7, 3.4);
        frame.blur = 3 * eyeDistance / 120;
        row("blurred", 2.05, 2.55);
        frame.blur = 4.5 * eyeDistance / 120;
        row("very blurred", 1.0, 1.95);
    }
}

void MeasuresTest::sharpnessFollowsBlurAlone()
{
    QFETCH(support::PortraitFrame, frame);
    QFETCH(double, least);
    QFETCH(double, most);
    const double sharpness = measuresOf(frame).sharpness;
    QVERIFY2(sharpness >= least && sharpness <= most, qPrintable(QString::number(sharpness)));
}

void MeasuresTest::smearAlongOneDirectionIsBlur()
{
    support::PortraitFrame frame;
    frame.size = {360, 432};
    frame.eyeMidpoint = {180, 168};
    const QImage picture = smeared(support::portraitFrame(frame), 15);
    QVERIFY(measure(picture, truthOf(frame), nullptr).sharpness < 2.5);
}

QTEST_GUILESS_MAIN(MeasuresTest)
#include "tst_measures.moc"
