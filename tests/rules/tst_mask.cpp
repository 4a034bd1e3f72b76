// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/mask.h"

#include <QRegularExpression>
#include <QTest>

class MaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vocabulary_data();
    void vocabulary();
    void arranges_data();
    void arranges();
    void patternTakesExactlyTheShape_data();
    void patternTakesExactlyTheShape();
};

void MaskTest::vocabulary_data()
{
    QTest::addColumn<QString>("mask");
    QTest::addColumn<bool>("usable");
    QTest::newRow("all symbols") << QStringLiteral("9A-X/가.9 9") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("separators only") << QStringLiteral("--") << false;
    QTest::newRow("other digit") << QStringLiteral("99-8") << false;
    QTest::newRow("other Hangul") << QStringLiteral("나") << false;
    QTest::newRow("bracket") << QStringLiteral("9(") << false;
}

void MaskTest::vocabulary()
{
    QFETCH(QString, mask);
    QTEST(rules::isMask(mask), "usable");
}

void MaskTest::arranges_data()
{
    QTest::addColumn<QString>("mask");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result"); // null: does not fit
    const auto row = [](const char* name, const QString& mask, const QString& text,
                        const QString& result) { QTest::newRow(name) << mask << text << result; };
    const auto digits = QStringLiteral("99-99-999999-99");
    const auto region = QStringLiteral("가가-99-999999-99");
    row("nothing yet", digits, QLatin1String(""), QLatin1String(""));
    row("first group", digits, QStringLiteral("12"), QStringLiteral("12"));
    row("into the second", digits, QStringLiteral("123"), QStringLiteral("12-3"));
    row("all", digits, QStringLiteral("123456789012"), QStringLiteral("12-34-567890-12"));
    row("own separators", digits, QStringLiteral("1234 5678-9012"),
        QStringLiteral("12-34-567890-12"));
    row("one too many", digits, QStringLiteral("1234567890123"), {});
    row("letter for digit", digits, QStringLiteral("12A"), {});
    row("Hangul", region, QStringLiteral("서울1234567890"), QStringLiteral("서울-12-345678-90"));
    row("half a syllable", region, QStringLiteral("ㅅ"), {});
    row("lower case is no capital", QStringLiteral("A"), QStringLiteral("a"), {});
    row("X takes both", QStringLiteral("XX"), QStringLiteral("A1"), QStringLiteral("A1"));
    row("digit for letter", QStringLiteral("A"), QStringLiteral("1"), {});
}

void MaskTest::arranges()
{
    QFETCH(QString, mask);
    QFETCH(QString, text);
    QFETCH(QString, result);
    const auto arranged = rules::arranged(mask, text);
    QCOMPARE(arranged.has_value(), !result.isNull());
    QCOMPARE(arranged.value_or(QString()), result);
}

void MaskTest::patternTakesExactlyTheShape_data()
{
    QTest::addColumn<QString>("mask");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    const auto mask = QStringLiteral("9A.X-가");
    QTest::newRow("fits") << mask << QStringLiteral("1B.2-힣") << true;
    QTest::newRow("dot is a dot") << mask << QStringLiteral("1B,2-힣") << false;
    QTest::newRow("too short") << mask << QStringLiteral("1B.2-") << false;
    QTest::newRow("too long") << mask << QStringLiteral("1B.2-힣힣") << false;
    QTest::newRow("lower case") << mask << QStringLiteral("1b.2-힣") << false;
    QTest::newRow("full-width digit") << mask << QStringLiteral("１B.2-힣") << false;
}

void MaskTest::patternTakesExactlyTheShape()
{
    QFETCH(QString, mask);
    QFETCH(QString, text);
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(rules::patternOf(mask)));
    QTEST(pattern.match(text).hasMatch(), "taken");
}

QTEST_APPLESS_MAIN(MaskTest)
#include "tst_mask.moc"
