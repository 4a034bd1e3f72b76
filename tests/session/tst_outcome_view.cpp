// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/outcome_view.h"

#include <QTest>

using namespace session;
using argos::Fault;

namespace
{
const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
}

class OutcomeViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCauseHasACodeOfItsOwn();
    void anAnswerIsShownAsItCame();
    void statusesMap_data();
    void statusesMap();
    void triesLeftComeFromTheServersCount_data();
    void triesLeftComeFromTheServersCount();
    void aRecordShowsTheReasonsOfItsLastAttempt();
    void faultsHaveACauseAndANextStep_data();
    void faultsHaveACauseAndANextStep();
    void theSmallPrintIsKept();
    void onceNothingWasCountedItMayBeSentAgain();
    void afterAnAlreadyProcessedItMayOnlyBeAsked();
    void anUnreadRecordLeavesTheOutcomeUnknown();
};

void OutcomeViewTest::anAnswerIsShownAsItCame()
{
    argos::Step2Answer answer;
    answer.faceSimilarity = 99;
    answer.liveness = 74;
    answer.reasons = {{QStringLiteral("face_compare_fail"), QStringLiteral("no matching face")}};
    const ResultView view = resultView(answer, noon);
    QCOMPARE(view.faceSimilarity, std::optional(99.0));
    QCOMPARE(view.liveness, std::optional(74.0));
    QCOMPARE(view.reasons.size(), 1);
    QCOMPARE(view.reasons.first().code, QStringLiteral("face_compare_fail"));
    QCOMPARE(view.reasons.first().message, QStringLiteral("no matching face"));
    QCOMPARE(view.at, noon);
    QVERIFY(!view.retryCount);
    QVERIFY(!view.triesLeft);
}

void OutcomeViewTest::statusesMap_data()
{
    QTest::addColumn<argos::KycStatus>("wire");
    QTest::addColumn<CaseStatus>("shown");
    QTest::newRow("approved") << argos::KycStatus::Approved << CaseStatus::Approved;
    QTest::newRow("rejected") << argos::KycStatus::Rejected << CaseStatus::Rejected;
    QTest::newRow("pending") << argos::KycStatus::Pending << CaseStatus::Pending;
    QTest::newRow("incomplete") << argos::KycStatus::Incomplete << CaseStatus::Incomplete;
}

void OutcomeViewTest::statusesMap()
{
    QFETCH(argos::KycStatus, wire);
    QFETCH(CaseStatus, shown);
    argos::Step2Answer answer;
    answer.status = wire;
    argos::SubmissionRecord record;
    record.status = wire;
    QCOMPARE(resultView(answer, noon).status, shown);
    QCOMPARE(resultView(record, noon).status, shown);
}

void OutcomeViewTest::triesLeftComeFromTheServersCount_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("left");
    QTest::newRow("fresh") << 0 << 3;
    QTest::newRow("one used") << 1 << 2;
    QTest::newRow("last") << 2 << 1;
    QTest::newRow("none") << 3 << 0;
    QTest::newRow("more than documented") << 7 << 0;
    QTest::newRow("nonsense") << -2 << 3;
}

void OutcomeViewTest::triesLeftComeFromTheServersCount()
{
    QFETCH(int, count);
    QFETCH(int, left);
    argos::Step2Answer answer;
    answer.retryCount = count;
    QCOMPARE(resultView(answer, noon).retryCount, std::optional(count));
    QCOMPARE(resultView(answer, noon).triesLeft, std::optional(left));
}

void OutcomeViewTest::aRecordShowsTheReasonsOfItsLastAttempt()
{
    argos::SubmissionRecord record;
    record.retryCount = 2;
    record.attempts = {{1, {}, {{QStringLiteral("first"), {}}}},
                       {2, {}, {{QStringLiteral("second"), {}}}}};
    const ResultView view = resultView(record, noon);
    QCOMPARE(view.status, CaseStatus::Incomplete);
    QCOMPARE(view.reasons.size(), 1);
    QCOMPARE(view.reasons.first().code, QStringLiteral("second"));
    QCOMPARE(view.triesLeft, std::optional(1));
    QVERIFY(resultView(argos::SubmissionRecord{}, noon).reasons.isEmpty());
}

void OutcomeViewTest::faultsHaveACauseAndANextStep_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ProblemCause>("cause");
    QTest::addColumn<NextStep>("next");
    using C = ProblemCause;
    using N = NextStep;
    QTest::newRow("insecure") << Fault::InsecureEndpoint << C::InsecureEndpoint << N::NewCase;
    QTest::newRow("no connection") << Fault::NoConnection << C::NoConnection << N::SubmitAgain;
    QTest::newRow("untrusted") << Fault::UntrustedServer << C::UntrustedServer << N::SubmitAgain;
    QTest::newRow("cancelled") << Fault::Cancelled << C::Cancelled << N::SubmitAgain;
    QTest::newRow("timeout") << Fault::TimedOut << C::NoConnection << N::SubmitAgain;
    QTest::newRow("connection lost") << Fault::ConnectionLost << C::NoConnection << N::SubmitAgain;
    QTest::newRow("wrong key") << Fault::WrongKey << C::WrongKey << N::SubmitAgain;
    QTest::newRow("address") << Fault::AddressNotAllowed << C::AddressNotAllowed << N::SubmitAgain;
    QTest::newRow("too large") << Fault::PictureTooLarge << C::PictureTooLarge << N::TakePhoto;
    QTest::newRow("too many") << Fault::TooManyRequests << C::TooManyRequests << N::SubmitAgain;
    QTest::newRow("face") << Fault::InvalidFaceImage << C::InvalidFaceImage << N::TakePhoto;
    QTest::newRow("address data") << Fault::InvalidAddress << C::InvalidAddress << N::FixDetails;
    QTest::newRow("missing") << Fault::MissingParameters << C::MissingParameters << N::FixDetails;
    QTest::newRow("unknown id") << Fault::UnknownSubmission << C::UnknownSubmission << N::NewCase;
    QTest::newRow("processed") << Fault::AlreadyProcessed << C::AlreadyProcessed << N::AskAgain;
    QTest::newRow("invalid") << Fault::InvalidRequest << C::InvalidRequest << N::FixDetails;
    QTest::newRow("down") << Fault::ServiceDown << C::ServiceDown << N::SubmitAgain;
    QTest::newRow("gateway") << Fault::GatewayFailed << C::ServiceDown << N::SubmitAgain;
    QTest::newRow("redirected") << Fault::Redirected << C::Redirected << N::SubmitAgain;
    QTest::newRow("unreadable") << Fault::UnreadableAnswer << C::OutcomeUnknown << N::AskAgain;
}

void OutcomeViewTest::faultsHaveACauseAndANextStep()
{
    QFETCH(Fault, fault);
    QFETCH(ProblemCause, cause);
    QFETCH(NextStep, next);
    argos::CallFailure failure;
    failure.fault = fault;
    QCOMPARE(problemView(failure).cause, cause);
    QCOMPARE(problemView(failure).next, next);
}

void OutcomeViewTest::theSmallPrintIsKept()
{
    argos::CallFailure failure;
    failure.fault = Fault::TooManyRequests;
    failure.httpStatus = 429;
    failure.serviceCode = QStringLiteral("slow_down");
    failure.serviceMessage = QStringLiteral("Too many");
    failure.retryAfter = std::chrono::seconds(7);
    const ProblemView view = problemView(failure);
    QCOMPARE(view.httpStatus, 429);
    QCOMPARE(view.serviceCode, QStringLiteral("slow_down"));
    QCOMPARE(view.serviceMessage, QStringLiteral("Too many"));
    QCOMPARE(view.retryAfter->count(), 7);
}

void OutcomeViewTest::onceNothingWasCountedItMayBeSentAgain()
{
    QCOMPARE(nothingCountedView(Fault::TimedOut).cause, ProblemCause::NoConnection);
    QCOMPARE(nothingCountedView(Fault::GatewayFailed).cause, ProblemCause::ServiceDown);
    QCOMPARE(nothingCountedView(Fault::UnreadableAnswer).cause, ProblemCause::ServiceDown);
    QCOMPARE(nothingCountedView(Fault::Cancelled).cause, ProblemCause::Cancelled);
    for (const Fault fault : {Fault::TimedOut, Fault::GatewayFailed, Fault::UnreadableAnswer})
        QCOMPARE(nothingCountedView(fault).next, NextStep::SubmitAgain);
}

void OutcomeViewTest::afterAnAlreadyProcessedItMayOnlyBeAsked()
{
    QCOMPARE(nothingCountedView(Fault::AlreadyProcessed).next, NextStep::AskAgain);
}

void OutcomeViewTest::anUnreadRecordLeavesTheOutcomeUnknown()
{
    argos::CallFailure failure;
    failure.fault = Fault::WrongKey;
    failure.httpStatus = 403;
    QCOMPARE(unreadRecordView(failure).cause, ProblemCause::OutcomeUnknown);
    QCOMPARE(unreadRecordView(failure).next, NextStep::AskAgain);
    QCOMPARE(unreadRecordView(failure).httpStatus, 403);
    for (const Fault fault : {Fault::Redirected, Fault::UnreadableAnswer}) {
        failure.fault = fault;
        QCOMPARE(unreadRecordView(failure).cause, ProblemCause::NoValidAnswer);
        QCOMPARE(unreadRecordView(failure).next, NextStep::AskAgain);
    }
    failure.fault = Fault::UnknownSubmission;
    QCOMPARE(unreadRecordView(failure).cause, ProblemCause::UnknownSubmission);
    QCOMPARE(unreadRecordView(failure).next, NextStep::NewCase);
}

void OutcomeViewTest::everyCauseHasACodeOfItsOwn()
{
    for (int i = 0; i <= static_cast<int>(ProblemCause::DeadlinePassed); ++i) {
        const auto cause = static_cast<ProblemCause>(i);
        if (cause == ProblemCause::NoValidAnswer) // for a script it is OutcomeUnknown
            continue;
        QCOMPARE(problemCauseFrom(code(cause)), std::optional(cause));
    }
    QVERIFY(!problemCauseFrom(QStringLiteral("not_counted")));
    QVERIFY(!problemCauseFrom({}));
}

QTEST_APPLESS_MAIN(OutcomeViewTest)
#include "tst_outcome_view.moc"
