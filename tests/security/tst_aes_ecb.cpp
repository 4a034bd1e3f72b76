// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/aes_ecb.h"

#include <QTest>

using security::EcbError;
using security::Secret;

namespace
{

// F.1.5 of NIST SP 800-38A.
const QByteArray standardKey =
    QByteArray::fromHex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4");
const QByteArray standardPlain =
    QByteArray::fromHex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
                        "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710");
const QByteArray standardCipher =
    QByteArray::fromHex("f3eed1bdb5d2a03c064b5a7e3db181f8591ccb10d410ed26dc5ba74a31362870"
                        "b6ed21b99ca6f4f9f153e7b1beafed1d23304b7a39f9f3ff067d8d8f9e24ecc7");

Secret key()
{
    return Secret(standardKey);
}

} // namespace

class AesEcbTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksOfTheStandard();
    void everyLengthComesBack();
    void wholeBlocksGetOneOfPadding();
    void badPaddingIsRefused_data();
    void badPaddingIsRefused();
    void wrongLengthsAreRefused_data();
    void wrongLengthsAreRefused();
};

void AesEcbTest::blocksOfTheStandard()
{
    const auto cipher = security::encryptEcb(key(), standardPlain);
    QVERIFY(cipher.ok());
    QCOMPARE(cipher->first(64), standardCipher);
    const auto blocks = security::decryptEcbBlocks(key(), standardCipher);
    QVERIFY(blocks.ok());
    QCOMPARE(*blocks, standardPlain);
}

void AesEcbTest::everyLengthComesBack()
{
    for (qsizetype length = 0; length <= 70; ++length) {
        const QByteArray plain(length, 'p');
        const auto cipher = security::encryptEcb(key(), plain);
        QVERIFY(cipher.ok());
        QCOMPARE(cipher->size(), (length / 16 + 1) * 16);
        const auto back = security::decryptEcb(key(), *cipher);
        QVERIFY(back.ok());
        QCOMPARE(*back, plain);
    }
}

void AesEcbTest::wholeBlocksGetOneOfPadding()
{
    const auto cipher = security::encryptEcb(key(), standardPlain);
    const auto blocks = security::decryptEcbBlocks(key(), *cipher);
    QCOMPARE(*blocks, standardPlain + QByteArray(16, '\x10'));
}

void AesEcbTest::badPaddingIsRefused_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("zero") << QByteArray("\0", 1);
    QTest::newRow("more than a block") << QByteArray(17, '\x11');
    QTest::newRow("one byte differs") << QByteArray("\x03\x02\x03");
    QTest::newRow("text") << QByteArray("}");
}

// What was encrypted without padding, ending as the row says.
void AesEcbTest::badPaddingIsRefused()
{
    QFETCH(QByteArray, end);
    const QByteArray blocks = QByteArray(32 - end.size(), 'p') + end;
    const QByteArray cipher = security::encryptEcb(key(), blocks)->first(32);
    const auto plain = security::decryptEcb(key(), cipher);
    QVERIFY(!plain.ok());
    QCOMPARE(plain.error(), EcbError::BadPadding);
}

void AesEcbTest::wrongLengthsAreRefused_data()
{
    QTest::addColumn<int>("keyLength");
    QTest::addColumn<int>("cipherLength");
    QTest::newRow("no key") << 0 << 32;
    QTest::newRow("a key of 128 bits") << 16 << 32;
    QTest::newRow("a key too long") << 33 << 32;
    QTest::newRow("nothing") << 32 << 0;
    QTest::newRow("part of a block") << 32 << 15;
    QTest::newRow("a block and a byte") << 32 << 17;
}

void AesEcbTest::wrongLengthsAreRefused()
{
    QFETCH(int, keyLength);
    QFETCH(int, cipherLength);
    const auto plain =
        security::decryptEcb(Secret(QByteArray(keyLength, 'k')), QByteArray(cipherLength, 'c'));
    QVERIFY(!plain.ok());
    QCOMPARE(plain.error(), EcbError::WrongLength);
    if (keyLength != 32)
        QCOMPARE(security::encryptEcb(Secret(QByteArray(keyLength, 'k')), "x").error(),
                 EcbError::WrongLength);
}

QTEST_APPLESS_MAIN(AesEcbTest)
#include "tst_aes_ecb.moc"
