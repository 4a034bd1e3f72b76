// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/flight_schedule.h"

#include <QTest>

using namespace std::chrono_literals;
using migration::Entry;
using migration::Flight;
using migration::FlightSchedule;

class FlightScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameCustomerIsInHandOnce();
    void soManyAreAhead_data();
    void soManyAreAhead();
    void whatWaitsIsInHandToo();
    void oneAfterTheOther();
    void whatWasSentBeforeGoesFirst();
    void anIntentGrowsOld();
    void whatIsDueIsCalledUp();
    void aQuestionHasItsTurnWhenItIsDue();
    void theNextPageGoesFirst();
    void theNextMomentIsTold();

private:
    static constexpr FlightSchedule::Milliseconds any = FlightSchedule::Milliseconds::min();

    [[nodiscard]] static store::EntryKey keyOf(qint64 row)
    {
        store::EntryKey key;
        std::memcpy(key.bytes.data(), &row, sizeof row);
        return key;
    }
    [[nodiscard]] static bool admit(FlightSchedule& schedule, qint64 row)
    {
        return schedule.admit(Entry{{}, row}, keyOf(row));
    }
    [[nodiscard]] static Flight flight(qint64 row, FlightSchedule::Milliseconds due = 0ms,
                                       bool inDoubt = false)
    {
        Flight made({{}, row}, keyOf(row));
        made.due = due;
        made.inDoubt = inDoubt;
        return made;
    }
    [[nodiscard]] static QList<qint64> rows(const std::deque<Flight>& flights)
    {
        QList<qint64> all;
        for (const Flight& flight : flights)
            all.append(flight.entry.row);
        return all;
    }
};

void FlightScheduleTest::theSameCustomerIsInHandOnce()
{
    FlightSchedule schedule(4, 0);
    QVERIFY(admit(schedule, 1));
    QVERIFY(!admit(schedule, 1));
    QCOMPARE(schedule.takeToBeIntended().size(), size_t{1});
    QVERIFY(!admit(schedule, 1)); // taken out, and still in hand
    QVERIFY(!schedule.isEmpty());
    schedule.release(keyOf(1));
    QVERIFY(schedule.isEmpty());
    QVERIFY(admit(schedule, 1));
}

void FlightScheduleTest::soManyAreAhead_data()
{
    QTest::addColumn<int>("inFlight");
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<int>("goal");
    QTest::newRow("one at a time") << 1 << 0.0 << 16;
    QTest::newRow("usual") << 6 << 50.0 << 48;
    QTest::newRow("many") << 64 << 0.0 << 128;
    QTest::newRow("slow: ten seconds' worth") << 6 << 0.5 << 5;
    QTest::newRow("very slow") << 6 << 0.01 << 1;
}

void FlightScheduleTest::soManyAreAhead()
{
    QFETCH(int, inFlight);
    QFETCH(double, perSecond);
    FlightSchedule schedule(inFlight, perSecond);
    int count = 0;
    while (schedule.hasRoom() && count < 1000)
        QVERIFY(admit(schedule, ++count));
    QTEST(count, "goal");
    QVERIFY(!schedule.isLow());
    std::deque<Flight> flights = schedule.takeToBeIntended();
    QVERIFY(schedule.isLow() && !schedule.hasAhead());
    schedule.setReady(std::move(flights.front()));
    QCOMPARE(schedule.isLow(), count > 1); // what is intended counts as well
}

void FlightScheduleTest::whatWaitsIsInHandToo()
{
    FlightSchedule schedule(4, 0);
    for (qint64 row = 1; row <= FlightSchedule::mostInHand; ++row) {
        QVERIFY(schedule.hasRoom());
        QVERIFY(admit(schedule, row));
        for (Flight& taken : schedule.takeToBeIntended())
            schedule.wait(std::move(taken));
    }
    QVERIFY(schedule.isFull() && !schedule.hasRoom());
}

void FlightScheduleTest::oneAfterTheOther()
{
    FlightSchedule schedule(4, 0);
    for (qint64 row = 1; row <= 3; ++row)
        QVERIFY(admit(schedule, row));
    for (Flight& taken : schedule.takeToBeIntended())
        schedule.setReady(std::move(taken));
    QCOMPARE(schedule.takeReady().entry.row, 1);
    QVERIFY(admit(schedule, 4));
    schedule.intendFirst(schedule.takeAllReady()); // taken back
    QVERIFY(!schedule.hasReady());
    QCOMPARE(rows(schedule.takeToBeIntended()), QList<qint64>({2, 3, 4}));
}

void FlightScheduleTest::whatWasSentBeforeGoesFirst()
{
    FlightSchedule schedule(4, 0);
    schedule.setReady(flight(1));
    Flight again = flight(2);
    again.posts = 1;
    schedule.setReady(again);
    QCOMPARE(schedule.takeReady().entry.row, 2);
    QCOMPARE(schedule.takeReady().entry.row, 1);
}

void FlightScheduleTest::anIntentGrowsOld()
{
    FlightSchedule schedule(4, 0);
    QVERIFY(!schedule.isReadyStale(1h));
    Flight ready = flight(1);
    ready.intendedAt = 1s;
    schedule.setReady(ready);
    QVERIFY(!schedule.isReadyStale(31s));
    QVERIFY(schedule.isReadyStale(31'001ms));
}

void FlightScheduleTest::whatIsDueIsCalledUp()
{
    FlightSchedule schedule(4, 0);
    QVERIFY(admit(schedule, 1));
    schedule.wait(flight(2, 5s));
    schedule.wait(flight(3, 9s));
    schedule.wait(flight(4, 1s, true)); // asked about, not intended
    schedule.callUp(5s);
    QCOMPARE(rows(schedule.takeToBeIntended()), QList<qint64>({2, 1}));
    QCOMPARE(rows(schedule.takeAllWaiting()), QList<qint64>({3, 4}));
}

void FlightScheduleTest::aQuestionHasItsTurnWhenItIsDue()
{
    FlightSchedule schedule(4, 0);
    schedule.wait(flight(1, 0s));
    schedule.wait(flight(2, 5s, true));
    schedule.wait(flight(3, 4s, true));
    QVERIFY(!schedule.hasQuestion(3s));
    QVERIFY(schedule.hasQuestion(4s));
    QCOMPARE(schedule.takeQuestion(4s).entry.row, 3);
    QVERIFY(!schedule.hasQuestion(4s));
    QCOMPARE(schedule.takeQuestion(5s).entry.row, 2);
}

void FlightScheduleTest::theNextPageGoesFirst()
{
    FlightSchedule schedule(4, 0);
    schedule.wait(flight(1, 0s, true));
    schedule.waitFirst(flight(2, 0s, true));
    QCOMPARE(schedule.takeQuestion(0s).entry.row, 2);
}

void FlightScheduleTest::theNextMomentIsTold()
{
    FlightSchedule schedule(4, 0);
    QVERIFY(!schedule.dueAfter(any));
    schedule.wait(flight(1, 9s));
    schedule.wait(flight(2, 5s, true));
    QCOMPARE(schedule.dueAfter(any), std::optional(FlightSchedule::Milliseconds(5s)));
    QCOMPARE(schedule.dueAfter(5s), std::optional(FlightSchedule::Milliseconds(9s)));
    QVERIFY(!schedule.dueAfter(9s));
}

QTEST_GUILESS_MAIN(FlightScheduleTest)
#include "tst_flight_schedule.moc"
