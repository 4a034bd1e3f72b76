// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/kept_cases.h"
#include "support/branch_run.h"
#include "support/watched_journal.h"

#include <QTest>

using namespace session;
using argos::Counted;
using argos::Fault;
using argos::KycStatus;
using store::CaseStage;
using support::FakeClient;
using support::Run;

/// A case that the network keeps from being sent, as the window handles it; what sends it later is
/// WaitingCases.
class LettingWaitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { folder = std::make_unique<support::JournalFolder>(); }

    void theWindowIsFreeForTheNext();
    void whileTryingAgainItMayWaitToo();
    void onlyWhatMayPassMayWait_data();
    void onlyWhatMayPassMayWait();
    void atAKioskNothingWaits();
    void withoutAJournalNothingWaits();
    void whereNothingOutlivesTheRunNothingWaits();
    void whatCannotBeWrittenDownStays();
    void takenInHandItStandsWhereItStood();
    void takenInHandItMayGoBackWhateverKeptIt();
    void whatIsHeldIsAskedAboutFirst();
    void whatIsHeldAndCannotBeAskedAboutStaysHeld();
    void whatIsHeldAndWasCountedLateWantsAnotherPhoto();
    void typedAgainItStandsWhereItStood();
    void lookedAtItGoesOnWaiting();
    void closedItEnds();
    void whatIsChangedIsConfirmedByHand();
    void sentByHandAndNotReachedItStillWaits();
    void aStartOpensNothingThatWaits();
    void whatIsTooLateEndsAtTheStart();

private:
    /// Refused by the network as often as the program tries.
    static void fail(Run& run)
    {
        run.send();
        run.client.answer(FakeClient::failure(Fault::NoConnection, Counted::No));
        run.controller.handle(CancelRequested{}); // of the pause
        QCOMPARE(run.state(), State::Problem);
    }
    static store::CaseId letWait(Run& run)
    {
        fail(run);
        run.controller.handle(SendLaterRequested{});
        return run.journal->list({})->cases.first().id;
    }

    std::unique_ptr<support::JournalFolder> folder;
};

void LettingWaitTest::theWindowIsFreeForTheNext()
{
    Run run(*folder);
    fail(run);
    QVERIFY(run.controller.mayWait());
    run.controller.handle(SendLaterRequested{});
    QCOMPARE(run.state(), State::Start);
    QVERIFY(!run.controller.currentCase());
    QVERIFY(run.controller.photo().isNull());
    QCOMPARE(run.stage(), CaseStage::Waiting);
    const auto record = run.journal->list({})->cases.first();
    QCOMPARE(record.stageReason, QStringLiteral("no_connection"));
    const auto kept = KeptCases(run.journal.get()).findUnfinished(record.id);
    QVERIFY(kept && kept->waits());
    QCOMPARE(kept->photo, support::photo().jpeg);
    QCOMPARE(kept->record.consent->version, QStringLiteral("1"));
    QVERIFY(!folder->allBytes().contains("Canary"));
}

void LettingWaitTest::whileTryingAgainItMayWaitToo()
{
    Run run(*folder);
    run.send();
    run.client.answer(FakeClient::failure(Fault::NoConnection, Counted::No));
    QCOMPARE(run.state(), State::TryingAgain);
    run.controller.handle(SendLaterRequested{});
    QCOMPARE(run.state(), State::Start);
    QCOMPARE(run.stage(), CaseStage::Waiting);
    run.clock.advance(std::chrono::hours(1));
    run.controller.checkTime();
    QCOMPARE(run.client.posts.size(), 1);
}

void LettingWaitTest::onlyWhatMayPassMayWait_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("mayWait");
    QTest::newRow("no network") << Fault::NoConnection << true;
    QTest::newRow("service down") << Fault::ServiceDown << true;
    QTest::newRow("portal") << Fault::UntrustedServer << true;
    QTest::newRow("redirected") << Fault::Redirected << true;
    QTest::newRow("stopped by hand") << Fault::Cancelled << false;
    QTest::newRow("wrong key") << Fault::WrongKey << false;
    QTest::newRow("wrong details") << Fault::MissingParameters << false;
    QTest::newRow("wrong photo") << Fault::InvalidFaceImage << false;
}

void LettingWaitTest::onlyWhatMayPassMayWait()
{
    QFETCH(Fault, fault);
    QFETCH(bool, mayWait);
    Run run(*folder);
    run.send();
    run.client.answer(FakeClient::failure(fault, Counted::No));
    QCOMPARE(run.controller.mayWait(), mayWait);
    run.controller.handle(SendLaterRequested{});
    QCOMPARE(run.state() == State::Start, mayWait);
    QCOMPARE(run.stage() == CaseStage::Waiting, mayWait);
}

void LettingWaitTest::atAKioskNothingWaits()
{
    Run run(*folder, 'k', Policy{});
    fail(run);
    QVERIFY(!run.controller.mayWait());
    run.controller.handle(SendLaterRequested{});
    QCOMPARE(run.state(), State::Problem);
}

void LettingWaitTest::withoutAJournalNothingWaits()
{
    Run run(*folder);
    Controller controller({run.clock, run.rules, run.cameras, run.studio, run.client},
                          support::policyOfABranch());
    controller.handle(StartRequested{support::draft()});
    controller.handle(ConsentGiven{});
    controller.handle(DetailsSubmitted{support::details()});
    run.studio.finish(support::photo());
    controller.handle(PhotoAccepted{});
    controller.handle(SubmitRequested{});
    run.client.answer(FakeClient::failure(Fault::NoConnection, Counted::No));
    QVERIFY(!controller.mayWait());
}

void LettingWaitTest::whereNothingOutlivesTheRunNothingWaits()
{
    Run run(*folder);
    run.controller.forbidWaiting();
    fail(run);
    QVERIFY(!run.controller.mayWait());
}

void LettingWaitTest::whatCannotBeWrittenDownStays()
{
    Run run(*folder);
    fail(run);
    support::OtherConnection other(folder->file());
    other.run(QStringLiteral("BEGIN IMMEDIATE"));
    run.controller.handle(SendLaterRequested{});
    QCOMPARE(run.state(), State::Problem);
    QCOMPARE(run.controller.problem()->cause, ProblemCause::NotRecorded);
    QVERIFY(!run.controller.photo().isNull());
    other.run(QStringLiteral("ROLLBACK"));
    run.controller.handle(SubmitRequested{});
    QCOMPARE(run.client.posts.size(), 2);
}

void LettingWaitTest::takenInHandItStandsWhereItStood()
{
    Run run(*folder);
    const store::CaseId id = letWait(run);
    QVERIFY(run.controller.open(id));
    QCOMPARE(run.state(), State::Problem);
    QCOMPARE(run.controller.problem()->cause, ProblemCause::NoConnection);
    QCOMPARE(run.controller.values(), support::details());
    QVERIFY(run.controller.mayWait());
    run.controller.handle(SubmitRequested{});
    QCOMPARE(run.client.posts.size(), 2);
    run.client.answer(FakeClient::verdict(KycStatus::Approved));
    QCOMPARE(run.state(), State::Finished);
    QCOMPARE(run.stage(), CaseStage::Decided);
}

/// The customer has gone home: to close the case must not be the only way on.
void LettingWaitTest::takenInHandItMayGoBackWhateverKeptIt()
{
    for (const ProblemCause cause : {ProblemCause::WrongKey, ProblemCause::AddressNotAllowed}) {
        folder = std::make_unique<support::JournalFolder>();
        Run run(*folder);
        const store::CaseId id = letWait(run);
        QVERIFY(run.journal->moveTo(id, CaseStage::Waiting, code(cause)));
        QVERIFY(run.controller.open(id));
        QCOMPARE(run.controller.problem()->cause, cause);
        QVERIFY(run.controller.mayWait());
        run.controller.handle(SendLaterRequested{});
        QCOMPARE(run.state(), State::Start);
        QCOMPARE(run.stage(), CaseStage::Waiting);
    }
}

/// It was found not counted, but may have been counted late.
void LettingWaitTest::whatIsHeldIsAskedAboutFirst()
{
    Run run(*folder);
    const store::CaseId id = letWait(run);
    QVERIFY(run.journal->moveTo(id, CaseStage::Waiting, heldReason()));
    QVERIFY(run.controller.open(id));
    QCOMPARE(run.state(), State::Asking);
    run.client.answerRead(support::recordOf(argos::KycStatus::Incomplete, 0));
    run.waitUntilSettled();
    run.client.answerRead(support::recordOf(argos::KycStatus::Incomplete, 0));
    QCOMPARE(run.state(), State::Problem);
    QCOMPARE(run.journal->record(id)->stageReason, heldReason());
    run.controller.handle(SubmitRequested{});
    QCOMPARE(run.client.posts.size(), 2);
}

/// To close it would erase what may only be asked about later.
void LettingWaitTest::whatIsHeldAndCannotBeAskedAboutStaysHeld()
{
    Run run(*folder);
    const store::CaseId id = letWait(run);
    QVERIFY(run.journal->moveTo(id, CaseStage::Waiting, heldReason()));
    QVERIFY(run.controller.open(id));
    run.client.answerRead(FakeClient::failure(argos::Fault::NoConnection, argos::Counted::No));
    QCOMPARE(run.state(), State::Problem);
    QCOMPARE(run.controller.problem()->next, NextStep::AskAgain);
    run.controller.handle(NewCaseRequested{});
    QCOMPARE(run.state(), State::Start);
    QCOMPARE(run.journal->record(id)->stageReason, heldReason());
    QVERIFY(run.journal->load(id)->contains(QStringLiteral("photo")));
}

void LettingWaitTest::whatIsHeldAndWasCountedLateWantsAnotherPhoto()
{
    Run run(*folder);
    const store::CaseId id = letWait(run);
    QVERIFY(run.journal->moveTo(id, CaseStage::Waiting, heldReason()));
    QVERIFY(run.controller.open(id));
    run.client.answerRead(support::recordOf(argos::KycStatus::Incomplete, 1));
    QCOMPARE(run.state(), State::Retake);
    QCOMPARE(run.client.posts.size(), 1);
    QVERIFY(!run.journal->load(id)->contains(QStringLiteral("photo")));
}

void LettingWaitTest::typedAgainItStandsWhereItStood()
{
    Run run(*folder);
    Q_UNUSED(letWait(run))
    run.controller.handle(StartRequested{support::draft()});
    QCOMPARE(run.state(), State::Problem);
    QCOMPARE(run.controller.values(), support::details());
}

void LettingWaitTest::lookedAtItGoesOnWaiting()
{
    Run run(*folder);
    QVERIFY(run.controller.open(letWait(run)));
    for (int page = 0; page < 5; ++page)
        run.controller.handle(BackRequested{});
    QCOMPARE(run.state(), State::Start);
    CaseDraft other = support::draft();
    other.submissionId = *base::SubmissionId::parse(QStringLiteral("sbx-approved-2"));
    run.controller.handle(StartRequested{other});
    QCOMPARE(run.state(), State::Consent);
    QCOMPARE(run.journal->standingAt(CaseStage::Waiting)->size(), 1);
}

void LettingWaitTest::closedItEnds()
{
    Run run(*folder);
    QVERIFY(run.controller.open(letWait(run)));
    run.controller.handle(CancelRequested{});
    QCOMPARE(run.stage(), CaseStage::Abandoned);
    QVERIFY(run.journal->list({})->cases.first().forgotten);
}

void LettingWaitTest::whatIsChangedIsConfirmedByHand()
{
    Run run(*folder);
    const store::CaseId id = letWait(run);
    QVERIFY(run.controller.open(id));
    for (int page = 0; page < 3; ++page)
        run.controller.handle(BackRequested{});
    QCOMPARE(run.state(), State::Details);
    run.controller.handle(DetailsSubmitted{support::details()});
    QCOMPARE(run.stage(), CaseStage::Open);
    QVERIFY(!run.journal->load(id)->contains(QStringLiteral("photo")));
}

void LettingWaitTest::sentByHandAndNotReachedItStillWaits()
{
    Run run(*folder);
    const store::CaseId id = letWait(run);
    QVERIFY(run.controller.open(id));
    run.controller.handle(SubmitRequested{});
    run.client.answer(FakeClient::failure(Fault::ServiceDown, Counted::No));
    QCOMPARE(run.stage(), CaseStage::Waiting);
    QVERIFY(run.journal->load(id)->contains(QStringLiteral("photo")));
}

void LettingWaitTest::aStartOpensNothingThatWaits()
{
    {
        Run run(*folder);
        Q_UNUSED(letWait(run))
    }
    Run next(*folder);
    QCOMPARE(next.state(), State::Start);
    QCOMPARE(next.stage(), CaseStage::Waiting);
}

void LettingWaitTest::whatIsTooLateEndsAtTheStart()
{
    {
        Run run(*folder);
        Q_UNUSED(letWait(run))
    }
    folder->clock.advance(Policy{}.deadline);
    Run sends(*folder); // by its queue, which says so: session/waiting_cases
    QCOMPARE(sends.stage(), CaseStage::Waiting);
    Run next(*folder, 'k', Policy{.resumesCases = true}); // lets nothing wait, so there is none
    QCOMPARE(next.stage(), CaseStage::Expired);
    QVERIFY(next.journal->list({})->cases.first().forgotten);
}

QTEST_GUILESS_MAIN(LettingWaitTest)
#include "tst_letting_wait.moc"
