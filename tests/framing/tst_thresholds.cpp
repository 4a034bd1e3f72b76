// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/thresholds.h"

#include "framing/ideal_face.h"
#include "framing/measures.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QtMath>

#include <cmath>
#include <limits>

using base::JsonError;
using framing::readThresholds;

namespace
{

/// Shares of a 4:3 picture that a face of that height share takes; a face's box is 0.77 as wide as
/// it is high.
constexpr double boxWidth = 0.77;

double widthShare(double heightShare)
{
    return heightShare * boxWidth * 3 / 4;
}

double areaShare(double heightShare)
{
    return heightShare * widthShare(heightShare);
}

/// `part` of a limit in the file; infinite where there is none.
double number(const QJsonObject& limits, const char* part, double none)
{
    const QJsonValue value = limits[QLatin1String(part)][u"value"];
    return value.isNull() ? none : value.toDouble();
}

} // namespace

class ThresholdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void builtInLimitsAreTheFile();
    void enteringTightensWarnAlone();
    void readyImpliesThePublishedLimitsOfTheService();
    void livenessImpliesTheResellersLimits();
    void icaoImpliesThePortraitStandard();
    void noPresetIsLooserThanMatch_data();
    void noPresetIsLooserThanMatch();
    void everyPresetHasTheSameOval();
    void presetsHaveNames();
    void refusals_data();
    void refusals();

private:
    QByteArray m_text;
};

void ThresholdsTest::initTestCase()
{
    QFile file(QStringLiteral(KYC_SOURCE_DIR "/resources/framing/thresholds.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_text = file.readAll();
}

void ThresholdsTest::builtInLimitsAreTheFile()
{
    const auto read = readThresholds(m_text, framing::Preset::Match);
    QVERIFY(read.ok());
    const framing::Thresholds& builtIn = framing::defaultThresholds();
    QCOMPARE(read->faceHeightLow.block, builtIn.faceHeightLow.block);
    QCOMPARE(builtIn.faceHeightLow.block, 0.42);
    QCOMPARE(builtIn.faceHeightHigh.warn, 0.75);
    QCOMPARE(builtIn.secondFaceWidth, 0.05);
    QCOMPARE(builtIn.borderDistance.block, 15.0);
}

void ThresholdsTest::enteringTightensWarnAlone()
{
    const framing::Thresholds& normal = framing::defaultThresholds();
    const framing::Thresholds strict = normal.entering();
    QCOMPARE(strict.faceHeightLow.warn, normal.faceHeightLow.enter);
    QCOMPARE(strict.faceHeightLow.block, normal.faceHeightLow.block);
    QCOMPARE(strict.yaw.warn, normal.yaw.enter);
}

/// All that the service publishes about a picture, asserted of the limits between ready and not.
void ThresholdsTest::readyImpliesThePublishedLimitsOfTheService()
{
    const framing::Thresholds& match = framing::defaultThresholds();
    QVERIFY(match.secondFaceWidth <= 0.05); // one face; those in the background do not count

    QVERIFY(match.pictureHeight.warn >= 480);
    QVERIFY(match.pictureHeight.block >= 480);

    // Pixels of low pictures shrink to the blocking limits at most.
    QVERIFY(match.faceSize.block >= 150);
    QVERIFY(match.faceSize.block >= 192);
    QVERIFY(match.borderDistance.block >= 15);
    QVERIFY(match.yaw.block <= 30);
    QVERIFY(match.pitch.block <= 30);
    const double leastSeen =
        match.interEyeDistance.block * std::cos(qDegreesToRadians(match.yaw.block));
    QVERIFY(leastSeen >= 50);

    // "At least 25 % of the image": along the picture's height and its width; by area the least
    // ready face has the 15 % that others ask of webcams, and the middle of the oval 25 %, nearly.
    QVERIFY(match.faceHeightLow.block >= 0.25);
    QVERIFY(match.faceHeightLow.warn >= 0.25);
    QVERIFY(widthShare(match.faceHeightLow.warn) >= 0.25);
    QVERIFY(areaShare(match.faceHeightLow.warn) >= 0.15);
    const double middle = (match.faceHeightLow.enter + match.faceHeightHigh.enter) / 2;
    QVERIFY(areaShare(middle) >= 0.24);
}

/// 224 px, or for webcams 350 px and 15 % of the picture; 80 px between the pupils; 25 px of
/// padding; 20 degrees.
void ThresholdsTest::livenessImpliesTheResellersLimits()
{
    const framing::Thresholds& liveness = thresholdsFor(framing::Preset::Liveness);
    QVERIFY(liveness.faceSize.block >= 224);
    QVERIFY(liveness.faceHeightLow.block * 720 >= 350);
    QVERIFY(areaShare(liveness.faceHeightLow.block) >= 0.15);
    QVERIFY(liveness.interEyeDistance.block >= 80);
    QVERIFY(liveness.borderDistance.block >= 25);
    QVERIFY(liveness.yaw.block <= 20);
    QVERIFY(liveness.pitch.block <= 20);
    QVERIFY(liveness.roll.block <= 45);
    QVERIFY(std::isfinite(liveness.mouthClosed.warn));
    QVERIFY(std::isinf(liveness.mouthClosed.block));
}

void ThresholdsTest::icaoImpliesThePortraitStandard()
{
    const framing::Thresholds& icao = thresholdsFor(framing::Preset::Icao);
    QVERIFY(icao.yaw.warn <= 5);
    QVERIFY(icao.pitch.warn <= 5);
    QVERIFY(icao.roll.warn <= 8);
    QVERIFY(icao.interEyeDistance.block >= 90);
    QVERIFY(icao.offsetX.warn <= 0.05);
    QVERIFY(std::isfinite(icao.mouthClosed.warn));
    QVERIFY(std::isfinite(icao.naturalColour.warn));
}

void ThresholdsTest::noPresetIsLooserThanMatch_data()
{
    QTest::addColumn<QJsonObject>("match");
    QTest::addColumn<QJsonObject>("other");
    const QJsonObject file = QJsonDocument::fromJson(m_text).object();
    const QJsonObject match = file[u"match"].toObject();
    for (const framing::Preset preset : {framing::Preset::Liveness, framing::Preset::Icao}) {
        const QJsonObject other = file[code(preset)].toObject();
        for (auto it = other.begin(); it != other.end(); ++it)
            QTest::newRow(qPrintable(code(preset) + u'.' + it.key()))
                << match[it.key()].toObject() << it.value().toObject();
    }
}

void ThresholdsTest::noPresetIsLooserThanMatch()
{
    QFETCH(QJsonObject, match);
    QFETCH(QJsonObject, other);
    constexpr double none = std::numeric_limits<double>::infinity();
    const bool atLeast = number(match, "block", none) < number(match, "enter", none);
    for (const char* part : {"enter", "warn", "block"}) {
        const double usual = number(match, part, none);
        const double strict = number(other, part, none);
        QVERIFY2(atLeast ? strict >= usual : strict <= usual, part);
    }
}

/// The window draws the oval of match: a person who stands in it must be right for all.
void ThresholdsTest::everyPresetHasTheSameOval()
{
    const QRectF oval = idealFace({960, 720}, framing::defaultThresholds());
    for (const framing::Preset preset : framing::allPresets)
        QCOMPARE(idealFace({960, 720}, thresholdsFor(preset)), oval);
}

void ThresholdsTest::presetsHaveNames()
{
    for (const framing::Preset preset : framing::allPresets)
        QVERIFY(framing::presetOf(QString(code(preset))) == preset);
    QVERIFY(!framing::presetOf(u"Match"));
    QVERIFY(!framing::presetOf(u"passport"));
    QVERIFY(!framing::presetOf(u""));
}

void ThresholdsTest::refusals_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<JsonError::Kind>("kind");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const char* before, const char* after,
                        JsonError::Kind kind, const QString& where) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << kind << where;
    };
    using Kind = JsonError::Kind;
    row("another preset", "\"match\"", "\"mtach\"", Kind::UnknownKey, QStringLiteral("mtach"));
    row("unknown check", "\"face_size\"", "\"face_sise\"", Kind::UnknownKey,
        QStringLiteral("match.face_sise"));
    row("unknown limit", "\"enter\": {\"value\": 0.6,", "\"entre\": {\"value\": 0.6,",
        Kind::UnknownKey, QStringLiteral("match.face_height_low.entre"));
    row("unknown part of a number", "{\"value\": 0.42,", "{\"unit\": 1, \"value\": 0.42,",
        Kind::UnknownKey, QStringLiteral("match.face_height_low.block.unit"));
    row("text instead of a number", "\"value\": 0.42,", "\"value\": \"0.42\",", Kind::WrongType,
        QStringLiteral("match.face_height_low.block.value"));
    row("number without an object", "\"second_face_width\": {\"value\": 0.05,",
        "\"second_face_width\": 0.05, \"face_presence_\": {\"value\": 0.05,", Kind::UnknownKey,
        QStringLiteral("match.face_presence_"));
    row("missing value", "\"value\": 0.42, ", "", Kind::Missing,
        QStringLiteral("match.face_height_low.block.value"));
    row("missing source", ", \"source\": \"under it all published area rules fail\"", "",
        Kind::Missing, QStringLiteral("match.face_height_low.block.source"));
    row("empty source", "\"under it all published area rules fail\"", "\"\"", Kind::BadValue,
        QStringLiteral("match.face_height_low.block.source"));
    row("warn looser than block", "\"value\": 0.42,", "\"value\": 0.56,", Kind::BadValue,
        QStringLiteral("match.face_height_low"));
    row("enter looser than warn", "\"value\": 0.7,", "\"value\": 0.76,", Kind::BadValue,
        QStringLiteral("match.face_height_high"));
    row("unknown check of another preset", "\"liveness\": {", "\"liveness\": { \"face\": {},",
        Kind::UnknownKey, QStringLiteral("liveness.face"));
    row("missing limit of another preset", "\"block\": {\"value\": 0.51,",
        "\"block\": {\"valeu\": 0.51,", Kind::UnknownKey,
        QStringLiteral("liveness.face_height_low.block.valeu"));
    row("missing limit", "\"sharpness\": {", "\"motion_\": {", Kind::UnknownKey,
        QStringLiteral("match.motion_"));
    row("no JSON", "{\n", "[\n", Kind::NotJson, QStringLiteral("2"));
}

void ThresholdsTest::refusals()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray text = m_text;
    const qsizetype at = text.indexOf(before);
    QVERIFY2(at >= 0, "the row does not fit the file any more");
    text.replace(at, before.size(), after);
    const auto read = readThresholds(text, framing::Preset::Liveness);
    QVERIFY(!read.ok());
    QTEST(read.error().where, "where");
    QTEST(read.error().kind, "kind");
}

QTEST_APPLESS_MAIN(ThresholdsTest)
#include "tst_thresholds.moc"
