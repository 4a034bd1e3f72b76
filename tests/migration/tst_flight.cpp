// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/flight.h"

#include "support/sending_desk.h"

#include <QTest>

using namespace std::chrono_literals;
using argos::Counted;
using argos::Fault;
using migration::AskAgain;
using migration::AskOn;
using migration::EnterAgain;
using migration::EntryOutcome;
using migration::Flight;
using migration::FlightMove;
using migration::Settled;
using support::FakeMigrationClient;

class FlightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSetbackIsTriedAgainForAWhile();
    void aRefusalThatDoesNotPassStaysOne();
    void whoIsThereIsSettled();
    void noTraceIsBelievedOnlyWhenTheServiceHadItsTime();
    void theFirstPageIsAsOldAsTheAnswer();
    void whatAnEarlierRunHadLostIsEnteredOnceItIsNotThere();
    void whatAnotherProgramMayBeAtIsLeftToItLonger();
    void whatIsUnclearIsUnknown();
    void aQuestionIsPutFourTimes();
    void aQuestionThatIsAnsweredBeginsToCountAnew();
    void itsEndIsTold();

private:
    static constexpr auto sentAt = 10s;
    /// A customer who was sent once.
    [[nodiscard]] static Flight sent()
    {
        Flight flight(support::customer(1), {});
        flight.attempt = 3;
        flight.posts = 1;
        flight.begunAt = sentAt;
        return flight;
    }
    [[nodiscard]] static Flight lost()
    {
        Flight flight = sent();
        flight.lose(sentAt, 6s);
        return flight;
    }
    [[nodiscard]] static FlightMove answered(Flight& flight, const argos::FoundPage& page,
                                             std::chrono::milliseconds askedAt)
    {
        if (!flight.question(askedAt))
            qFatal("there is nothing to ask");
        return afterPage(flight, page, {}, askedAt + 1s, 0);
    }
    [[nodiscard]] static argos::MigrationFailure failure(Fault fault)
    {
        return FakeMigrationClient::failure(fault, Counted::No).error;
    }
};

void FlightTest::aSetbackIsTriedAgainForAWhile()
{
    Flight flight = sent();
    flight.failure = failure(Fault::NoConnection);
    QVERIFY(std::holds_alternative<EnterAgain>(afterSetback(flight, sentAt + 1s, 0)));
    const FlightMove tooLate = afterSetback(flight, sentAt + 2min, 0);
    QCOMPARE(std::get<Settled>(tooLate).outcome, EntryOutcome::NotSent);
}

void FlightTest::aRefusalThatDoesNotPassStaysOne()
{
    Flight flight = sent();
    flight.failure = FakeMigrationClient::refused(argos::MigrationRefusal::ProcessingError).error;
    const FlightMove move = afterSetback(flight, sentAt, 0);
    QCOMPARE(std::get<Settled>(move).outcome, EntryOutcome::Refused);
}

void FlightTest::whoIsThereIsSettled()
{
    Flight flight = lost();
    const FlightMove move = answered(flight, support::pageOf(flight.entry, "id-1"), sentAt);
    QCOMPARE(std::get<Settled>(move).outcome, EntryOutcome::AlreadyEntered);
    QCOMPARE(std::get<Settled>(move).id->text(), QStringLiteral("id-1"));
}

void FlightTest::noTraceIsBelievedOnlyWhenTheServiceHadItsTime()
{
    Flight flight = lost();
    flight.failure = failure(Fault::ConnectionLost);
    const FlightMove early = answered(flight, {}, sentAt + 4500ms);
    QCOMPARE(std::get<AskAgain>(early).after, 500ms); // no longer than until then
    flight.askAgainAt(sentAt + 6s);
    const FlightMove move = answered(flight, {}, sentAt + 6s);
    QVERIFY(std::holds_alternative<EnterAgain>(move));
}

void FlightTest::theFirstPageIsAsOldAsTheAnswer()
{
    Flight flight = lost();
    const argos::FoundPage first{{}, argos::PageKey{QStringLiteral("id-9"), {}}};
    QVERIFY(std::holds_alternative<AskOn>(answered(flight, first, sentAt + 5s)));
    QVERIFY(std::holds_alternative<AskAgain>(answered(flight, {}, sentAt + 7s)));
    QCOMPARE(flight.askedAt, sentAt + 5s);
}

void FlightTest::whatAnEarlierRunHadLostIsEnteredOnceItIsNotThere()
{
    Flight flight(support::customer(1), {});
    flight.inherit({.key = {}, .stage = store::EntryStage::Unknown, .attempt = 7}, 0s, 6s);
    QVERIFY(flight.inDoubt);
    QCOMPARE(flight.attempt, 7);
    const FlightMove move = answered(flight, {}, 6s);
    QCOMPARE(std::get<EnterAgain>(move).after, 0ms);
}

void FlightTest::whatAnotherProgramMayBeAtIsLeftToItLonger()
{
    Flight flight(support::customer(1), {});
    flight.inherit({.key = {}, .senderIsThere = true}, 0s, 6s);
    QCOMPARE(flight.due, 0ms); // it may be there already
    QCOMPARE(flight.settlesAt, 96s);
    QCOMPARE(std::get<AskAgain>(answered(flight, {}, 90s)).after, 2s);
}

void FlightTest::whatIsUnclearIsUnknown()
{
    Flight flight = lost();
    migration::Entry other = support::customer(1);
    other.values[QStringLiteral("fullName")] = QStringLiteral("Somebody");
    const FlightMove move = answered(flight, support::pageOf(other, "id-9"), sentAt + 6s);
    QCOMPARE(std::get<Settled>(move).outcome, EntryOutcome::Unknown);
}

void FlightTest::aQuestionIsPutFourTimes()
{
    Flight flight = lost();
    for (int i = 1; i < 4; ++i) {
        const FlightMove move =
            afterFailedQuestion(flight, failure(Fault::NoConnection), sentAt, 0);
        QVERIFY(std::holds_alternative<AskAgain>(move));
    }
    const FlightMove move = afterFailedQuestion(flight, failure(Fault::TimedOut), sentAt, 0);
    QCOMPARE(std::get<Settled>(move).outcome, EntryOutcome::Unknown);
    QCOMPARE(flight.questionFailure.call.fault, Fault::TimedOut);
    flight.doubt(sentAt + 1min); // a person wants it asked once more
    QCOMPARE(flight.questionsFailed, 0);
}

void FlightTest::aQuestionThatIsAnsweredBeginsToCountAnew()
{
    Flight flight = lost();
    (void)afterFailedQuestion(flight, failure(Fault::NoConnection), sentAt, 0);
    QCOMPARE(flight.questionsFailed, 1);
    (void)answered(flight, {}, sentAt);
    QCOMPARE(flight.questionsFailed, 0);
}

void FlightTest::itsEndIsTold()
{
    Flight flight = sent();
    flight.failure = failure(Fault::InvalidRequest);
    flight.failure.call.serviceCode = QStringLiteral("invalid_format");
    flight.failure.call.httpStatus = 400;
    const store::EntryEnd refused = endOf(flight, store::EntryStage::Refused);
    QCOMPARE(refused.attempt, 3);
    QCOMPARE(refused.serviceCode, QStringLiteral("invalid_format"));
    QCOMPARE(refused.httpStatus, 400);
    const store::EntryEnd entered = endOf(flight, store::EntryStage::Entered,
                                          base::SubmissionId::parse(QStringLiteral("id-1")));
    QCOMPARE(entered.submissionId->text(), QStringLiteral("id-1"));
    QVERIFY(entered.serviceCode.isEmpty());
    QCOMPARE(entered.enteredCase.issuingCountry, QStringLiteral("KOR"));
}

QTEST_GUILESS_MAIN(FlightTest)
#include "tst_flight.moc"
