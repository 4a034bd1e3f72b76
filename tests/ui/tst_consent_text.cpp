// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language.h"
#include "ui/texts/consent_texts.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QTest>

namespace
{

QString wordsOf(const ui::texts::ConsentText& text)
{
    QStringList words{text.title, text.lead, text.choice};
    for (const ui::texts::ConsentPoint& point : text.points)
        words << point.title << point.sentence;
    return words.join(u'\n');
}

/// Everything that the text can say.
QString allWords()
{
    const auto host = QStringLiteral("service.example");
    const session::Disclosure nothingKept{host, {}, std::chrono::days(0)};
    const session::Disclosure kept{host, QStringLiteral("Data office"), std::chrono::days(30)};
    const session::Disclosure keptOneDay{host, {}, std::chrono::days(1)};
    return wordsOf(ui::texts::consentText(nothingKept, {})) +
           wordsOf(ui::texts::consentText(kept, {true, true, true, true, 19})) +
           wordsOf(ui::texts::consentText(keptOneDay, {}));
}

} // namespace

class ConsentTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewWordingHasANewVersion_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QByteArray>("digest");
        const auto row = [](const char* language, const char* version, const char* digest) {
            QTest::addRow("%s %s", language, version)
                << QString::fromLatin1(language) << QString::fromLatin1(version)
                << QByteArray(digest);
        };
        row("en", "2026-11-22", "2ef0076558fa29247593ca321dbf99d84124a6d97238be1aacfeba05869d7e4b");
        row("ko", "2026-11-22", "e400cf89b6ac46d6fe0594b5687beac7edddd112ad31cd86c1002aa4e991e65c");
    }

    void aNewWordingHasANewVersion()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, digest);
        ui::Language languages(*qApp);
        languages.use(language);
        const QByteArray found =
            QCryptographicHash::hash(allWords().toUtf8(), QCryptographicHash::Sha256).toHex();
        const QByteArray advice = "The wording has changed: give consentVersion its day, and here "
                                  "version and digest: " +
                                  found;
        QVERIFY2(found == digest, advice.constData());
        QTEST(QString(ui::texts::consentVersion), "version");
    }

    void itSaysWhatIsConfigured()
    {
        const session::Disclosure disclosure{QStringLiteral("service.example"),
                                             QStringLiteral("Data office, 02-123-4567"),
                                             std::chrono::days(0)};
        const QString plain = wordsOf(ui::texts::consentText(disclosure, {}));
        QVERIFY(plain.contains(QLatin1String("service.example")));
        QVERIFY(plain.contains(QLatin1String("Data office, 02-123-4567")));
        QVERIFY(plain.contains(QLatin1String("keeps nothing")));
        QVERIFY(!plain.contains(QLatin1String("address")));
        rules::ProjectOptions project;
        project.collectAddress = true;
        QVERIFY(wordsOf(ui::texts::consentText(disclosure, project))
                    .contains(QLatin1String("Also the address.")));
    }
};

QTEST_MAIN(ConsentTextTest)
#include "tst_consent_text.moc"
