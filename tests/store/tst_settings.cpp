// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/settings.h"

#include <QTest>

using store::SettingsLayer;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutLayersThereAreDefaults();
    void theStrongestLayerThatSaysSomethingWins();
    void layersFillEachOthersGaps();
};

void SettingsTest::withoutLayersThereAreDefaults()
{
    const store::Settings settings = store::merged({});
    QCOMPARE(settings.endpoint.scheme(), QStringLiteral("https"));
    QVERIFY(settings.language.isEmpty());
    QCOMPARE(settings.mode, store::Mode::Branch);
    QCOMPARE(settings.theme, store::Theme::System);
    QCOMPARE(settings.framingPreset, store::FramingPreset::Match);
    QCOMPARE(settings.deadline.count(), 24);
    QCOMPARE(settings.deadlineWarning.count(), 4);
    QVERIFY(settings.rulePacks.isEmpty());
    QVERIFY(!settings.project.collectAddress && !settings.project.universal);
    QCOMPARE(settings.project.minimumAge, 0);
    QVERIFY(!settings.encryption.isOn);
    QCOMPARE(settings.encryption.encoding, store::BodyEncoding::Base64);
    QCOMPARE(settings.encryption.wrapping, store::BodyWrapping::Member);
}

void SettingsTest::theStrongestLayerThatSaysSomethingWins()
{
    SettingsLayer option;
    SettingsLayer environment;
    SettingsLayer site;
    SettingsLayer user;
    user.mode = store::Mode::Desk;
    const auto mode = [&] { return store::merged({option, environment, site, user}).mode; };
    QCOMPARE(mode(), store::Mode::Desk);
    site.mode = store::Mode::Kiosk;
    QCOMPARE(mode(), store::Mode::Kiosk);
    environment.mode = store::Mode::Branch;
    QCOMPARE(mode(), store::Mode::Branch);
    option.mode = store::Mode::Desk;
    QCOMPARE(mode(), store::Mode::Desk);
}

void SettingsTest::layersFillEachOthersGaps()
{
    SettingsLayer site;
    site.endpoint = QUrl(QStringLiteral("https://bank.example"));
    site.deadline = std::chrono::hours(12);
    site.deadlineWarning = std::chrono::hours(2);
    site.bodyEncryption = true;
    site.bodyWrapping = store::BodyWrapping::Bare;
    SettingsLayer user;
    user.language = QStringLiteral("ko");
    user.camera = QStringLiteral("desk");
    user.theme = store::Theme::Dark;
    user.bodyEncoding = store::BodyEncoding::Hex;
    const store::Settings settings = store::merged({site, user});
    QCOMPARE(settings.endpoint.host(), QStringLiteral("bank.example"));
    QCOMPARE(settings.deadline.count(), 12);
    QCOMPARE(settings.deadlineWarning.count(), 2);
    QCOMPARE(settings.language, QStringLiteral("ko"));
    QCOMPARE(settings.camera, QStringLiteral("desk"));
    QCOMPARE(settings.theme, store::Theme::Dark);
    QVERIFY(settings.encryption.isOn);
    QCOMPARE(settings.encryption.encoding, store::BodyEncoding::Hex);
    QCOMPARE(settings.encryption.wrapping, store::BodyWrapping::Bare);
}

QTEST_APPLESS_MAIN(SettingsTest)
#include "tst_settings.moc"
