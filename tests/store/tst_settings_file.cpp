// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/settings_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using Kind = store::SettingsError::Kind;

class SettingsFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMissingFileSaysNothing();
    void aFileIsRead();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void choicesAreSavedAndReadAgain();
    void emptyChoicesTakeTheKeysOut();
    void otherKeysStay();
    void aFileThatIsNotUnderstoodIsLeftAlone();
    void whatCannotBeSavedIsSaid();

private:
    void write(const QByteArray& text) const;
    [[nodiscard]] QByteArray content() const;

    std::unique_ptr<QTemporaryDir> folder;
    QString path;
};

void SettingsFileTest::init()
{
    folder = std::make_unique<QTemporaryDir>();
    path = folder->filePath(QStringLiteral("config.json"));
}

void SettingsFileTest::write(const QByteArray& text) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray SettingsFileTest::content() const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SettingsFileTest::aMissingFileSaysNothing()
{
    const auto layer = store::readFile(path);
    QVERIFY(layer.ok());
    QVERIFY(!layer->language);
}

void SettingsFileTest::aFileIsRead()
{
    write(R"({"language":"ko"})");
    QCOMPARE(*store::readFile(path)->language, QStringLiteral("ko"));
}

void SettingsFileTest::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("where");
    QTest::newRow("empty") << QByteArray() << Kind::NotJson << QStringLiteral("1");
    QTest::newRow("broken") << QByteArray("{\n\"a\"") << Kind::NotJson << QStringLiteral("2");
    QTest::newRow("a list") << QByteArray("[]") << Kind::NotJson << QString();
    QTest::newRow("too large") << QByteArray(64 * 1024 + 1, ' ') << Kind::TooLarge << QString();
    QTest::newRow("a key") << QByteArray(R"({"api_key":"k"})") << Kind::HoldsApiKey
                           << QStringLiteral("api_key");
}

void SettingsFileTest::badFilesAreRefused()
{
    QFETCH(QByteArray, text);
    write(text);
    const auto layer = store::readFile(path);
    QVERIFY(!layer.ok());
    QTEST(layer.error().kind, "kind");
    QTEST(layer.error().where, "where");
    QCOMPARE(layer.error().source, path);
}

void SettingsFileTest::choicesAreSavedAndReadAgain()
{
    path = folder->filePath(QStringLiteral("a/b/config.json"));
    QVERIFY(
        store::saveChoices(path, {QStringLiteral("ko"), QStringLiteral("desk"), store::Theme::Dark})
            .ok());
    const auto layer = store::readFile(path);
    QVERIFY(layer.ok());
    QCOMPARE(*layer->language, QStringLiteral("ko"));
    QCOMPARE(*layer->camera, QStringLiteral("desk"));
    QCOMPARE(*layer->theme, store::Theme::Dark);
}

void SettingsFileTest::emptyChoicesTakeTheKeysOut()
{
    write(R"({"language":"ko","camera":"desk"})");
    QVERIFY(store::saveChoices(path, {{}, {}, store::Theme::Light}).ok());
    const auto layer = store::readFile(path);
    QVERIFY(!layer->language);
    QVERIFY(!layer->camera);
    QCOMPARE(*layer->theme, store::Theme::Light);
}

void SettingsFileTest::otherKeysStay()
{
    write(R"({"mode":"kiosk","deadlineHours":12})");
    QVERIFY(store::saveChoices(path, {QStringLiteral("en"), {}, store::Theme::System}).ok());
    const auto layer = store::readFile(path);
    QCOMPARE(*layer->mode, store::Mode::Kiosk);
    QCOMPARE(layer->deadline->count(), 12);
    QCOMPARE(*layer->language, QStringLiteral("en"));
}

void SettingsFileTest::aFileThatIsNotUnderstoodIsLeftAlone()
{
    const QByteArray precious = "{ \"mode\": \"kiosk\", // by hand\n";
    write(precious);
    const auto saved = store::saveChoices(path, {});
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().kind, Kind::NotJson);
    QCOMPARE(content(), precious);
}

void SettingsFileTest::whatCannotBeSavedIsSaid()
{
    write("{}");
    const auto saved = store::saveChoices(path + QStringLiteral("/below-a-file"), {});
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().kind, Kind::NotSaved);
}

QTEST_APPLESS_MAIN(SettingsFileTest)
#include "tst_settings_file.moc"
