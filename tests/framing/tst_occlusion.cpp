// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/occlusion.h"

#include "framing/face_observer.h"
#include "framing/measures.h"
#include "framing/thresholds.h"
#include "support/degraded_frames.h"

#include <QTest>

using namespace framing;
using support::Cover;
using support::DegradedFrame;

namespace
{

/// What makes one face another: channel = 255 * factor * (channel / 255) ^ gamma.
struct Tone {
    const char* name;
    std::array<double, 3> factors; ///< red, green, blue
    double gamma;
};

constexpr std::array tones{
    Tone{"as it is", {1, 1, 1}, 1},
    Tone{"fair", {1, 1, 1}, 0.75},
    Tone{"brown", {0.95, 0.95, 0.95}, 1.6},
    Tone{"dark", {0.9, 0.9, 0.9}, 2.3},
    Tone{"warm lamp", {1, 0.88, 0.62}, 1},
    Tone{"cool lamp", {0.94, 0.98, 1}, 1},
    Tone{"half the light", {0.5, 0.5, 0.5}, 1},
};

QImage inTone(QImage picture, const Tone& tone)
{
    const auto changed = [&](int channel, double factor) {
        return static_cast<int>(std::lround(255 * factor * std::pow(channel / 255.0, tone.gamma)));
    };
    for (int y = 0; y < picture.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            row[x] = qRgb(changed(qRed(row[x]), tone.factors[0]),
                          changed(qGreen(row[x]), tone.factors[1]),
                          changed(qBlue(row[x]), tone.factors[2]));
    }
    return picture;
}

DegradedFrame covered(Cover cover, QColor colour)
{
    DegradedFrame frame;
    frame.cover = cover;
    frame.coverColour = colour;
    return frame;
}

/// In eye distances from the eye midpoint; y down.
void onFace(QImage& picture, const DegradedFrame& frame,
            const std::function<void(QPainter&)>& paint)
{
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(frame.portrait.eyeMidpoint);
    painter.scale(frame.portrait.eyeDistance, frame.portrait.eyeDistance);
    painter.setPen(Qt::NoPen);
    paint(painter);
}

void growBeard(QPainter& painter, QColor colour)
{
    QPainterPath beard; // from ear to ear, around the lips
    beard.moveTo(-0.95, 0.7);
    beard.cubicTo(-0.8, 2.2, 0.8, 2.2, 0.95, 0.7);
    beard.cubicTo(0.6, 0.9, 0.3, 0.8, 0, 0.82);
    beard.cubicTo(-0.3, 0.8, -0.6, 0.9, -0.95, 0.7);
    QPainterPath lips;
    lips.addEllipse(QPointF(0.02, 1.06), 0.42, 0.2);
    painter.setBrush(colour);
    painter.drawPath(beard.subtracted(lips));
}

void paintLips(QPainter& painter, QColor colour)
{
    colour.setAlpha(150);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(0.02, 1.06), 0.4, 0.17);
}

void putOnSpectacles(QPainter& painter, QColor colour)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 0.04));
    for (const double side : {-0.52, 0.52})
        painter.drawEllipse(QPointF(side, 0.05), 0.42, 0.34);
    painter.drawLine(QPointF(-0.1, 0), QPointF(0.1, 0));
}

} // namespace

class OcclusionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bareFaceIsNotCovered_data();
    void bareFaceIsNotCovered();
    void whatIsNoCoverIsNotCalledOne_data();
    void whatIsNoCoverIsNotCalledOne();
    void maskCoversTheMouth_data();
    void maskCoversTheMouth();
    void sunglassesCoverTheEyes_data();
    void sunglassesCoverTheEyes();
    void notToldWithoutColourOrLight_data();
    void notToldWithoutColourOrLight();
    void unusablePointsAreLeftOut();

private:
    Measures measured(const QImage& picture);

    std::unique_ptr<FaceObserver> m_observer;
    MeasureBuffers m_buffers;
    const Thresholds m_limits = defaultThresholds();
};

void OcclusionTest::initTestCase()
{
    auto loaded = FaceObserver::load(QStringLiteral(KYC_FETCHED_DIR "/models"));
    QVERIFY(loaded);
    m_observer = std::move(*loaded);
}

Measures OcclusionTest::measured(const QImage& picture)
{
    return measure(picture, m_observer->observe(picture, Search::Still), nullptr, m_buffers);
}

void OcclusionTest::bareFaceIsNotCovered_data()
{
    QTest::addColumn<QImage>("picture");
    for (const Tone& tone : tones)
        QTest::newRow(tone.name) << inTone(support::degradedFrame({}), tone);
    const auto row = [](const char* name, const auto& change) {
        DegradedFrame frame;
        change(frame);
        QTest::newRow(name) << support::degradedFrame(frame);
    };
    row("far", [](DegradedFrame& frame) { frame.portrait.eyeDistance = 64; });
    row("tilted", [](DegradedFrame& frame) { frame.portrait.roll = 20; });
    row("blurred", [](DegradedFrame& frame) { frame.blur = 4; });
    row("noise", [](DegradedFrame& frame) { frame.noise = 20; });
    row("strong JPEG", [](DegradedFrame& frame) { frame.jpegQuality = 30; });
    row("lit from one side", [](DegradedFrame& frame) { frame.sideLight = 0.25; });
    row("lit from behind", [](DegradedFrame& frame) { frame.backLight = 0.8; });
    row("eyes shut", [](DegradedFrame& frame) { frame.eyesShut = true; });
}

void OcclusionTest::bareFaceIsNotCovered()
{
    QFETCH(QImage, picture);
    const Measures measures = measured(picture);
    QVERIFY2(measures.eyesCovered <= m_limits.eyesCovered.enter,
             qPrintable(QString::number(measures.eyesCovered)));
    QVERIFY2(measures.mouthCovered <= m_limits.mouthCovered.enter,
             qPrintable(QString::number(measures.mouthCovered)));
}

void OcclusionTest::whatIsNoCoverIsNotCalledOne_data()
{
    QTest::addColumn<QImage>("picture");
    for (const Tone& tone : {tones[0], tones[1], tones[3]}) {
        const auto row = [&](const char* name, const std::function<void(QPainter&)>& paint) {
            const DegradedFrame frame;
            QImage picture = inTone(support::degradedFrame(frame), tone);
            onFace(picture, frame, paint);
            QTest::addRow("%s, %s", name, tone.name) << picture;
        };
        row("black beard", [](QPainter& painter) { growBeard(painter, QColor(25, 22, 22)); });
        row("grey beard", [](QPainter& painter) { growBeard(painter, QColor(150, 148, 146)); });
        row("red lips", [](QPainter& painter) { paintLips(painter, QColor(170, 20, 40)); });
        row("dark lips", [](QPainter& painter) { paintLips(painter, QColor(60, 15, 30)); });
        row("spectacles", [](QPainter& painter) { putOnSpectacles(painter, QColor(20, 20, 22)); });
    }
}

void OcclusionTest::whatIsNoCoverIsNotCalledOne()
{
    bareFaceIsNotCovered();
}

void OcclusionTest::maskCoversTheMouth_data()
{
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<int>("tone");
    for (int tone = 0; tone < int(tones.size()); ++tone) {
        const char* name = tones[std::size_t(tone)].name;
        QTest::addRow("white, %s", name) << QColor(228, 230, 232) << tone;
        QTest::addRow("blue, %s", name) << QColor(170, 200, 220) << tone;
        QTest::addRow("black, %s", name) << QColor(28, 28, 30) << tone;
        QTest::addRow("green, %s", name) << QColor(120, 150, 110) << tone;
    }
}

void OcclusionTest::maskCoversTheMouth()
{
    QFETCH(QColor, colour);
    QFETCH(int, tone);
    const QImage picture =
        inTone(support::degradedFrame(covered(Cover::Mask, colour)), tones[std::size_t(tone)]);
    const Measures measures = measured(picture);
    QVERIFY2(measures.mouthCovered > m_limits.mouthCovered.block,
             qPrintable(QString::number(measures.mouthCovered)));
    QVERIFY2(measures.eyesCovered <= m_limits.eyesCovered.enter,
             qPrintable(QString::number(measures.eyesCovered)));
}

void OcclusionTest::sunglassesCoverTheEyes_data()
{
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<int>("tone");
    for (int tone = 0; tone < int(tones.size()); ++tone) {
        const char* name = tones[std::size_t(tone)].name;
        QTest::addRow("black, %s", name) << QColor(22, 22, 24) << tone;
        QTest::addRow("mirrors, %s", name) << QColor(110, 130, 160) << tone;
    }
}

void OcclusionTest::sunglassesCoverTheEyes()
{
    QFETCH(QColor, colour);
    QFETCH(int, tone);
    const QImage picture = inTone(support::degradedFrame(covered(Cover::Sunglasses, colour)),
                                  tones[std::size_t(tone)]);
    const Measures measures = measured(picture);
    QVERIFY2(measures.eyesCovered > m_limits.eyesCovered.block,
             qPrintable(QString::number(measures.eyesCovered)));
    QVERIFY2(measures.mouthCovered <= m_limits.mouthCovered.enter,
             qPrintable(QString::number(measures.mouthCovered)));
}

void OcclusionTest::notToldWithoutColourOrLight_data()
{
    QTest::addColumn<QImage>("picture");
    DegradedFrame frame = covered(Cover::Mask, QColor(170, 200, 220));
    frame.grey = true;
    QTest::newRow("grey") << support::degradedFrame(frame);
    frame.grey = false;
    frame.exposure = 0.12;
    QTest::newRow("dark") << support::degradedFrame(frame);
    QTest::newRow("blue lamp") << inTone(support::degradedFrame({}), {"", {0.8, 0.95, 1}, 1});
}

void OcclusionTest::notToldWithoutColourOrLight()
{
    QFETCH(QImage, picture);
    const Measures measures = measured(picture);
    QVERIFY(measures.faces > 0);
    QVERIFY2(std::isnan(measures.mouthCovered), qPrintable(QString::number(measures.mouthCovered)));
    QVERIFY(std::isnan(measures.eyesCovered));
}

void OcclusionTest::unusablePointsAreLeftOut()
{
    const QImage picture = support::degradedFrame({});
    Observation observation = m_observer->observe(picture, Search::Still);
    auto& points = observation.mesh->points;
    points[11].x = std::numeric_limits<float>::quiet_NaN();
    points[16].y = std::numeric_limits<float>::infinity();
    points[230].x = 1e30F;
    const Measures some = measure(picture, observation, nullptr, m_buffers);
    QCOMPARE(some.mouthCovered, 0.0);
    QVERIFY(some.eyesCovered < m_limits.eyesCovered.enter);
    for (const std::size_t point : {72U, 11U, 302U, 85U, 16U, 315U})
        points[point].x = std::numeric_limits<float>::quiet_NaN();
    const Measures few = measure(picture, observation, nullptr, m_buffers);
    QVERIFY(std::isnan(few.mouthCovered));
    QVERIFY(!std::isnan(few.eyesCovered));
}

QTEST_GUILESS_MAIN(OcclusionTest)
#include "tst_occlusion.moc"
