// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/configuration.h"

#include "support/written_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class ConfigurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void optionBeatsEnvironmentBeatsFiles();
    void badSettingsAreOneSentence_data();
    void badSettingsAreOneSentence();
    void photosAreJudgedByThePreset();
    void kioskWaitsBeforeOfferingTheButton();

private:
    QString write(const char* name, const QByteArray& text);

    QTemporaryDir m_folder;
};

void ConfigurationTest::init()
{
    for (const char* name : {"KYC_CAPTURE_MODE", "KYC_CAPTURE_LANGUAGE", "KYC_CAPTURE_ENDPOINT"})
        qunsetenv(name);
    QFile::remove(m_folder.filePath(QStringLiteral("settings.json")));
}

QString ConfigurationTest::write(const char* name, const QByteArray& text)
{
    return support::writtenFile(m_folder.filePath(QString::fromLatin1(name)), text);
}

void ConfigurationTest::optionBeatsEnvironmentBeatsFiles()
{
    program::Options options;
    options.dataFolder = m_folder.path();
    write("settings.json", R"({"language":"en","theme":"dark"})");
    options.configFile =
        write("site.json", R"({"language":"ko","mode":"desk","endpoint":"https://site.example"})");

    auto settings = program::settingsFor(options);
    QVERIFY(settings.ok());
    QCOMPARE(settings->language, QStringLiteral("ko"));
    QCOMPARE(settings->theme, store::Theme::Dark);
    QCOMPARE(settings->mode, store::Mode::Desk);

    qputenv("KYC_CAPTURE_MODE", "kiosk");
    QCOMPARE(program::settingsFor(options)->mode, store::Mode::Kiosk);
    options.mode = QStringLiteral("branch");
    QCOMPARE(program::settingsFor(options)->mode, store::Mode::Branch);
    QCOMPARE(program::settingsFor(options)->endpoint, QUrl(QStringLiteral("https://site.example")));
}

void ConfigurationTest::badSettingsAreOneSentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown key") << QByteArray(R"({"langauge":"ko"})")
                                 << QStringLiteral("langauge");
    QTest::newRow("not JSON") << QByteArray("{") << QStringLiteral("site.json");
    QTest::newRow("bad mode") << QByteArray(R"({"mode":"bar"})") << QStringLiteral("mode");
    QTest::newRow("bad preset") << QByteArray(R"({"framingPreset":"bar"})")
                                << QStringLiteral("framingPreset");
    QTest::newRow("API key") << QByteArray(R"({"apiKey":"abc"})") << QStringLiteral("site.json");
}

void ConfigurationTest::badSettingsAreOneSentence()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, named);
    program::Options options;
    options.dataFolder = m_folder.path();
    options.configFile = write("site.json", text);
    const auto settings = program::settingsFor(options);
    QVERIFY(!settings.ok());
    QVERIFY2(settings.error().contains(named), qPrintable(settings.error()));
    QVERIFY(!settings.error().contains(u"abc"));
}

void ConfigurationTest::photosAreJudgedByThePreset()
{
    program::Options options;
    options.dataFolder = m_folder.path();
    options.configFile = write("site.json", R"({"framingPreset":"liveness"})");
    const auto limits = [&] { return &program::thresholdsFor(*program::settingsFor(options)); };
    QCOMPARE(&program::thresholdsFor(store::Settings()), &framing::defaultThresholds());
    QCOMPARE(limits(), &framing::thresholdsFor(framing::Preset::Liveness));
    options.preset = QStringLiteral("icao");
    QCOMPARE(limits(), &framing::thresholdsFor(framing::Preset::Icao));
    options.preset = QStringLiteral("match");
    QCOMPARE(limits(), &framing::defaultThresholds());
}

void ConfigurationTest::kioskWaitsBeforeOfferingTheButton()
{
    store::Settings settings;
    QCOMPARE(program::policyFor(settings).manualPhotoAfter, std::chrono::seconds(0));
    settings.mode = store::Mode::Kiosk;
    QCOMPARE(program::policyFor(settings).manualPhotoAfter, std::chrono::seconds(10));
}

QTEST_GUILESS_MAIN(ConfigurationTest)
#include "tst_configuration.moc"
