// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/waiting_cases.h"
#include "support/branch_run.h"
#include "support/watched_journal.h"

#include <QSignalSpy>
#include <QTest>

using argos::Counted;
using argos::Fault;
using argos::KycStatus;
using session::WaitingCases;
using store::CaseStage;
using support::FakeClient;
using support::recordOf;
using namespace std::chrono_literals;
using Standing = session::WaitingCases::Standing;

namespace
{

/// A journal with cases that wait, and what sends them.
class Queue
{
public:
    explicit Queue(support::WatchedJournal& desk)
        : m_desk(desk)
    {
    }

    /// As the window leaves it: everything sealed.
    [[nodiscard]] store::CaseId waits(const QString& submissionId,
                                      std::optional<std::chrono::minutes> left = {},
                                      const QString& reason = QStringLiteral("no_connection"))
    {
        session::OpenCase open;
        open.draft = session::CaseDraft{*base::SubmissionId::parse(submissionId)};
        open.consent = session::Consent{QStringLiteral("1"), QStringLiteral("en"), clock().now()};
        open.values = {{QStringLiteral("name"), {QStringLiteral("Canary Hong")}}};
        open.photo = support::photo();
        std::optional<QDateTime> deadline;
        if (left)
            deadline = clock().now().addSecs(std::chrono::seconds(*left).count());
        session::CaseLedger ledger(m_desk.journal.get());
        ledger.begin(*open.draft, deadline);
        ledger.keepDetails(open);
        if (!ledger.letWait(open, reason))
            qFatal("cannot let a case wait");
        return (*m_desk.journal->findOpen(open.draft->submissionId))->id;
    }
    void start()
    {
        waiting = std::make_unique<WaitingCases>(*m_desk.journal, m_desk.client, clock(),
                                                 m_desk.random, support::policyOfABranch());
        waiting->start();
    }
    void pass(std::chrono::milliseconds time)
    {
        clock().advance(time);
        waiting->checkTime();
    }
    /// The service can be reached and has nothing against it.
    void answerProbe() { m_desk.client.answerRead(recordOf(std::nullopt, 0)); }
    void fail(Fault fault = Fault::NoConnection)
    {
        m_desk.client.answerRead(FakeClient::failure(fault, Counted::No));
    }
    [[nodiscard]] support::FakeClock& clock() const { return m_desk.folder.clock; }

    std::unique_ptr<WaitingCases> waiting;

private:
    support::WatchedJournal& m_desk;
};

} // namespace

class WaitingCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        queue.reset();
        desk = std::make_unique<support::WatchedJournal>();
        queue = std::make_unique<Queue>(*desk);
    }
    void cleanup() { queue.reset(); }

    void nothingWaitingAsksNobody();
    void nothingIsSentBeforeTheServiceAnswers();
    void whatWasTypedIsSent();
    void theAnswerIsWhereTheCaseStands_data();
    void theAnswerIsWhereTheCaseStands();
    void theOneWithTheLeastTimeGoesFirst();
    void oneAtATime();
    void pausesGrowWhileTheServiceCannotBeReached();
    void oneThatFailsDoesNotKeepTheOthers();
    void pausesGrowWhileOnlyTheSendFails();
    void somethingElseThatAnswersSaysNothingOfTheCase();
    void whatWasToldBeforeTheSendIsKnownAfterACrash();
    void whatEndedWhileNobodyWasThereIsCounted();
    void aClockSetForwardEndsNothing();
    void aPersonDoesNotWaitForThePause();
    void aBusyServiceIsLeftAloneByPersonsToo();
    void whatMayPassGoesOnWaiting_data();
    void whatMayPassGoesOnWaiting();
    void whatIsRefusedWantsAPerson();
    void whatTheServiceDoesNotKnowWantsAPerson();
    void anotherPhotoWantsAPerson();
    void whatSomebodyElseHasSettledIsNotSent();
    void pendingWithoutATryMayStillWaitForOne();
    void aLostAnswerIsAskedForAndNotSentAgain();
    void whatWasNotCountedAfterALossIsHeld();
    void theWatchHoldsWhatItFindsNotCounted();
    void whatIsHeldGoesWhenAPersonSaysSo();
    void whatWasCountedLateIsNotSentAgain();
    void triesFromElsewhereKeepNothingBack();
    void nothingIsSentAfterItsLastMoment();
    void aDeadlineThatPassesDuringTheQuestionIsKept();
    void aCaseWithoutADeadlineDoesNotWaitForEver();
    void theCaseInHandIsLeftAlone();
    void takingACaseInHandGivesUpItsSend();
    void whatACrashInterruptsIsInDoubt();
    void theNextStartGoesOn();
    void withoutItsKeyItWaitsAndSaysSo();
    void aJournalThatCannotBeReadForNowIsReadLater();
    void aPhotoThatIsNoPictureIsNotSent();
    void noIntentNoSend();
    void nothingPersonalIsInTheOpen();

private:
    [[nodiscard]] int posts() const { return static_cast<int>(desk->client.posts.size()); }
    [[nodiscard]] int reads() const { return static_cast<int>(desk->client.reads.size()); }
    [[nodiscard]] store::CaseRecord record(const store::CaseId& id) const
    {
        return *desk->journal->record(id);
    }
    /// One case, asked about and on its way.
    store::CaseId sending()
    {
        store::CaseId id = queue->waits(QStringLiteral("waiting-1"));
        queue->start();
        queue->pass(0ms);
        queue->answerProbe();
        return id;
    }

    std::unique_ptr<support::WatchedJournal> desk;
    std::unique_ptr<Queue> queue;
};

void WaitingCasesTest::nothingWaitingAsksNobody()
{
    Q_UNUSED(desk->open(QStringLiteral("open-1")))
    Q_UNUSED(desk->pending(QStringLiteral("pending-1")))
    queue->start();
    queue->pass(1h);
    QCOMPARE(reads() + posts(), 0);
    QCOMPARE(queue->waiting->counts(), WaitingCases::Counts{});
}

void WaitingCasesTest::nothingIsSentBeforeTheServiceAnswers()
{
    const auto id = queue->waits(QStringLiteral("waiting-1"));
    queue->start();
    QCOMPARE(queue->waiting->standing(id), Standing::Waits);
    queue->pass(0ms);
    QCOMPARE(reads(), 1);
    QCOMPARE(posts(), 0);
    QCOMPARE(queue->waiting->standing(id), Standing::UnderWay);
    queue->fail();
    queue->pass(0ms);
    QCOMPARE(posts(), 0);
    QVERIFY(desk->journal->sends(id)->isEmpty());
    QCOMPARE(queue->waiting->standing(id), Standing::Waits);
}

void WaitingCasesTest::whatWasTypedIsSent()
{
    const auto id = sending();
    QCOMPARE(posts(), 1);
    const argos::Step2Request& sent = desk->client.posts.first().request;
    QCOMPARE(sent.submissionId.text(), QStringLiteral("waiting-1"));
    QCOMPARE(sent.faceImage, support::photo().jpeg);
    QVERIFY(sent.fields.contains({"name", QStringLiteral("Canary Hong")}));
    QCOMPARE(desk->stageOf(id), CaseStage::InDoubt); // its intent is written
    QCOMPARE(queue->waiting->standing(id), Standing::UnderWay);
}

void WaitingCasesTest::theAnswerIsWhereTheCaseStands_data()
{
    QTest::addColumn<KycStatus>("status");
    QTest::addColumn<CaseStage>("stage");
    QTest::newRow("approved") << KycStatus::Approved << CaseStage::Decided;
    QTest::newRow("rejected") << KycStatus::Rejected << CaseStage::Decided;
    QTest::newRow("pending") << KycStatus::Pending << CaseStage::Pending;
    QTest::newRow("another photo") << KycStatus::Incomplete << CaseStage::Open;
}

void WaitingCasesTest::theAnswerIsWhereTheCaseStands()
{
    QFETCH(KycStatus, status);
    QFETCH(CaseStage, stage);
    const auto id = sending();
    desk->client.answer(FakeClient::verdict(status, 1));
    QCOMPARE(desk->stageOf(id), stage);
    QTRY_COMPARE(queue->waiting->standing(id), Standing::Unknown);
    QCOMPARE(queue->waiting->counts(), WaitingCases::Counts{});
    queue->pass(1h);
    QCOMPARE(posts(), 1);
    QVERIFY(!desk->journal->load(id)->contains(QStringLiteral("photo")));
}

void WaitingCasesTest::theOneWithTheLeastTimeGoesFirst()
{
    Q_UNUSED(queue->waits(QStringLiteral("none"))) // a day from now
    Q_UNUSED(queue->waits(QStringLiteral("late"), 120min))
    Q_UNUSED(queue->waits(QStringLiteral("soon"), 60min))
    queue->start();
    QStringList order;
    for (int i = 0; i < 3; ++i) {
        queue->pass(desk->policy.pauseBetweenQuestions);
        queue->answerProbe();
        order << desk->client.posts.last().request.submissionId.text();
        desk->client.answer(FakeClient::verdict(KycStatus::Approved));
        QTRY_COMPARE(queue->waiting->counts().waiting, 2 - i);
    }
    QCOMPARE(order,
             (QStringList{QStringLiteral("soon"), QStringLiteral("late"), QStringLiteral("none")}));
}

void WaitingCasesTest::oneAtATime()
{
    Q_UNUSED(queue->waits(QStringLiteral("waiting-1")))
    Q_UNUSED(queue->waits(QStringLiteral("waiting-2")))
    queue->start();
    queue->pass(1min);
    queue->pass(1min);
    QCOMPARE(reads(), 1);
    queue->answerProbe();
    queue->pass(30s);
    QCOMPARE(reads(), 1);
    QCOMPARE(posts(), 1);
}

void WaitingCasesTest::pausesGrowWhileTheServiceCannotBeReached()
{
    Q_UNUSED(queue->waits(QStringLiteral("waiting-1"), 1200min))
    Q_UNUSED(queue->waits(QStringLiteral("waiting-2"), 1260min))
    queue->start();
    queue->pass(0ms);
    for (const auto pause : {30s, 60s, 120s, 240s, 480s, 900s, 900s}) {
        const int before = reads();
        queue->fail();
        queue->pass(pause - 1ms);
        QCOMPARE(reads(), before); // also not about the other one
        queue->pass(1ms);
        QCOMPARE(reads(), before + 1);
    }
    QCOMPARE(posts(), 0);
}

void WaitingCasesTest::oneThatFailsDoesNotKeepTheOthers()
{
    Q_UNUSED(queue->waits(QStringLiteral("bad"), 60min))
    const auto good = queue->waits(QStringLiteral("good"), 120min);
    queue->start();
    queue->pass(0ms);
    QCOMPARE(desk->client.reads.last().id.text(), QStringLiteral("bad"));
    auto nonsense = FakeClient::failure(Fault::UnreadableAnswer, Counted::No);
    nonsense.error.httpStatus = 200;
    desk->client.answerRead(nonsense);
    queue->pass(30s);
    QCOMPARE(desk->client.reads.last().id.text(), QStringLiteral("good"));
    queue->answerProbe();
    desk->client.answer(FakeClient::verdict(KycStatus::Approved));
    QTRY_COMPARE(queue->waiting->standing(good), Standing::Unknown);
    queue->pass(desk->policy.pauseBetweenQuestions);
    QCOMPARE(desk->client.reads.last().id.text(), QStringLiteral("bad"));
}

void WaitingCasesTest::pausesGrowWhileOnlyTheSendFails()
{
    Q_UNUSED(queue->waits(QStringLiteral("waiting-1"), 1200min))
    queue->start();
    queue->pass(0ms);
    for (const auto pause : {30s, 60s, 120s}) {
        queue->answerProbe();
        const int before = reads();
        desk->client.answer(FakeClient::failure(Fault::AddressNotAllowed, Counted::No));
        QTRY_COMPARE(queue->waiting->counts().waiting, 1);
        QCoreApplication::processEvents();
        queue->pass(pause - 1ms);
        QCOMPARE(reads(), before);
        queue->pass(1ms);
        QCOMPARE(reads(), before + 1);
    }
}

void WaitingCasesTest::somethingElseThatAnswersSaysNothingOfTheCase()
{
    const auto id = queue->waits(QStringLiteral("waiting-1"));
    queue->start();
    queue->pass(0ms);
    queue->fail(Fault::UnreadableAnswer);
    QCOMPARE(record(id).stageReason, QStringLiteral("redirected"));
}

/// Tries from elsewhere; then the answer is lost, and with it the program.
void WaitingCasesTest::whatWasToldBeforeTheSendIsKnownAfterACrash()
{
    const auto id = queue->waits(QStringLiteral("waiting-1"));
    queue->start();
    queue->pass(0ms);
    desk->client.answerRead(recordOf(KycStatus::Incomplete, 1));
    QCOMPARE(posts(), 1);
    queue->waiting.reset();
    desk->journal.reset();
    desk->journal = desk->folder.open();
    session::CaseWatch watch(*desk->journal, desk->client, queue->clock(), desk->random,
                             support::policyOfABranch());
    watch.start();
    queue->clock().advance(desk->policy.settleAfterLoss);
    watch.askNow(id);
    desk->client.answerRead(recordOf(KycStatus::Incomplete, 1));
    QCOMPARE(desk->journal->lastPost(id)->value().outcome,
             std::optional(store::SendOutcome::FoundNotCounted));
    QVERIFY(desk->journal->load(id)->contains(QStringLiteral("photo")));
}

void WaitingCasesTest::whatEndedWhileNobodyWasThereIsCounted()
{
    const auto id = queue->waits(QStringLiteral("waiting-1"), 60min);
    queue->clock().advance(48h);
    queue->start();
    QCOMPARE(desk->stageOf(id), CaseStage::Expired);
    QCOMPARE(queue->waiting->counts().expired, 1);
}

void WaitingCasesTest::aClockSetForwardEndsNothing()
{
    const auto id = queue->waits(QStringLiteral("waiting-1"), 60min);
    queue->start();
    const QDateTime right = queue->clock().now();
    queue->clock().setWallClock(right.addYears(1));
    queue->pass(1min);
    QCOMPARE(desk->stageOf(id), CaseStage::Waiting);
    QCOMPARE(posts() + reads(), 0);
    queue->clock().setWallClock(right);
    queue->pass(1min);
    QCOMPARE(reads(), 1);
}

void WaitingCasesTest::aPersonDoesNotWaitForThePause()
{
    const auto id = queue->waits(QStringLiteral("waiting-1"));
    queue->start();
    queue->pass(0ms);
    queue->fail();
    queue->waiting->sendNow(id);
    QCOMPARE(queue->waiting->standing(id), Standing::UnderWay);
    QCOMPARE(reads(), 1);
    queue->pass(desk->policy.pauseBetweenQuestions);
    QCOMPARE(reads(), 2);
    queue->waiting->sendNow(id);
    queue->pass(10s);
    QCOMPARE(reads(), 2);
}

void WaitingCasesTest::aBusyServiceIsLeftAloneByPersonsToo()
{
    const auto id = queue->waits(QStringLiteral("waiting-1"));
    queue->start();
    queue->pass(0ms);
    auto busy = FakeClient::failure(Fault::TooManyRequests, Counted::No);
    busy.error.retryAfter = 100s;
    desk->client.answerRead(busy);
    queue->waiting->sendNow(id);
    queue->pass(99999ms);
    QCOMPARE(reads(), 1);
    queue->pass(1ms);
    QCOMPARE(reads(), 2);
}

void WaitingCasesTest::whatMayPassGoesOnWaiting_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no network") << Fault::NoConnection << QStringLiteral("no_connection");
    QTest::newRow("service down") << Fault::ServiceDown << QStringLiteral("service_down");
    QTest::newRow("too busy") << Fault::TooManyRequests << QStringLiteral("too_many_requests");
    QTest::newRow("key") << Fault::WrongKey << QStringLiteral("wrong_key"); // the staff mends it
}

void WaitingCasesTest::whatMayPassGoesOnWaiting()
{
    QFETCH(Fault, fault);
    QFETCH(QString, reason);
    const auto id = sending();
    desk->client.answer(FakeClient::failure(fault, Counted::No));
    QCOMPARE(desk->stageOf(id), CaseStage::Waiting);
    QCOMPARE(record(id).stageReason, reason);
    QTRY_COMPARE(queue->waiting->standing(id), Standing::Waits);
    queue->pass(29999ms);
    QCOMPARE(reads(), 1);
    queue->pass(1ms);
    queue->answerProbe();
    QCOMPARE(posts(), 2);
    QCOMPARE(desk->client.posts.last().request.faceImage, support::photo().jpeg);
    QCOMPARE(desk->journal->sends(id)->size(), 2);
}

void WaitingCasesTest::whatIsRefusedWantsAPerson()
{
    const auto id = sending();
    desk->client.answer(FakeClient::failure(Fault::MissingParameters, Counted::No));
    QCOMPARE(desk->stageOf(id), CaseStage::Open);
    QCOMPARE(record(id).stageReason, QStringLiteral("missing_parameters"));
    QVERIFY(session::KeptCases(desk->journal.get()).findUnfinished(id)->details);
    queue->pass(1h);
    QCOMPARE(posts(), 1);
}

void WaitingCasesTest::whatTheServiceDoesNotKnowWantsAPerson()
{
    const auto id = queue->waits(QStringLiteral("waiting-1"));
    queue->start();
    queue->pass(0ms);
    queue->fail(Fault::UnknownSubmission); // perhaps it tells nothing before the first try
    QCOMPARE(posts(), 1);
    desk->client.answer(FakeClient::failure(Fault::UnknownSubmission, Counted::No));
    QCOMPARE(desk->stageOf(id), CaseStage::Open);
    QCOMPARE(record(id).stageReason, QStringLiteral("unknown_submission"));
}

void WaitingCasesTest::anotherPhotoWantsAPerson()
{
    const auto id = sending();
    desk->client.answer(FakeClient::verdict(KycStatus::Incomplete, 1));
    const auto kept = session::KeptCases(desk->journal.get()).findUnfinished(id);
    QVERIFY(kept && kept->details);
    QVERIFY2(kept->photo.isEmpty(), "it was judged");
    QCOMPARE(kept->before.retryCount, std::optional(1));
}

void WaitingCasesTest::whatSomebodyElseHasSettledIsNotSent()
{
    const auto id = queue->waits(QStringLiteral("waiting-1"));
    queue->start();
    queue->pass(0ms);
    desk->client.answerRead(recordOf(KycStatus::Approved, 1));
    QCOMPARE(desk->stageOf(id), CaseStage::Decided);
    queue->pass(1h);
    QCOMPARE(posts(), 0);
}

void WaitingCasesTest::pendingWithoutATryMayStillWaitForOne()
{
    const auto id = queue->waits(QStringLiteral("waiting-1"));
    queue->start();
    queue->pass(0ms);
    desk->client.answerRead(recordOf(KycStatus::Pending, 0));
    QCOMPARE(posts(), 1);
    desk->client.answer(FakeClient::failure(Fault::AlreadyProcessed, Counted::No));
    QCOMPARE(desk->stageOf(id), CaseStage::Pending); // from now on the watch asks
}

void WaitingCasesTest::aLostAnswerIsAskedForAndNotSentAgain()
{
    const auto id = sending();
    desk->client.answer(FakeClient::failure(Fault::ConnectionLost, Counted::Unknown));
    QCOMPARE(reads(), 2);
    desk->client.answerRead(recordOf(KycStatus::Approved, 1));
    QCOMPARE(desk->stageOf(id), CaseStage::Decided);
    QCOMPARE(posts(), 1);
}

void WaitingCasesTest::whatWasNotCountedAfterALossIsHeld()
{
    const auto id = sending();
    desk->client.answer(FakeClient::failure(Fault::ConnectionLost, Counted::Unknown));
    desk->client.answerRead(recordOf(KycStatus::Incomplete, 0));
    QCOMPARE(desk->stageOf(id), CaseStage::InDoubt);
    queue->pass(desk->policy.settleAfterLoss);
    desk->client.answerRead(recordOf(KycStatus::Incomplete, 0));
    QCOMPARE(desk->stageOf(id), CaseStage::Waiting);
    QTRY_COMPARE(queue->waiting->standing(id), Standing::Held);
    QCOMPARE(queue->waiting->counts(), (WaitingCases::Counts{.held = 1}));
    queue->pass(1h);
    QCOMPARE(posts(), 1);
}

/// The network went away between the loss and the question, so the watch has it.
void WaitingCasesTest::theWatchHoldsWhatItFindsNotCounted()
{
    const auto id = sending();
    desk->client.answer(FakeClient::failure(Fault::ConnectionLost, Counted::Unknown));
    queue->fail();
    QTRY_COMPARE(queue->waiting->standing(id), Standing::Unknown);
    QCOMPARE(desk->stageOf(id), CaseStage::InDoubt);
    session::CaseWatch watch(*desk->journal, desk->client, queue->clock(), desk->random,
                             support::policyOfABranch());
    watch.start();
    queue->clock().advance(desk->policy.settleAfterLoss);
    watch.askNow(id);
    desk->client.answerRead(recordOf(KycStatus::Incomplete, 0));
    QCOMPARE(desk->stageOf(id), CaseStage::Waiting);
    queue->waiting->look();
    QCOMPARE(queue->waiting->standing(id), Standing::Held);
    QVERIFY(desk->journal->load(id)->contains(QStringLiteral("photo")));
}

void WaitingCasesTest::whatIsHeldGoesWhenAPersonSaysSo()
{
    const auto id = queue->waits(QStringLiteral("waiting-1"), {}, session::heldReason());
    queue->start();
    queue->pass(1h);
    QCOMPARE(reads(), 0);
    queue->waiting->sendNow(id);
    queue->fail();
    QCOMPARE(queue->waiting->standing(id), Standing::Held); // one word of a person, one send
    queue->pass(1h);
    QCOMPARE(reads(), 1);
    queue->waiting->sendNow(id);
    queue->answerProbe();
    QCOMPARE(posts(), 1);
}

void WaitingCasesTest::whatWasCountedLateIsNotSentAgain()
{
    const auto id = sending();
    desk->client.answer(FakeClient::failure(Fault::ConnectionLost, Counted::Unknown));
    desk->client.answerRead(recordOf(KycStatus::Incomplete, 0));
    queue->pass(desk->policy.settleAfterLoss);
    desk->client.answerRead(recordOf(KycStatus::Incomplete, 0));
    QTRY_COMPARE(queue->waiting->standing(id), Standing::Held);
    queue->waiting->sendNow(id);
    queue->pass(1min);
    desk->client.answerRead(recordOf(KycStatus::Incomplete, 1));
    QCOMPARE(posts(), 1);
    QCOMPARE(desk->stageOf(id), CaseStage::Open); // wants another photo
    QCOMPARE(record(id).answer.retryCount, 1);
    QVERIFY(!desk->journal->load(id)->contains(QStringLiteral("photo")));
    QCOMPARE(queue->waiting->standing(id), Standing::Unknown);
}

void WaitingCasesTest::triesFromElsewhereKeepNothingBack()
{
    Q_UNUSED(queue->waits(QStringLiteral("waiting-1")))
    queue->start();
    queue->pass(0ms);
    desk->client.answerRead(recordOf(KycStatus::Incomplete, 1));
    QCOMPARE(posts(), 1); // its own photo was never judged
}

void WaitingCasesTest::nothingIsSentAfterItsLastMoment()
{
    const auto id = queue->waits(QStringLiteral("waiting-1"), 60min);
    queue->start();
    QSignalSpy changed(queue->waiting.get(), &WaitingCases::changed);
    queue->pass(60min);
    QCOMPARE(reads() + posts(), 0);
    QCOMPARE(desk->stageOf(id), CaseStage::Expired);
    QVERIFY(record(id).forgotten);
    QCOMPARE(queue->waiting->counts(), (WaitingCases::Counts{.expired = 1}));
    QVERIFY(!changed.isEmpty());
    queue->waiting->sendNow(id);
    QCOMPARE(reads() + posts(), 0);
}

void WaitingCasesTest::aDeadlineThatPassesDuringTheQuestionIsKept()
{
    const auto id = queue->waits(QStringLiteral("waiting-1"), 60min);
    queue->start();
    queue->pass(60min - 1s);
    QCOMPARE(reads(), 1);
    queue->pass(1s);
    queue->answerProbe();
    QCOMPARE(posts(), 0);
    queue->pass(1min);
    QCOMPARE(desk->stageOf(id), CaseStage::Expired);
}

void WaitingCasesTest::aCaseWithoutADeadlineDoesNotWaitForEver()
{
    const auto id = queue->waits(QStringLiteral("waiting-1"));
    queue->start();
    queue->pass(0ms);
    queue->fail();
    queue->pass(desk->policy.deadline);
    QCOMPARE(desk->stageOf(id), CaseStage::Expired);
}

void WaitingCasesTest::theCaseInHandIsLeftAlone()
{
    const auto id = queue->waits(QStringLiteral("waiting-1"));
    queue->start();
    queue->waiting->setInHand(base::SubmissionId::parse(QStringLiteral("waiting-1")));
    queue->waiting->sendNow(id);
    queue->pass(1h);
    QCOMPARE(reads() + posts(), 0);
    queue->waiting->setInHand({});
    queue->pass(0ms);
    QCOMPARE(reads(), 1);
}

void WaitingCasesTest::takingACaseInHandGivesUpItsSend()
{
    const auto id = sending();
    const base::JobNumber job = desk->client.posts.first().job;
    queue->waiting->setInHand(base::SubmissionId::parse(QStringLiteral("waiting-1")));
    QCOMPARE(desk->client.cancelled, QList<base::JobNumber>{job});
    QCOMPARE(desk->stageOf(id), CaseStage::InDoubt); // whoever has it in hand asks first
    desk->client.answer(job, FakeClient::verdict(KycStatus::Approved));
    QCOMPARE(desk->stageOf(id), CaseStage::InDoubt);
    queue->pass(1h);
    QCOMPARE(posts(), 1);
}

void WaitingCasesTest::whatACrashInterruptsIsInDoubt()
{
    const auto id = sending();
    queue->waiting.reset();
    desk->journal.reset();
    desk->journal = desk->folder.open();
    const auto found = session::KeptCases(desk->journal.get()).interrupted();
    QVERIFY(found);
    QCOMPARE(found->record.id, id);
    QVERIFY(found->isInDoubt());
    QVERIFY(found->isComplete());
    queue->start();
    queue->pass(1h);
    QCOMPARE(posts(), 1); // the service is asked before anything else
}

void WaitingCasesTest::theNextStartGoesOn()
{
    const auto id = queue->waits(QStringLiteral("waiting-1"));
    desk->journal.reset();
    desk->journal = desk->folder.open();
    queue->start();
    queue->pass(0ms);
    queue->answerProbe();
    QCOMPARE(posts(), 1);
    QCOMPARE(queue->waiting->standing(id), Standing::UnderWay);
    QVERIFY2(!session::KeptCases(desk->journal.get()).findUnfinished(id)->photo.isEmpty(),
             "until the service has it");
}

void WaitingCasesTest::withoutItsKeyItWaitsAndSaysSo()
{
    const auto id = queue->waits(QStringLiteral("waiting-1"));
    QVERIFY(desk->journal->unlock(support::sealingKey('o')));
    queue->start();
    queue->pass(0ms);
    QCOMPARE(queue->waiting->standing(id), Standing::Unreadable);
    QCOMPARE(queue->waiting->counts(), (WaitingCases::Counts{.held = 1}));
    queue->pass(1h);
    QCOMPARE(reads() + posts(), 0);
    QCOMPARE(desk->stageOf(id), CaseStage::Waiting); // the key may come back
    QVERIFY(desk->journal->unlock(support::sealingKey()));
    queue->waiting->sendNow(id);
    QCOMPARE(reads(), 1);
}

void WaitingCasesTest::aJournalThatCannotBeReadForNowIsReadLater()
{
    const auto id = queue->waits(QStringLiteral("waiting-1"));
    queue->start();
    support::OtherConnection other(desk->folder.file());
    other.run(QStringLiteral("ALTER TABLE sealed_parts RENAME TO elsewhere"));
    queue->pass(0ms);
    QCOMPARE(reads(), 0);
    QCOMPARE(queue->waiting->standing(id), Standing::Waits);
    other.run(QStringLiteral("ALTER TABLE elsewhere RENAME TO sealed_parts"));
    queue->pass(30s);
    QCOMPARE(reads(), 1);
}

void WaitingCasesTest::aPhotoThatIsNoPictureIsNotSent()
{
    const auto id = queue->waits(QStringLiteral("waiting-1"));
    QVERIFY(desk->journal->keep(id, {{QStringLiteral("photo"), "no picture"}}));
    queue->start();
    queue->pass(0ms);
    queue->answerProbe();
    QCOMPARE(posts(), 0);
    QCOMPARE(queue->waiting->standing(id), Standing::Unreadable);
    queue->pass(1h);
    QCOMPARE(reads(), 1);
}

void WaitingCasesTest::noIntentNoSend()
{
    const auto id = queue->waits(QStringLiteral("waiting-1"));
    queue->start();
    queue->pass(0ms);
    {
        support::OtherConnection other(desk->folder.file());
        other.run(QStringLiteral("BEGIN IMMEDIATE"));
        queue->answerProbe();
        QTRY_COMPARE(queue->waiting->standing(id), Standing::Waits);
        other.run(QStringLiteral("ROLLBACK"));
    }
    QCOMPARE(posts(), 0);
    QCOMPARE(desk->stageOf(id), CaseStage::Waiting);
    queue->pass(30s);
    queue->answerProbe();
    QCOMPARE(posts(), 1);
}

void WaitingCasesTest::nothingPersonalIsInTheOpen()
{
    Q_UNUSED(queue->waits(QStringLiteral("waiting-1")))
    const QByteArray files = desk->folder.allBytes();
    QVERIFY(files.contains("waiting-1")); // the scan can find something
    QVERIFY(!files.contains("Canary"));
    QVERIFY(!files.contains(support::photo().jpeg));
}

QTEST_GUILESS_MAIN(WaitingCasesTest)
#include "tst_waiting_cases.moc"
