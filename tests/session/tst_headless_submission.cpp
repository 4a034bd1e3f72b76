// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/headless_submission.h"
#include "support/fake_client.h"
#include "support/fake_clock.h"
#include "support/fake_studio.h"

#include <QTest>

using namespace session;
using namespace std::chrono_literals;
using argos::Counted;
using argos::Fault;
using argos::KycStatus;
using support::FakeClient;

class HeadlessSubmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAnswerEndsIt_data();
    void anAnswerEndsIt();
    void sendsWhatItWasGiven();
    void aRefusalEndsIt();
    void whatDidNotLeaveIsTriedAgain();
    void aPauseCanBeCancelled();
    void aLostAnswerIsAskedForAndNotSentAgain();
    void aLostAnswerWithoutATraceEndsInAProblem();
    void whatCannotBeKnownIsSaid();
    void nothingIsSentAfterTheDeadline();
    void cancelWhileSending();
    void cancelWhileAsking();

private:
    void start(std::optional<QDateTime> step1At = {});
    [[nodiscard]] const ResultView* result() const
    {
        return ending ? std::get_if<ResultView>(&*ending) : nullptr;
    }
    [[nodiscard]] const ProblemView* problem() const
    {
        return ending ? std::get_if<ProblemView>(&*ending) : nullptr;
    }

    std::unique_ptr<FakeClient> client;
    std::unique_ptr<support::FakeClock> clock;
    std::unique_ptr<HeadlessSubmission> submission;
    std::optional<HeadlessSubmission::Ending> ending;
    int endings = 0;
};

void HeadlessSubmissionTest::init()
{
    submission.reset();
    client = std::make_unique<FakeClient>();
    clock = std::make_unique<support::FakeClock>();
    submission = std::make_unique<HeadlessSubmission>(*client, *clock, Policy{});
    ending.reset();
    endings = 0;
    connect(submission.get(), &HeadlessSubmission::finished, this,
            [this](const HeadlessSubmission::Ending& told) {
                ending = told;
                ++endings;
            });
}

void HeadlessSubmissionTest::start(std::optional<QDateTime> step1At)
{
    CaseDraft draft{*base::SubmissionId::parse(QStringLiteral("abc"))};
    draft.step1At = step1At;
    submission->start(draft, {{QStringLiteral("name"), QStringLiteral("Hong Gildong")}},
                      support::FakeStudio::aPhoto());
    QVERIFY(!ending);
}

void HeadlessSubmissionTest::anAnswerEndsIt_data()
{
    QTest::addColumn<KycStatus>("status");
    QTest::addColumn<CaseStatus>("shown");
    QTest::newRow("approved") << KycStatus::Approved << CaseStatus::Approved;
    QTest::newRow("rejected") << KycStatus::Rejected << CaseStatus::Rejected;
    QTest::newRow("pending") << KycStatus::Pending << CaseStatus::Pending;
    QTest::newRow("incomplete") << KycStatus::Incomplete << CaseStatus::Incomplete;
}

void HeadlessSubmissionTest::anAnswerEndsIt()
{
    QFETCH(KycStatus, status);
    QFETCH(CaseStatus, shown);
    start();
    client->answer(FakeClient::verdict(status, 1));
    QTRY_VERIFY(result());
    QCOMPARE(result()->status, shown);
    QCOMPARE(result()->triesLeft, std::optional(2));
    QCOMPARE(endings, 1);
}

void HeadlessSubmissionTest::sendsWhatItWasGiven()
{
    start();
    QCOMPARE(client->posts.size(), 1);
    const argos::Step2Request& sent = client->posts.first().request;
    QCOMPARE(sent.submissionId.text(), QStringLiteral("abc"));
    QCOMPARE(sent.faceImage, QByteArray("jpeg"));
    QCOMPARE(sent.fields, (QList<argos::FormField>{{"name", QStringLiteral("Hong Gildong")}}));
}

void HeadlessSubmissionTest::aRefusalEndsIt()
{
    start();
    client->answer(FakeClient::failure(Fault::WrongKey, Counted::No));
    QTRY_VERIFY(problem());
    QCOMPARE(problem()->cause, ProblemCause::WrongKey);
    QVERIFY(client->reads.isEmpty());
}

void HeadlessSubmissionTest::whatDidNotLeaveIsTriedAgain()
{
    std::vector<std::chrono::milliseconds> pauses;
    connect(submission.get(), &HeadlessSubmission::waiting, this,
            [&](const ProblemView& why, std::chrono::milliseconds pause) {
                QCOMPARE(why.cause, ProblemCause::NoConnection);
                pauses.push_back(pause);
            });
    start();
    for (const int attempt : {1, 2, 3, 4}) {
        QCOMPARE(client->posts.size(), attempt);
        client->answer(FakeClient::failure(Fault::NoConnection, Counted::No));
        if (attempt < 4)
            clock->advance(pauses.back());
        submission->checkTime();
    }
    QVERIFY(pauses == (std::vector<std::chrono::milliseconds>{500ms, 1s, 2s}));
    QTRY_VERIFY(problem());
    QCOMPARE(problem()->cause, ProblemCause::NoConnection);
    QCOMPARE(client->posts.size(), 4);
    QCOMPARE(endings, 1);
}

void HeadlessSubmissionTest::aPauseCanBeCancelled()
{
    start();
    client->answer(FakeClient::failure(Fault::NoConnection, Counted::No));
    submission->cancel();
    QTRY_VERIFY(problem());
    clock->advance(1h);
    submission->checkTime();
    QCOMPARE(client->posts.size(), 1);
    QCOMPARE(endings, 1);
}

void HeadlessSubmissionTest::aLostAnswerIsAskedForAndNotSentAgain()
{
    start();
    client->answer(FakeClient::failure(Fault::TimedOut, Counted::Unknown));
    argos::SubmissionRecord record;
    record.status = KycStatus::Approved;
    client->answerRead(record);
    QTRY_VERIFY(result());
    QCOMPARE(result()->status, CaseStatus::Approved);
    QCOMPARE(client->posts.size(), 1);
}

void HeadlessSubmissionTest::aLostAnswerWithoutATraceEndsInAProblem()
{
    start();
    client->answer(FakeClient::failure(Fault::ConnectionLost, Counted::Unknown));
    argos::SubmissionRecord record;
    record.retryCount = 0;
    client->answerRead(record);
    clock->advance(Policy{}.settleAfterLoss);
    submission->checkTime();
    client->answerRead(record);
    QTRY_VERIFY(problem());
    QCOMPARE(problem()->next, NextStep::SubmitAgain);
    QCOMPARE(client->posts.size(), 1);
    QCOMPARE(client->reads.size(), 2);
}

void HeadlessSubmissionTest::whatCannotBeKnownIsSaid()
{
    start();
    client->answer(FakeClient::failure(Fault::ConnectionLost, Counted::Unknown));
    client->answerRead(FakeClient::failure(Fault::NoConnection, Counted::No));
    QTRY_VERIFY(problem());
    QCOMPARE(problem()->cause, ProblemCause::OutcomeUnknown);
}

void HeadlessSubmissionTest::nothingIsSentAfterTheDeadline()
{
    start(clock->now().addDays(-1));
    QVERIFY(client->posts.isEmpty());
    QTRY_VERIFY(problem());
    QCOMPARE(problem()->cause, ProblemCause::DeadlinePassed);
}

void HeadlessSubmissionTest::cancelWhileSending()
{
    start();
    submission->cancel();
    QCOMPARE(client->cancelled.size(), 1);
    client->answer(FakeClient::failure(Fault::Cancelled, Counted::No));
    QTRY_VERIFY(problem());
    QCOMPARE(problem()->cause, ProblemCause::Cancelled);
}

void HeadlessSubmissionTest::cancelWhileAsking()
{
    start();
    client->answer(FakeClient::failure(Fault::TimedOut, Counted::Unknown));
    submission->cancel();
    QTRY_VERIFY(problem());
    QCOMPARE(problem()->cause, ProblemCause::OutcomeUnknown);
    client->answerRead(argos::SubmissionRecord{});
    QCOMPARE(endings, 1);
}

QTEST_GUILESS_MAIN(HeadlessSubmissionTest)
#include "tst_headless_submission.moc"
