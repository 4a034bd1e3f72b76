// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/country.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

class CountryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryCountryOfTheStandardOnce();
    void everyCountryHasAName_data();
    void everyCountryHasAName();
    void names_data();
    void names();
    void onlyAlpha3IsACountry_data();
    void onlyAlpha3IsACountry();
    void sortsByNameOfTheLanguage();
    void unknownLanguageStillHasNames();
};

void CountryTest::holdsEveryCountryOfTheStandardOnce()
{
    QSet<QString> codes;
    for (const auto& country : rules::countries(QStringLiteral("en")))
        codes.insert(country.alpha3);
    QCOMPARE(codes.size(), 249); // ISO 3166-1 since 2011
    QCOMPARE(rules::countries(QStringLiteral("en")).size(), 249);
}

void CountryTest::everyCountryHasAName_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Korean") << QStringLiteral("ko");
}

void CountryTest::everyCountryHasAName()
{
    static const QRegularExpression alpha3(QStringLiteral("\\A[A-Z]{3}\\z"));
    QFETCH(QString, language);
    for (const auto& country : rules::countries(language)) {
        QVERIFY2(alpha3.match(country.alpha3).hasMatch(), qPrintable(country.alpha3));
        QVERIFY2(!country.name.isEmpty(), qPrintable(country.alpha3));
        QVERIFY2(country.name != country.alpha3, qPrintable(country.alpha3));
        QCOMPARE(rules::countryName(country.alpha3, language), country.name);
        QVERIFY(rules::isCountry(country.alpha3));
    }
}

void CountryTest::names_data()
{
    QTest::addColumn<QString>("alpha3");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* alpha3, const char* language, const QString& name) {
        QTest::addRow("%s in %s", alpha3, language)
            << QString::fromLatin1(alpha3) << QString::fromLatin1(language) << name;
    };
    row("KOR", "en", QStringLiteral("South Korea"));
    row("KOR", "ko", QStringLiteral("대한민국"));
    row("USA", "en", QStringLiteral("United States"));
    row("USA", "ko", QStringLiteral("미국"));
    row("ROU", "en", QStringLiteral("Romania"));
    row("QQQ", "en", QStringLiteral("QQQ"));
}

void CountryTest::names()
{
    QFETCH(QString, alpha3);
    QFETCH(QString, language);
    QTEST(rules::countryName(alpha3, language), "name");
}

void CountryTest::onlyAlpha3IsACountry_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "KR", "kor", "KOREA", "XXX", "QQQ", "XIC", "KOR ", "*"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void CountryTest::onlyAlpha3IsACountry()
{
    QFETCH(QString, text);
    QVERIFY(!rules::isCountry(text));
}

void CountryTest::sortsByNameOfTheLanguage()
{
    const auto position = [](const QString& alpha3, const QString& language) {
        const auto all = rules::countries(language);
        qsizetype i = 0;
        while (i < all.size() && all[i].alpha3 != alpha3)
            ++i;
        return i;
    };
    // "Åland" stands among the A in English; by code points it would be last.
    QVERIFY(position(QStringLiteral("ALA"), QStringLiteral("en")) <
            position(QStringLiteral("BEL"), QStringLiteral("en")));
    // 가나 (Ghana) comes first and 홍콩 (Hong Kong) late.
    QCOMPARE(position(QStringLiteral("GHA"), QStringLiteral("ko")), 0);
    QVERIFY(position(QStringLiteral("HKG"), QStringLiteral("ko")) > 230);
}

void CountryTest::unknownLanguageStillHasNames()
{
    QCOMPARE(rules::countries(QStringLiteral("zz_nonsense")).size(), 249);
    QCOMPARE(rules::countries(QString()).size(), 249);
}

QTEST_APPLESS_MAIN(CountryTest)
#include "tst_country.moc"
