// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "table/flat_json.h"

#include <QTest>

class FlatJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void members_data();
    void members();
    void refused_data();
    void refused();
};

void FlatJsonTest::members_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("members"); // name=value, with | between
    const auto row = [](const char* text, const QString& members) {
        QTest::newRow(text) << QString::fromUtf8(text) << members;
    };
    row("{}", QString());
    row(R"( {"b":"1","a":"2"} )", QStringLiteral("b=1|a=2"));
    row(R"({"a": 12345678901234567890, "b": -0.50e+2, "c": 0})",
        QStringLiteral("a=12345678901234567890|b=-0.50e+2|c=0"));
    row(R"({"a":true,"b":false,"c":null})", QStringLiteral("a=true|b=false|c="));
    row(R"({"a":"\"\\\/\n\u00e9\uD83D\uDE00"})", QStringLiteral("a=\"\\/\né😀"));
    row(R"({"이름":"홍길동"})", QStringLiteral("이름=홍길동"));
}

void FlatJsonTest::members()
{
    QFETCH(QString, text);
    const auto members = table::flatObjectFrom(text);
    QVERIFY(members.has_value());
    QStringList seen;
    for (const auto& [name, value] : *members)
        seen.append(name + u'=' + value);
    QTEST(seen.join(u'|'), "members");
}

void FlatJsonTest::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             "1",
                             "[]",
                             "null",
                             "{",
                             "}",
                             R"({"a"})",
                             R"({"a":})",
                             R"({"a":1,})",
                             R"({"a":1)",
                             R"({"a":1 "b":2})",
                             R"({a:1})",
                             R"({"a":01})",
                             R"({"a":1.})",
                             R"({"a":.5})",
                             R"({"a":+1})",
                             R"({"a":1e})",
                             R"({"a":NaN})",
                             R"({"a":[1]})",
                             R"({"a":{"b":1}})",
                             R"({"a":"b})",
                             R"({"a":"\x"})",
                             R"({"a":"\u12"})",
                             R"({"a":"\u+123"})",
                             R"({"a":"\u0000"})",
                             R"({"a":"\uD83D"})",
                             "{\"a\":\"\t\"}",
                             R"({"a":1}{"a":2})",
                             R"({"a":1,"a":2})",
                             R"({,"a":1})",
                             "{}}"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void FlatJsonTest::refused()
{
    QFETCH(QString, text);
    QVERIFY(!table::flatObjectFrom(text).has_value());
}

QTEST_APPLESS_MAIN(FlatJsonTest)
#include "tst_flat_json.moc"
