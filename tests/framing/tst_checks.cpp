// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/checks/checks.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace framing;
using Change = std::function<void(Measures&)>;

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
    measures.faceHeight = 0.65;
    measures.faceSize = 360;
    measures.interEyeDistance = 156;
    measures.margins = {300, 300, 130, 90};
    measures.offsetX = measures.offsetY = 0;
    measures.yaw = measures.pitch = measures.roll = 0;
    measures.light = {130, 220, 0, 0, 1.1};
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

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idealPictureHasNothingToMend();
    void limits_data();
    void limits();
    void notMeasuredIsNotAssessed();
    void directions_data();
    void directions();
    void smallPicturesAskForFewerPixels();

private:
    static Finding find(Check check, const Measures& measures);
};

Finding ChecksTest::find(Check check, const Measures& measures)
{
    for (const auto function : checks::inOrderOfAdvice) {
        const Finding finding = function(measures, defaultThresholds());
        if (finding.check == check)
            return finding;
    }
    Q_UNREACHABLE();
}

void ChecksTest::idealPictureHasNothingToMend()
{
    for (const auto function : checks::inOrderOfAdvice) {
        const Finding finding = function(idealMeasures(), defaultThresholds());
        QVERIFY2(finding.level == Level::Ideal, code(finding.check).data());
        QCOMPARE(finding.advice, Advice::Ready);
    }
}

void ChecksTest::limits_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Level>("level");
    QTest::addColumn<Advice>("advice");
    const auto row = [](const char* name, Check check, Level level, Advice advice,
                        const Change& change) {
        QTest::addRow("%s: %s, %s", code(check).data(), name, code(level).data())
            << check << change << level << advice;
    };
    /// Both sides of the warn and of the block limit of a value.
    const auto limit = [&](Check check, Advice advice, double warn, double block, auto set) {
        const double bit = warn > block ? -1e-6 : 1e-6; // one bit to the bad side
        const auto at = [=](double value) { return [=](Measures& m) { set(m, value); }; };
        row("at warn", check, Level::Ideal, Advice::Ready, at(warn));
        row("past warn", check, Level::Warn, advice, at(warn + bit));
        row("at block", check, Level::Warn, advice, at(block));
        row("past block", check, Level::Block, advice, at(block + bit));
    };
    limit(Check::FaceHeight, Advice::MoveCloser, 0.55, 0.42,
          [](Measures& m, double v) { m.faceHeight = v; });
    limit(Check::FaceHeight, Advice::MoveBack, 0.75, 0.82,
          [](Measures& m, double v) { m.faceHeight = v; });
    limit(Check::FaceSize, Advice::MoveCloser, 250, 180,
          [](Measures& m, double v) { m.faceSize = v; });
    limit(Check::InterEyeDistance, Advice::MoveCloser, 110, 90,
          [](Measures& m, double v) { m.interEyeDistance = v; });
    limit(Check::BorderDistance, Advice::MoveLeft, 36, 15,
          [](Measures& m, double v) { m.margins.left = v; });
    limit(Check::OffsetX, Advice::MoveLeft, -0.10, -0.20,
          [](Measures& m, double v) { m.offsetX = v; });
    limit(Check::OffsetX, Advice::MoveRight, 0.10, 0.20,
          [](Measures& m, double v) { m.offsetX = v; });
    limit(Check::OffsetY, Advice::MoveDown, -0.10, -0.20,
          [](Measures& m, double v) { m.offsetY = v; });
    limit(Check::OffsetY, Advice::MoveUp, 0.10, 0.20, [](Measures& m, double v) { m.offsetY = v; });
    limit(Check::HeadPoseYaw, Advice::LookStraight, 12, 25,
          [](Measures& m, double v) { m.yaw = v; });
    limit(Check::HeadPoseYaw, Advice::LookStraight, -12, -25,
          [](Measures& m, double v) { m.yaw = v; });
    limit(Check::HeadPosePitch, Advice::LookStraight, 18, 25,
          [](Measures& m, double v) { m.pitch = v; });
    limit(Check::HeadPosePitch, Advice::LookStraight, -18, -25,
          [](Measures& m, double v) { m.pitch = v; });
    limit(Check::HeadPoseRoll, Advice::StraightenHead, 12, 25,
          [](Measures& m, double v) { m.roll = v; });
    limit(Check::HeadPoseRoll, Advice::StraightenHead, -12, -25,
          [](Measures& m, double v) { m.roll = v; });
    limit(Check::LuminanceMean, Advice::MoreLight, 85, 50, [](Measures& m, double v) {
        m.light.mean = v;
        m.light.highlights = 139;
    });
    limit(Check::LuminanceMean, Advice::LessLight, 190, 210,
          [](Measures& m, double v) { m.light.mean = v; });
    limit(Check::OverExposure, Advice::LessLight, 0.03, 0.10,
          [](Measures& m, double v) { m.light.overExposed = v; });
    limit(Check::UnderExposure, Advice::MoreLight, 0.25, 0.60,
          [](Measures& m, double v) { m.light.underExposed = v; });
    limit(Check::IlluminationUniformity, Advice::EvenLight, 2, 3,
          [](Measures& m, double v) { m.light.cheekRatio = v; });
    limit(Check::Sharpness, Advice::HoldStill, 2.6, 2.0,
          [](Measures& m, double v) { m.sharpness = v; });
    limit(Check::Motion, Advice::HoldStill, 0.02, 0.04,
          [](Measures& m, double v) { m.motion = v; });

    row("none", Check::SingleFacePresent, Level::Block, Advice::NoFace,
        [](Measures& m) { m.faces = 0; });
    row("no presence", Check::SingleFacePresent, Level::Block, Advice::NoFace,
        [](Measures& m) { m.presence = 0.49; });
    row("presence", Check::SingleFacePresent, Level::Ideal, Advice::Ready,
        [](Measures& m) { m.presence = 0.5; });
    row("no mesh", Check::SingleFacePresent, Level::Ideal, Advice::Ready,
        [](Measures& m) { m.presence = nothing; });
    row("small second", Check::SingleFacePresent, Level::Warn, Advice::SeveralFaces,
        [](Measures& m) {
            m.faces = 2;
            m.secondFaceWidth = 0.0499;
        });
    row("second", Check::SingleFacePresent, Level::Block, Advice::SeveralFaces, [](Measures& m) {
        m.faces = 2;
        m.secondFaceWidth = 0.05;
    });

    row("dark skin in light", Check::LuminanceMean, Level::Ideal, Advice::Ready, [](Measures& m) {
        m.light.mean = 60;
        m.light.highlights = 140;
    });
    row("very dark but with highlights", Check::LuminanceMean, Level::Warn, Advice::MoreLight,
        [](Measures& m) {
            m.light.mean = 49;
            m.light.highlights = 140;
        });
}

void ChecksTest::limits()
{
    QFETCH(Check, check);
    QFETCH(Change, change);
    Measures measures = idealMeasures();
    change(measures);
    const Finding finding = find(check, measures);
    QTEST(finding.level, "level");
    QTEST(finding.advice, "advice");
}

void ChecksTest::notMeasuredIsNotAssessed()
{
    Measures measures;
    measures.picture = {960, 720};
    measures.faces = 1;
    for (const auto function : checks::inOrderOfAdvice) {
        const Finding finding = function(measures, defaultThresholds());
        if (finding.check == Check::SingleFacePresent)
            continue;
        QVERIFY2(finding.level == Level::NotAssessed, code(finding.check).data());
        QVERIFY(std::isnan(finding.value));
        QCOMPARE(finding.advice, Advice::Ready);
    }
}

void ChecksTest::directions_data()
{
    QTest::addColumn<double>("left");
    QTest::addColumn<double>("right");
    QTest::addColumn<double>("top");
    QTest::addColumn<double>("bottom");
    QTest::addColumn<Advice>("advice");
    QTest::newRow("left") << 10. << 400. << 100. << 100. << Advice::MoveLeft;
    QTest::newRow("right") << 400. << 10. << 100. << 100. << Advice::MoveRight;
    QTest::newRow("top") << 300. << 300. << 10. << 200. << Advice::MoveDown;
    QTest::newRow("bottom") << 300. << 300. << 200. << 10. << Advice::MoveUp;
    QTest::newRow("beyond the edge") << -40. << 400. << 100. << 100. << Advice::MoveLeft;
    QTest::newRow("just fits") << 300. << 300. << 10. << 106. << Advice::MoveDown;
    QTest::newRow("does not fit") << 300. << 300. << 10. << 105.9 << Advice::MoveBack;
}

void ChecksTest::directions()
{
    QFETCH(double, left);
    QFETCH(double, right);
    QFETCH(double, top);
    QFETCH(double, bottom);
    Measures measures = idealMeasures();
    measures.margins = {left, right, top, bottom};
    const Finding finding = find(Check::BorderDistance, measures);
    QTEST(finding.advice, "advice");
    QCOMPARE(finding.value, std::min({left, right, top, bottom}));
}

void ChecksTest::smallPicturesAskForFewerPixels()
{
    // A camera of 640x480 gives 104 px eye distance and 240 px width at the ideal distance.
    Measures measures = idealMeasures();
    measures.picture = {640, 480};
    measures.interEyeDistance = 104;
    measures.faceSize = 240;
    QCOMPARE(find(Check::InterEyeDistance, measures).level, Level::Ideal);
    QCOMPARE(find(Check::FaceSize, measures).level, Level::Ideal);
    measures.interEyeDistance = 89;
    measures.faceSize = 179;
    QCOMPARE(find(Check::InterEyeDistance, measures).level, Level::Block);
    QCOMPARE(find(Check::FaceSize, measures).level, Level::Block);
}

QTEST_APPLESS_MAIN(ChecksTest)
#include "tst_checks.moc"
