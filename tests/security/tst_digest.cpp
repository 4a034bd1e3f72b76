// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/digest.h"

#include <QTest>

using security::Secret;

class DigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sha256OfTheStandard_data();
    void sha256OfTheStandard();
    void hmacOfTheStandard_data();
    void hmacOfTheStandard();
};

// The examples of FIPS 180-4.
void DigestTest::sha256OfTheStandard_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("nothing")
        << QByteArray()
        << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray(
                                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks")
        << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

void DigestTest::sha256OfTheStandard()
{
    QFETCH(QByteArray, bytes);
    QTEST(security::sha256(bytes).view().toByteArray().toHex(), "digest");
}

// The test cases 1, 2 and 6 of RFC 4231.
void DigestTest::hmacOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("20 bytes")
        << QByteArray(20, '\x0b') << QByteArray("Hi There")
        << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("a short key")
        << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
        << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("a key longer than a block")
        << QByteArray(131, '\xaa')
        << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
        << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    QTest::newRow("no key") << QByteArray() << QByteArray()
                            << QByteArray("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c71214"
                                          "4292c5ad");
}

void DigestTest::hmacOfTheStandard()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, bytes);
    QTEST(security::hmacSha256(Secret(key), bytes).toHex(), "code");
}

QTEST_APPLESS_MAIN(DigestTest)
#include "tst_digest.moc"
