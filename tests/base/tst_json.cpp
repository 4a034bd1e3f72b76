// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "base/json.h"

#include <QTest>

using base::JsonError;

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnObject();
    void refusals_data();
    void refusals();
    void bracketsInStringsAreNoNesting();
    void unknownKeyIsNamedWithItsPath();
};

void JsonTest::readsAnObject()
{
    const auto object = base::parseObject(R"({"a":1})", 100);
    QVERIFY(object.ok());
    QCOMPARE(object->value(QStringLiteral("a")).toInt(), 1);
}

void JsonTest::refusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonError::Kind>("kind");
    QTest::addColumn<QString>("where");
    QTest::newRow("empty") << QByteArray() << JsonError::Kind::NotJson << QStringLiteral("1");
    QTest::newRow("text") << QByteArray("hello") << JsonError::Kind::NotJson << QStringLiteral("1");
    QTest::newRow("broken in line 3")
        << QByteArray("{\n\"a\":1,\n\"b\" 2}") << JsonError::Kind::NotJson << QStringLiteral("3");
    QTest::newRow("array") << QByteArray("[1]") << JsonError::Kind::NotAnObject << QString();
    QTest::newRow("too large") << QByteArray(101, ' ') << JsonError::Kind::TooLarge << QString();
    QTest::newRow("too deep") << QByteArray(70, '[') << JsonError::Kind::TooDeep << QString();
}

void JsonTest::refusals()
{
    QFETCH(QByteArray, text);
    const auto object = base::parseObject(text, 100);
    QVERIFY(!object.ok());
    QTEST(object.error().kind, "kind");
    QTEST(object.error().where, "where");
}

void JsonTest::bracketsInStringsAreNoNesting()
{
    const QByteArray text = "{\"a\":\"" + QByteArray(80, '[') + "\\\"[\"}";
    QVERIFY(base::parseObject(text, 1000).ok());
}

void JsonTest::unknownKeyIsNamedWithItsPath()
{
    const QJsonObject object{{QStringLiteral("name"), 1}, {QStringLiteral("nmae"), 2}};
    QVERIFY(base::refuseUnknownKeys(object, {QStringLiteral("name"), QStringLiteral("nmae")}).ok());
    const auto refused =
        base::refuseUnknownKeys(object, {QStringLiteral("name")}, QStringLiteral("fields"));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().where, QStringLiteral("fields.nmae"));
}

QTEST_APPLESS_MAIN(JsonTest)
#include "tst_json.moc"
