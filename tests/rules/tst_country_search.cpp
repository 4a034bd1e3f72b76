// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/country_search.h"

#include <QSet>
#include <QTest>

class CountrySearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFirst_data();
    void findsFirst();
    void findsAmongOthers_data();
    void findsAmongOthers();
    void findsNothing_data();
    void findsNothing();
    void everyCountryIsFoundByItsCodesAndNames();
    void noTextGivesAllInOrder();
    void answersInTheLanguageAskedFor();
    void onlyOneCountryIsMeant_data();
    void onlyOneCountryIsMeant();
};

static QStringList codesOf(const QList<rules::Country>& found)
{
    QStringList codes;
    for (const rules::Country& country : found)
        codes.append(country.alpha3);
    return codes;
}

void CountrySearchTest::findsFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("alpha3");
    const auto row = [](const QString& text, const char* alpha3) {
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(alpha3);
    };
    row(QStringLiteral("Korea"), "KOR");
    row(QStringLiteral("korea"), "KOR");
    row(QStringLiteral("대한민국"), "KOR");
    row(QStringLiteral("대한"), "KOR");
    row(QStringLiteral("대하"), "KOR"); // the second syllable is not finished

    row(QStringLiteral("한국"), "KOR");
    row(QStringLiteral("KOR"), "KOR");
    row(QStringLiteral("kr"), "KOR");
    row(QStringLiteral("South Korea"), "KOR");
    row(QStringLiteral("cote d'ivoire"), "CIV");
    row(QStringLiteral("Côte d’Ivoire"), "CIV");
    row(QStringLiteral("COTE DIVOIRE"), "CIV");
    row(QStringLiteral("ivory"), "CIV");
    row(QStringLiteral("turkiye"), "TUR");
    row(QStringLiteral("Türkiye"), "TUR");
    row(QStringLiteral("UK"), "GBR");
    row(QStringLiteral("USA"), "USA");
    row(QStringLiteral("미국"), "USA");
    row(QStringLiteral("  United   States "), "USA");
    row(QStringLiteral("reunion"), "REU");
    row(QStringLiteral("aland"), "ALA");
    row(QStringLiteral("Guinea-Bissau"), "GNB");
    row(QStringLiteral("guinea bissau"), "GNB");
    row(QStringLiteral("Niger"), "NER"); // and not Nigeria
    row(QStringLiteral("de"), "DEU");
    row(QStringLiteral("ＫＯＲ"), "KOR"); // full width
}

void CountrySearchTest::findsFirst()
{
    QFETCH(QString, text);
    for (const char* language : {"en", "ko"}) {
        const auto found = rules::searchCountries(text, QString::fromLatin1(language));
        QVERIFY2(!found.isEmpty(), language);
        QTEST(found.first().alpha3, "alpha3");
    }
}

void CountrySearchTest::findsAmongOthers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("alpha3");
    QTest::newRow("Korea, North") << QStringLiteral("Korea") << QStringLiteral("PRK");
    QTest::newRow("inside a word") << QStringLiteral("rmany") << QStringLiteral("DEU");
    QTest::newRow("second word") << QStringLiteral("Leone") << QStringLiteral("SLE");
    QTest::newRow("beginning of a code") << QStringLiteral("CH") << QStringLiteral("CHN");
}

void CountrySearchTest::findsAmongOthers()
{
    QFETCH(QString, text);
    QFETCH(QString, alpha3);
    QVERIFY(codesOf(rules::searchCountries(text, QStringLiteral("en"))).contains(alpha3));
}

void CountrySearchTest::findsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no country") << QStringLiteral("Ruritania");
    QTest::newRow("punctuation") << QStringLiteral("!?");
    QTest::newRow("emoji") << QStringLiteral("\U0001F1F0\U0001F1F7");
    QTest::newRow("marks") << QStringLiteral("\u202E\u200F");
    QTest::newRow("very long") << QString(10'000, u'a');
    QTest::newRow("half a surrogate") << QString(QChar(0xD83D));
}

void CountrySearchTest::findsNothing()
{
    QFETCH(QString, text);
    QVERIFY(rules::searchCountries(text, QStringLiteral("en")).isEmpty());
}

void CountrySearchTest::everyCountryIsFoundByItsCodesAndNames()
{
    const auto english = QStringLiteral("en");
    for (const QString& language : {english, QStringLiteral("ko")}) {
        for (const rules::Country& country : rules::countries(language)) {
            QCOMPARE(rules::searchCountries(country.name, english).first().alpha3, country.alpha3);
            QVERIFY(
                codesOf(rules::searchCountries(country.alpha3, english)).contains(country.alpha3));
        }
    }
}

void CountrySearchTest::noTextGivesAllInOrder()
{
    const auto korean = QStringLiteral("ko");
    QCOMPARE(codesOf(rules::searchCountries(QString(), korean)), codesOf(rules::countries(korean)));
    QCOMPARE(rules::searchCountries(QStringLiteral("  "), korean).size(), 249);
}

void CountrySearchTest::answersInTheLanguageAskedFor()
{
    QCOMPARE(rules::searchCountries(QStringLiteral("KOR"), QStringLiteral("ko")).first().name,
             QStringLiteral("대한민국"));
}

void CountrySearchTest::onlyOneCountryIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("alpha3"); // empty for none
    const auto row = [](const QString& text, const char* alpha3) {
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(alpha3);
    };
    row(QStringLiteral("Niger"), "NER"); // and not Nigeria
    row(QStringLiteral("Korea"), "KOR"); // a usual name of one of the two
    row(QStringLiteral("KOR"), "KOR");
    row(QStringLiteral("kr"), "KOR");
    row(QStringLiteral("대한민"), "KOR");
    row(QStringLiteral("cote d"), "CIV");
    row(QStringLiteral("United"), "");
    row(QStringLiteral("Atlantis"), "");
    row(QStringLiteral("?!"), "");
    row(QStringLiteral("=1+1"), "");
    row(QString(10'000, u'a'), "");
    row(QString(), "");
}

void CountrySearchTest::onlyOneCountryIsMeant()
{
    QFETCH(QString, text);
    const auto country = rules::countryMeant(text, QStringLiteral("en"));
    QTEST(country ? country->alpha3 : QLatin1String(""), "alpha3");
}

QTEST_APPLESS_MAIN(CountrySearchTest)
#include "tst_country_search.moc"
