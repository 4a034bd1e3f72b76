// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/korean_identity_number.h"

#include <QTest>

class KoreanIdentityNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void genderDigits_data();
    void genderDigits();
    void refuses_data();
    void refuses();
};

void KoreanIdentityNumberTest::genderDigits_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QString>("gender");
    const auto row = [](int digit, int year, const char* gender) {
        const QString number = QStringLiteral("050517-%1").arg(digit) + QStringLiteral("234567");
        QTest::addRow("digit %d", digit)
            << number << QDate(year, 5, 17) << QString::fromLatin1(gender);
    };
    row(9, 1805, "male");
    row(0, 1805, "female");
    row(1, 1905, "male");
    row(2, 1905, "female");
    row(3, 2005, "male");
    row(4, 2005, "female");
    row(5, 1905, "male");
    row(6, 1905, "female");
    row(7, 2005, "male");
    row(8, 2005, "female");
    QTest::newRow("29 February 2000")
        << QStringLiteral("000229-3000000") << QDate(2000, 2, 29) << QStringLiteral("male");
}

void KoreanIdentityNumberTest::genderDigits()
{
    QFETCH(QString, number);
    const auto identity = rules::koreanIdentityFrom(number);
    QVERIFY(identity.has_value());
    QTEST(identity->birth, "birth");
    QTEST(identity->gender, "gender");
}

void KoreanIdentityNumberTest::refuses_data()
{
    QTest::addColumn<QString>("number");
    const QStringList numbers{
        QString(),
        QStringLiteral("9005171234567"),   // no hyphen
        QStringLiteral("900517-123456"),   // too short
        QStringLiteral("900517-12345678"), // too long
        QStringLiteral("900230-1234567"),  // 30 February
        QStringLiteral("000229-1000000"),  // 1900 was no leap year
        QStringLiteral("901301-1234567"),  // month 13
        QStringLiteral("981112-1******"),  // masked, as in the document's sample
        QStringLiteral("９00517-1234567"),
        QStringLiteral("900517-1234567\n"),
    };
    for (const QString& number : numbers)
        QTest::newRow(qPrintable(u'<' + number + u'>')) << number;
}

void KoreanIdentityNumberTest::refuses()
{
    QFETCH(QString, number);
    QVERIFY(!rules::koreanIdentityFrom(number).has_value());
}

QTEST_APPLESS_MAIN(KoreanIdentityNumberTest)
#include "tst_korean_identity_number.moc"
