// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/key_ring.h"

#include <QTest>

#include <optional>

using Answer = security::KeyRing::Answer;

class KeyRingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noSessionBusMeansUnavailable();
    void writingWithoutABusStoresNothingInTheOpen();
};

void KeyRingTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void KeyRingTest::noSessionBusMeansUnavailable()
{
    security::SystemKeyRing ring;
    std::optional<Answer> got;
    bool empty = false;
    ring.read([&](Answer answer, security::Secret secret) {
        got = answer;
        empty = secret.isEmpty();
    });
    QVERIFY(!got);
    QTRY_VERIFY(got.has_value());
    QCOMPARE(*got, Answer::Unavailable);
    QVERIFY(empty);
}

void KeyRingTest::writingWithoutABusStoresNothingInTheOpen()
{
    security::SystemKeyRing ring;
    std::optional<Answer> got;
    ring.write(security::Secret(QByteArrayView("key")), [&](Answer answer) { got = answer; });
    QTRY_VERIFY(got.has_value());
    QCOMPARE(*got, Answer::Unavailable);
}

QTEST_GUILESS_MAIN(KeyRingTest)
#include "tst_key_ring.moc"
