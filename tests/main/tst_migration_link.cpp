// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/migration_link.h"

#include <QTest>

using argos::CipherForm;

class MigrationLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encryptionIsOffUnlessTold();
    void everyFormIsHandedOn();
};

void MigrationLinkTest::encryptionIsOffUnlessTold()
{
    QVERIFY(!program::cipherForm({}));
    store::Encryption off;
    off.encoding = store::BodyEncoding::Hex;
    QVERIFY(!program::cipherForm(off));
}

void MigrationLinkTest::everyFormIsHandedOn()
{
    const auto byDefault = program::cipherForm({true});
    QVERIFY(byDefault.has_value());
    QCOMPARE(byDefault->encoding, CipherForm::Encoding::Base64);
    QCOMPARE(byDefault->wrapping, CipherForm::Wrapping::Member);
    const auto other =
        program::cipherForm({true, store::BodyEncoding::Hex, store::BodyWrapping::Bare});
    QCOMPARE(other->encoding, CipherForm::Encoding::Hex);
    QCOMPARE(other->wrapping, CipherForm::Wrapping::Bare);
}

QTEST_APPLESS_MAIN(MigrationLinkTest)
#include "tst_migration_link.moc"
