// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace framing;
using Change = std::function<void(Measures&)>;
using Setter = std::function<void(Measures&, double)>;

namespace
{

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// A picture that every check finds ideal.
Measures idealMeasures()
{
    Measures measures;
    measures.picture = {960, 720};
    measures.faces = 1;
    measures.presence = 1;
    measures.headSize = 0.35;
    measures.crop = {3, 3, 1.4, 1.7};
    measures.faceHeight = 0.65;
    measures.faceSize = 360;
    measures.interEyeDistance = 156;
    measures.margins = {300, 300, 130, 90};
    measures.offsetX = measures.offsetY = 0;
    measures.yaw = measures.pitch = measures.roll = 0;
    measures.light = {130, 220, 0, 0, 1.1, 0.8};
    measures.backLight = 1;
    measures.colourSpread = 40;
    measures.naturalColour = 0;
    measures.eyesOpen = 0.08;
    measures.eyesOpenOfUsual = 1;
    measures.mouthClosed = 0.01;
    measures.eyesCovered = measures.mouthCovered = 0;
    measures.sharpness = 4;
    measures.motion = 0;
    return measures;
}

/// One side of what a check allows.
struct Side {
    Check check;
    Limits Thresholds::*limits;
    double towardsBad; ///< 1: too much, -1: too little
    Advice advice;
    Refusal refusal;
    Setter set;
};

QList<Side> allSides()
{
    const auto less = -1.0;
    const auto more = 1.0;
    return {
        {Check::PictureSize, &Thresholds::pictureHeight, less, Advice::MoveCloser,
         Refusal::FaceTooSmall,
         [](Measures& m, double v) {
             m.picture = {960, int(std::floor(v))};
         }},
        {Check::FaceHeight, &Thresholds::faceHeightLow, less, Advice::MoveCloser,
         Refusal::FaceTooSmall, [](Measures& m, double v) { m.faceHeight = v; }},
        {Check::FaceHeight, &Thresholds::faceHeightHigh, more, Advice::MoveBack,
         Refusal::FaceTooClose, [](Measures& m, double v) { m.faceHeight = v; }},
        {Check::FaceSize, &Thresholds::faceSize, less, Advice::MoveCloser, Refusal::FaceTooSmall,
         [](Measures& m, double v) { m.faceSize = v; }},
        {Check::InterEyeDistance, &Thresholds::interEyeDistance, less, Advice::MoveCloser,
         Refusal::FaceTooSmall, [](Measures& m, double v) { m.interEyeDistance = v; }},
        {Check::BorderDistance, &Thresholds::borderDistance, less, Advice::MoveLeft,
         Refusal::FaceCloseToBorder, [](Measures& m, double v) { m.margins.left = v; }},
        {Check::OffsetX, &Thresholds::offsetX, more, Advice::MoveRight, Refusal::FaceCloseToBorder,
         [](Measures& m, double v) { m.offsetX = v; }},
        {Check::OffsetX, &Thresholds::offsetX, more, Advice::MoveLeft, Refusal::FaceCloseToBorder,
         [](Measures& m, double v) { m.offsetX = -v; }},
        {Check::OffsetY, &Thresholds::offsetY, more, Advice::MoveUp, Refusal::FaceCloseToBorder,
         [](Measures& m, double v) { m.offsetY = v; }},
        {Check::OffsetY, &Thresholds::offsetY, more, Advice::MoveDown, Refusal::FaceCloseToBorder,
         [](Measures& m, double v) { m.offsetY = -v; }},
        {Check::HeadPoseYaw, &Thresholds::yaw, more, Advice::LookStraight, Refusal::FaceAngle,
         [](Measures& m, double v) { m.yaw = v; }},
        {Check::HeadPoseYaw, &Thresholds::yaw, more, Advice::LookStraight, Refusal::FaceAngle,
         [](Measures& m, double v) { m.yaw = -v; }},
        {Check::HeadPosePitch, &Thresholds::pitch, more, Advice::LookStraight, Refusal::FaceAngle,
         [](Measures& m, double v) { m.pitch = v; }},
        {Check::HeadPosePitch, &Thresholds::pitch, more, Advice::LookStraight, Refusal::FaceAngle,
         [](Measures& m, double v) { m.pitch = -v; }},
        {Check::HeadPoseRoll, &Thresholds::roll, more, Advice::StraightenHead, Refusal::FaceAngle,
         [](Measures& m, double v) { m.roll = v; }},
        {Check::HeadPoseRoll, &Thresholds::roll, more, Advice::StraightenHead, Refusal::FaceAngle,
         [](Measures& m, double v) { m.roll = -v; }},
        {Check::LuminanceMean, &Thresholds::luminanceLow, less, Advice::MoreLight,
         Refusal::PoorImage,
         [](Measures& m, double v) {
             m.light.mean = v;
             m.light.highlights = 139; // not dark of skin
         }},
        {Check::LuminanceMean, &Thresholds::luminanceHigh, more, Advice::LessLight,
         Refusal::PoorImage, [](Measures& m, double v) { m.light.mean = v; }},
        {Check::OverExposure, &Thresholds::overExposure, more, Advice::LessLight,
         Refusal::PoorImage, [](Measures& m, double v) { m.light.overExposed = v; }},
        {Check::UnderExposure, &Thresholds::underExposure, more, Advice::MoreLight,
         Refusal::PoorImage, [](Measures& m, double v) { m.light.underExposed = v; }},
        {Check::IlluminationUniformity, &Thresholds::illuminationRatio, more, Advice::EvenLight,
         Refusal::PoorImage, [](Measures& m, double v) { m.light.cheekRatio = v; }},
        {Check::BackLight, &Thresholds::backLight, more, Advice::EvenLight, Refusal::PoorImage,
         [](Measures& m, double v) {
             m.backLight = v;
             m.light.highlights = 139;
         }},
        {Check::ColourSpread, &Thresholds::colourSpread, less, Advice::MoreLight,
         Refusal::PoorImage, [](Measures& m, double v) { m.colourSpread = v; }},
        {Check::NaturalColour, &Thresholds::naturalColour, more, Advice::EvenLight,
         Refusal::PoorImage, [](Measures& m, double v) { m.naturalColour = v; }},
        {Check::EyesVisible, &Thresholds::eyesCovered, more, Advice::UncoverFace,
         Refusal::FaceOccluded, [](Measures& m, double v) { m.eyesCovered = v; }},
        {Check::MouthOcclusionPrevention, &Thresholds::mouthCovered, more, Advice::UncoverFace,
         Refusal::FaceOccluded, [](Measures& m, double v) { m.mouthCovered = v; }},
        {Check::EyesOpen, &Thresholds::eyesOpen, less, Advice::OpenEyes, Refusal::EyesClosed,
         [](Measures& m, double v) { m.eyesOpen = v; }},
        {Check::EyesOpen, &Thresholds::eyesOpenOfUsual, less, Advice::OpenEyes, Refusal::EyesClosed,
         [](Measures& m, double v) { m.eyesOpenOfUsual = v; }},
        {Check::MouthClosed, &Thresholds::mouthClosed, more, Advice::HoldStill, Refusal::PoorImage,
         [](Measures& m, double v) { m.mouthClosed = v; }},
        {Check::Motion, &Thresholds::motion, more, Advice::HoldStill, Refusal::PoorImage,
         [](Measures& m, double v) { m.motion = v; }},
        {Check::Sharpness, &Thresholds::sharpness, less, Advice::HoldStill, Refusal::PoorImage,
         [](Measures& m, double v) { m.sharpness = v; }},
    };
}

Finding find(Check check, const Measures& measures,
             const Thresholds& thresholds = defaultThresholds())
{
    for (const auto function : checks::inOrderOfAdvice) {
        const Finding finding = function(measures, thresholds);
        if (finding.check == check)
            return finding;
    }
    Q_UNREACHABLE();
}

Advice firstAdvice(const Measures& measures)
{
    for (const auto function : checks::inOrderOfAdvice) {
        const Finding finding = function(measures, defaultThresholds());
        if (finding.advice != Advice::Ready)
            return finding.advice;
    }
    return Advice::Ready;
}

Measures idealBut(const Change& change)
{
    Measures measures = idealMeasures();
    change(measures);
    return measures;
}

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idealPictureHasNothingToMend();
    void bothSidesOfEveryLimit_data();
    void bothSidesOfEveryLimit();
    void onePersonAlone_data();
    void onePersonAlone();
    void darkSkinIsNotBadLight_data();
    void darkSkinIsNotBadLight();
    void darkSkinBeforeAWhiteWallIsNotBackLit();
    void notMeasuredIsNotAssessed();
    void directions_data();
    void directions();
    void smallPicturesAskForFewerPixels();
    void noPictureIsReadyUnderTheServicesSize_data();
    void noPictureIsReadyUnderTheServicesSize();
    void scores_data();
    void scores();
    void whatIsAdvisedFirst_data();
    void whatIsAdvisedFirst();
};

void ChecksTest::idealPictureHasNothingToMend()
{
    for (const Preset preset : allPresets) {
        const Thresholds strict = thresholdsFor(preset).entering();
        for (const auto function : checks::inOrderOfAdvice) {
            const Finding finding = function(idealMeasures(), strict);
            QVERIFY2(finding.level == Level::Ideal, code(finding.check).data());
            QCOMPARE(finding.advice, Advice::Ready);
            QVERIFY(!finding.refusal);
        }
    }
}

void ChecksTest::bothSidesOfEveryLimit_data()
{
    QTest::addColumn<Preset>("preset");
    QTest::addColumn<Side>("side");
    for (const Preset preset : allPresets) {
        int number = 0;
        for (const Side& side : allSides())
            QTest::addRow("%s %d %s", code(preset).data(), number++, code(side.check).data())
                << preset << side;
    }
}

/// A value on a limit is within it, one the least bit beyond is not; what is not limited may be
/// anything.
void ChecksTest::bothSidesOfEveryLimit()
{
    QFETCH(Preset, preset);
    QFETCH(Side, side);
    const Thresholds& thresholds = thresholdsFor(preset);
    const auto judge = [&](double value, const Thresholds& by) {
        Measures measures = idealMeasures();
        side.set(measures, value);
        return find(side.check, measures, by);
    };
    const auto onIt = [&](double limit, const Thresholds& by) {
        return judge(std::isfinite(limit) ? limit : side.towardsBad * 1e6, by);
    };
    const double bit = side.towardsBad * 1e-6;
    const Limits limits = thresholds.*side.limits;

    QCOMPARE(onIt(limits.enter, thresholds.entering()).level, Level::Ideal);
    QCOMPARE(onIt(limits.warn, thresholds).level, Level::Ideal);
    QVERIFY(onIt(limits.block, thresholds).level != Level::Block);
    if (std::isfinite(limits.enter))
        QCOMPARE(judge(limits.enter + bit, thresholds.entering()).advice, side.advice);
    if (std::isfinite(limits.warn)) {
        const Finding warned = judge(limits.warn + bit, thresholds);
        QCOMPARE(warned.level, limits.warn == limits.block ? Level::Block : Level::Warn);
        QCOMPARE(warned.advice, side.advice);
        QCOMPARE(warned.refusal.has_value(), warned.level == Level::Block);
    }
    if (std::isfinite(limits.block)) {
        const Finding blocked = judge(limits.block + bit, thresholds);
        QCOMPARE(blocked.level, Level::Block);
        QCOMPARE(blocked.advice, side.advice);
        QVERIFY(blocked.refusal == side.refusal);
    }
}

void ChecksTest::onePersonAlone_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Level>("level");
    QTest::addColumn<Advice>("advice");
    QTest::addColumn<std::optional<Refusal>>("refusal");
    const auto row = [](const char* name, Level level, Advice advice,
                        std::optional<Refusal> refusal, const Change& change) {
        QTest::newRow(name) << change << level << advice << refusal;
    };
    row("none", Level::Block, Advice::NoFace, Refusal::FaceNotFound,
        [](Measures& m) { m.faces = 0; });
    row("no presence", Level::Block, Advice::NoFace, Refusal::FaceNotFound,
        [](Measures& m) { m.presence = 0.49; });
    row("presence", Level::Ideal, Advice::Ready, {}, [](Measures& m) { m.presence = 0.5; });
    row("no mesh", Level::Ideal, Advice::Ready, {}, [](Measures& m) { m.presence = nothing; });
    row("small second", Level::Warn, Advice::SeveralFaces, {}, [](Measures& m) {
        m.faces = 2;
        m.secondFaceWidth = 0.0499;
    });
    row("second", Level::Block, Advice::SeveralFaces, Refusal::TooManyFaces, [](Measures& m) {
        m.faces = 2;
        m.secondFaceWidth = 0.05;
    });
}

void ChecksTest::onePersonAlone()
{
    QFETCH(Change, change);
    const Finding finding = find(Check::SingleFacePresent, idealBut(change));
    QTEST(finding.level, "level");
    QTEST(finding.advice, "advice");
    QFETCH(std::optional<Refusal>, refusal);
    QVERIFY(finding.refusal == refusal);
}

void ChecksTest::darkSkinIsNotBadLight_data()
{
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("highlights");
    QTest::addColumn<Level>("level");
    QTest::newRow("dark skin in light") << 60. << 140. << Level::Ideal;
    QTest::newRow("the darkest skin in light") << 50. << 140. << Level::Ideal;
    QTest::newRow("very dark but with highlights") << 49. << 140. << Level::Warn;
    QTest::newRow("fair skin in half the light") << 60. << 139. << Level::Warn;
    QTest::newRow("in the dark") << 49. << 139. << Level::Block;
    QTest::newRow("highlights not known") << 60. << nothing << Level::Warn;
}

void ChecksTest::darkSkinIsNotBadLight()
{
    QFETCH(double, mean);
    QFETCH(double, highlights);
    Measures measures = idealMeasures();
    measures.light.mean = mean;
    measures.light.highlights = highlights;
    const Finding finding = find(Check::LuminanceMean, measures);
    QTEST(finding.level, "level");
    QCOMPARE(finding.advice, finding.level == Level::Ideal ? Advice::Ready : Advice::MoreLight);
}

void ChecksTest::darkSkinBeforeAWhiteWallIsNotBackLit()
{
    Measures measures = idealMeasures();
    measures.backLight = 3.8;
    measures.light.highlights = 140;
    QVERIFY(find(Check::BackLight, measures).level == Level::Ideal);
    measures.light.highlights = 139;
    QVERIFY(find(Check::BackLight, measures).level == Level::Block);
}

void ChecksTest::notMeasuredIsNotAssessed()
{
    Measures measures;
    measures.picture = {960, 720};
    measures.faces = 1;
    for (const auto function : checks::inOrderOfAdvice) {
        const Finding finding = function(measures, defaultThresholds());
        if (finding.check == Check::SingleFacePresent || finding.check == Check::PictureSize)
            continue;
        QVERIFY2(finding.level == Level::NotAssessed, code(finding.check).data());
        QVERIFY(std::isnan(finding.value));
        QVERIFY(std::isnan(finding.score));
        QCOMPARE(finding.advice, Advice::Ready);
        QVERIFY(!finding.refusal);
    }
    QCOMPARE(find(Check::PictureSize, Measures()).level, Level::NotAssessed);
}

void ChecksTest::directions_data()
{
    QTest::addColumn<Margins>("margins");
    QTest::addColumn<Advice>("advice");
    QTest::addColumn<Refusal>("refusal");
    const auto row = [](const char* name, const Margins& margins, Advice advice, Refusal refusal) {
        QTest::newRow(name) << margins << advice << refusal;
    };
    row("left", {10, 400, 100, 100}, Advice::MoveLeft, Refusal::FaceCloseToBorder);
    row("right", {400, 10, 100, 100}, Advice::MoveRight, Refusal::FaceCloseToBorder);
    row("top", {300, 300, 10, 200}, Advice::MoveDown, Refusal::FaceCloseToBorder);
    row("bottom", {300, 300, 200, 10}, Advice::MoveUp, Refusal::FaceCloseToBorder);
    row("on the edge", {0, 400, 100, 100}, Advice::MoveLeft, Refusal::FaceCloseToBorder);
    row("beyond the edge", {-1, 400, 100, 100}, Advice::MoveLeft, Refusal::FaceCropped);
    row("just fits", {300, 300, 10, 106}, Advice::MoveDown, Refusal::FaceCloseToBorder);
    row("does not fit", {300, 300, 10, 105.9}, Advice::MoveBack, Refusal::FaceTooClose);
    row("far too near", {300, 300, -10, -10}, Advice::MoveBack, Refusal::FaceCropped);
}

void ChecksTest::directions()
{
    QFETCH(Margins, margins);
    const Finding finding =
        find(Check::BorderDistance, idealBut([&](Measures& m) { m.margins = margins; }));
    QTEST(finding.advice, "advice");
    QFETCH(Refusal, refusal);
    QVERIFY(finding.refusal == refusal);
    QCOMPARE(finding.value, std::min({margins.left, margins.right, margins.top, margins.bottom}));
}

void ChecksTest::smallPicturesAskForFewerPixels()
{
    // A camera of 640x480 gives 104 px eye distance and 240 px width at the ideal distance.
    Measures measures = idealMeasures();
    measures.picture = {640, 480};
    measures.interEyeDistance = 104;
    measures.faceSize = 240;
    QCOMPARE(firstAdvice(measures), Advice::Ready);
    const Thresholds& thresholds = defaultThresholds();
    measures.interEyeDistance = thresholds.interEyeDistance.block - 1;
    measures.faceSize = thresholds.faceSize.block - 1;
    QCOMPARE(find(Check::InterEyeDistance, measures).level, Level::Block);
    QCOMPARE(find(Check::FaceSize, measures).level, Level::Block);
}

void ChecksTest::noPictureIsReadyUnderTheServicesSize_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<Level>("level");
    QTest::newRow("least") << QSize(640, 480) << Level::Ideal;
    QTest::newRow("too low") << QSize(640, 479) << Level::Block;
    QTest::newRow("wide but too low") << QSize(4000, 479) << Level::Block;
    QTest::newRow("too narrow") << QSize(639, 480) << Level::Block;
    QTest::newRow("upright but too narrow") << QSize(480, 640) << Level::Block;
}

void ChecksTest::noPictureIsReadyUnderTheServicesSize()
{
    QFETCH(QSize, picture);
    for (const Preset preset : allPresets) {
        Measures measures = idealMeasures();
        measures.picture = picture;
        const Finding finding = find(Check::PictureSize, measures, thresholdsFor(preset));
        QTEST(finding.level, "level");
        QCOMPARE(finding.refusal.has_value(), finding.level == Level::Block);
    }
}

void ChecksTest::scores_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<double>("score");
    const auto row = [](Check check, double score) {
        QTest::newRow(code(check).data()) << check << score;
    };
    row(Check::SingleFacePresent, 75);
    row(Check::PictureSize, nothing);
    row(Check::FaceHeight, 24);
    row(Check::FaceSize, nothing);
    row(Check::InterEyeDistance, 50);
    row(Check::BorderDistance, 27);
    row(Check::OffsetX, nothing);
    row(Check::OffsetY, nothing);
    row(Check::HeadPoseYaw, 97);
    row(Check::HeadPosePitch, 93);
    row(Check::HeadPoseRoll, 88);
    row(Check::LuminanceMean, 50);
    row(Check::OverExposure, 50);
    row(Check::UnderExposure, 40);
    row(Check::IlluminationUniformity, 81);
    row(Check::BackLight, nothing);
    row(Check::ColourSpread, nothing);
    row(Check::NaturalColour, 54);
    row(Check::EyesVisible, 80);
    row(Check::MouthOcclusionPrevention, 90);
    row(Check::EyesOpen, 50);
    row(Check::MouthClosed, 50);
    row(Check::Motion, nothing);
    row(Check::Sharpness, nothing);
}

/// Each finding carries the score of its own measure, whatever its level.
void ChecksTest::scores()
{
    Measures measures = idealMeasures();
    measures.faces = 2;
    measures.secondFaceArea = 0.25;
    measures.headSize = 0.35;
    measures.interEyeDistance = 70;
    measures.crop = {3, 3, 1.4, 1.7};
    measures.yaw = 10;
    measures.pitch = -15;
    measures.roll = 20;
    measures.light = {204, 240, 0.01, 0.92, 1, 0.5};
    measures.naturalColour = 10;
    measures.eyesCovered = 0.2;
    measures.mouthCovered = 0.1;
    measures.eyesOpen = 0.02;
    measures.mouthClosed = 0.2;
    QFETCH(Check, check);
    QTEST(find(check, measures).score, "score");
}

void ChecksTest::whatIsAdvisedFirst_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Advice>("advice");
    const auto row = [](const char* name, Advice advice, const Change& change) {
        QTest::newRow(name) << change << advice;
    };
    row("a black mask is taken off, not lit", Advice::UncoverFace, [](Measures& m) {
        m.light.mean = 45;
        m.light.highlights = 150;
        m.light.underExposed = 0.5;
        m.mouthCovered = 0.9;
    });
    row("a mask in half the light is taken off first", Advice::UncoverFace, [](Measures& m) {
        m.light.mean = 60;
        m.light.highlights = 85;
        m.mouthCovered = 0.9;
    });
    row("in the dark nothing looks uncovered", Advice::MoreLight, [](Measures& m) {
        m.light.mean = 30;
        m.light.highlights = 84.9;
        m.light.underExposed = 0.5;
        m.eyesCovered = m.mouthCovered = 1;
        m.eyesOpen = 0;
    });
    row("dark glasses are no closed eyes", Advice::UncoverFace, [](Measures& m) {
        m.eyesCovered = 1;
        m.eyesOpen = 0;
    });
    row("closed eyes before blur", Advice::OpenEyes, [](Measures& m) {
        m.eyesOpen = 0;
        m.sharpness = 0;
    });
    row("who moves is blurred", Advice::HoldStill, [](Measures& m) {
        m.motion = 1;
        m.sharpness = 0;
    });
    row("blurred without moving", Advice::HoldStill, [](Measures& m) { m.sharpness = 0; });
    row("distance before place", Advice::MoveBack, [](Measures& m) {
        m.faceHeight = 0.9;
        m.margins = {300, 300, -20, -20};
        m.offsetY = 0.15;
    });
    row("place before pose", Advice::MoveLeft, [](Measures& m) {
        m.offsetX = -0.15;
        m.yaw = 20;
    });
    row("pose before cover", Advice::LookStraight, [](Measures& m) {
        m.yaw = 20;
        m.mouthCovered = 1;
    });
    row("one person before all", Advice::SeveralFaces, [](Measures& m) {
        m.faces = 2;
        m.secondFaceWidth = 0.2;
        m.faceHeight = 0.3;
    });
}

void ChecksTest::whatIsAdvisedFirst()
{
    QFETCH(Change, change);
    QTEST(firstAdvice(idealBut(change)), "advice");
}

QTEST_APPLESS_MAIN(ChecksTest)
#include "tst_checks.moc"
