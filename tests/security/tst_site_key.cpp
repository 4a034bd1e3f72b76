// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/site_key.h"

#include "support/fake_key_ring.h"

#include <QTest>

#include <optional>

using Answer = security::KeyRing::Answer;
using security::IfMissing;
using security::SiteKeyError;
using security::SiteKeyOutcome;

namespace
{

const QByteArray stored(security::SealingKey::length, 's');

SiteKeyOutcome found(support::FakeKeyRing& ring, IfMissing ifMissing)
{
    std::optional<SiteKeyOutcome> got;
    int calls = 0;
    security::findSiteKey(ring, ifMissing, [&](SiteKeyOutcome outcome) {
        got = std::move(outcome);
        ++calls;
    });
    if (got)
        qFatal("answered from within the call");
    [&] { QTRY_VERIFY(got.has_value()); }();
    QCoreApplication::processEvents();
    if (calls != 1)
        qFatal("answered more than once");
    return std::move(*got);
}

} // namespace

class SiteKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStoredKeyIsRead();
    void aMissingKeyIsMadeAndKept();
    void aMissingKeyIsNotMadeUnasked();
    void aKeyRingWithoutAKeyIsTold_data();
    void aKeyRingWithoutAKeyIsTold();
    void aKeyThatIsNotKeptIsNotUsed_data();
    void aKeyThatIsNotKeptIsNotUsed();
};

void SiteKeyTest::theStoredKeyIsRead()
{
    support::FakeKeyRing ring(Answer::Done, stored);
    const auto key = found(ring, IfMissing::Create);
    QVERIFY(key.ok());
    QCOMPARE(key->view(), QByteArrayView(stored));
    QCOMPARE(ring.writes, 0);
}

void SiteKeyTest::aMissingKeyIsMadeAndKept()
{
    support::FakeKeyRing ring(Answer::NoEntry);
    ring.onWrite = Answer::Done;
    const auto made = found(ring, IfMissing::Create);
    QVERIFY(made.ok());
    const auto read = found(ring, IfMissing::Fail);
    QVERIFY(read.ok());
    QCOMPARE(read->view(), made->view());
    QCOMPARE(ring.writes, 1);
}

void SiteKeyTest::aMissingKeyIsNotMadeUnasked()
{
    support::FakeKeyRing ring(Answer::NoEntry);
    QCOMPARE(found(ring, IfMissing::Fail).error(), SiteKeyError::Missing);
    QCOMPARE(ring.writes, 0);
}

void SiteKeyTest::aKeyRingWithoutAKeyIsTold_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SiteKeyError>("error");
    QTest::newRow("none there") << Answer::Unavailable << QByteArray() << SiteKeyError::NoKeyRing;
    QTest::newRow("silent") << Answer::TimedOut << QByteArray() << SiteKeyError::KeyRingSilent;
    QTest::newRow("empty entry") << Answer::Done << QByteArray() << SiteKeyError::Malformed;
    QTest::newRow("too short") << Answer::Done << stored.chopped(1) << SiteKeyError::Malformed;
    QTest::newRow("too long") << Answer::Done << stored + 's' << SiteKeyError::Malformed;
}

void SiteKeyTest::aKeyRingWithoutAKeyIsTold()
{
    QFETCH(Answer, answer);
    QFETCH(QByteArray, bytes);
    QFETCH(SiteKeyError, error);
    support::FakeKeyRing ring(answer, bytes);
    QCOMPARE(found(ring, IfMissing::Create).error(), error);
    QCOMPARE(ring.writes, 0);
}

void SiteKeyTest::aKeyThatIsNotKeptIsNotUsed_data()
{
    QTest::addColumn<Answer>("onWrite");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("refused") << Answer::Unavailable << true;
    QTest::newRow("silent") << Answer::TimedOut << true;
    QTest::newRow("accepted and dropped") << Answer::Done << false;
}

void SiteKeyTest::aKeyThatIsNotKeptIsNotUsed()
{
    QFETCH(Answer, onWrite);
    QFETCH(bool, keeps);
    support::FakeKeyRing ring(Answer::NoEntry);
    ring.onWrite = onWrite;
    ring.keepsWhatIsWritten = keeps;
    QCOMPARE(found(ring, IfMissing::Create).error(), SiteKeyError::NotKept);
}

QTEST_GUILESS_MAIN(SiteKeyTest)
#include "tst_site_key.moc"
