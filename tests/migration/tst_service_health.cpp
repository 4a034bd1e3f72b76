// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/service_health.h"

#include <QTest>

using namespace std::chrono_literals;
using argos::CallFailure;
using argos::Fault;
using migration::AskAgain;
using migration::EnterAgain;
using migration::EntryOutcome;
using migration::Flight;
using migration::ServiceHealth;
using migration::Settled;

class ServiceHealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOneCustomersIsNoRest();
    void whatIsEverybodysIs_data();
    void whatIsEverybodysIs();
    void theServiceSaysHowLong();
    void whatTheServiceAsksForIsKept();
    void aShorterRestShortensNone();
    void givenUpWhileOthersWereAnsweredIsOnesOwnBadLuck();
    void givenUpWhileNobodyWasAnsweredIsTheServices();
    void givenUpBecauseItWantsALongRestIsTheServices();
    void questionsTellItAsWell();
    void otherEndsTellNothing();

private:
    [[nodiscard]] static CallFailure failureOf(Fault fault)
    {
        CallFailure failure;
        failure.fault = fault;
        return failure;
    }
    [[nodiscard]] static Flight sentAt(std::chrono::milliseconds moment)
    {
        Flight flight({}, {});
        flight.posts = 4;
        flight.begunAt = moment;
        flight.failure.call = failureOf(Fault::NoConnection);
        return flight;
    }
};

void ServiceHealthTest::whatIsOneCustomersIsNoRest()
{
    ServiceHealth health;
    QCOMPARE(health.restsUntil(), 0ms);
    health.noteFailure(failureOf(Fault::TimedOut), AskAgain{5s}, 10s);
    QCOMPARE(health.restsUntil(), 0ms);
}

void ServiceHealthTest::whatIsEverybodysIs_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("network") << Fault::NoConnection;
    QTest::newRow("overrun") << Fault::TooManyRequests;
}

void ServiceHealthTest::whatIsEverybodysIs()
{
    QFETCH(Fault, fault);
    ServiceHealth health;
    health.noteFailure(failureOf(fault), EnterAgain{5s}, 10s);
    QCOMPARE(health.restsUntil(), 15s);
    health.noteFailure(failureOf(fault), AskAgain{9s}, 10s);
    QCOMPARE(health.restsUntil(), 19s);
}

void ServiceHealthTest::theServiceSaysHowLong()
{
    ServiceHealth health;
    CallFailure failure = failureOf(Fault::ServiceDown);
    failure.retryAfter = 60s;
    health.noteFailure(failureOf(Fault::NoConnection), EnterAgain{5s}, 10s);
    QCOMPARE(health.askedUntil(), 0ms);
    health.noteFailure(failure, EnterAgain{5s}, 10s);
    QCOMPARE(health.restsUntil(), 70s);
    QCOMPARE(health.askedUntil(), 70s);
}

void ServiceHealthTest::whatTheServiceAsksForIsKept()
{
    ServiceHealth health;
    CallFailure failure = failureOf(Fault::TooManyRequests);
    failure.retryAfter = 24h;
    health.noteFailure(failure, Settled{EntryOutcome::NotSent}, 0s);
    QCOMPARE(health.restsUntil(), 24h);
}

void ServiceHealthTest::aShorterRestShortensNone()
{
    ServiceHealth health;
    health.noteFailure(failureOf(Fault::NoConnection), EnterAgain{60s}, 0s);
    health.noteFailure(failureOf(Fault::NoConnection), EnterAgain{1s}, 1s);
    QCOMPARE(health.restsUntil(), 60s);
}

void ServiceHealthTest::givenUpWhileOthersWereAnsweredIsOnesOwnBadLuck()
{
    ServiceHealth health;
    health.noteAnswer(20s);
    QVERIFY(!health.outOfReach(sentAt(10s), {EntryOutcome::NotSent}));
}

void ServiceHealthTest::givenUpWhileNobodyWasAnsweredIsTheServices()
{
    ServiceHealth health;
    health.noteAnswer(5s);
    const auto failure = health.outOfReach(sentAt(10s), {EntryOutcome::NotSent});
    QVERIFY(failure);
    QCOMPARE(failure->call.fault, Fault::NoConnection);
}

void ServiceHealthTest::givenUpBecauseItWantsALongRestIsTheServices()
{
    ServiceHealth health;
    health.noteAnswer(20s);
    Flight flight = sentAt(10s);
    flight.failure.call.retryAfter = 1h - 1s;
    QVERIFY(!health.outOfReach(flight, {EntryOutcome::NotSent}));
    flight.failure.call.retryAfter = 1h;
    QVERIFY(health.outOfReach(flight, {EntryOutcome::NotSent}));
}

void ServiceHealthTest::questionsTellItAsWell()
{
    ServiceHealth health;
    Flight flight = sentAt(1s);
    flight.questionsFailed = 4;
    flight.askedAt = 10s;
    flight.questionFailure.call = failureOf(Fault::TimedOut);
    health.noteAnswer(5s);
    const auto failure = health.outOfReach(flight, {EntryOutcome::Unknown});
    QVERIFY(failure);
    QCOMPARE(failure->call.fault, Fault::TimedOut);
    health.noteAnswer(10s);
    QVERIFY(!health.outOfReach(flight, {EntryOutcome::Unknown}));
}

void ServiceHealthTest::otherEndsTellNothing()
{
    const ServiceHealth health;
    QVERIFY(!health.outOfReach(sentAt(1s), {EntryOutcome::Refused}));
    QVERIFY(!health.outOfReach(sentAt(1s), {EntryOutcome::Unknown}));     // answered, and unclear
    QVERIFY(!health.outOfReach(Flight({}, {}), {EntryOutcome::NotSent})); // stopped before
}

QTEST_GUILESS_MAIN(ServiceHealthTest)
#include "tst_service_health.moc"
