// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/entry_calls.h"

#include "support/sending_desk.h"

#include <QTest>

using migration::EntryCalls;
using migration::Flight;
using support::FakeMigrationClient;

class EntryCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theClientsTakeTurns();
    void anAnswerComesWithItsCustomer();
    void anAnswerIsHeardOnce();
    void whatIsNotOursIsDropped();
    void whatIsCancelledStillComes();
    void whatIsDroppedIsLate();
    void goingCancelsAll();

private:
    void enter(int number) { calls->enter(Flight(support::customer(number), {})); }

    FakeMigrationClient one;
    FakeMigrationClient other;
    support::FixedRandom random;
    std::unique_ptr<EntryCalls> calls;
    QList<qint64> entered;
    QList<qint64> found;
};

void EntryCallsTest::init()
{
    calls.reset();
    for (FakeMigrationClient* client : {&one, &other}) {
        client->entries.clear();
        client->cancelled.clear();
    }
    calls = std::make_unique<EntryCalls>(QList<argos::MigrationClient*>{&one, &other}, random);
    entered.clear();
    found.clear();
    connect(calls.get(), &EntryCalls::entered, this,
            [this](const Flight& flight) { entered.append(flight.entry.row); });
    connect(calls.get(), &EntryCalls::found, this,
            [this](const Flight& flight) { found.append(flight.entry.row); });
}

void EntryCallsTest::theClientsTakeTurns()
{
    for (int number = 1; number <= 3; ++number)
        enter(number);
    QCOMPARE(one.entries.size(), 2);
    QCOMPARE(other.entries.size(), 1);
    QCOMPARE(calls->count(), 3);
}

void EntryCallsTest::anAnswerComesWithItsCustomer()
{
    enter(1);
    enter(2);
    other.answer(FakeMigrationClient::accepted("id-2"));
    QCOMPARE(entered, QList<qint64>({2}));
    QCOMPARE(calls->count(), 1);
    Flight asked(support::customer(3), {});
    calls->find(asked, *asked.question({}));
    one.answerFind(argos::FoundPage{});
    QCOMPARE(found, QList<qint64>({3}));
    QCOMPARE(calls->count(), 1);
}

void EntryCallsTest::anAnswerIsHeardOnce()
{
    enter(1);
    one.answer(FakeMigrationClient::accepted("id-1"));
    one.answer(FakeMigrationClient::accepted("id-1"));
    QCOMPARE(entered.size(), 1);
}

void EntryCallsTest::whatIsNotOursIsDropped()
{
    enter(1);
    one.answer(base::JobNumber{1}, FakeMigrationClient::accepted("id-9"));
    QVERIFY(entered.isEmpty());
    QCOMPARE(calls->count(), 1);
}

void EntryCallsTest::whatIsCancelledStillComes()
{
    enter(1);
    calls->cancel();
    QCOMPARE(one.cancelled, QList{one.entries.last().job});
    QCOMPARE(calls->count(), 1);
    one.answer(FakeMigrationClient::failure(argos::Fault::Cancelled, argos::Counted::No));
    QCOMPARE(entered, QList<qint64>({1}));
}

void EntryCallsTest::whatIsDroppedIsLate()
{
    enter(1);
    calls->drop();
    QCOMPARE(one.cancelled, QList{one.entries.last().job});
    QCOMPARE(calls->count(), 0);
    one.answer(FakeMigrationClient::accepted("id-1"));
    QVERIFY(entered.isEmpty());
}

void EntryCallsTest::goingCancelsAll()
{
    enter(1);
    enter(2);
    calls.reset();
    QCOMPARE(one.cancelled, QList{one.entries.last().job});
    QCOMPARE(other.cancelled, QList{other.entries.last().job});
    one.answer(FakeMigrationClient::accepted("id-1"));
    QVERIFY(entered.isEmpty());
}

QTEST_GUILESS_MAIN(EntryCallsTest)
#include "tst_entry_calls.moc"
