// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/settings_reader.h"

#include <QJsonDocument>
#include <QTest>

using Kind = store::SettingsError::Kind;

namespace
{

const QString source = QStringLiteral("site");

auto readText(const QByteArray& json)
{
    return store::readLayer(QJsonDocument::fromJson(json).object(), source);
}

} // namespace

class SettingsReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKey();
    void anEmptyObjectSaysNothing();
    void everyModeAndTheme();
    void everyPreset();
    void everyBodyForm();
    void hoursHaveLimits_data();
    void hoursHaveLimits();
    void refusals_data();
    void refusals();
    void readsTheEnvironment();
    void badVariablesAreNamed_data();
    void badVariablesAreNamed();
};

void SettingsReaderTest::readsEveryKey()
{
    const auto layer = readText(R"({"endpoint":"https://bank.example/kyc","language":"ko",
        "mode":"kiosk","camera":"desk","theme":"dark","framingPreset":"icao","deadlineHours":12,
        "deadlineWarningHours":2,"rulePacks":"/etc/bank/rules","collectAddress":true,
        "addressImage":false,"accountOccupancy":true,"universal":true,"minimumAge":19,
        "bodyEncryption":true,"bodyEncoding":"hex","bodyWrapping":"bare",
        "privacyContact":"Data office, 02-123-4567","retentionDays":30})");
    QVERIFY(layer.ok());
    QCOMPARE(*layer->endpoint, QUrl(QStringLiteral("https://bank.example/kyc")));
    QCOMPARE(*layer->language, QStringLiteral("ko"));
    QCOMPARE(*layer->mode, store::Mode::Kiosk);
    QCOMPARE(*layer->camera, QStringLiteral("desk"));
    QCOMPARE(*layer->theme, store::Theme::Dark);
    QCOMPARE(*layer->framingPreset, store::FramingPreset::Icao);
    QCOMPARE(layer->deadline->count(), 12);
    QCOMPARE(layer->deadlineWarning->count(), 2);
    QCOMPARE(*layer->rulePacks, QStringLiteral("/etc/bank/rules"));
    QCOMPARE(layer->collectAddress, std::optional(true));
    QCOMPARE(layer->addressImage, std::optional(false));
    QCOMPARE(layer->accountOccupancy, std::optional(true));
    QCOMPARE(layer->universal, std::optional(true));
    QCOMPARE(layer->minimumAge, std::optional(19));
    QCOMPARE(layer->bodyEncryption, std::optional(true));
    QCOMPARE(*layer->bodyEncoding, store::BodyEncoding::Hex);
    QCOMPARE(*layer->bodyWrapping, store::BodyWrapping::Bare);
    QCOMPARE(*layer->privacyContact, QStringLiteral("Data office, 02-123-4567"));
    QCOMPARE(layer->retention, std::optional(std::chrono::days(30)));
}

void SettingsReaderTest::anEmptyObjectSaysNothing()
{
    const auto layer = readText("{}");
    QVERIFY(layer.ok());
    QVERIFY(!layer->endpoint && !layer->language && !layer->mode && !layer->camera);
    QVERIFY(!layer->theme && !layer->framingPreset && !layer->deadline && !layer->deadlineWarning);
    QVERIFY(!layer->rulePacks && !layer->collectAddress && !layer->minimumAge);
    QVERIFY(!layer->bodyEncryption && !layer->bodyEncoding && !layer->bodyWrapping);
}

void SettingsReaderTest::everyModeAndTheme()
{
    using store::Mode;
    using store::Theme;
    QCOMPARE(*readText(R"({"mode":"branch"})")->mode, Mode::Branch);
    QCOMPARE(*readText(R"({"mode":"kiosk"})")->mode, Mode::Kiosk);
    QCOMPARE(*readText(R"({"mode":"desk"})")->mode, Mode::Desk);
    QCOMPARE(*readText(R"({"theme":"system"})")->theme, Theme::System);
    QCOMPARE(*readText(R"({"theme":"light"})")->theme, Theme::Light);
    QCOMPARE(*readText(R"({"theme":"dark"})")->theme, Theme::Dark);
}

void SettingsReaderTest::everyPreset()
{
    using store::FramingPreset;
    const auto preset = [](const char* json) { return *readText(json)->framingPreset; };
    QCOMPARE(preset(R"({"framingPreset":"match"})"), FramingPreset::Match);
    QCOMPARE(preset(R"({"framingPreset":"liveness"})"), FramingPreset::Liveness);
    QCOMPARE(preset(R"({"framingPreset":"icao"})"), FramingPreset::Icao);
}

void SettingsReaderTest::everyBodyForm()
{
    using store::BodyEncoding;
    using store::BodyWrapping;
    QCOMPARE(*readText(R"({"bodyEncoding":"base64"})")->bodyEncoding, BodyEncoding::Base64);
    QCOMPARE(*readText(R"({"bodyEncoding":"hex"})")->bodyEncoding, BodyEncoding::Hex);
    QCOMPARE(*readText(R"({"bodyWrapping":"member"})")->bodyWrapping, BodyWrapping::Member);
    QCOMPARE(*readText(R"({"bodyWrapping":"bare"})")->bodyWrapping, BodyWrapping::Bare);
}

void SettingsReaderTest::hoursHaveLimits_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("taken");
    QTest::newRow("0") << QByteArray("0") << false;
    QTest::newRow("1") << QByteArray("1") << true;
    QTest::newRow("168") << QByteArray("168") << true;
    QTest::newRow("169") << QByteArray("169") << false;
    QTest::newRow("fraction") << QByteArray("1.5") << false;
    QTest::newRow("huge") << QByteArray("1e300") << false;
    QTest::newRow("negative") << QByteArray("-4") << false;
}

void SettingsReaderTest::hoursHaveLimits()
{
    QFETCH(QByteArray, value);
    const auto layer = readText(R"({"deadlineHours":)" + value + '}');
    QTEST(layer.ok(), "taken");
}

void SettingsReaderTest::refusals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const char* json, Kind kind, const char* where) {
        QTest::newRow(name) << QByteArray(json) << kind << QString::fromLatin1(where);
    };
    row("unknown key", R"({"langauge":"ko"})", Kind::UnknownKey, "langauge");
    row("API key", R"({"apiKey":"k"})", Kind::HoldsApiKey, "apiKey");
    row("API key as a header", R"({"x-api-key":"k"})", Kind::HoldsApiKey, "x-api-key");
    row("API key as a variable", R"({"ARGOS_API_KEY":"k"})", Kind::HoldsApiKey, "ARGOS_API_KEY");
    row("endpoint of wrong type", R"({"endpoint":1})", Kind::WrongType, "endpoint");
    row("endpoint without scheme", R"({"endpoint":"bank.example"})", Kind::BadValue, "endpoint");
    row("endpoint without host", R"({"endpoint":"https:///x"})", Kind::BadValue, "endpoint");
    row("endpoint of another kind", R"({"endpoint":"file:///x"})", Kind::BadValue, "endpoint");
    row("language", R"({"language":"Korean!"})", Kind::BadValue, "language");
    row("preset", R"({"framingPreset":"passport"})", Kind::BadValue, "framingPreset");
    row("preset's type", R"({"framingPreset":1})", Kind::WrongType, "framingPreset");
    row("mode", R"({"mode":"Branch"})", Kind::BadValue, "mode");
    row("theme", R"({"theme":"pink"})", Kind::BadValue, "theme");
    row("camera", R"({"camera":null})", Kind::WrongType, "camera");
    row("hours as text", R"({"deadlineHours":"12"})", Kind::WrongType, "deadlineHours");
    row("switch as text", R"({"universal":"true"})", Kind::WrongType, "universal");
    row("switch as number", R"({"addressImage":1})", Kind::WrongType, "addressImage");
    row("days below", R"({"retentionDays":-1})", Kind::BadValue, "retentionDays");
    row("days above", R"({"retentionDays":3651})", Kind::BadValue, "retentionDays");
    row("encryption as text", R"({"bodyEncryption":"on"})", Kind::WrongType, "bodyEncryption");
    row("encoding", R"({"bodyEncoding":"Base64"})", Kind::BadValue, "bodyEncoding");
    row("wrapping", R"({"bodyWrapping":"json"})", Kind::BadValue, "bodyWrapping");
    row("age below", R"({"minimumAge":-1})", Kind::BadValue, "minimumAge");
    row("age above", R"({"minimumAge":121})", Kind::BadValue, "minimumAge");
    row("contact of two lines", R"({"privacyContact":"a\nb"})", Kind::BadValue, "privacyContact");
}

void SettingsReaderTest::refusals()
{
    QFETCH(QByteArray, json);
    const auto layer = readText(json);
    QVERIFY(!layer.ok());
    QTEST(layer.error().kind, "kind");
    QTEST(layer.error().where, "where");
    QCOMPARE(layer.error().source, source);
}

void SettingsReaderTest::readsTheEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("KYC_CAPTURE_ENDPOINT"),
                       QStringLiteral("http://127.0.0.1:8080"));
    environment.insert(QStringLiteral("KYC_CAPTURE_DEADLINE_HOURS"), QStringLiteral("6"));
    environment.insert(QStringLiteral("KYC_CAPTURE_MODE"), QString());
    environment.insert(QStringLiteral("KYC_CAPTURE_COLLECT_ADDRESS"), QStringLiteral("true"));
    environment.insert(QStringLiteral("KYC_CAPTURE_UNIVERSAL"), QStringLiteral("false"));
    environment.insert(QStringLiteral("KYC_CAPTURE_MINIMUM_AGE"), QStringLiteral("0"));
    environment.insert(QStringLiteral("KYC_CAPTURE_RULE_PACKS"), QStringLiteral("/etc/rules"));
    environment.insert(QStringLiteral("KYC_CAPTURE_BODY_ENCRYPTION"), QStringLiteral("true"));
    environment.insert(QStringLiteral("KYC_CAPTURE_BODY_ENCODING"), QStringLiteral("hex"));
    environment.insert(QStringLiteral("KYC_CAPTURE_BODY_WRAPPING"), QStringLiteral("bare"));
    environment.insert(QStringLiteral("ARGOS_API_KEY"), QStringLiteral("not ours"));
    const auto layer = store::readEnvironment(environment);
    QVERIFY(layer.ok());
    QCOMPARE(layer->endpoint->port(), 8080);
    QCOMPARE(layer->deadline->count(), 6);
    QCOMPARE(layer->collectAddress, std::optional(true));
    QCOMPARE(layer->universal, std::optional(false));
    QCOMPARE(layer->minimumAge, std::optional(0));
    QCOMPARE(layer->bodyEncryption, std::optional(true));
    QCOMPARE(*layer->bodyEncoding, store::BodyEncoding::Hex);
    QCOMPARE(*layer->bodyWrapping, store::BodyWrapping::Bare);
    QCOMPARE(*layer->rulePacks, QStringLiteral("/etc/rules"));
    QVERIFY(!layer->mode);
}

void SettingsReaderTest::badVariablesAreNamed_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("mode") << QStringLiteral("KYC_CAPTURE_MODE") << QStringLiteral("bank");
    QTest::newRow("hours") << QStringLiteral("KYC_CAPTURE_DEADLINE_WARNING_HOURS")
                           << QStringLiteral("soon");
    QTest::newRow("age") << QStringLiteral("KYC_CAPTURE_MINIMUM_AGE") << QStringLiteral("adult");
}

void SettingsReaderTest::badVariablesAreNamed()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QProcessEnvironment environment;
    environment.insert(variable, value);
    const auto layer = store::readEnvironment(environment);
    QVERIFY(!layer.ok());
    QCOMPARE(layer.error().kind, Kind::BadValue);
    QCOMPARE(layer.error().source, variable);
}

QTEST_APPLESS_MAIN(SettingsReaderTest)
#include "tst_settings_reader.moc"
