// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/headless_submission.h"
#include "support/branch_run.h"

#include <QTest>

using namespace session;
using argos::Counted;
using argos::Fault;
using argos::KycStatus;
using store::CaseStage;
using support::details;
using support::draft;
using support::FakeClient;
using support::photo;
using support::policyOfABranch;
using support::Run;

namespace
{

argos::SubmissionRecord record(std::optional<KycStatus> status, int attempts)
{
    argos::SubmissionRecord known;
    known.status = status;
    known.retryCount = attempts;
    known.attempts.resize(attempts);
    return known;
}

} // namespace

/// The program dies and comes back.
class InterruptedCaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { folder = std::make_unique<support::JournalFolder>(); }

    void nothingToResumeIsNothing();
    void aFormGoesOnWhereItWas();
    void aSentCaseIsAskedAboutAndNotSentAgain();
    void whatWasNotCountedCanBeSentAgain();
    void aLongUploadLeavesTheServiceItsTimeAllTheSame();
    void aCountedTryLeadsToAnotherPhoto();
    void aTryOfAnEarlierRunIsNotTakenForThisOne();
    void withoutItsKeyTheOutcomeIsFoundAllTheSame();
    void whoTypesTheCaseAgainIsToldFirst();
    void aJudgedPhotoDoesNotComeBack();
    void aPendingCaseIsNotSentAgain();
    void nothingIsSentThatNobodyFilledIn();
    void anUnwrittenIntentSendsNothing();
    void aKioskShowsNobodyElsesCase();
    void anUnfinishedCaseIsOpenedByHand();
    void anEndedCaseIsNotOpened();
    void aKioskKeepsNothingOfAPendingCase();
    void whoKeepsNothingKeepsNothingOfASubmission_data();
    void whoKeepsNothingKeepsNothingOfASubmission();
    void whatHasEndedIsForgottenInTime();
    void aRefusedConsentLeavesNothing();
    void anExpiredCaseEndsAsSuch();
    void aCaseTypedAgainUnderANewKeyCanBeSent();
    void aCaseTypedAgainAfterItsEndKnowsItsTries();
    void anAnswerThatCannotBeWrittenIsShownAndSaid();

private:
    std::unique_ptr<support::JournalFolder> folder;
};

void InterruptedCaseTest::nothingToResumeIsNothing()
{
    QCOMPARE(Run(*folder).state(), State::Start);
}

void InterruptedCaseTest::aFormGoesOnWhereItWas()
{
    Run(*folder).toConfirm();
    Run next(*folder);
    QCOMPARE(next.state(), State::Details);
    QCOMPARE(next.controller.values(), details());
    QCOMPARE(next.controller.currentCase()->issuingCountry, QStringLiteral("KOR"));
    QVERIFY(next.controller.consent());
    QVERIFY(!next.controller.lostSince());
    QVERIFY(next.client.posts.isEmpty() && next.client.reads.isEmpty());
}

void InterruptedCaseTest::aSentCaseIsAskedAboutAndNotSentAgain()
{
    Run(*folder).send();
    const QDateTime sentAt = folder->clock.now();
    folder->clock.advance(std::chrono::minutes(2));
    Run next(*folder);
    QCOMPARE(next.state(), State::Asking);
    QCOMPARE(next.controller.lostSince(), std::optional(sentAt));
    QCOMPARE(next.client.reads.size(), 1);
    next.client.answerRead(record(KycStatus::Approved, 1));
    QCOMPARE(next.state(), State::Finished);
    QCOMPARE(next.controller.result()->status, CaseStatus::Approved);
    QCOMPARE(next.stage(), CaseStage::Decided);
    QVERIFY(next.client.posts.isEmpty());
}

void InterruptedCaseTest::whatWasNotCountedCanBeSentAgain()
{
    Run(*folder).send();
    Run next(*folder);
    next.client.answerRead(record(std::nullopt, 0));
    QCOMPARE(next.state(), State::Asking); // the service may still be at work
    next.waitUntilSettled();
    next.client.answerRead(record(std::nullopt, 0));
    QCOMPARE(next.state(), State::Problem);
    QCOMPARE(next.controller.problem()->next, NextStep::SubmitAgain);
    next.controller.handle(SubmitRequested{});
    QCOMPARE(next.client.posts.size(), 1);
    const argos::Step2Request& sent = next.client.posts.first().request;
    QCOMPARE(sent.faceImage, photo().jpeg);
    QVERIFY(sent.fields.contains({"name", QStringLiteral("Canary Hong")}));
}

void InterruptedCaseTest::aLongUploadLeavesTheServiceItsTimeAllTheSame()
{
    Run(*folder).send();
    folder->clock.advance(Policy{}.settleAfterLoss * 2); // its last byte may have left just now
    Run next(*folder);
    next.client.answerRead(record(std::nullopt, 0));
    QCOMPARE(next.state(), State::Asking);
    next.waitUntilSettled();
    next.client.answerRead(record(KycStatus::Approved, 1));
    QCOMPARE(next.state(), State::Finished);
}

/// The program ended while another photo was wanted; a script sends that one.
void InterruptedCaseTest::aTryOfAnEarlierRunIsNotTakenForThisOne()
{
    {
        Run first(*folder);
        first.send();
        first.client.answer(FakeClient::verdict(KycStatus::Incomplete, 1));
    }
    const auto journal = folder->open();
    FakeClient client;
    HeadlessSubmission next(client, folder->clock, {}, {}, journal.get());
    std::optional<HeadlessSubmission::Ending> ending;
    connect(&next, &HeadlessSubmission::finished, this, [&](const auto& told) { ending = told; });
    next.start(draft(), details(), photo());
    client.answer(FakeClient::failure(Fault::ConnectionLost, Counted::Unknown));
    client.answerRead(record(KycStatus::Incomplete, 1));
    folder->clock.advance(Policy{}.settleAfterLoss);
    next.checkTime();
    client.answerRead(record(KycStatus::Incomplete, 1));
    QTRY_VERIFY(ending);
    const auto* problem = std::get_if<ProblemView>(&*ending);
    QVERIFY(problem);
    QCOMPARE(problem->next, NextStep::SubmitAgain);
}

void InterruptedCaseTest::aCountedTryLeadsToAnotherPhoto()
{
    {
        Run first(*folder);
        first.send();
        first.client.answer(FakeClient::verdict(KycStatus::Incomplete, 1));
        first.controller.handle(RetakeRequested{});
        first.studio.finish(photo());
        first.controller.handle(PhotoAccepted{});
        first.controller.handle(SubmitRequested{});
    }
    Run next(*folder);
    next.client.answerRead(record(KycStatus::Incomplete, 2));
    QCOMPARE(next.state(), State::Retake);
    QCOMPARE(next.controller.values(), details());
}

void InterruptedCaseTest::withoutItsKeyTheOutcomeIsFoundAllTheSame()
{
    Run(*folder).send();
    Run next(*folder, 'o');
    QCOMPARE(next.state(), State::Asking);
    next.client.answerRead(record(std::nullopt, 0));
    next.waitUntilSettled();
    next.client.answerRead(record(std::nullopt, 0));
    QCOMPARE(next.controller.problem()->next, NextStep::FixDetails);
    next.controller.handle(BackRequested{});
    QCOMPARE(next.state(), State::Details);
}

void InterruptedCaseTest::whoTypesTheCaseAgainIsToldFirst()
{
    Run(*folder).send();
    Policy policy = policyOfABranch();
    policy.resumesCases = false;
    Run next(*folder, 'k', policy);
    QCOMPARE(next.state(), State::Start);
    next.controller.handle(StartRequested{draft()});
    QCOMPARE(next.state(), State::Asking);
    next.client.answerRead(record(KycStatus::Pending, 1));
    QCOMPARE(next.state(), State::Finished);
    QCOMPARE(next.stage(), CaseStage::Pending);
}

void InterruptedCaseTest::aJudgedPhotoDoesNotComeBack()
{
    {
        Run run(*folder);
        run.send();
        run.client.answer(FakeClient::verdict(KycStatus::Incomplete, 1));
        QCOMPARE(run.state(), State::Retake);
    }
    Run next(*folder);
    QCOMPARE(next.state(), State::Details);
    QVERIFY(next.controller.photo().isNull());
    next.controller.handle(DetailsSubmitted{details()});
    QCOMPARE(next.state(), State::Capture);
}

void InterruptedCaseTest::aPendingCaseIsNotSentAgain()
{
    {
        Run run(*folder);
        run.send();
        run.client.answer(FakeClient::verdict(KycStatus::Pending));
        run.controller.handle(NewCaseRequested{});
    }
    Run next(*folder);
    next.controller.handle(StartRequested{draft()});
    QCOMPARE(next.state(), State::Asking);
    next.client.answerRead(record(KycStatus::Approved, 1));
    QCOMPARE(next.state(), State::Finished);
    QCOMPARE(next.stage(), CaseStage::Decided);
}

void InterruptedCaseTest::nothingIsSentThatNobodyFilledIn()
{
    Run(*folder).send();
    Run next(*folder, 'o');
    next.client.answerRead(record(KycStatus::Incomplete, 1));
    QCOMPARE(next.state(), State::Retake);
    next.controller.handle(RetakeRequested{});
    QCOMPARE(next.state(), State::Consent);
}

void InterruptedCaseTest::anUnwrittenIntentSendsNothing()
{
    Run run(*folder);
    run.toConfirm();
    support::OtherConnection other(folder->file());
    other.run(QStringLiteral("BEGIN IMMEDIATE"));
    run.controller.handle(SubmitRequested{});
    QTRY_COMPARE(run.state(), State::Problem);
    QCOMPARE(run.controller.problem()->cause, ProblemCause::NotRecorded);
    QVERIFY(run.client.posts.isEmpty());
    other.run(QStringLiteral("ROLLBACK"));
    run.controller.handle(SubmitRequested{});
    QCOMPARE(run.client.posts.size(), 1);
}

void InterruptedCaseTest::aKioskShowsNobodyElsesCase()
{
    Run(*folder).toConfirm();
    Policy kiosk;
    Run next(*folder, 'k', kiosk);
    QCOMPARE(next.state(), State::Start);
    QVERIFY2(next.journal->list({})->cases.first().forgotten, "nobody will ever need it again");
}

void InterruptedCaseTest::anUnfinishedCaseIsOpenedByHand()
{
    Run(*folder).toConfirm();
    Run next(*folder);
    next.controller.handle(BackRequested{});
    next.controller.handle(BackRequested{});
    QCOMPARE(next.state(), State::Start);
    const store::CaseId id = next.journal->list({})->cases.first().id;
    QVERIFY(next.controller.open(id));
    QCOMPARE(next.state(), State::Details);
    QCOMPARE(next.controller.values(), details());
    QVERIFY(!next.controller.open(id)); // not in Start
}

void InterruptedCaseTest::anEndedCaseIsNotOpened()
{
    Run run(*folder);
    run.toConfirm();
    run.controller.handle(NewCaseRequested{});
    QCOMPARE(run.state(), State::Start);
    QVERIFY(!run.controller.open(run.journal->list({})->cases.first().id));
    QVERIFY(!run.controller.open({QStringLiteral("none")}));
    QCOMPARE(run.state(), State::Start);
}

void InterruptedCaseTest::aKioskKeepsNothingOfAPendingCase()
{
    Run run(*folder, 'k', Policy{});
    run.send();
    run.client.answer(FakeClient::verdict(KycStatus::Pending));
    const store::CaseId id = run.journal->list({})->cases.first().id;
    QVERIFY(!run.journal->load(id)->empty());
    run.controller.handle(NewCaseRequested{});
    QVERIFY(run.journal->load(id)->empty());
    QCOMPARE(run.stage(), CaseStage::Pending);
}

void InterruptedCaseTest::whoKeepsNothingKeepsNothingOfASubmission_data()
{
    QTest::addColumn<argos::Step2Outcome>("outcome");
    QTest::newRow("approved") << FakeClient::verdict(KycStatus::Approved);
    QTest::newRow("pending") << FakeClient::verdict(KycStatus::Pending);
    QTest::newRow("incomplete") << FakeClient::verdict(KycStatus::Incomplete, 1);
    QTest::newRow("refused") << argos::Step2Outcome(
        FakeClient::failure(Fault::MissingParameters, Counted::No));
}

void InterruptedCaseTest::whoKeepsNothingKeepsNothingOfASubmission()
{
    QFETCH(argos::Step2Outcome, outcome);
    const auto journal = folder->open();
    FakeClient client;
    HeadlessSubmission submission(client, folder->clock, Policy{}, {}, journal.get());
    submission.start(draft(), details(), photo());
    client.answer(outcome);
    QVERIFY(journal->load(journal->list({})->cases.first().id)->empty());
}

void InterruptedCaseTest::whatHasEndedIsForgottenInTime()
{
    {
        Run run(*folder);
        run.send();
        run.client.answer(FakeClient::verdict(KycStatus::Approved));
        run.controller.handle(NewCaseRequested{});
        QVERIFY(!run.journal->list({})->cases.first().forgotten);
    }
    folder->clock.advance(std::chrono::hours(25));
    Run next(*folder);
    QVERIFY(next.journal->list({})->cases.first().forgotten);
    QVERIFY(!folder->allBytes().contains("Canary"));
}

void InterruptedCaseTest::aRefusedConsentLeavesNothing()
{
    Run run(*folder);
    run.controller.handle(StartRequested{draft()});
    run.controller.handle(ConsentRefused{});
    QCOMPARE(run.stage(), CaseStage::Abandoned);
    QVERIFY(run.journal->list({})->cases.first().forgotten);
}

void InterruptedCaseTest::anExpiredCaseEndsAsSuch()
{
    Run run(*folder);
    CaseDraft late = draft();
    late.step1At = folder->clock.now().addSecs(-60);
    run.controller.handle(StartRequested{late});
    run.clock.advance(std::chrono::hours(24));
    run.controller.checkTime();
    QCOMPARE(run.controller.problem()->cause, ProblemCause::DeadlinePassed);
    run.controller.handle(NewCaseRequested{});
    QCOMPARE(run.stage(), CaseStage::Expired);
}

void InterruptedCaseTest::aCaseTypedAgainUnderANewKeyCanBeSent()
{
    Run(*folder).toConfirm();
    {
        Run next(*folder, 'o');
        QCOMPARE(next.state(), State::Start); // what was typed cannot be read
        next.send();
        QCOMPARE(next.state(), State::Sending);
        QCOMPARE(next.client.posts.size(), 1);
    }
    Run last(*folder, 'o');
    last.client.answerRead(record(std::nullopt, 0));
    QCOMPARE(last.controller.values(), details());
    QVERIFY(!last.controller.photo().isNull());
}

void InterruptedCaseTest::aCaseTypedAgainAfterItsEndKnowsItsTries()
{
    {
        Run first(*folder);
        first.send();
        first.client.answer(FakeClient::verdict(KycStatus::Incomplete, 1));
        first.controller.handle(CancelRequested{});
        QCOMPARE(first.stage(), CaseStage::Abandoned);
    }
    Run(*folder).send(); // and dies
    Run next(*folder);
    QCOMPARE(next.state(), State::Asking);
    next.client.answerRead(record(KycStatus::Incomplete, 1));
    next.waitUntilSettled();
    next.client.answerRead(record(KycStatus::Incomplete, 1)); // the try of the first case
    QCOMPARE(next.state(), State::Problem);
    QCOMPARE(next.controller.problem()->next, NextStep::SubmitAgain);
}

void InterruptedCaseTest::anAnswerThatCannotBeWrittenIsShownAndSaid()
{
    Run run(*folder);
    run.send();
    {
        support::OtherConnection other(folder->file());
        other.run(QStringLiteral("BEGIN IMMEDIATE"));
        run.client.answer(FakeClient::verdict(KycStatus::Incomplete, 1));
        QCOMPARE(run.state(), State::Retake);
        QVERIFY(run.controller.isUnwritten());
        other.run(QStringLiteral("ROLLBACK"));
    }
    run.controller.handle(RetakeRequested{});
    run.studio.finish(photo());
    run.controller.handle(PhotoAccepted{});
    run.controller.handle(SubmitRequested{});
    QVERIFY(!run.controller.isUnwritten());
    const auto sends = run.journal->sends(run.journal->list({})->cases.first().id);
    QCOMPARE(sends->size(), 2);
    QCOMPARE(sends->first().outcome, std::optional(store::SendOutcome::Answered));
}

QTEST_GUILESS_MAIN(InterruptedCaseTest)
#include "tst_interrupted_case.moc"
