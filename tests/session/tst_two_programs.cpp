// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/headless_submission.h"
#include "support/branch_run.h"
#include "support/watched_journal.h"

#include <QTest>

using namespace session;
using argos::Counted;
using argos::Fault;
using argos::KycStatus;
using store::CaseStage;
using support::FakeClient;
using support::recordOf;
using support::Run;

/// Two programs on one data folder have the same case in hand.
class TwoProgramsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { folder = std::make_unique<support::JournalFolder>(); }

    void whileOneIsSendingTheOtherWaits();
    void whenTheSenderDiesTheOtherFindsOut();
    void aSendOfTheOtherIsNoticedBeforeOurs_data();
    void aSendOfTheOtherIsNoticedBeforeOurs();
    void aJudgedPhotoIsNotLeftWaiting();
    void aCaseThatTheOtherHasClosedIsAskedAboutFirst();
    void aCaseThatIsBeingSentIsNotTakenUpAtTheStart();
    void whatIsBeingSentIsNotOpenedAgainByHand();
    void whatTheOtherFoundJudgedIsNotSent();
    void aVerbAsksAboutWhatIsHeldBeforeItSends();

private:
    /// A second window, whose person types the same id.
    static void open(Run& run) { run.controller.handle(StartRequested{support::draft()}); }

    std::unique_ptr<support::JournalFolder> folder;
};

void TwoProgramsTest::whileOneIsSendingTheOtherWaits()
{
    Run sender(*folder);
    sender.send();
    Run other(*folder);
    open(other);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(other.state(), State::Asking);
        other.client.answerRead(recordOf(KycStatus::Incomplete, 0));
        other.waitUntilSettled();
    }
    sender.client.answer(FakeClient::verdict(KycStatus::Approved));
    other.client.answerRead(recordOf(KycStatus::Approved, 1));
    QCOMPARE(other.state(), State::Finished);
    QCOMPARE(sender.state(), State::Finished);
    QVERIFY(other.client.posts.isEmpty());
    QCOMPARE(other.stage(), CaseStage::Decided);
}

void TwoProgramsTest::whenTheSenderDiesTheOtherFindsOut()
{
    auto sender = std::make_unique<Run>(*folder);
    sender->send();
    Run other(*folder);
    open(other);
    const auto noTrace = [&] { other.client.answerRead(recordOf(KycStatus::Incomplete, 0)); };
    noTrace();
    other.waitUntilSettled();
    sender.reset(); // its last byte may have left just now
    noTrace();
    other.waitUntilSettled();
    noTrace();
    QCOMPARE(other.state(), State::Asking);
    other.waitUntilSettled();
    noTrace();
    QCOMPARE(other.state(), State::Problem);
    QCOMPARE(other.controller.problem()->next, NextStep::SubmitAgain);
}

void TwoProgramsTest::aSendOfTheOtherIsNoticedBeforeOurs_data()
{
    QTest::addColumn<KycStatus>("answer");
    QTest::addColumn<State>("state");
    QTest::newRow("another photo") << KycStatus::Incomplete << State::Retake;
    QTest::newRow("approved") << KycStatus::Approved << State::Finished;
}

void TwoProgramsTest::aSendOfTheOtherIsNoticedBeforeOurs()
{
    QFETCH(KycStatus, answer);
    QFETCH(State, state);
    Run first(*folder);
    first.toConfirm();
    Run second(*folder); // comes up with the same case
    second.controller.handle(DetailsSubmitted{support::details()});
    second.studio.finish(support::photo());
    second.controller.handle(PhotoAccepted{});
    QCOMPARE(second.state(), State::Confirm);
    first.controller.handle(SubmitRequested{});
    first.client.answer(FakeClient::verdict(answer, 1));
    second.controller.handle(SubmitRequested{});
    QTRY_COMPARE(second.state(), State::Asking);
    QCOMPARE(second.controller.lostSince(), std::optional(folder->clock.now()));
    QVERIFY(second.client.posts.isEmpty());
    second.client.answerRead(recordOf(answer, 1));
    QCOMPARE(second.state(), state);
    QVERIFY(second.client.posts.isEmpty());
}

void TwoProgramsTest::aJudgedPhotoIsNotLeftWaiting()
{
    Run waits(*folder);
    waits.toConfirm();
    waits.controller.handle(SubmitRequested{});
    waits.client.answer(FakeClient::failure(Fault::WrongKey, Counted::No));
    QCOMPARE(waits.state(), State::Problem);
    waits.controller.handle(SubmitRequested{});
    waits.client.answer(FakeClient::failure(Fault::UntrustedServer, Counted::No));
    QCOMPARE(waits.state(), State::Problem);

    const auto journal = folder->open();
    FakeClient service;
    HeadlessSubmission verb(service, folder->clock, support::policyOfABranch(), {}, journal.get());
    verb.start(support::draft(), support::details(), support::photo());
    service.answer(FakeClient::verdict(KycStatus::Incomplete, 1));

    waits.controller.handle(SendLaterRequested{});
    QCOMPARE(waits.state(), State::Asking);
    QCOMPARE(waits.stage(), CaseStage::Open);
    waits.client.answerRead(recordOf(KycStatus::Incomplete, 1));
    QCOMPARE(waits.state(), State::Retake);
}

void TwoProgramsTest::aCaseThatTheOtherHasClosedIsAskedAboutFirst()
{
    Run run(*folder);
    run.toConfirm();
    const auto journal = folder->open();
    const auto id = journal->list({})->cases.first().id;
    QVERIFY(journal->moveTo(id, CaseStage::Abandoned));
    run.controller.handle(SubmitRequested{});
    QTRY_COMPARE(run.state(), State::Asking);
    run.client.answerRead(recordOf(KycStatus::Incomplete, 0));
    run.waitUntilSettled();
    run.client.answerRead(recordOf(KycStatus::Incomplete, 0));
    QCOMPARE(run.state(), State::Problem);
    run.controller.handle(SubmitRequested{});
    QCOMPARE(run.client.posts.size(), 1);
    QCOMPARE(journal->list({})->cases.size(), 2);
}

void TwoProgramsTest::aCaseThatIsBeingSentIsNotTakenUpAtTheStart()
{
    Run sender(*folder);
    sender.send();
    const Run other(*folder);
    QCOMPARE(other.state(), State::Start);
    QVERIFY(other.client.reads.isEmpty());
}

/// It waits; the one window goes back to its form while the other one's queue sends it and dies.
void TwoProgramsTest::whatIsBeingSentIsNotOpenedAgainByHand()
{
    Run typing(*folder);
    typing.toConfirm();
    typing.controller.handle(SubmitRequested{});
    typing.client.answer(FakeClient::failure(Fault::UntrustedServer, Counted::No));
    typing.controller.handle(SendLaterRequested{});
    const auto id = typing.journal->list({})->cases.first().id;
    QVERIFY(typing.controller.open(id));
    auto queue = folder->open();
    QVERIFY(queue->writeIntent(id, store::SendKind::Post));
    typing.controller.handle(BackRequested{});
    typing.controller.handle(BackRequested{});
    typing.controller.handle(BackRequested{});
    QCOMPARE(typing.state(), State::Details);
    typing.controller.handle(DetailsSubmitted{support::details()});
    QCOMPARE(typing.stage(), CaseStage::InDoubt);
    queue.reset();

    typing.controller.handle(PhotoAccepted{});
    typing.controller.handle(SubmitRequested{});
    QTRY_COMPARE(typing.state(), State::Asking);
    typing.client.answerRead(recordOf(KycStatus::Incomplete, 0));
    typing.waitUntilSettled();
    typing.client.answerRead(recordOf(KycStatus::Incomplete, 0));
    QCOMPARE(typing.state(), State::Problem);
    typing.controller.handle(SubmitRequested{});
    QCOMPARE(typing.client.posts.size(), 2); // there is a way on
}

/// It was held; the verb has found that it was counted after all.
void TwoProgramsTest::whatTheOtherFoundJudgedIsNotSent()
{
    Run window(*folder);
    window.toConfirm();
    window.controller.handle(SubmitRequested{});
    window.client.answer(FakeClient::failure(Fault::UntrustedServer, Counted::No));
    window.controller.handle(SendLaterRequested{});
    const auto id = window.journal->list({})->cases.first().id;
    QVERIFY(window.controller.open(id));
    QCOMPARE(window.state(), State::Problem);

    const auto other = folder->open();
    CaseLedger verb(other.get());
    verb.resume(*other->record(id));
    verb.note(recordOf(KycStatus::Incomplete, 1), Reading::Counted);

    window.controller.handle(SubmitRequested{});
    QTRY_COMPARE(window.state(), State::Asking);
    window.client.answerRead(recordOf(KycStatus::Incomplete, 1));
    QCOMPARE(window.state(), State::Retake);
    QCOMPARE(window.client.posts.size(), 1);
}

void TwoProgramsTest::aVerbAsksAboutWhatIsHeldBeforeItSends()
{
    const auto journal = folder->open();
    const auto id = journal->begin({.submissionId = support::draft().submissionId}).value();
    OpenCase open;
    open.begin(support::draft(), folder->clock.now());
    open.consent = Consent{QStringLiteral("1"), QStringLiteral("en"), folder->clock.now()};
    open.photo = support::photo();
    CaseLedger ledger(journal.get());
    ledger.begin(support::draft(), {});
    QVERIFY(ledger.letWait(open, heldReason()));

    const auto call = [&](FakeClient& service) {
        auto verb = std::make_unique<HeadlessSubmission>(
            service, folder->clock, support::policyOfABranch(), rules::Spellings(), journal.get());
        verb->start(support::draft(), support::details(), support::photo());
        return verb;
    };
    FakeClient offline;
    const auto cannotAsk = call(offline);
    offline.answerRead(FakeClient::failure(Fault::NoConnection, Counted::No));
    QCOMPARE(journal->record(id)->stageReason, heldReason());
    QVERIFY(journal->load(id)->contains(QStringLiteral("photo")));
    FakeClient first;
    const auto asks = call(first);
    QVERIFY(first.posts.isEmpty());
    first.answerRead(recordOf(KycStatus::Incomplete, 0));
    folder->clock.advance(Policy{}.settleAfterLoss);
    asks->checkTime();
    first.answerRead(recordOf(KycStatus::Incomplete, 0));
    QVERIFY(first.posts.isEmpty());
    QCOMPARE(journal->record(id)->stage, CaseStage::Open);
    FakeClient second;
    const auto sends = call(second);
    QCOMPARE(second.posts.size(), 1);
}

QTEST_GUILESS_MAIN(TwoProgramsTest)
#include "tst_two_programs.moc"
