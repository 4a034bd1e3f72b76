// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/sealing.h"

#include <QSet>
#include <QTest>

using security::SealError;
using security::SealingKey;

namespace
{

const QByteArray canary("date_of_birth=1990-02-03");
const security::SealedPlace photoOfA{"case-a", "photo"};

SealingKey keyOf(char letter)
{
    return *SealingKey::from(security::Secret(QByteArray(SealingKey::length, letter)));
}

QByteArray sealedCanary()
{
    return *security::seal(keyOf('k'), canary, photoOfA);
}

} // namespace

class SealingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedOpensAgain_data();
    void whatIsSealedOpensAgain();
    void nothingShowsThrough();
    void noTwoSealsAreAlike();
    void everyChangedBitIsNoticed();
    void everyLossAtTheEndIsNoticed();
    void foreignBytesAreRefused_data();
    void foreignBytesAreRefused();
    void anotherKeyIsTold();
    void anotherPlaceDoesNotOpen_data();
    void anotherPlaceDoesNotOpen();
    void tooMuchIsRefused();
    void keysHaveOneLength_data();
    void keysHaveOneLength();
    void keysDiffer();
    void marksTellKeysApartAndNothingElse();
};

void SealingTest::whatIsSealedOpensAgain_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("zero bytes") << QByteArray(40, '\0');
    QTest::newRow("a block") << QByteArray(16, 'b');
    QTest::newRow("details") << canary;
    QTest::newRow("a picture of 2 MB") << QByteArray(2'000'000, 'p');
}

void SealingTest::whatIsSealedOpensAgain()
{
    QFETCH(QByteArray, plain);
    const auto sealed = security::seal(keyOf('k'), plain, photoOfA);
    QVERIFY(sealed.ok());
    QCOMPARE(sealed->size(), plain.size() + security::sealLength);
    const auto opened = security::unseal(keyOf('k'), *sealed, photoOfA);
    QVERIFY(opened.ok());
    QCOMPARE(opened->view(), QByteArrayView(plain));
}

void SealingTest::nothingShowsThrough()
{
    const QByteArray sealed = sealedCanary();
    QVERIFY(!sealed.contains("1990"));
    QVERIFY(!sealed.contains("case-a"));
    QVERIFY(!sealed.contains("photo"));
    QVERIFY(!sealed.contains("kkkk"));
}

void SealingTest::noTwoSealsAreAlike()
{
    QSet<QByteArray> nonces;
    for (int i = 0; i < 1000; ++i)
        nonces.insert(sealedCanary().mid(9, 12));
    QCOMPARE(nonces.size(), 1000);
}

void SealingTest::everyChangedBitIsNoticed()
{
    const QByteArray sealed = sealedCanary();
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray changed = sealed;
        changed[bit / 8] = static_cast<char>(changed.at(bit / 8) ^ (1 << (bit % 8)));
        const auto opened = security::unseal(keyOf('k'), changed, photoOfA);
        QVERIFY(!opened.ok());
        const SealError expected = bit < 8       ? SealError::UnknownFormat
                                   : bit < 9 * 8 ? SealError::WrongKey
                                                 : SealError::Tampered;
        QCOMPARE(opened.error(), expected);
    }
}

void SealingTest::everyLossAtTheEndIsNoticed()
{
    const QByteArray sealed = sealedCanary();
    for (qsizetype length = 0; length < sealed.size(); ++length) {
        const auto opened = security::unseal(keyOf('k'), sealed.first(length), photoOfA);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error(),
                 length < security::sealLength ? SealError::Truncated : SealError::Tampered);
    }
    QCOMPARE(security::unseal(keyOf('k'), sealed + 'x', photoOfA).error(), SealError::Tampered);
}

void SealingTest::foreignBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SealError>("error");
    QTest::newRow("none") << QByteArray() << SealError::Truncated;
    QTest::newRow("one too few") << QByteArray(security::sealLength - 1, '\1')
                                 << SealError::Truncated;
    QTest::newRow("just enough") << QByteArray(security::sealLength, '\1') << SealError::WrongKey;
    QTest::newRow("a JPEG") << QByteArray("\xff\xd8\xff") + QByteArray(100, 'j')
                            << SealError::UnknownFormat;
    QTest::newRow("a later format") << '\2' + sealedCanary().mid(1) << SealError::UnknownFormat;
}

void SealingTest::foreignBytesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(SealError, error);
    QCOMPARE(security::unseal(keyOf('k'), bytes, photoOfA).error(), error);
}

void SealingTest::anotherKeyIsTold()
{
    QCOMPARE(security::unseal(keyOf('l'), sealedCanary(), photoOfA).error(), SealError::WrongKey);
}

void SealingTest::anotherPlaceDoesNotOpen_data()
{
    QTest::addColumn<QByteArray>("caseId");
    QTest::addColumn<QByteArray>("purpose");
    QTest::newRow("another case") << QByteArray("case-b") << QByteArray("photo");
    QTest::newRow("another purpose") << QByteArray("case-a") << QByteArray("details");
    QTest::newRow("a letter over the border") << QByteArray("case-ap") << QByteArray("hoto");
    QTest::newRow("exchanged") << QByteArray("photo") << QByteArray("case-a");
    QTest::newRow("no place") << QByteArray() << QByteArray();
}

void SealingTest::anotherPlaceDoesNotOpen()
{
    QFETCH(QByteArray, caseId);
    QFETCH(QByteArray, purpose);
    const auto opened = security::unseal(keyOf('k'), sealedCanary(), {caseId, purpose});
    QCOMPARE(opened.error(), SealError::Tampered);
}

void SealingTest::tooMuchIsRefused()
{
    const QByteArray most(security::mostSealedBytes, 'm');
    const auto sealed = security::seal(keyOf('k'), most, photoOfA);
    QVERIFY(sealed.ok());
    QVERIFY(security::unseal(keyOf('k'), *sealed, photoOfA).ok());
    QCOMPARE(security::seal(keyOf('k'), most + 'm', photoOfA).error(), SealError::TooLarge);
    QCOMPARE(security::unseal(keyOf('k'), *sealed + 'x', photoOfA).error(),
             SealError::UnknownFormat);
}

void SealingTest::keysHaveOneLength_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("taken");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("too short") << 31 << false;
    QTest::newRow("right") << 32 << true;
    QTest::newRow("too long") << 33 << false;
}

void SealingTest::keysHaveOneLength()
{
    QFETCH(int, length);
    QFETCH(bool, taken);
    const auto key = SealingKey::from(security::Secret(QByteArray(length, 'k')));
    QCOMPARE(key.has_value(), taken);
}

void SealingTest::keysDiffer()
{
    const auto one = SealingKey::random();
    const auto other = SealingKey::random();
    QVERIFY(one && other);
    QVERIFY(one->view() != other->view());
    QVERIFY(one->mark() != other->mark());
}

void SealingTest::marksTellKeysApartAndNothingElse()
{
    QCOMPARE(keyOf('k').mark(), keyOf('k').mark());
    QVERIFY(keyOf('k').mark() != keyOf('l').mark());
    QCOMPARE(keyOf('k').mark().size(), SealingKey::markLength);
    QCOMPARE(keyOf('k').mark().toHex(), QByteArray("d63a907a84a74ea7")); // as in what is sealed
    QVERIFY(!keyOf('k').mark().contains('k'));
}

QTEST_GUILESS_MAIN(SealingTest)
#include "tst_sealing.moc"
