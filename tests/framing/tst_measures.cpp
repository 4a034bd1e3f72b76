// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/measures.h"

#include "framing/ideal_face.h"
#include "support/portrait_frames.h"
#include "support/standing_face.h"

#include <QTest>

#include <random>

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

Measures measured(const QImage& picture, const Observation& observation,
                  const Observation* previous = nullptr)
{
    static MeasureBuffers buffers; // as in a stream, so that nothing of the last picture may stay
    return measure(picture, observation, previous, buffers);
}

Measures measuresOf(const support::PortraitFrame& frame)
{
    return measured(support::portraitFrame(frame), truthOf(frame));
}

QImage plain(QColor colour, QSize size = {960, 720})
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(colour);
    return picture;
}

QImage withNoise(QImage picture, double deviation)
{
    std::mt19937 random(7);
    std::normal_distribution<double> normal(0, deviation);
    const auto changed = [&](int value) {
        return qBound(0, static_cast<int>(std::lround(value + normal(random))), 255);
    };
    for (int y = 0; y < picture.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            row[x] = qRgb(changed(qRed(row[x])), changed(qGreen(row[x])), changed(qBlue(row[x])));
    }
    return picture;
}

/// The picture in the shades of grey of a near-infrared camera.
QImage grey(const QImage& picture)
{
    return picture.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
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
    void cheeksInTheSameLightOverlap();
    void everyPictureFormatIsMeasured_data();
    void everyPictureFormatIsMeasured();
    void sharpnessFollowsBlurAlone_data();
    void sharpnessFollowsBlurAlone();
    void smearAlongOneDirectionIsBlur();
    void noiseIsNoDetail_data();
    void noiseIsNoDetail();
    void surroundingsBesideTheFaceCount_data();
    void surroundingsBesideTheFaceCount();
    void shadeBelowTheShouldersIsNoBackLight();
    void colourSpreadOfSkin_data();
    void colourSpreadOfSkin();
    void colourOfADarkOrBleachedFaceIsNotKnown();
    void naturalColourIsTheDistanceToSkin_data();
    void naturalColourIsTheDistanceToSkin();
    void lidGapOfTheNarrowerEye_data();
    void lidGapOfTheNarrowerEye();
    void lipGapIsOfTheInnerLips();
    void unusableFeaturesAreNotMeasured_data();
    void unusableFeaturesAreNotMeasured();
    void mirroredPictureHasTheSameValues();
    void oddPicturesAreSurvived_data();
    void oddPicturesAreSurvived();
};

void MeasuresTest::geometryOfAStandingFace()
{
    const QImage picture(960, 720, QImage::Format_RGB32);
    const Measures measures = measured(picture, observationOf({}));
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
        const Measures measures = measured(picture, observationOf(face));
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
    QCOMPARE(measured(picture, observationOf(face)).secondFaceArea, 0.0);
    const QRectF first = observationOf(face).faces.front().box;
    face.others = {{0, 0, 96, 96}, {100, 0, 48, 48}};
    const Measures measures = measured(picture, observationOf(face));
    QCOMPARE(measures.faces, std::size_t(3));
    QCOMPARE(measures.secondFaceWidth, 0.1);
    QCOMPARE(measures.secondFaceArea, 96 * 96 / (first.width() * first.height()));
}

void MeasuresTest::averageFaceFillsTheIdealOne()
{
    const QRectF ideal = idealFace({960, 720}, defaultThresholds());
    const StandingFace face{.eyes = {0.5, idealEyeHeight}};
    const Measures measures = measureGeometry({960, 720}, observationOf(face), nullptr);
    QCOMPARE(ideal.center().x(), 480.0);
    QVERIFY(qAbs(720 - ideal.bottom() - measures.margins.bottom) < 1);
    QVERIFY(ideal.height() > 2.7 * 156 && ideal.height() < 2.9 * 156);
}

void MeasuresTest::rollChangesNeitherSizeNorPlace()
{
    const QImage picture(960, 720, QImage::Format_RGB32);
    StandingFace face;
    face.pose.roll = 30;
    const Measures measures = measured(picture, observationOf(face));
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
    const Measures turned = measured(picture, observationOf(face));
    QVERIFY(qAbs(turned.interEyeDistance - 156) < 0.1);
    QVERIFY(qAbs(turned.faceHeight - 0.65) < 1e-3);
    Observation sideways = observationOf({});
    sideways.pose->yaw = 90; // a cosine that says nothing
    QVERIFY(qAbs(measured(picture, sideways).interEyeDistance - 156) < 0.1);
}

void MeasuresTest::withoutMeshTheBoxServes()
{
    const QImage picture(960, 720, QImage::Format_RGB32);
    StandingFace face;
    face.withMesh = false;
    const Measures measures = measured(picture, observationOf(face));
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
    const Measures measures = measured(picture, observation, &observation);
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
    QVERIFY(std::isnan(measured(picture, observationOf({})).motion));
    QVERIFY(qAbs(measured(picture, observationOf({}), &previous).motion - 0.03) < 1e-4);
    const Observation nobody;
    QVERIFY(std::isnan(measured(picture, observationOf({}), &nobody).motion));
}

void MeasuresTest::lightOfFlatFaces()
{
    QImage picture(960, 720, QImage::Format_RGB32);
    picture.fill(QColor(100, 100, 100));
    Light light = measured(picture, observationOf({})).light;
    QCOMPARE(light.mean, 100.0);
    QCOMPARE(light.overExposed, 0.0);
    QCOMPARE(light.underExposed, 0.0);
    QCOMPARE(light.cheekRatio, 1.0);
    picture.fill(QColor(247, 247, 247));
    QCOMPARE(measured(picture, observationOf({})).light.overExposed, 1.0);
    picture.fill(QColor(246, 246, 246));
    QCOMPARE(measured(picture, observationOf({})).light.overExposed, 0.0);
    picture.fill(QColor(25, 25, 25));
    QCOMPARE(measured(picture, observationOf({})).light.underExposed, 1.0);
    picture.fill(QColor(26, 26, 26));
    QCOMPARE(measured(picture, observationOf({})).light.underExposed, 0.0);
}

void MeasuresTest::cheekRatioOfAHalfLitFace()
{
    QImage picture(960, 720, QImage::Format_RGB32);
    picture.fill(QColor(50, 50, 50));
    QPainter(&picture).fillRect(480, 0, 480, 720, QColor(152, 152, 152));
    const double ratio = measured(picture, observationOf({})).light.cheekRatio;
    QVERIFY(qAbs(ratio - 3) < 0.05);
}

void MeasuresTest::cheeksInTheSameLightOverlap()
{
    const auto overlap = [](const QImage& picture) {
        return measured(picture, observationOf({})).light.cheekOverlap;
    };
    QVERIFY(overlap(support::litPicture()) > 0.9);
    QImage picture(960, 720, QImage::Format_RGB32);
    picture.fill(QColor(120, 120, 120));
    QCOMPARE(overlap(picture), 1.0);
    QPainter(&picture).fillRect(480, 0, 480, 720, QColor(124, 124, 124));
    QCOMPARE(overlap(picture), 0.0);
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
    const Measures measures = measured(picture.convertToFormat(format), observationOf({}));
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
    QVERIFY(measured(picture, truthOf(frame)).sharpness < 2.5);
}

void MeasuresTest::noiseIsNoDetail_data()
{
    QTest::addColumn<double>("eyeDistance");
    QTest::addColumn<double>("noise");
    for (const double eyeDistance : {90., 150.}) {
        for (const double noise : {5., 15.})
            QTest::addRow("%g at %g px", noise, eyeDistance) << eyeDistance << noise;
    }
}

void MeasuresTest::noiseIsNoDetail()
{
    QFETCH(double, eyeDistance);
    QFETCH(double, noise);
    support::PortraitFrame frame;
    frame.eyeDistance = eyeDistance;
    frame.size = QSizeF(3 * eyeDistance, 3.6 * eyeDistance).toSize();
    frame.eyeMidpoint = {1.5 * eyeDistance, 1.4 * eyeDistance};
    const auto sharpness = [&] {
        return measured(withNoise(support::portraitFrame(frame), noise), truthOf(frame)).sharpness;
    };
    const double sharp = sharpness();
    frame.blur = 4 * eyeDistance / 120;
    const double blurred = sharpness();
    QVERIFY2(sharp > 3.2, qPrintable(QString::number(sharp)));
    QVERIFY2(blurred < 2.3, qPrintable(QString::number(blurred)));
}

void MeasuresTest::surroundingsBesideTheFaceCount_data()
{
    QTest::addColumn<QRect>("bright");
    QTest::addColumn<double>("ratio");
    QTest::newRow("everywhere") << QRect(0, 0, 960, 720) << 2.0;
    QTest::newRow("one side") << QRect(0, 0, 480, 720) << 2.0;
    QTest::newRow("other side") << QRect(480, 0, 480, 720) << 2.0;
    QTest::newRow("nowhere") << QRect() << 0.5;
}

void MeasuresTest::surroundingsBesideTheFaceCount()
{
    QFETCH(QRect, bright);
    QFETCH(double, ratio);
    QImage picture = plain(QColor(50, 50, 50));
    QPainter painter(&picture);
    painter.fillRect(bright, QColor(200, 200, 200));
    painter.setBrush(QColor(100, 100, 100));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(480, 380), 230, 310); // head and hair
    painter.end();
    QVERIFY(qAbs(measured(picture, observationOf({})).backLight - ratio) < 0.05);
}

void MeasuresTest::shadeBelowTheShouldersIsNoBackLight()
{
    QImage picture = plain(QColor(100, 100, 100));
    QPainter(&picture).fillRect(0, 640, 960, 80, Qt::white);
    QVERIFY(qAbs(measured(picture, observationOf({})).backLight - 1) < 0.05);
}

void MeasuresTest::colourSpreadOfSkin_data()
{
    QTest::addColumn<QColor>("skin");
    QTest::newRow("very fair") << QColor(240, 214, 200);
    QTest::newRow("fair") << QColor(224, 186, 162);
    QTest::newRow("olive") << QColor(190, 150, 118);
    QTest::newRow("brown") << QColor(141, 98, 72);
    QTest::newRow("dark") << QColor(92, 62, 48);
    QTest::newRow("very dark") << QColor(62, 46, 38);
}

void MeasuresTest::colourSpreadOfSkin()
{
    QFETCH(QColor, skin);
    const auto spreadOf = [](const QImage& picture) {
        return measured(picture, observationOf({})).colourSpread;
    };
    const QImage picture = plain(skin);
    const double spread = spreadOf(picture);
    QVERIFY2(spread > 20, qPrintable(QString::number(spread)));
    QVERIFY(qAbs(spreadOf(withNoise(picture, 10)) - spread) < 3);
    QCOMPARE(spreadOf(grey(picture)), 0.0);
    QVERIFY(spreadOf(withNoise(grey(picture), 10)) < 4);
}

void MeasuresTest::colourOfADarkOrBleachedFaceIsNotKnown()
{
    for (const QColor colour : {QColor(30, 20, 15), QColor(0, 0, 0), QColor(255, 250, 245)}) {
        const Measures measures = measured(plain(colour), observationOf({}));
        QVERIFY(std::isnan(measures.colourSpread));
    }
    QVERIFY(std::isnan(measured(plain(Qt::black), observationOf({})).naturalColour));
}

void MeasuresTest::naturalColourIsTheDistanceToSkin_data()
{
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<double>("distance");
    QTest::newRow("skin") << QColor(198, 150, 125) << 0.0;
    QTest::newRow("dark skin") << QColor(92, 62, 48) << 0.0;
    QTest::newRow("grey") << QColor(128, 128, 128) << std::hypot(5, 5);
    QTest::newRow("green") << QColor(0, 128, 0) << std::hypot(5 + 51.7, 49.9 - 35);
    QTest::newRow("blue") << QColor(60, 60, 200) << std::hypot(44.8 - 25, 5 + 72.3);
}

void MeasuresTest::naturalColourIsTheDistanceToSkin()
{
    QFETCH(QColor, colour);
    QFETCH(double, distance);
    const double found = measured(plain(colour), observationOf({})).naturalColour;
    QVERIFY2(qAbs(found - distance) < 1.5, qPrintable(QString::number(found)));
}

void MeasuresTest::lidGapOfTheNarrowerEye_data()
{
    QTest::addColumn<StandingFace>("face");
    QTest::newRow("straight") << StandingFace{};
    QTest::newRow("small") << StandingFace{.height = 0.3};
    QTest::newRow("rolled") << StandingFace{.pose = {0, 0, 25}};
    QTest::newRow("turned") << StandingFace{.pose = {30, 0, 0}};
}

void MeasuresTest::lidGapOfTheNarrowerEye()
{
    QFETCH(StandingFace, face);
    face.lidGap = 0.14;
    const double open = measured(support::litPicture(face), observationOf(face)).eyesOpen;
    QVERIFY2(qAbs(open - 0.14 / support::eyesToChin) < 1e-3, qPrintable(QString::number(open)));
    Observation wink = observationOf(face);
    for (const int point : mesh_points::rightEye.upper)
        wink.mesh->points[std::size_t(point)] =
            wink.mesh->points[std::size_t(mesh_points::rightEye.lower[1])];
    QVERIFY(measured(support::litPicture(face), wink).eyesOpen < open / 2);
}

void MeasuresTest::lipGapIsOfTheInnerLips()
{
    QCOMPARE(measured(support::litPicture(), observationOf({})).mouthClosed, 0.0);
    const StandingFace yawning{.lipGap = 0.5};
    const double gap = measured(support::litPicture(), observationOf(yawning)).mouthClosed;
    QVERIFY(qAbs(gap - 0.5 / support::eyesToChin) < 1e-3);
}

void MeasuresTest::unusableFeaturesAreNotMeasured_data()
{
    QTest::addColumn<float>("number");
    QTest::newRow("NaN") << std::numeric_limits<float>::quiet_NaN();
    QTest::newRow("infinite") << std::numeric_limits<float>::infinity();
}

void MeasuresTest::unusableFeaturesAreNotMeasured()
{
    QFETCH(float, number);
    Observation observation = observationOf({});
    auto& points = observation.mesh->points;
    points[std::size_t(mesh_points::rightEye.upper[1])].y = number;
    points[std::size_t(mesh_points::innerUpperLip)].x = number;
    const Measures measures = measured(support::litPicture(), observation);
    QVERIFY(std::isnan(measures.eyesOpen));
    QVERIFY(std::isnan(measures.mouthClosed));
    QVERIFY(measures.faceHeight > 0.6);
    QVERIFY(measures.light.mean > 100);
}

void MeasuresTest::mirroredPictureHasTheSameValues()
{
    support::PortraitFrame frame{.eyeDistance = 150, .eyeMidpoint = {460, 331}, .rightLight = 0.4};
    const Measures one = measuresOf(frame);
    frame.mirrored = true;
    const Measures other = measuresOf(frame);
    QVERIFY2(qAbs(one.light.cheekRatio / other.light.cheekRatio - 1) < 0.05,
             qPrintable(QString::number(one.light.cheekRatio / other.light.cheekRatio)));
    QVERIFY(qAbs(one.backLight / other.backLight - 1) < 0.02);
    QVERIFY(qAbs(one.colourSpread - other.colourSpread) < 1);
    QVERIFY(qAbs(one.naturalColour - other.naturalColour) < 0.5);
    QVERIFY(qAbs(one.sharpness / other.sharpness - 1) < 0.05);
}

void MeasuresTest::oddPicturesAreSurvived_data()
{
    QTest::addColumn<QImage>("picture");
    QTest::newRow("null") << QImage();
    QTest::newRow("one pixel") << plain(Qt::gray, {1, 1});
    QTest::newRow("one row") << plain(Qt::gray, {960, 1});
    QTest::newRow("one column") << plain(Qt::gray, {1, 720});
    QTest::newRow("small") << plain(Qt::gray, {17, 19});
    QTest::newRow("black") << plain(Qt::black);
    QTest::newRow("white") << plain(Qt::white);
}

void MeasuresTest::oddPicturesAreSurvived()
{
    QFETCH(QImage, picture);
    for (const QSizeF imagined : {QSizeF(picture.size()), QSizeF(960, 720)}) {
        for (const bool withMesh : {true, false}) {
            StandingFace face;
            face.picture = imagined;
            face.withMesh = withMesh;
            const Measures measures = measured(picture, observationOf(face));
            QVERIFY(!(measures.sharpness < 100)); // nothing in them to be sharp
        }
    }
}

QTEST_GUILESS_MAIN(MeasuresTest)
#include "tst_measures.moc"
