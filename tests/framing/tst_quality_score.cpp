// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/quality_score.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace framing::quality;
using Mapping = double (*)(double);
Q_DECLARE_METATYPE(Mapping)

namespace
{

constexpr double infinite = std::numeric_limits<double>::infinity();

const std::array all{
    singleFacePresent, interEyeDistance, headSize,      sidewardCrop,
    marginAbove,       marginBelow,      headPose,      luminanceMean,
    overExposure,      underExposure,    naturalColour, illuminationUniformity,
    eyesOpen,          mouthClosed,      uncovered,
};

} // namespace

class QualityScoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownPoints_data();
    void knownPoints();
    void whatIsNoNumberHasNoScore();
    void everyScoreIsOnTheScale();
};

/// Points of the reference implementation's published tables, within their tolerance of one.
void QualityScoreTest::knownPoints_data()
{
    QTest::addColumn<Mapping>("mapping");
    QTest::addColumn<double>("native");
    QTest::addColumn<double>("score");
    const auto row = [](const char* name, Mapping mapping, double native, double score) {
        QTest::addRow("%s %g", name, native) << mapping << native << score;
    };
    row("one face alone", singleFacePresent, 0, 100);
    row("second face of a third", singleFacePresent, 0.33, 67);
    row("inter-eye distance", interEyeDistance, 70, 50);
    row("inter-eye distance", interEyeDistance, 90, 73);
    row("inter-eye distance", interEyeDistance, 110, 88);
    row("inter-eye distance", interEyeDistance, 120, 92);
    row("inter-eye distance", interEyeDistance, 130, 95);
    row("head size", headSize, 0.45, 100);
    row("head size", headSize, 0.33, 17);
    row("head size", headSize, 0.57, 17);
    row("head size", headSize, 0.26, 4);
    row("sideward crop", sidewardCrop, 0.9, 50);
    row("margin above", marginAbove, 1.4, 50);
    row("margin below", marginBelow, 1.8, 50);
    row("pose", headPose, 0, 100);
    row("pose", headPose, 8, 98);
    row("pose", headPose, 16.3, 92);
    row("pose", headPose, -16.6, 92);
    row("pose", headPose, 27.4, 79);
    row("pose", headPose, 90, 0);
    row("pose", headPose, 120, 0);
    row("luminance", luminanceMean, 51, 50);
    row("luminance", luminanceMean, 76, 88);
    row("luminance", luminanceMean, 128, 99);
    row("luminance", luminanceMean, 204, 50);
    row("under-exposure", underExposure, 0, 100);
    row("under-exposure", underExposure, 0.92, 40);
    row("under-exposure", underExposure, 1, 0);
    row("over-exposure", overExposure, 0, 100);
    row("over-exposure", overExposure, 0.01, 50);
    row("over-exposure", overExposure, 0.1, 9);
    row("illumination", illuminationUniformity, 1, 100);
    row("illumination", illuminationUniformity, 0.5, 81);
    row("illumination", illuminationUniformity, 0, 0);
    row("colour", naturalColour, 0, 100);
    row("colour", naturalColour, 10, 54);
    row("eyes closed", eyesOpen, 0.023, 58);
    row("eyes open", eyesOpen, 0.05, 96);
    row("eyes wide open", eyesOpen, 0.11, 100);
    row("mouth", mouthClosed, 0.08, 88);
    row("mouth", mouthClosed, 0.2, 50);
    row("sunglasses", uncovered, 1, 0);
    row("nothing covered", uncovered, 0, 100);
}

void QualityScoreTest::knownPoints()
{
    QFETCH(Mapping, mapping);
    QFETCH(double, native);
    QFETCH(double, score);
    const double given = mapping(native);
    QVERIFY2(std::abs(given - score) <= 1, qPrintable(QString::number(given)));
    QCOMPARE(given, std::round(given));
}

void QualityScoreTest::whatIsNoNumberHasNoScore()
{
    for (const Mapping mapping : all) {
        QVERIFY(std::isnan(mapping(std::numeric_limits<double>::quiet_NaN())));
        QVERIFY(std::isnan(mapping(infinite)));
        QVERIFY(std::isnan(mapping(-infinite)));
    }
}

void QualityScoreTest::everyScoreIsOnTheScale()
{
    for (const Mapping mapping : all) {
        for (const double native : {0.0, 0.05, 0.5, 1.0, 20.0, 255.0, 1e6}) {
            const double score = mapping(native);
            QVERIFY(score >= 0 && score <= 100);
        }
    }
}

QTEST_APPLESS_MAIN(QualityScoreTest)
#include "tst_quality_score.moc"
