// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/secret.h"

#include <QTest>

#include <type_traits>

using security::Secret;

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesAndCopiesOnlyOnRequest();
    void comparesContents_data();
    void comparesContents();
    void takingEmptiesTheOriginal();
    void wipingEmptiesBytesAndText();
    void wipingLeavesSharedBytesToTheOtherOwner();
};

void SecretTest::movesAndCopiesOnlyOnRequest()
{
    static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
    Secret first{QByteArrayView("key")};
    const Secret twin = first.copy();
    Secret second = std::move(first);
    QVERIFY(second == twin);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): the contract
    second = Secret(QByteArrayView("other"));
    QCOMPARE(second.view(), QByteArrayView("other"));
}

void SecretTest::comparesContents_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("same") << QByteArray("abc") << QByteArray("abc") << true;
    QTest::newRow("other last byte") << QByteArray("abc") << QByteArray("abd") << false;
    QTest::newRow("prefix") << QByteArray("abc") << QByteArray("ab") << false;
    QTest::newRow("both empty") << QByteArray() << QByteArray() << true;
    QTest::newRow("zero bytes count") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
}

void SecretTest::comparesContents()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, same);
    QCOMPARE(Secret(a) == Secret(b), same);
}

void SecretTest::takingEmptiesTheOriginal()
{
    QByteArray bytes("key");
    const Secret secret = Secret::taking(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(secret.view(), QByteArrayView("key"));
}

void SecretTest::wipingEmptiesBytesAndText()
{
    QByteArray bytes(64, 'x');
    QString text(64, u'x');
    security::wipe(bytes);
    security::wipe(text);
    QVERIFY(bytes.isEmpty());
    QVERIFY(text.isEmpty());
}

void SecretTest::wipingLeavesSharedBytesToTheOtherOwner()
{
    QByteArray first(8, 'x');
    const QByteArray second = first;
    security::wipe(first);
    QCOMPARE(second, QByteArray(8, 'x'));
}

QTEST_APPLESS_MAIN(SecretTest)
#include "tst_secret.moc"
