// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "support/sending_desk.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace std::chrono_literals;
using argos::Counted;
using argos::Fault;
using migration::EntryOutcome;
using store::EntryStage;
using support::FakeMigrationClient;
using End = migration::BulkSender::End;

Q_DECLARE_METATYPE(argos::MigrationOutcome)

class BulkSenderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { desk = std::make_unique<support::SendingDesk>(); }

    void eachIsEnteredOnce();
    void nothingIsNothing();
    void aSlowSourceIsWaitedFor();
    void soManyAreUnderWayAndTheClientsTakeTurns();
    void anIntentIsInTheJournalBeforeAnythingLeaves();
    void anEndIsInTheJournalBeforeItIsTold();
    void manyAreWrittenAtOnce();
    void notFasterThanAllowed();
    void aRefusalIsTheEnd();
    void whatIsEnteredIsNotSentAgain();
    void whatWasRefusedIsSentByTheNextRun();
    void theSameCustomerTwiceIsSentOnce();
    void whoIsKnownWithOtherDetailsIsNotSent_data();
    void whoIsKnownWithOtherDetailsIsNotSent();
    void aPersonTwiceWithOtherDetailsIsSentOnce();
    void aLostAnswerIsAskedAbout_data();
    void aLostAnswerIsAskedAbout();
    void noTraceIsBelievedOnlyWhenTheServiceHadItsTime();
    void whatIsUnclearStaysUnknown();
    void anotherCustomersSubmissionIsNotTaken();
    void aQuestionThatFailsLeavesItUnknown();
    void pagesAreFollowed();
    void whoCannotBeAskedAboutStaysUnknown();
    void aLateAnswerIsDropped();
    void whatAnEarlierRunHadLostIsAskedAboutFirst_data();
    void whatAnEarlierRunHadLostIsAskedAboutFirst();
    void whatAnotherProgramIsSendingIsLeftToIt();
    void whatPassesIsTriedAgain();
    void aServiceThatCannotBeReachedStopsIt();
    void oneThatIsAlwaysTurnedAwayDoesNotStopTheOthers();
    void aServiceThatIsOverrunIsLeftInPeace();
    void aRestThatIsTooLongStopsIt();
    void stoppingDoesNotWaitForTheRest();
    void aSourceThatHasMoreDuringARestIsNotForgotten();
    void whatConcernsAllStopsIt_data();
    void whatConcernsAllStopsIt();
    void aPauseBeginsNothing();
    void anIntentThatIsOldIsTakenBack();
    void stoppingEndsWhatIsUnderWay();
    void stoppingAsksOnceAboutWhatIsLost();
    void aJournalThatCannotBeWrittenStopsItBeforeAnythingLeaves();
    void anEndThatCannotBeWrittenIsToldAllTheSame();
    void anEndThatCannotBeWrittenWhileStoppingIsNoSilentEnd();
    void aSenderThatGoesLeavesItsIntents();
    void twoProgramsEnterEachOnce();
    void killedBetweenIntentAndEnd();
    void nothingPersonalIsInTheJournal();

private:
    std::unique_ptr<support::SendingDesk> desk;
};

void BulkSenderTest::eachIsEnteredOnce()
{
    desk->start(300);
    desk->acceptAll();
    QCOMPARE(desk->end, std::optional(End::Complete));
    QVERIFY(!desk->why);
    QCOMPARE(desk->results.size(), 300);
    QCOMPARE(desk->posts().size(), 300);
    for (int i = 1; i <= 300; ++i) {
        QCOMPARE(desk->postsOf(i), 1);
        QCOMPARE(desk->outcome(i), EntryOutcome::Entered);
        QCOMPARE(desk->results[i].submissionId, QStringLiteral("user-%1").arg(i));
        QCOMPARE(desk->known(i)->stage, EntryStage::Entered);
        QCOMPARE(desk->known(i)->row, i);
    }
    QCOMPARE(desk->journal->list({{}, 1000})->cases.size(), 300);
}

void BulkSenderTest::nothingIsNothing()
{
    desk->start(0);
    QCOMPARE(desk->end, std::optional(End::Complete));
    QVERIFY(desk->results.isEmpty());
}

void BulkSenderTest::aSlowSourceIsWaitedFor()
{
    using migration::NextEntry;
    NextEntry next = migration::NotYet{};
    int asked = 0;
    desk->start([&]() -> NextEntry {
        ++asked;
        return std::exchange(next, migration::NotYet{});
    });
    QCOMPARE(asked, 1);
    desk->pass(1h);
    QVERIFY(!desk->end);
    next = support::customer(1);
    desk->sender->fetchMore();
    desk->turn();
    QCOMPARE(desk->postsOf(1), 1);
    desk->accept(1);
    desk->pass(1s);
    QCOMPARE(desk->outcome(1), EntryOutcome::Entered);
    QVERIFY(!desk->end); // more may come
    const int before = asked;
    desk->turn();
    QCOMPARE(asked, before); // but it is not pressed for it
    next = migration::NoMore{};
    desk->sender->fetchMore();
    desk->turn();
    QCOMPARE(desk->end, std::optional(End::Complete));
}

void BulkSenderTest::soManyAreUnderWayAndTheClientsTakeTurns()
{
    desk->start(20);
    QCOMPARE(desk->sender->underWay(), 4);
    QCOMPARE(desk->one.entries.size(), 2);
    QCOMPARE(desk->other.entries.size(), 2);
    desk->accept(2);
    QCOMPARE(desk->sender->underWay(), 4);
    QCOMPARE(desk->posts().size(), 5);
}

void BulkSenderTest::anIntentIsInTheJournalBeforeAnythingLeaves()
{
    desk->start(4);
    QCOMPARE(desk->posts().size(), 4);
    for (int i = 1; i <= 4; ++i)
        QCOMPARE(desk->known(i)->stage, EntryStage::Intended);
}

void BulkSenderTest::anEndIsInTheJournalBeforeItIsTold()
{
    desk->start(8);
    desk->accept(1);
    QVERIFY(desk->results.isEmpty()); // gathered
    QCOMPARE(desk->known(1)->stage, EntryStage::Intended);
    desk->pass(50ms);
    QCOMPARE(desk->known(1)->stage, EntryStage::Entered);
    QCOMPARE(desk->outcome(1), EntryOutcome::Entered);
}

void BulkSenderTest::manyAreWrittenAtOnce()
{
    desk->start(1000, {.inFlight = 16, .perSecond = 0});
    support::OtherConnection other(desk->folder.file());
    QVERIFY(other.run(QStringLiteral("SELECT COUNT(*) FROM entries")).toInt() == 128);
    // One commit is one frame that says how many pages the file has.
    desk->acceptAll();
    QCOMPARE(desk->results.size(), 1000);
}

void BulkSenderTest::notFasterThanAllowed()
{
    desk->start(100, {.inFlight = 64, .perSecond = 10});
    QCOMPARE(desk->posts().size(), 1);
    for (int i = 0; i < 20; ++i)
        desk->pass(100ms);
    QCOMPARE(desk->posts().size(), 21);
}

void BulkSenderTest::aRefusalIsTheEnd()
{
    desk->start(1);
    auto refusal = FakeMigrationClient::refused(argos::MigrationRefusal::InvalidFormat,
                                                QStringLiteral("birthDate"));
    refusal.error.call.serviceCode = QStringLiteral("invalid_format");
    refusal.error.call.serviceMessage = QStringLiteral("invalid format: birthDate");
    desk->answer(1, refusal);
    QCOMPARE(desk->end, std::optional(End::Complete));
    const auto& result = desk->results[1];
    QCOMPARE(result.outcome, EntryOutcome::Refused);
    QCOMPARE(result.code, QStringLiteral("invalid_format"));
    QCOMPARE(result.parameter, QStringLiteral("birthDate"));
    QCOMPARE(result.message, QStringLiteral("invalid format: birthDate"));
    QCOMPARE(result.httpStatus, 400);
    QCOMPARE(desk->known(1)->stage, EntryStage::Refused);
    QCOMPARE(desk->known(1)->serviceCode, QStringLiteral("invalid_format"));
    QCOMPARE(desk->posts().size(), 1);
}

void BulkSenderTest::whatIsEnteredIsNotSentAgain()
{
    desk->start(3);
    desk->acceptAll();
    desk->start(4);
    QCOMPARE(desk->posts().size(), 4);
    desk->accept(4);
    QCOMPARE(desk->end, std::optional(End::Complete));
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(desk->outcome(i), EntryOutcome::AlreadyEntered);
        QCOMPARE(desk->results[i].submissionId, QStringLiteral("user-%1").arg(i));
    }
    QCOMPARE(desk->questions(), 0);
}

void BulkSenderTest::whatWasRefusedIsSentByTheNextRun()
{
    desk->start(1);
    desk->answer(1, FakeMigrationClient::refused(argos::MigrationRefusal::InvalidAdmin));
    desk->start(1);
    desk->accept(1);
    QCOMPARE(desk->outcome(1), EntryOutcome::Entered);
    QCOMPARE(desk->known(1)->attempt, 2);
}

void BulkSenderTest::theSameCustomerTwiceIsSentOnce()
{
    auto again = support::customer(1);
    again.row = 2;
    desk->start(QList<migration::Entry>{support::customer(1), again});
    desk->accept(1);
    QCOMPARE(desk->posts().size(), 1);
    QCOMPARE(desk->outcome(2), EntryOutcome::Duplicate);
    QCOMPARE(desk->end, std::optional(End::Complete));
}

static migration::Entry corrected(int number)
{
    auto entry = support::customer(number);
    entry.values[QStringLiteral("idType")] = QStringLiteral("visa");
    return entry;
}

void BulkSenderTest::whoIsKnownWithOtherDetailsIsNotSent_data()
{
    QTest::addColumn<bool>("entered");
    QTest::newRow("entered") << true;
    QTest::newRow("answer lost") << false;
}

/// Whatever the dry run has found: another program may have been faster.
void BulkSenderTest::whoIsKnownWithOtherDetailsIsNotSent()
{
    QFETCH(bool, entered);
    desk->start(1);
    if (entered)
        desk->accept(1);
    desk->start(QList<migration::Entry>{corrected(1), support::customer(2)});
    QCOMPARE(desk->posts().size(), 2);
    desk->accept(2);
    QCOMPARE(desk->end, std::optional(End::Complete));
    QCOMPARE(desk->postsOf(1), 1);
    QCOMPARE(desk->questions(), 0);
    QCOMPARE(desk->outcome(1), EntryOutcome::KnownOtherwise);
    QCOMPARE(desk->results[1].submissionId, entered ? QStringLiteral("id-1") : QString());
    QCOMPARE(desk->results[1].code,
             entered ? QStringLiteral("entered_otherwise") : QStringLiteral("unsettled_otherwise"));
}

void BulkSenderTest::aPersonTwiceWithOtherDetailsIsSentOnce()
{
    auto other = corrected(1);
    other.row = 2;
    desk->start(QList<migration::Entry>{support::customer(1), other});
    desk->accept(1);
    QCOMPARE(desk->posts().size(), 1);
    QCOMPARE(desk->outcome(1), EntryOutcome::Entered);
    QCOMPARE(desk->outcome(2), EntryOutcome::KnownOtherwise);
    QCOMPARE(desk->end, std::optional(End::Complete));
}

void BulkSenderTest::aLostAnswerIsAskedAbout_data()
{
    using support::FakeMigrationClient;
    QTest::addColumn<argos::MigrationOutcome>("loss");
    const auto row = [](const char* name, const argos::MigrationOutcome& outcome) {
        QTest::newRow(name) << outcome;
    };
    row("closed", FakeMigrationClient::failure(Fault::ConnectionLost, Counted::Unknown));
    row("no answer in time", FakeMigrationClient::failure(Fault::TimedOut, Counted::Unknown));
    row("gateway", FakeMigrationClient::failure(Fault::GatewayFailed, Counted::Unknown));
    row("broken down", FakeMigrationClient::failure(Fault::ServiceDown, Counted::Unknown));
    row("unreadable", FakeMigrationClient::failure(Fault::UnreadableAnswer, Counted::Unknown));
    row("unknown error", FakeMigrationClient::refused(argos::MigrationRefusal::ProcessingError));
    row("damaged", FakeMigrationClient::flawed(argos::CipherFlaw::Damaged));
}

void BulkSenderTest::aLostAnswerIsAskedAbout()
{
    QFETCH(argos::MigrationOutcome, loss);
    desk->start(1);
    desk->answer(1, loss);
    QCOMPARE(desk->questions(), 1);
    QVERIFY(desk->results.isEmpty());
    desk->answerFind(1, support::pageOf(support::customer(1), "id-1"));
    QCOMPARE(desk->posts().size(), 1);
    QCOMPARE(desk->end, std::optional(End::Complete));
    QCOMPARE(desk->outcome(1), EntryOutcome::AlreadyEntered);
    QCOMPARE(desk->results[1].submissionId, QStringLiteral("id-1"));
    QCOMPARE(desk->known(1)->stage, EntryStage::Entered);
}

void BulkSenderTest::noTraceIsBelievedOnlyWhenTheServiceHadItsTime()
{
    desk->start(1);
    desk->answer(1, FakeMigrationClient::failure(Fault::TimedOut, Counted::Unknown));
    for (int i = 1; i <= 3; ++i) { // at 0, 2 and 4 s
        QCOMPARE(desk->questions(), i);
        desk->answerFind(1, argos::FoundPage{});
        QCOMPARE(desk->posts().size(), 1);
        desk->pass(2s);
    }
    QCOMPARE(desk->questions(), 4);
    desk->answerFind(1, argos::FoundPage{});
    QCOMPARE(desk->known(1)->stage, EntryStage::NotSent);
    desk->pass(1s);
    QCOMPARE(desk->posts().size(), 2);
    QCOMPARE(desk->known(1)->attempt, 2);
    desk->accept(1);
    QCOMPARE(desk->outcome(1), EntryOutcome::Entered);
}

void BulkSenderTest::whatIsUnclearStaysUnknown()
{
    desk->start(1);
    desk->answer(1, FakeMigrationClient::failure(Fault::TimedOut, Counted::Unknown));
    auto other = support::customer(1);
    other.values[QStringLiteral("fullName")] = QStringLiteral("Somebody");
    for (int i = 0; i < 4; ++i) {
        desk->answerFind(1, support::pageOf(other, "id-9"));
        desk->pass(2s);
    }
    QCOMPARE(desk->posts().size(), 1);
    QCOMPARE(desk->outcome(1), EntryOutcome::Unknown);
    QCOMPARE(desk->known(1)->stage, EntryStage::Unknown);
    QCOMPARE(desk->end, std::optional(End::Complete));
}

void BulkSenderTest::anotherCustomersSubmissionIsNotTaken()
{
    // Two of one user ID and one name: the first submission is not the second one.
    auto first = support::customer(1);
    auto second = support::customer(1);
    second.values.remove(QStringLiteral("birthDate"));
    second.row = 2;
    desk->start(QList<migration::Entry>{first, second});
    const auto jobs = desk->posts();
    QCOMPARE(jobs.size(), 2);
    jobs[0].client->answer(jobs[0].job, FakeMigrationClient::accepted("id-1"));
    jobs[1].client->answer(jobs[1].job,
                           FakeMigrationClient::failure(Fault::TimedOut, Counted::Unknown));
    desk->turn();
    desk->answerFind(1, support::pageOf(first, "id-1"));
    QVERIFY(!desk->results.contains(2) || desk->outcome(2) != EntryOutcome::AlreadyEntered);
    desk->pass(6s);
    auto both = support::pageOf(first, "id-1");
    both.submissions += support::pageOf(first, "id-2").submissions;
    desk->answerFind(1, both);
    QCOMPARE(desk->results.size(), 2);
    for (const auto& result : std::as_const(desk->results))
        QVERIFY(result.outcome == EntryOutcome::Entered ||
                result.submissionId == QStringLiteral("id-2"));
}

void BulkSenderTest::aQuestionThatFailsLeavesItUnknown()
{
    desk->start(1);
    desk->answer(1, FakeMigrationClient::failure(Fault::TimedOut, Counted::Unknown));
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(desk->questions(), i + 1);
        desk->answerFind(1, FakeMigrationClient::failure(Fault::TimedOut, Counted::Unknown));
        desk->pass(5s);
    }
    QCOMPARE(desk->posts().size(), 1);
    QCOMPARE(desk->outcome(1), EntryOutcome::Unknown);
    QCOMPARE(desk->end, std::optional(End::ServiceUnreachable));
}

void BulkSenderTest::pagesAreFollowed()
{
    desk->start(1);
    desk->answer(1, FakeMigrationClient::failure(Fault::TimedOut, Counted::Unknown));
    desk->answerFind(1, argos::FoundPage{{}, argos::PageKey{QStringLiteral("id-5"), {}}});
    QCOMPARE(desk->questions(), 2);
    desk->answerFind(1, support::pageOf(support::customer(1), "id-1"));
    QCOMPARE(desk->outcome(1), EntryOutcome::AlreadyEntered);
}

void BulkSenderTest::whoCannotBeAskedAboutStaysUnknown()
{
    auto nameless = support::customer(1);
    nameless.values.remove(QStringLiteral("email"));
    nameless.values.remove(QStringLiteral("userid"));
    desk->start(QList<migration::Entry>{nameless});
    desk->one.answer(FakeMigrationClient::failure(Fault::TimedOut, Counted::Unknown));
    desk->turn();
    QCOMPARE(desk->outcome(1), EntryOutcome::Unknown);
    QCOMPARE(desk->questions(), 0);
    QCOMPARE(desk->end, std::optional(End::Complete));
}

void BulkSenderTest::aLateAnswerIsDropped()
{
    desk->start(1);
    const auto job = desk->one.entries.first().job;
    desk->answer(1, FakeMigrationClient::failure(Fault::TimedOut, Counted::Unknown));
    desk->one.answer(job, FakeMigrationClient::accepted("late"));
    desk->turn();
    QVERIFY(desk->results.isEmpty());
    desk->answerFind(1, support::pageOf(support::customer(1), "id-1"));
    QCOMPARE(desk->results[1].submissionId, QStringLiteral("id-1"));
}

void BulkSenderTest::whatAnEarlierRunHadLostIsAskedAboutFirst_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("it is there") << true;
    QTest::newRow("it is not") << false;
}

void BulkSenderTest::whatAnEarlierRunHadLostIsAskedAboutFirst()
{
    QFETCH(bool, isThere);
    desk->start(1);
    desk->sender.reset(); // as a crash would
    desk->journal.reset();
    desk->journal = desk->folder.open();
    desk->start(1);
    QCOMPARE(desk->posts().size(), 1); // of the first run
    QCOMPARE(desk->questions(), 1);
    if (isThere) {
        desk->answerFind(1, support::pageOf(support::customer(1), "id-1"));
        QCOMPARE(desk->outcome(1), EntryOutcome::AlreadyEntered);
        QCOMPARE(desk->posts().size(), 1);
        return;
    }
    desk->answerFind(1, argos::FoundPage{});
    desk->pass(6s);
    desk->answerFind(1, argos::FoundPage{});
    desk->pass(50ms);
    QCOMPARE(desk->posts().size(), 2);
    desk->accept(1);
    QCOMPARE(desk->outcome(1), EntryOutcome::Entered);
}

void BulkSenderTest::whatAnotherProgramIsSendingIsLeftToIt()
{
    support::SendingDesk another;
    another.journal.reset();
    desk->start(1);
    another.journal = desk->folder.open();
    another.start(1);
    for (int i = 0; i < 10; ++i) {
        another.answerFind(1, argos::FoundPage{});
        another.pass(2s);
    }
    QVERIFY(another.posts().isEmpty());
    desk->accept(1);
    QCOMPARE(desk->outcome(1), EntryOutcome::Entered);
    another.answerFind(1, support::pageOf(support::customer(1), "id-1"));
    QCOMPARE(another.outcome(1), EntryOutcome::AlreadyEntered);
    QVERIFY(another.posts().isEmpty());
    QCOMPARE(desk->journal->list({})->cases.size(), 1);
}

void BulkSenderTest::whatPassesIsTriedAgain()
{
    desk->start(1);
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(desk->posts().size(), i);
        desk->answer(1, FakeMigrationClient::failure(Fault::NoConnection, Counted::No));
        QCOMPARE(desk->known(1)->stage, EntryStage::NotSent);
        QVERIFY(desk->results.isEmpty());
        desk->pass(4s);
    }
    QCOMPARE(desk->known(1)->attempt, 4); // each has an intent of its own
    desk->accept(1);
    QCOMPARE(desk->outcome(1), EntryOutcome::Entered);
    QCOMPARE(desk->end, std::optional(End::Complete));
    QCOMPARE(desk->questions(), 0);
}

void BulkSenderTest::aServiceThatCannotBeReachedStopsIt()
{
    desk->start(5000);
    for (int i = 0; i < 30 && !desk->end; ++i) {
        for (const auto& post : desk->posts())
            post.client->answer(post.job,
                                FakeMigrationClient::failure(Fault::NoConnection, Counted::No));
        desk->turn();
        desk->pass(1s);
    }
    QCOMPARE(desk->end, std::optional(End::ServiceUnreachable));
    QCOMPARE(desk->why->view.cause, session::ProblemCause::NoConnection);
    QVERIFY(desk->posts().size() <= 40); // nobody is worn out in turn
    QVERIFY(desk->results.size() < 200);
    for (const auto& result : std::as_const(desk->results))
        QCOMPARE(result.outcome, EntryOutcome::NotSent);
    QVERIFY(desk->journal->unsettledEntries()->isEmpty());
}

void BulkSenderTest::oneThatIsAlwaysTurnedAwayDoesNotStopTheOthers()
{
    desk->start(100, {.inFlight = 2, .perSecond = 0});
    QSet<quint64> done;
    for (int i = 0; i < 3000 && !desk->end; ++i) {
        for (const auto& post : desk->posts()) {
            if (done.contains(quint64(post.job)))
                continue;
            done.insert(quint64(post.job));
            if (post.user == QStringLiteral("user-1"))
                post.client->answer(post.job,
                                    FakeMigrationClient::failure(Fault::ServiceDown, Counted::No));
            else
                post.client->answer(
                    post.job, FakeMigrationClient::accepted(post.user.toLatin1().constData()));
            break;
        }
        desk->turn();
        desk->pass(100ms);
    }
    QCOMPARE(desk->end, std::optional(End::Complete));
    QCOMPARE(desk->results.size(), 100);
    QCOMPARE(desk->outcome(1), EntryOutcome::NotSent);
    QCOMPARE(desk->postsOf(1), 4);
}

void BulkSenderTest::aServiceThatIsOverrunIsLeftInPeace()
{
    desk->start(100);
    auto busy = FakeMigrationClient::failure(Fault::TooManyRequests, Counted::No);
    busy.error.call.retryAfter = std::chrono::seconds(30);
    QSignalSpy resting(desk->sender.get(), &migration::BulkSender::resting);
    desk->answer(1, busy);
    QCOMPARE(resting.count(), 1);
    QCOMPARE(desk->sender->restAsked(), desk->folder.clock.elapsed() + 30s);
    desk->accept(2);
    desk->accept(3);
    desk->accept(4);
    QCOMPARE(desk->posts().size(), 4);
    desk->pass(29s);
    QCOMPARE(desk->posts().size(), 4);
    desk->pass(1s);
    QCOMPARE(desk->posts().size(), 8);
    QCOMPARE(desk->postsOf(1), 2);
}

void BulkSenderTest::aRestThatIsTooLongStopsIt()
{
    desk->start(100);
    desk->accept(1); // so that the service is there
    auto busy = FakeMigrationClient::failure(Fault::TooManyRequests, Counted::No);
    busy.error.call.retryAfter = 2h;
    desk->answer(2, busy);
    for (const int i : {3, 4, 5})
        desk->accept(i);
    QCOMPARE(desk->end, std::optional(End::ServiceUnreachable));
    QCOMPARE(desk->why->view.cause, session::ProblemCause::TooManyRequests);
    QCOMPARE(desk->why->view.retryAfter, std::optional<std::chrono::seconds>(2h));
    QCOMPARE(desk->posts().size(), 5);
    QCOMPARE(desk->outcome(2), EntryOutcome::NotSent);
    QCOMPARE(desk->outcome(6), EntryOutcome::NotSent);
}

// By its timer: nobody else wakes it.
void BulkSenderTest::stoppingDoesNotWaitForTheRest()
{
    desk->start(3, {.inFlight = 4, .perSecond = 10});
    desk->pass(100ms);
    desk->pass(100ms);
    auto busy = FakeMigrationClient::failure(Fault::TooManyRequests, Counted::No);
    busy.error.call.retryAfter = 30s;
    desk->answer(1, busy);
    desk->answer(2, FakeMigrationClient::failure(Fault::TimedOut, Counted::Unknown));
    desk->answer(3, FakeMigrationClient::failure(Fault::TimedOut, Counted::Unknown));
    QCOMPARE(desk->questions(), 0);
    desk->sender->stop();
    desk->pass(100ms);
    QCOMPARE(desk->questions(), 1);
    desk->folder.clock.advance(100ms);
    QTRY_COMPARE(desk->questions(), 2);
}

void BulkSenderTest::aSourceThatHasMoreDuringARestIsNotForgotten()
{
    QList<migration::NextEntry> supply{support::customer(1), support::customer(2)};
    desk->start([&]() -> migration::NextEntry {
        return supply.isEmpty() ? migration::NotYet{} : supply.takeFirst();
    });
    desk->accept(1);
    auto busy = FakeMigrationClient::failure(Fault::ServiceDown, Counted::No);
    busy.error.call.retryAfter = 3min; // longer than a customer is tried
    desk->answer(2, busy);
    desk->pass(3min - 10ms);
    QCOMPARE(desk->results.size(), 2);
    supply.append(support::customer(3));
    desk->sender->fetchMore();
    desk->turn();
    QCOMPARE(desk->postsOf(3), 0);
    desk->folder.clock.advance(10ms);
    QTRY_COMPARE(desk->postsOf(3), 1);
}

void BulkSenderTest::whatConcernsAllStopsIt_data()
{
    QTest::addColumn<argos::MigrationOutcome>("failure");
    QTest::addColumn<End>("end");
    QTest::addColumn<EntryOutcome>("outcome");
    const auto row = [](const char* name, const argos::MigrationOutcome& failure, End end,
                        EntryOutcome outcome) { QTest::newRow(name) << failure << end << outcome; };
    row("key", FakeMigrationClient::failure(Fault::WrongKey, Counted::No), End::WrongKey,
        EntryOutcome::NotSent);
    row("address", FakeMigrationClient::failure(Fault::AddressNotAllowed, Counted::No),
        End::ServiceUnreachable, EntryOutcome::NotSent);
    row("certificate", FakeMigrationClient::failure(Fault::UntrustedServer, Counted::No),
        End::ServiceUnreachable, EntryOutcome::NotSent);
    row("portal", FakeMigrationClient::failure(Fault::Redirected, Counted::No),
        End::ServiceUnreachable, EntryOutcome::NotSent);
    row("project", FakeMigrationClient::refused(argos::MigrationRefusal::InvalidProject),
        End::ServiceUnreachable, EntryOutcome::NotSent);
    row("not encrypted", FakeMigrationClient::flawed(argos::CipherFlaw::NotEncrypted),
        End::WrongKey, EntryOutcome::Unknown);
    row("another key", FakeMigrationClient::flawed(argos::CipherFlaw::WrongKey), End::WrongKey,
        EntryOutcome::Unknown);
}

void BulkSenderTest::whatConcernsAllStopsIt()
{
    QFETCH(argos::MigrationOutcome, failure);
    QFETCH(End, end);
    QFETCH(EntryOutcome, outcome);
    desk->start(100);
    desk->answer(1, failure);
    QVERIFY(!desk->end);
    QCOMPARE(desk->posts().size(), 4);
    desk->accept(2);
    desk->accept(3);
    desk->accept(4);
    QCOMPARE(desk->end, std::optional(end));
    QVERIFY(desk->why);
    QCOMPARE(desk->outcome(1), outcome);
    QCOMPARE(desk->outcome(2), EntryOutcome::Entered);
    QCOMPARE(desk->posts().size(), 4);
    QCOMPARE(desk->outcome(5), EntryOutcome::NotSent);
    QCOMPARE(desk->journal->unsettledEntries()->size(), outcome == EntryOutcome::Unknown ? 1 : 0);
}

void BulkSenderTest::aPauseBeginsNothing()
{
    desk->start(100);
    desk->sender->pause();
    desk->turn();
    desk->accept(1);
    desk->answer(2, FakeMigrationClient::failure(Fault::NoConnection, Counted::No));
    desk->answer(3, FakeMigrationClient::failure(Fault::TimedOut, Counted::Unknown));
    desk->accept(4);
    desk->pass(1h);
    QCOMPARE(desk->posts().size(), 4);
    QCOMPARE(desk->questions(), 0);
    QCOMPARE(desk->sender->underWay(), 0);
    QCOMPARE(desk->outcome(1), EntryOutcome::Entered);
    QCOMPARE(desk->known(5)->stage, EntryStage::NotSent); // nobody has to ask about it
    QVERIFY(!desk->end);
    desk->sender->resume();
    desk->turn();
    QCOMPARE(desk->questions(), 1);
    QCOMPARE(desk->postsOf(2), 2);
    desk->answerFind(3, support::pageOf(support::customer(3), "id-3"));
    desk->acceptAll();
    QCOMPARE(desk->results.size(), 100);
    for (int i = 3; i <= 100; ++i)
        QCOMPARE(desk->postsOf(i), 1);
}

/// Another program may have asked about it by then, and sent it.
void BulkSenderTest::anIntentThatIsOldIsTakenBack()
{
    desk->start(10, {.inFlight = 1, .perSecond = 0});
    QCOMPARE(desk->known(2)->attempt, 1);
    desk->folder.clock.advance(31s);
    desk->accept(1);
    desk->pass(50ms);
    QCOMPARE(desk->postsOf(2), 1);
    QCOMPARE(desk->known(2)->attempt, 2);
}

void BulkSenderTest::stoppingEndsWhatIsUnderWay()
{
    desk->start(100);
    desk->sender->stop();
    desk->turn();
    QVERIFY(!desk->end);
    QCOMPARE(desk->sender->underWay(), 4);
    for (int i = 1; i <= 4; ++i)
        desk->accept(i);
    QCOMPARE(desk->end, std::optional(End::Stopped));
    QCOMPARE(desk->posts().size(), 4);
    QCOMPARE(desk->outcome(1), EntryOutcome::Entered);
    QCOMPARE(desk->outcome(5), EntryOutcome::NotSent);
    QCOMPARE(desk->results[5].code, QStringLiteral("stopped"));
    QVERIFY(desk->journal->unsettledEntries()->isEmpty());
}

void BulkSenderTest::stoppingAsksOnceAboutWhatIsLost()
{
    desk->start(2);
    desk->sender->stop();
    desk->turn();
    for (int i = 1; i <= 2; ++i)
        desk->answer(i, FakeMigrationClient::failure(Fault::TimedOut, Counted::Unknown));
    QCOMPARE(desk->questions(), 2);
    desk->answerFind(1, support::pageOf(support::customer(1), "id-1"));
    desk->answerFind(2, argos::FoundPage{});
    QCOMPARE(desk->end, std::optional(End::Stopped));
    QCOMPARE(desk->outcome(1), EntryOutcome::AlreadyEntered);
    QCOMPARE(desk->outcome(2), EntryOutcome::Unknown);
    QCOMPARE(desk->known(2)->stage, EntryStage::Unknown);
}

void BulkSenderTest::aJournalThatCannotBeWrittenStopsItBeforeAnythingLeaves()
{
    support::OtherConnection other(desk->folder.file());
    (void)*desk->journal->entrySalt();
    other.run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON entries"
                             " BEGIN SELECT RAISE(ABORT, 'no'); END"));
    desk->start(10);
    QCOMPARE(desk->end, std::optional(End::JournalFailed));
    QCOMPARE(desk->why->view.cause, session::ProblemCause::NotRecorded);
    QVERIFY(desk->posts().isEmpty());
    for (const auto& result : std::as_const(desk->results)) {
        QCOMPARE(result.outcome, EntryOutcome::NotSent);
        QCOMPARE(result.code, QStringLiteral("not_recorded"));
    }
}

void BulkSenderTest::anEndThatCannotBeWrittenIsToldAllTheSame()
{
    desk->start(2);
    support::OtherConnection other(desk->folder.file());
    other.run(QStringLiteral("CREATE TRIGGER full BEFORE UPDATE ON entries"
                             " BEGIN SELECT RAISE(ABORT, 'no'); END"));
    desk->accept(1);
    desk->accept(2);
    desk->pass(50ms);
    QCOMPARE(desk->end, std::optional(End::JournalFailed));
    QCOMPARE(desk->outcome(1), EntryOutcome::Entered);
    QCOMPARE(desk->journal->unsettledEntries()->size(), 2); // the next run asks
}

void BulkSenderTest::anEndThatCannotBeWrittenWhileStoppingIsNoSilentEnd()
{
    desk->start(1);
    desk->sender->stop();
    support::OtherConnection other(desk->folder.file());
    other.run(QStringLiteral("CREATE TRIGGER full BEFORE UPDATE ON entries"
                             " BEGIN SELECT RAISE(ABORT, 'no'); END"));
    desk->accept(1);
    QCOMPARE(desk->end, std::optional(End::JournalFailed));
    QCOMPARE(desk->why->view.cause, session::ProblemCause::NotRecorded);
    QCOMPARE(desk->outcome(1), EntryOutcome::Entered);
}

void BulkSenderTest::aSenderThatGoesLeavesItsIntents()
{
    desk->start(2);
    desk->sender.reset();
    QCOMPARE(desk->one.cancelled.size() + desk->other.cancelled.size(), 2);
    QCOMPARE(desk->journal->unsettledEntries()->size(), 2);
}

void BulkSenderTest::twoProgramsEnterEachOnce()
{
    support::SendingDesk another;
    another.journal.reset();
    another.journal = desk->folder.open();
    desk->start(60);
    another.start(60);
    QSet<quint64> done;
    QMap<QString, int> entered;
    for (int i = 0; i < 500 && !(desk->end && another.end); ++i) {
        for (auto* one : {desk.get(), &another}) {
            for (const auto& post : one->posts()) {
                const auto name = quint64(post.job) ^ quint64(reinterpret_cast<quintptr>(one));
                if (done.contains(name))
                    continue;
                done.insert(name);
                ++entered[post.user];
                post.client->answer(
                    post.job, FakeMigrationClient::accepted(post.user.toLatin1().constData()));
            }
            for (FakeMigrationClient* client : {&one->one, &one->other}) {
                for (const auto& search : std::as_const(client->searches)) {
                    const int number = search.query.value.mid(5).toInt();
                    const bool isThere = entered.contains(search.query.value);
                    client->answerFind(
                        search.job, isThere
                                        ? support::pageOf(support::customer(number),
                                                          search.query.value.toLatin1().constData())
                                        : argos::FoundPage{});
                }
            }
            one->pass(500ms);
        }
    }
    QCOMPARE(desk->end, std::optional(End::Complete));
    QCOMPARE(another.end, std::optional(End::Complete));
    QCOMPARE(entered.size(), 60);
    for (const int count : std::as_const(entered))
        QCOMPARE(count, 1);
    QCOMPARE(desk->journal->list({{}, 1000})->cases.size(), 60);
}

/// A child sends and says on a pipe which customer has left; then it is killed.
void BulkSenderTest::killedBetweenIntentAndEnd()
{
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    desk->journal.reset();
    const pid_t child = ::fork();
    if (child == 0) {
        desk->journal = desk->folder.open();
        desk->start(30);
        desk->accept(1);
        desk->pass(50ms);
        const auto left = static_cast<char>(desk->posts().size());
        if (::write(ends[1], &left, 1) != 1)
            ::_exit(1);
        ::pause();
    }
    char left = 0;
    QCOMPARE(::read(ends[0], &left, 1), 1);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ends[0]);
    ::close(ends[1]);
    desk->journal = desk->folder.open();
    desk->start(30);
    QCOMPARE(desk->outcome(1), EntryOutcome::AlreadyEntered);
    // 2 to 5 have left, and 3 has arrived; nothing of them leaves before that is known.
    QCOMPARE(int(left), 5);
    QVERIFY(desk->posts().isEmpty());
    QSet<quint64> done;
    for (int i = 0; i < 200 && !desk->end; ++i) {
        for (FakeMigrationClient* client : {&desk->one, &desk->other}) {
            for (const auto& search : QList(client->searches)) {
                if (done.contains(quint64(search.job)))
                    continue;
                done.insert(quint64(search.job));
                const bool isThere = search.query.value == QStringLiteral("user-3");
                client->answerFind(search.job, isThere
                                                   ? support::pageOf(support::customer(3), "id-3")
                                                   : argos::FoundPage{});
            }
        }
        for (const auto& post : desk->posts()) {
            if (done.contains(quint64(post.job)))
                continue;
            done.insert(quint64(post.job));
            post.client->answer(post.job,
                                FakeMigrationClient::accepted(post.user.toLatin1().constData()));
        }
        desk->turn();
        desk->pass(500ms);
    }
    QCOMPARE(desk->end, std::optional(End::Complete));
    QCOMPARE(desk->results.size(), 30);
    QCOMPARE(desk->postsOf(1), 0);
    QCOMPARE(desk->postsOf(3), 0);
    for (const int i : {2, 4, 5, 30})
        QCOMPARE(desk->postsOf(i), 1);
    QCOMPARE(desk->journal->list({{}, 1000})->cases.size(), 30);
}

void BulkSenderTest::nothingPersonalIsInTheJournal()
{
    desk->start(5, {.inFlight = 5, .perSecond = 0});
    desk->accept(1);
    auto refusal = FakeMigrationClient::refused(argos::MigrationRefusal::InvalidFormat);
    refusal.error.call.serviceMessage = QStringLiteral("Canary Name c is no name");
    desk->answer(2, refusal);
    desk->answer(3, FakeMigrationClient::failure(Fault::TimedOut, Counted::Unknown));
    desk->answerFind(3, support::pageOf(support::customer(3), "id-3"));
    desk->pass(50ms);
    const QByteArray all = desk->folder.allBytes();
    QVERIFY(all.contains("id-3")); // it looks in the right place
    for (const char* canary : {"Canary", "canary", "user-", "1990-01-02", "sample.example"})
        QVERIFY2(!all.contains(canary), canary);
}

QTEST_GUILESS_MAIN(BulkSenderTest)
#include "tst_bulk_sender.moc"
