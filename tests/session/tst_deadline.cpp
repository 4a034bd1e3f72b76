// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/deadline.h"
#include "support/fake_clock.h"

#include <QTest>

using namespace std::chrono_literals;
using session::Deadline;

class DeadlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverWithoutAnEnd();
    void passesAtItsMoment();
    void theLaterClockIsBelieved_data();
    void theLaterClockIsBelieved();
};

void DeadlineTest::neverWithoutAnEnd()
{
    support::FakeClock clock;
    for (const Deadline& never : {Deadline(), Deadline(std::nullopt, clock)}) {
        clock.advance(24h * 400);
        QVERIFY(!never.hasPassed(clock));
        QVERIFY(!never.left(clock));
    }
}

void DeadlineTest::passesAtItsMoment()
{
    support::FakeClock clock;
    const Deadline deadline(clock.now().addSecs(3600), clock);
    QCOMPARE(*deadline.left(clock), 1h);
    clock.advance(1h - 1ms);
    QVERIFY(!deadline.hasPassed(clock));
    QCOMPARE(*deadline.left(clock), 1ms);
    clock.advance(1ms);
    QVERIFY(deadline.hasPassed(clock));
    clock.advance(1h);
    QCOMPARE(*deadline.left(clock), 0ms);
}

void DeadlineTest::theLaterClockIsBelieved_data()
{
    QTest::addColumn<qint64>("wallSeconds"); // by which the wall clock is set wrong
    QTest::addColumn<qint64>("minutes");     // that go by, asleep or not
    QTest::addColumn<bool>("passed");
    constexpr qint64 day = 24 * 3600;
    QTest::newRow("set back a year, just in time") << -365 * day << qint64(59) << false;
    QTest::newRow("set back a year, too late") << -365 * day << qint64(60) << true;
    QTest::newRow("set forward a day") << day << qint64(0) << true;
    QTest::newRow("set forward a little") << qint64(600) << qint64(49) << false;
    QTest::newRow("set forward a little, too late") << qint64(600) << qint64(50) << true;
    QTest::newRow("asleep for a day") << qint64(0) << qint64(24 * 60) << true;
}

void DeadlineTest::theLaterClockIsBelieved()
{
    QFETCH(qint64, wallSeconds);
    QFETCH(qint64, minutes);
    support::FakeClock clock;
    const Deadline deadline(clock.now().addSecs(3600), clock);
    clock.setWallClock(clock.now().addSecs(wallSeconds));
    clock.advance(std::chrono::minutes(minutes));
    QTEST(deadline.hasPassed(clock), "passed");
}

QTEST_APPLESS_MAIN(DeadlineTest)
#include "tst_deadline.moc"
