// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/masking.h"

#include <QTest>

using namespace ui;

class MaskingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("masked");
        QTest::newRow("three syllables") << QStringLiteral("홍길동") << QStringLiteral("홍＊동");
        QTest::newRow("two syllables") << QStringLiteral("이도") << QStringLiteral("이＊");
        QTest::newRow("one") << QStringLiteral("이") << QStringLiteral("이＊");
        QTest::newRow("four") << QStringLiteral("남궁민수") << QStringLiteral("남＊＊수");
        QTest::newRow("two words") << QStringLiteral("Hong Gildong") << QStringLiteral("Hong ＊＊");
        QTest::newRow("blanks around")
            << QStringLiteral("  Hong   Gildong Lee ") << QStringLiteral("Hong ＊＊");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("blank") << QStringLiteral("  ") << QString();
    }

    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, masked);
        QCOMPARE(texts::maskedName(name), masked);
    }

    void numbersKeepTheirForm()
    {
        QCOMPARE(texts::maskedNumber(QStringLiteral("12-34-567890-12")),
                 QStringLiteral("12-··-······-··"));
        QCOMPARE(texts::maskedNumber(QStringLiteral("서울-12-345678-90")),
                 QStringLiteral("서울-··-······-··"));
        QCOMPARE(texts::maskedDate(QStringLiteral("1990-05-17")), QStringLiteral("1990-··-··"));
        QVERIFY(texts::maskedNumber({}).isEmpty());
    }

    void onlyWhatIsNotPersonalStaysPlain()
    {
        for (const auto kind : {rules::FieldKind::Name, rules::FieldKind::Text,
                                rules::FieldKind::Number, rules::FieldKind::Date})
            QVERIFY(texts::masked(kind, QStringLiteral("1990517")) != QStringLiteral("1990517"));
        QCOMPARE(texts::masked(rules::FieldKind::Country, QStringLiteral("Korea")),
                 QStringLiteral("Korea"));
    }
};

QTEST_MAIN(MaskingTest)
#include "tst_masking.moc"
