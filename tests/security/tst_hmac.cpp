// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/hmac.h"

#include <QTest>

namespace security
{

class HmacTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // RFC 4231, test cases 1, 2 and 6.
    void agreesWithThePublishedExamples_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                           << QByteArray("b0344c61d8db38535ca8afceaf0bf12b"
                                         "881dc200c9833da726e9376c2e32cff7");
        QTest::newRow("2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                           << QByteArray("5bdcc146bf60754e6a042426089575c7"
                                         "5a003f089d2739839dec58b964ec3843");
        QTest::newRow("6") << QByteArray(131, '\xaa')
                           << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                           << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f"
                                         "8e0bc6213728c5140546040f0ee37f54");
    }
    void agreesWithThePublishedExamples()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, message);
        const Digest digest = hmacSha256(key, message);
        QTEST(QByteArray(digest.data(), digest.size()).toHex(), "digest");
    }
};

} // namespace security

QTEST_GUILESS_MAIN(security::HmacTest)
#include "tst_hmac.moc"
