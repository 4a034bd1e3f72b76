// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/options.h"

#include <QTest>

using program::Verb;

class OptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowIsTheDefault();
    void readsTheWindowsOptions();
    void readsSubmit();
    void readsCheck();
    void readsImport();
    void readsSandbox();
    void wrongCommandLines_data();
    void wrongCommandLines();
    void helpAndVersionEndWell();
    void languageIsKnownBeforeTheRest();
};

namespace
{

base::Result<program::Options, program::Farewell> parsed(const QStringList& arguments)
{
    return program::parseOptions(QStringList{QStringLiteral("kyc-capture")} + arguments);
}

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void OptionsTest::windowIsTheDefault()
{
    const auto options = parsed({});
    QVERIFY(options.ok());
    QCOMPARE(options->verb, Verb::Window);
    QVERIFY(!options->ownSandbox);
    QVERIFY(!options->endpoint && !options->camera && !options->caseFile);
}

void OptionsTest::readsTheWindowsOptions()
{
    const auto options =
        parsed(words("--sandbox --camera file:/tmp/p --case c.json --mode kiosk --lang ko "
                     "--config f --data-dir d"));
    QVERIFY(options.ok());
    QVERIFY(options->ownSandbox);
    QCOMPARE(options->camera, QStringLiteral("file:/tmp/p"));
    QCOMPARE(options->caseFile, QStringLiteral("c.json"));
    QCOMPARE(options->mode, QStringLiteral("kiosk"));
    QCOMPARE(options->language, QStringLiteral("ko"));
    QCOMPARE(options->configFile, QStringLiteral("f"));
    QCOMPARE(options->dataFolder, QStringLiteral("d"));
}

void OptionsTest::readsSubmit()
{
    const auto options =
        parsed({QStringLiteral("submit"), QStringLiteral("--case"), QStringLiteral("c"),
                QStringLiteral("--photo"), QStringLiteral("p"), QStringLiteral("--field"),
                QStringLiteral("name=Jhon = Smith"), QStringLiteral("--field"),
                QStringLiteral("gender=male"), QStringLiteral("--any-photo")});
    QVERIFY(options.ok());
    QCOMPARE(options->verb, Verb::Submit);
    QCOMPARE(options->fields.size(), 2);
    QCOMPARE(options->fields[0].second, QStringLiteral("Jhon = Smith"));
    QVERIFY(options->anyPhoto);
}

void OptionsTest::readsImport()
{
    const auto options = parsed(words("import c.csv --dry-run --all-or-none --admin a@b.example "
                                      "--report out --column a=b=email --column Notes="));
    QVERIFY(options.ok());
    QCOMPARE(options->verb, Verb::Import);
    QCOMPARE(options->table, QStringLiteral("c.csv"));
    QVERIFY(options->dryRun && options->allOrNone);
    QCOMPARE(options->admin, QStringLiteral("a@b.example"));
    QCOMPARE(options->reportFolder, QStringLiteral("out"));
    const QList<std::pair<QString, QString>> columns{
        {QStringLiteral("a=b"), QStringLiteral("email")}, {QStringLiteral("Notes"), {}}};
    QCOMPARE(options->columns, columns);
}

void OptionsTest::readsCheck()
{
    const auto options = parsed(words("check --preset icao a.jpg b.jpg"));
    QVERIFY(options.ok());
    QCOMPARE(options->verb, Verb::Check);
    QCOMPARE(options->preset, QStringLiteral("icao"));
    QCOMPARE(options->photos.size(), 2);
}

void OptionsTest::readsSandbox()
{
    QVERIFY(!parsed(words("sandbox"))->encrypt);
    const auto options = parsed(words("sandbox --port 8080 --encrypt"));
    QVERIFY(options.ok());
    QCOMPARE(options->port, 8080);
    QVERIFY(options->encrypt);
    QVERIFY(!parsed(words("--sandbox --encrypt")).ok());
}

void OptionsTest::wrongCommandLines_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : {"import",
                             "import a.csv b.csv",
                             "import a.csv --column email",
                             "import --dry-run",
                             "--camra x",
                             "--sandbox --endpoint https://a.example",
                             "stray",
                             "check",
                             "submit --photo p",
                             "submit --case c",
                             "submit --case c --photo p --field name",
                             "submit --case c --photo p --field =x",
                             "rules KOR passport more",
                             "sandbox --port none",
                             "sandbox --port 70000",
                             "check p --lang xx",
                             "submit --case= --photo p",
                             "sandbox extra",
                             "check p --preset passport",
                             "submit --case c --photo p --preset icao",
                             "check --photo p",
                             "--photo p"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void OptionsTest::wrongCommandLines()
{
    QFETCH(QString, line);
    const auto options = parsed(line.split(u' '));
    QVERIFY(!options.ok());
    QCOMPARE(options.error().exitCode, 2);
    QVERIFY(!options.error().text.trimmed().isEmpty());
}

void OptionsTest::helpAndVersionEndWell()
{
    for (const char* line : {"--help", "--version", "check --help", "submit --help"}) {
        const auto options = parsed(words(line));
        QVERIFY(!options.ok());
        QCOMPARE(options.error().exitCode, 0);
    }
}

void OptionsTest::languageIsKnownBeforeTheRest()
{
    QCOMPARE(program::languageAsked(words("kyc-capture check --lang ko")), QStringLiteral("ko"));
    QCOMPARE(program::languageAsked(words("kyc-capture --lang=ko --help")), QStringLiteral("ko"));
    QCOMPARE(program::languageAsked(words("kyc-capture --lang")), QString());
    QCOMPARE(program::languageAsked(words("kyc-capture --sandbox")), QString());
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "tst_options.moc"
