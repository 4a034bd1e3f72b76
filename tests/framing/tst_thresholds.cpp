// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/thresholds.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using base::JsonError;
using framing::readThresholds;

class ThresholdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void builtInLimitsAreTheFile();
    void enteringTightensWarnAlone();
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
    const auto read = readThresholds(text, framing::Preset::Match);
    QVERIFY(!read.ok());
    QTEST(read.error().where, "where");
    QTEST(read.error().kind, "kind");
}

QTEST_APPLESS_MAIN(ThresholdsTest)
#include "tst_thresholds.moc"
