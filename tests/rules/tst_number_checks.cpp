// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/korean_identity_number.h"
#include "rules/number_checks.h"

#include <QTest>

/// Expected values are from python-stdnum 1.18. The Korean numbers have place codes over 96, which
/// nobody's number has.
class NumberChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verhoeff_data();
    void verhoeff();
    void verhoeffFindsOneWrongDigitAndSwappedNeighbours();
    void pan_data();
    void pan();
    void everyHolderOfAPan();
    void koreanRegion_data();
    void koreanRegion();
    void koreanCheckDigit_data();
    void koreanCheckDigit();
};

namespace
{

void row(const QString& number, bool good)
{
    QTest::newRow(qPrintable(u'<' + number + u'>')) << number << good;
}

} // namespace

void NumberChecksTest::verhoeff_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("good");
    row(QStringLiteral("236"), true);
    row(QStringLiteral("235"), false);
    row(QStringLiteral("9999 4105 7058"), true);
    row(QStringLiteral("9999 4105 7057"), false);
    row(QStringLiteral("234123412346"), true);
    row(QStringLiteral("2341 2341 2347"), false);
    row(QString(), false);
    row(QStringLiteral("abc"), false);
}

void NumberChecksTest::verhoeff()
{
    QFETCH(QString, number);
    QTEST(rules::hasVerhoeffDigit(number), "good");
}

void NumberChecksTest::verhoeffFindsOneWrongDigitAndSwappedNeighbours()
{
    const auto good = QStringLiteral("234123412346");
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString mistyped = good;
            mistyped[i] = digit;
            QCOMPARE(rules::hasVerhoeffDigit(mistyped), mistyped == good);
        }
    }
    for (qsizetype i = 1; i < good.size(); ++i) {
        QString swapped = good;
        std::swap(swapped[i - 1], swapped[i]);
        QCOMPARE(rules::hasVerhoeffDigit(swapped), swapped == good);
    }
}

void NumberChecksTest::pan_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("good");
    row(QStringLiteral("ABCPE1234F"), true);
    row(QStringLiteral("ABMXA3211G"), false);
    row(QStringLiteral("ACUPA0000R"), false);
    row(QStringLiteral("ACUPA0001R"), true);
    row(QStringLiteral("ABCPE1234"), false);
}

void NumberChecksTest::pan()
{
    QFETCH(QString, number);
    QTEST(rules::isPan(number), "good");
}

void NumberChecksTest::everyHolderOfAPan()
{
    QString holders;
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
        if (rules::isPan(QStringLiteral("ABC") + QChar(letter) + QStringLiteral("E1234F")))
            holders += QChar(letter);
    }
    QCOMPARE(holders, QStringLiteral("ABCFGHJKLPT"));
}

void NumberChecksTest::koreanRegion_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("good");
    row(QStringLiteral("10-34-567890-12"), false);
    row(QStringLiteral("11-34-567890-12"), true);
    row(QStringLiteral("28-34-567890-12"), true);
    row(QStringLiteral("29-34-567890-12"), false);
    row(QStringLiteral("00-34-567890-12"), false);
    for (const QString& name :
         QStringLiteral(
             "서울 부산 경기 강원 충북 충남 전북 전남 경북 경남 제주 대구 인천 광주 대전 울산 북부")
             .split(u' '))
        row(name + QStringLiteral("-12-345678-90"), true);
    row(QStringLiteral("도쿄-12-345678-90"), false);
    row(QStringLiteral("울서-12-345678-90"), false);
}

void NumberChecksTest::koreanRegion()
{
    QFETCH(QString, number);
    QTEST(rules::hasKoreanRegion(number), "good");
}

void NumberChecksTest::koreanCheckDigit_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("good");
    row(QStringLiteral("900517-1990004"), true);
    row(QStringLiteral("900517-2990007"), true);
    row(QStringLiteral("681231-2999990"), true);
    row(QStringLiteral("000229-3987650"), true);
    row(QStringLiteral("040229-4990003"), true);
    row(QStringLiteral("990309-1981230"), true);
    row(QStringLiteral("150101-3990002"), true);
    row(QStringLiteral("900517-1990005"), false);
    row(QStringLiteral("900517-1990014"), false);
    // Foreigners: 2 more than the residents' digit.
    row(QStringLiteral("881112-5990003"), true);
    row(QStringLiteral("881112-6990006"), true);
    row(QStringLiteral("010101-7990008"), true);
    row(QStringLiteral("010101-8987659"), true);
    row(QStringLiteral("881112-5990001"), false);
    // The last day with a check digit, and the first without.
    row(QStringLiteral("201004-3990006"), true);
    row(QStringLiteral("201004-3990007"), false);
    row(QStringLiteral("201005-3990000"), true);
    row(QStringLiteral("201005-3990001"), true);
}

void NumberChecksTest::koreanCheckDigit()
{
    QFETCH(QString, number);
    QTEST(rules::hasUsualCheckDigit(number), "good");
}

QTEST_APPLESS_MAIN(NumberChecksTest)
#include "tst_number_checks.moc"
