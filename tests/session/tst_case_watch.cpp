// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/case_watch.h"
#include "session/kept_cases.h"
#include "support/watched_journal.h"

#include <QSignalSpy>
#include <QTest>

using argos::Fault;
using argos::KycStatus;
using session::Question;
using store::CaseStage;
using support::recordOf;
using namespace std::chrono_literals;

class CaseWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { desk = std::make_unique<support::WatchedJournal>(); }

    void pausesDoubleUpToAQuarterHour_data();
    void pausesDoubleUpToAQuarterHour();
    void chanceShortensAPauseByAQuarterAtMost();
    void nothingIsAskedBeforeItsTime();
    void onlyCasesThatTheServiceCanMoveAreAskedAbout();
    void aDecisionEndsTheQuestions_data();
    void aDecisionEndsTheQuestions();
    void aPendingCaseFollowsTheService_data();
    void aPendingCaseFollowsTheService();
    void aLostAnswerIsFound_data();
    void aLostAnswerIsFound();
    void noTraceIsNotBelievedTooSoon();
    void whatMayStillBeUnderWayIsWaitedFor();
    void anAnswerIsAsOldAsItsQuestion();
    void whatCannotBeSentAnyMoreIsForgotten();
    void anotherProgramsSendIsWaitedForAnew();
    void whatTheServiceDoesNotKnowWasNotCounted();
    void aDoubtOutlivesItsTimeUntilTheServiceWasAsked();
    void oneQuestionAtATime();
    void afterAQuestionThereIsAPause();
    void aBusyServiceIsLeftAlone();
    void aFailedQuestionIsSaid();
    void askingNowGoesBeforeTheOthers();
    void askingNowOfAnEndedCaseDoesNothing();
    void theCaseInHandIsLeftAlone();
    void takingACaseInHandEndsItsQuestion();
    void answersToOthersAreNotListenedTo();
    void whatAnotherProgramHasSettledStays();
    void withoutRetentionADecidedCaseIsForgotten();
    void whoWasVerifiedElsewhereIsNeverAskedAbout();

private:
    [[nodiscard]] int questions() const { return static_cast<int>(desk->client.reads.size()); }
    void askNow(const store::CaseId& id)
    {
        desk->watch.start();
        desk->watch.askNow(id);
    }

    std::unique_ptr<support::WatchedJournal> desk;
};

void CaseWatchTest::pausesDoubleUpToAQuarterHour_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("seconds");
    QTest::newRow("first") << 0 << 30;
    QTest::newRow("second") << 1 << 60;
    QTest::newRow("last below") << 4 << 480;
    QTest::newRow("first at the limit") << 5 << 900;
    QTest::newRow("after years") << 1'000'000 << 900;
}

void CaseWatchTest::pausesDoubleUpToAQuarterHour()
{
    QFETCH(int, asked);
    QFETCH(int, seconds);
    QCOMPARE(session::pauseBeforeQuestion(asked, 0), std::chrono::milliseconds(seconds * 1000));
}

void CaseWatchTest::chanceShortensAPauseByAQuarterAtMost()
{
    QCOMPARE(session::pauseBeforeQuestion(0, 0.5), 26250ms);
    QCOMPARE(session::pauseBeforeQuestion(0, 1), 22500ms);
}

void CaseWatchTest::nothingIsAskedBeforeItsTime()
{
    const auto id = desk->pending(QStringLiteral("pending-1"));
    desk->pass(1h);
    QCOMPARE(questions(), 0); // not begun
    desk->watch.start();
    desk->pass(29999ms);
    QCOMPARE(questions(), 0);
    QCOMPARE(desk->watch.question(id), Question::None);
    desk->pass(1ms);
    QCOMPARE(questions(), 1);
    QCOMPARE(desk->client.reads.first().id.text(), QStringLiteral("pending-1"));
    QCOMPARE(desk->watch.question(id), Question::UnderWay);
    desk->client.answerRead(recordOf(KycStatus::Pending, 1));
    desk->pass(59999ms);
    QCOMPARE(questions(), 1);
    desk->pass(1ms);
    QCOMPARE(questions(), 2);
    QVERIFY(desk->client.posts.isEmpty());
}

void CaseWatchTest::onlyCasesThatTheServiceCanMoveAreAskedAbout()
{
    Q_UNUSED(desk->open(QStringLiteral("open-1")))
    desk->watch.start();
    desk->pass(1h);
    QCOMPARE(questions(), 0);
}

void CaseWatchTest::aDecisionEndsTheQuestions_data()
{
    QTest::addColumn<KycStatus>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("approved") << KycStatus::Approved << QStringLiteral("approved");
    QTest::newRow("rejected") << KycStatus::Rejected << QStringLiteral("rejected");
}

void CaseWatchTest::aDecisionEndsTheQuestions()
{
    QFETCH(KycStatus, status);
    QFETCH(QString, code);
    const auto id = desk->pending(QStringLiteral("pending-1"));
    askNow(id);
    QSignalSpy changed(&desk->watch, &session::CaseWatch::changed);
    desk->client.answerRead(recordOf(status, 1));
    QCOMPARE(desk->stageOf(id), CaseStage::Decided);
    QCOMPARE(desk->journal->record(id)->answer.status, code);
    QCOMPARE(changed.size(), 1);
    desk->pass(24h);
    QCOMPARE(questions(), 1);
}

void CaseWatchTest::aPendingCaseFollowsTheService_data()
{
    QTest::addColumn<argos::SubmissionRecord>("record");
    QTest::addColumn<CaseStage>("stage");
    QTest::newRow("still pending") << recordOf(KycStatus::Pending, 1) << CaseStage::Pending;
    QTest::newRow("no status") << recordOf({}, 1) << CaseStage::Pending;
    QTest::newRow("another photo") << recordOf(KycStatus::Incomplete, 1) << CaseStage::Open;
}

void CaseWatchTest::aPendingCaseFollowsTheService()
{
    QFETCH(argos::SubmissionRecord, record);
    QFETCH(CaseStage, stage);
    const auto id = desk->pending(QStringLiteral("pending-1"));
    askNow(id);
    desk->client.answerRead(record);
    QCOMPARE(desk->stageOf(id), stage);
}

void CaseWatchTest::aLostAnswerIsFound_data()
{
    QTest::addColumn<argos::SubmissionRecord>("record");
    QTest::addColumn<CaseStage>("stage");
    QTest::newRow("approved") << recordOf(KycStatus::Approved, 1) << CaseStage::Decided;
    QTest::newRow("pending") << recordOf(KycStatus::Pending, 1) << CaseStage::Pending;
    QTest::newRow("counted") << recordOf(KycStatus::Incomplete, 1) << CaseStage::Open;
    QTest::newRow("not counted") << recordOf(KycStatus::Incomplete, 0) << CaseStage::Open;
    QTest::newRow("says nothing") << argos::SubmissionRecord{} << CaseStage::InDoubt;
}

void CaseWatchTest::aLostAnswerIsFound()
{
    QFETCH(argos::SubmissionRecord, record);
    QFETCH(CaseStage, stage);
    const auto id = desk->inDoubt(QStringLiteral("doubtful-1"));
    desk->watch.start();
    desk->pass(30s);
    desk->client.answerRead(record);
    QCOMPARE(desk->stageOf(id), stage);
    QCOMPARE(desk->journal->unsettled()->size(), stage == CaseStage::InDoubt ? 1 : 0);
    QVERIFY(desk->client.posts.isEmpty());
}

void CaseWatchTest::noTraceIsNotBelievedTooSoon()
{
    const auto id = desk->inDoubt(QStringLiteral("doubtful-1"));
    askNow(id);
    desk->pass(desk->policy.settleAfterLoss - 1ms);
    desk->client.answerRead(recordOf(KycStatus::Incomplete, 0));
    QCOMPARE(desk->stageOf(id), CaseStage::InDoubt);
    desk->pass(desk->policy.pauseBetweenQuestions);
    desk->watch.askNow(id);
    desk->client.answerRead(recordOf(KycStatus::Incomplete, 0));
    QCOMPARE(desk->stageOf(id), CaseStage::Open);
}

void CaseWatchTest::whatMayStillBeUnderWayIsWaitedFor()
{
    auto other = desk->folder.open();
    const auto id = desk->open(QStringLiteral("doubtful-1"));
    QVERIFY(other->writeIntent(id, store::SendKind::Post));
    desk->watch.start();
    desk->pass(24h); // the computer was asleep, perhaps
    desk->client.answerRead(recordOf(KycStatus::Incomplete, 0));
    QCOMPARE(desk->stageOf(id), CaseStage::InDoubt);
    other.reset();
    desk->pass(desk->policy.pauseBetweenQuestions);
    desk->watch.askNow(id);
    desk->client.answerRead(recordOf(KycStatus::Incomplete, 0));
    QCOMPARE(desk->stageOf(id), CaseStage::InDoubt); // its last byte may have left just now
    desk->pass(desk->policy.settleAfterLoss);
    desk->watch.askNow(id);
    desk->client.answerRead(recordOf(KycStatus::Incomplete, 0));
    QCOMPARE(desk->stageOf(id), CaseStage::Open);
}

/// The POST came in between.
void CaseWatchTest::anAnswerIsAsOldAsItsQuestion()
{
    const auto id = desk->inDoubt(QStringLiteral("doubtful-1"));
    askNow(id);
    desk->pass(1h);
    desk->client.answerRead(recordOf(KycStatus::Incomplete, 0));
    QCOMPARE(desk->stageOf(id), CaseStage::InDoubt);
}

void CaseWatchTest::whatCannotBeSentAnyMoreIsForgotten()
{
    const auto id = desk->inDoubt(QStringLiteral("doubtful-1"));
    QVERIFY(desk->journal->keep(id, {{QStringLiteral("photo"), "a photo"}}));
    desk->watch.start();
    desk->pass(desk->policy.deadline - 1ms);
    desk->client.answerRead(support::FakeClient::failure(Fault::NoConnection, argos::Counted::No));
    QVERIFY(desk->journal->load(id)->contains(QStringLiteral("photo")));
    desk->pass(1h);
    desk->client.answerRead(support::FakeClient::failure(Fault::NoConnection, argos::Counted::No));
    QVERIFY(!desk->journal->load(id)->contains(QStringLiteral("photo")));
    QCOMPARE(desk->stageOf(id), CaseStage::InDoubt);
}

void CaseWatchTest::anotherProgramsSendIsWaitedForAnew()
{
    const auto id = desk->inDoubt(QStringLiteral("doubtful-1"));
    askNow(id);
    desk->pass(1h);
    // The first was not counted, says the service to another program, which sends again.
    QVERIFY(desk->journal->writeEnd(
        id, 1, {.outcome = store::SendOutcome::FoundNotCounted, .stage = CaseStage::Open}));
    QVERIFY(desk->journal->writeIntent(id, store::SendKind::Post));
    QVERIFY(desk->journal->writeEnd(id, 2, {.outcome = store::SendOutcome::Unknown}));
    desk->client.answerRead(recordOf(KycStatus::Incomplete, 0));
    QCOMPARE(desk->stageOf(id), CaseStage::InDoubt);
    desk->pass(desk->policy.settleAfterLoss - 1ms);
    desk->watch.askNow(id);
    desk->client.answerRead(recordOf(KycStatus::Incomplete, 0));
    QCOMPARE(desk->stageOf(id), CaseStage::InDoubt);
    desk->pass(desk->policy.pauseBetweenQuestions);
    desk->watch.askNow(id);
    desk->client.answerRead(recordOf(KycStatus::Incomplete, 0));
    QCOMPARE(desk->stageOf(id), CaseStage::Open);
}

void CaseWatchTest::whatTheServiceDoesNotKnowWasNotCounted()
{
    const auto id = desk->inDoubt(QStringLiteral("doubtful-1"));
    const auto unknown = support::FakeClient::failure(Fault::UnknownSubmission, argos::Counted::No);
    askNow(id);
    desk->client.answerRead(unknown);
    QCOMPARE(desk->stageOf(id), CaseStage::InDoubt); // not yet known there, perhaps
    desk->pass(desk->policy.settleAfterLoss);
    desk->watch.askNow(id);
    desk->client.answerRead(unknown);
    QCOMPARE(desk->stageOf(id), CaseStage::Open);
}

void CaseWatchTest::aDoubtOutlivesItsTimeUntilTheServiceWasAsked()
{
    const auto id = desk->inDoubt(QStringLiteral("doubtful-1"));
    desk->watch.start();
    for (int days = 0; days < 3; ++days) {
        desk->pass(24h);
        desk->client.answerRead(
            support::FakeClient::failure(Fault::NoConnection, argos::Counted::No));
        QCOMPARE(desk->stageOf(id), CaseStage::InDoubt);
    }
    desk->pass(24h);
    desk->client.answerRead(argos::SubmissionRecord{});
    QCOMPARE(desk->stageOf(id), CaseStage::Expired);
    QVERIFY(desk->journal->unsettled()->isEmpty());
}

void CaseWatchTest::oneQuestionAtATime()
{
    Q_UNUSED(desk->pending(QStringLiteral("pending-1")))
    Q_UNUSED(desk->pending(QStringLiteral("pending-2")))
    desk->watch.start();
    desk->pass(1h);
    desk->pass(1h);
    QCOMPARE(questions(), 1);
    desk->client.answerRead(recordOf(KycStatus::Pending, 1));
    desk->pass(desk->policy.pauseBetweenQuestions);
    QCOMPARE(questions(), 2);
    QVERIFY(desk->client.reads[0].id != desk->client.reads[1].id);
}

void CaseWatchTest::afterAQuestionThereIsAPause()
{
    const auto id = desk->pending(QStringLiteral("pending-1"));
    askNow(id);
    desk->client.answerRead(recordOf(KycStatus::Pending, 1));
    desk->watch.askNow(id);
    QCOMPARE(desk->watch.question(id), Question::UnderWay);
    desk->pass(desk->policy.pauseBetweenQuestions - 1ms);
    QCOMPARE(questions(), 1);
    desk->pass(1ms);
    QCOMPARE(questions(), 2);
}

void CaseWatchTest::aBusyServiceIsLeftAlone()
{
    const auto id = desk->pending(QStringLiteral("pending-1"));
    askNow(id);
    auto busy = support::FakeClient::failure(Fault::TooManyRequests, argos::Counted::No);
    busy.error.retryAfter = 100s;
    desk->client.answerRead(busy);
    desk->pass(99999ms);
    desk->watch.askNow(id);
    QCOMPARE(questions(), 1);
    desk->pass(1ms);
    QCOMPARE(questions(), 2);
}

void CaseWatchTest::aFailedQuestionIsSaid()
{
    const auto id = desk->pending(QStringLiteral("pending-1"));
    askNow(id);
    desk->client.answerRead(support::FakeClient::failure(Fault::NoConnection, argos::Counted::No));
    QCOMPARE(desk->watch.question(id), Question::Unanswered);
    QCOMPARE(desk->stageOf(id), CaseStage::Pending);
    desk->pass(1min);
    QCOMPARE(desk->watch.question(id), Question::UnderWay);
    desk->client.answerRead(recordOf(KycStatus::Pending, 1));
    QCOMPARE(desk->watch.question(id), Question::None);
}

void CaseWatchTest::askingNowGoesBeforeTheOthers()
{
    Q_UNUSED(desk->pending(QStringLiteral("pending-1")))
    const auto id = desk->pending(QStringLiteral("pending-2"));
    askNow(id);
    QCOMPARE(questions(), 1);
    QCOMPARE(desk->client.reads.first().id.text(), QStringLiteral("pending-2"));
    desk->watch.askNow(id);
    QCOMPARE(questions(), 1);
}

void CaseWatchTest::askingNowOfAnEndedCaseDoesNothing()
{
    const auto id = desk->open(QStringLiteral("open-1"));
    QVERIFY(desk->journal->moveTo(id, CaseStage::Abandoned));
    askNow(id);
    QCOMPARE(questions(), 0);
}

void CaseWatchTest::theCaseInHandIsLeftAlone()
{
    const auto id = desk->inDoubt(QStringLiteral("doubtful-1"));
    desk->watch.setInHand(base::SubmissionId::parse(QStringLiteral("doubtful-1")));
    desk->watch.start();
    desk->watch.askNow(id);
    desk->pass(1h);
    QCOMPARE(questions(), 0);
    desk->watch.setInHand({});
    desk->pass(30s);
    QCOMPARE(questions(), 1);
}

void CaseWatchTest::takingACaseInHandEndsItsQuestion()
{
    const auto id = desk->inDoubt(QStringLiteral("doubtful-1"));
    desk->watch.start();
    desk->pass(30s);
    const base::JobNumber asked = desk->client.reads.first().job;
    desk->watch.setInHand(base::SubmissionId::parse(QStringLiteral("doubtful-1")));
    QCOMPARE(desk->client.cancelled, QList<base::JobNumber>{asked});
    desk->client.answerRead(asked, recordOf(KycStatus::Approved, 1));
    QCOMPARE(desk->stageOf(id), CaseStage::InDoubt);
}

void CaseWatchTest::answersToOthersAreNotListenedTo()
{
    const auto id = desk->pending(QStringLiteral("pending-1"));
    askNow(id);
    desk->client.answerRead(base::JobNumber{1'000'000}, recordOf(KycStatus::Approved, 1));
    QCOMPARE(desk->stageOf(id), CaseStage::Pending);
    QCOMPARE(desk->watch.question(id), Question::UnderWay);
}

void CaseWatchTest::whatAnotherProgramHasSettledStays()
{
    const auto id = desk->pending(QStringLiteral("pending-1"));
    askNow(id);
    QVERIFY(desk->journal->noteAnswer(id, {QStringLiteral("rejected")}, CaseStage::Decided));
    desk->client.answerRead(recordOf(KycStatus::Incomplete, 1));
    QCOMPARE(desk->stageOf(id), CaseStage::Decided);
}

void CaseWatchTest::withoutRetentionADecidedCaseIsForgotten()
{
    const auto id = desk->pending(QStringLiteral("pending-1"));
    session::CaseWatch watch(*desk->journal, desk->client, desk->folder.clock, desk->random,
                             session::Policy{});
    watch.start();
    watch.askNow(id);
    desk->client.answerRead(recordOf(KycStatus::Approved, 1));
    QVERIFY(desk->journal->record(id)->forgotten);
}

void CaseWatchTest::whoWasVerifiedElsewhereIsNeverAskedAbout()
{
    const auto id = desk->entered(QStringLiteral("submission-1"));
    const auto before = *desk->journal->record(id);
    askNow(id);
    desk->pass(1h);
    QCOMPARE(questions(), 0);
    session::KeptCases kept(desk->journal.get());
    QVERIFY(!kept.interrupted());
    QVERIFY(!kept.findOpen(before.subject.submissionId));
    kept.forgetEndedBy(desk->folder.clock.now());
    QCOMPARE(desk->journal->record(id)->changedAt, before.changedAt);
}

QTEST_GUILESS_MAIN(CaseWatchTest)
#include "tst_case_watch.moc"
