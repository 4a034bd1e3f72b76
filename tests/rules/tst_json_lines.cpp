// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/json_lines.h"

#include <QTest>

class JsonLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void nonsenseEnds_data();
    void nonsenseEnds();
};

static const QByteArray text = "{\n"                               // 1
                               "  \"a\": 1, \"b\": \"x\\\"\n\",\n" // 2, 3
                               "  \"list\": [\n"                   // 4
                               "    \"one\",\n"                    // 5
                               "    {\"deep\":\n"                  // 6
                               "      {\"k.e\\u0079\": null}},\n"  // 7
                               "    [],\n"                         // 8
                               "    [true, [\n"                    // 9
                               "      false]]\n"                   // 10
                               "  ],\n"                            // 11
                               "  \"lister\": {}, \"c\"\n"         // 12
                               "    : 2\n"                         // 13
                               "}\n";

void JsonLinesTest::lines_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    const auto row = [](const char* path, int line) {
        QTest::newRow(path) << QString::fromLatin1(path) << line;
    };
    row("", 1);
    row("a", 2);
    row("b", 2);
    row("list", 4);
    row("list[0]", 5);
    row("list[1]", 6);
    row("list[1].deep", 6);
    row("list[1].deep.k.ey", 7);
    row("list[2]", 8);
    row("list[3][1][0]", 10);
    row("lister", 12);
    row("c", 12);
    // What is not there: the nearest above.
    row("list[1].deep.other", 6);
    row("list[9]", 4);
    row("lister.x.y", 12);
    row("nothing", 1);
}

void JsonLinesTest::lines()
{
    QFETCH(QString, path);
    QTEST(rules::lineOf(text, path), "line");
}

void JsonLinesTest::nonsenseEnds_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char* json : {"", "{", "[", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":[", "[1,", "\"\\",
                             "}", "]]", "{,}", "[,]", "nonsense", "{\"a\":}"})
        QTest::newRow(json) << QByteArray(json);
}

void JsonLinesTest::nonsenseEnds()
{
    QFETCH(QByteArray, json);
    QVERIFY(rules::lineOf(json, QStringLiteral("a[0].b")) >= 1);
}

QTEST_APPLESS_MAIN(JsonLinesTest)
#include "tst_json_lines.moc"
