// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/exchange.h"
#include "support/fake_client.h"
#include "support/fake_clock.h"
#include "support/fake_studio.h"

#include <QTest>

using namespace session;
using argos::Counted;
using argos::Fault;
using argos::KycStatus;
using support::FakeClient;

class ExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachCallHasANumberOfItsOwn();
    void lateResultsAreDropped();
    void aCancelledSendStillEndsWithItsAnswer();
    void aCancelledQuestionEndsAtOnce();
    void aQuestionCanWait();
    void aWaitingQuestionCanBeCancelled();
    void remembersWhatTheServiceToldBeforeTheSend();
    void aRecordThatListsLessDoesNotUndoWhatWasSeen();
    void aLossSettlesWithTime();
    void forgettingDropsAll();
    void progressIsOfTheCurrentSend();

private:
    [[nodiscard]] Facts facts() const
    {
        Facts known;
        exchange->tell(known);
        return known;
    }
    void send()
    {
        OpenCase open;
        open.draft = CaseDraft{id};
        open.photo = support::FakeStudio::aPhoto();
        exchange->send(open, {});
    }

    const base::SubmissionId id = *base::SubmissionId::parse(QStringLiteral("abc"));
    std::unique_ptr<FakeClient> client;
    std::unique_ptr<support::FakeClock> clock;
    CaseLedger noLedger{nullptr};
    std::unique_ptr<Exchange> exchange;
    std::vector<Event> arrived;
};

void ExchangeTest::init()
{
    exchange.reset();
    client = std::make_unique<FakeClient>();
    clock = std::make_unique<support::FakeClock>();
    exchange = std::make_unique<Exchange>(*client, *clock, Policy{}, noLedger);
    arrived.clear();
    connect(exchange.get(), &Exchange::arrived, this,
            [this](const Event& event) { arrived.push_back(event); });
}

void ExchangeTest::eachCallHasANumberOfItsOwn()
{
    send();
    client->answer(FakeClient::failure(Fault::TimedOut, Counted::Unknown));
    exchange->ask(id);
    QVERIFY(client->posts.first().job != client->reads.first().job);
    QCOMPARE(client->reads.first().id, id);
    QCOMPARE(arrived.size(), size_t{1});
    QVERIFY(std::holds_alternative<AnswerArrived>(arrived.front()));
}

void ExchangeTest::lateResultsAreDropped()
{
    send();
    const auto first = client->posts.first().job;
    client->answer(FakeClient::failure(Fault::NoConnection, Counted::No));
    send();
    client->answer(first, FakeClient::verdict(KycStatus::Approved));
    client->answerRead(client->posts.last().job, argos::SubmissionRecord{});
    QCOMPARE(arrived.size(), size_t{1});
    client->answer(FakeClient::verdict(KycStatus::Approved));
    client->answer(FakeClient::verdict(KycStatus::Approved));
    QCOMPARE(arrived.size(), size_t{2});
}

void ExchangeTest::aCancelledSendStillEndsWithItsAnswer()
{
    send();
    exchange->abort();
    QCOMPARE(client->cancelled, QList{client->posts.first().job});
    QVERIFY(arrived.empty());
    client->answer(FakeClient::failure(Fault::Cancelled, Counted::Unknown));
    QCOMPARE(arrived.size(), size_t{1});
}

void ExchangeTest::aCancelledQuestionEndsAtOnce()
{
    exchange->ask(id);
    exchange->abort();
    QCOMPARE(client->cancelled.size(), 1);
    client->answerRead(FakeClient::failure(Fault::Cancelled, Counted::No));
    QVERIFY(arrived.empty());
    exchange->ask(id);
    QCOMPARE(client->reads.size(), 2);
}

void ExchangeTest::aQuestionCanWait()
{
    exchange->askLater(id);
    clock->advance(Policy{}.pauseBetweenQuestions - std::chrono::milliseconds(1));
    exchange->checkTime();
    QVERIFY(client->reads.isEmpty());
    clock->advance(std::chrono::milliseconds(1));
    exchange->checkTime();
    exchange->checkTime();
    QCOMPARE(client->reads.size(), 1);
    QCOMPARE(client->reads.first().id, id);
}

void ExchangeTest::aWaitingQuestionCanBeCancelled()
{
    exchange->askLater(id);
    exchange->abort();
    clock->advance(std::chrono::minutes(1));
    exchange->checkTime();
    QVERIFY(client->reads.isEmpty());
    QVERIFY(client->cancelled.isEmpty());
}

void ExchangeTest::remembersWhatTheServiceToldBeforeTheSend()
{
    QVERIFY(!facts().retryCountBefore);
    QCOMPARE(facts().attemptsBefore, 0);
    send();
    client->answer(FakeClient::verdict(KycStatus::Incomplete, 1));
    send();
    QCOMPARE(facts().retryCountBefore, std::optional(1));
    QCOMPARE(facts().attemptsBefore, 1);
    client->answer(FakeClient::verdict(KycStatus::Incomplete, 2));
    QCOMPARE(facts().retryCountBefore, std::optional(1)); // until the next send
}

void ExchangeTest::aRecordThatListsLessDoesNotUndoWhatWasSeen()
{
    send();
    client->answer(FakeClient::verdict(KycStatus::Incomplete, 1));
    send();
    client->answer(FakeClient::failure(Fault::ConnectionLost, Counted::Unknown));
    exchange->ask(id);
    client->answerRead(argos::SubmissionRecord{});
    send();
    QCOMPARE(facts().attemptsBefore, 1);
    QVERIFY(!facts().retryCountBefore);
}

void ExchangeTest::aLossSettlesWithTime()
{
    QVERIFY(facts().settled);
    send();
    client->answer(FakeClient::failure(Fault::GatewayFailed, Counted::Unknown));
    QCOMPARE(facts().lostBy, Fault::GatewayFailed);
    QVERIFY(!facts().settled);
    clock->advance(Policy{}.settleAfterLoss - std::chrono::milliseconds(1));
    exchange->ask(id);
    clock->advance(std::chrono::milliseconds(1));
    QVERIFY2(!facts().settled, "an answer is as old as its question");
    client->answerRead(argos::SubmissionRecord{});
    exchange->ask(id);
    QVERIFY(facts().settled);
}

void ExchangeTest::forgettingDropsAll()
{
    send();
    client->answer(FakeClient::verdict(KycStatus::Incomplete, 1));
    send();
    exchange->forget();
    QCOMPARE(client->cancelled.size(), 1);
    client->answer(FakeClient::verdict(KycStatus::Approved));
    QCOMPARE(arrived.size(), size_t{1});
    QVERIFY(!facts().retryCountBefore);
    QCOMPARE(facts().attemptsBefore, 0);
    QCOMPARE(exchange->progress(), 0.0);
}

void ExchangeTest::progressIsOfTheCurrentSend()
{
    send();
    client->progress(0.5);
    QCOMPARE(exchange->progress(), 0.5);
    client->answer(FakeClient::failure(Fault::NoConnection, Counted::No));
    client->progress(0.9);
    QCOMPARE(exchange->progress(), 0.5);
    send();
    QCOMPARE(exchange->progress(), 0.0);
}

QTEST_APPLESS_MAIN(ExchangeTest)
#include "tst_exchange.moc"
