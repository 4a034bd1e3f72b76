// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/transition.h"

#include <QTest>

#include <algorithm>

using namespace session;

namespace
{

CaseDraft aDraft()
{
    return CaseDraft{*base::SubmissionId::parse(QStringLiteral("sbx-approved-1"))};
}

Event answer(argos::KycStatus status)
{
    argos::Step2Answer said;
    said.status = status;
    return AnswerArrived{said};
}

Event noAnswer(argos::Fault fault, argos::Counted counted)
{
    argos::CallFailure failure;
    failure.fault = fault;
    failure.counted = counted;
    return AnswerArrived{argos::Step2Outcome(base::fail(failure))};
}

Event record(std::optional<argos::KycStatus> status, int attempts, std::optional<int> retryCount)
{
    argos::SubmissionRecord known;
    known.status = status;
    known.retryCount = retryCount;
    known.attempts.resize(attempts);
    return RecordArrived{known};
}

/// A case that an earlier run has left, in which consent was given or not yet.
Event found(bool agreed)
{
    store::CaseRecord record{.id = {QStringLiteral("1")},
                             .subject = {.submissionId = aDraft().submissionId}};
    if (agreed)
        record.consent = store::Consent{QStringLiteral("1"), QStringLiteral("en"), {}};
    return CaseFound{{.record = record}};
}

Event noRecord(argos::Fault fault)
{
    argos::CallFailure failure;
    failure.fault = fault;
    return RecordArrived{argos::ReadOutcome(base::fail(failure))};
}

struct NamedEvent {
    const char* name;
    Event event;
};

/// At least one event of every kind, and every kind of answer and record.
const std::vector<NamedEvent>& allEvents()
{
    using argos::Counted;
    using argos::Fault;
    using argos::KycStatus;
    static const std::vector<NamedEvent> events{
        {"start", StartRequested{aDraft()}},
        {"agree", ConsentGiven{}},
        {"refuse", ConsentRefused{}},
        {"details", DetailsSubmitted{}},
        {"back", BackRequested{}},
        {"photo", PhotoRequested{}},
        {"retake", RetakeRequested{}},
        {"accept", PhotoAccepted{}},
        {"submit", SubmitRequested{}},
        {"askAgain", AskAgainRequested{}},
        {"cancel", CancelRequested{}},
        {"newCase", NewCaseRequested{}},
        {"taken", PhotoTaken{}},
        {"late", DeadlinePassed{}},
        {"approved", answer(KycStatus::Approved)},
        {"rejected", answer(KycStatus::Rejected)},
        {"pending", answer(KycStatus::Pending)},
        {"incomplete", answer(KycStatus::Incomplete)},
        {"refused", noAnswer(Fault::WrongKey, Counted::No)},
        {"lost", noAnswer(Fault::ConnectionLost, Counted::Unknown)},
        {"cancelledInTime", noAnswer(Fault::Cancelled, Counted::No)},
        {"cancelledTooLate", noAnswer(Fault::Cancelled, Counted::Unknown)},
        {"recordFinal", record(KycStatus::Approved, 1, std::nullopt)},
        {"recordPending", record(KycStatus::Pending, 1, std::nullopt)},
        {"recordNewTry", record(KycStatus::Incomplete, 1, 1)},
        {"recordNothingNew", record(KycStatus::Incomplete, 0, 0)},
        {"recordEmpty", record(std::nullopt, 0, std::nullopt)},
        {"recordUnread", noRecord(Fault::NoConnection)},
        {"recordUnknownId", noRecord(Fault::UnknownSubmission)},
        {"found", found(false)},
        {"foundAgreed", found(true)},
        {"notRecorded", SendNotRecorded{}},
        {"sentElsewhere", SentElsewhere{}},
        {"pauseOver", PauseOver{}},
        {"tooLarge", noAnswer(Fault::PictureTooLarge, Counted::No)},
        {"unreached", noAnswer(Fault::NoConnection, Counted::No)},
        {"sendLater", SendLaterRequested{}},
        {"waits", CaseWaits{}},
    };
    return events;
}

struct Row {
    State state;
    const char* event;
    State next;
    std::vector<Effect> effects;
};

/// Everything that is allowed with a photo, before the deadline, after a settled loss; in Problem
/// with SubmitAgain offered and where cases may wait; in Finished with a pending result. What is
/// not here must be refused.
const std::vector<Row>& allowed()
{
    using enum State;
    using E = Effect;
    static const std::vector<Row> rows{
        {Start, "start", Consent, {E::BeginCase}},
        {Start, "found", Consent, {E::RestoreCase}},
        {Start, "foundAgreed", Details, {E::RestoreCase}},
        {Start, "cancel", Start, {E::ForgetCase}},
        {Start, "newCase", Start, {E::ForgetCase}},

        {Consent, "agree", Details, {E::KeepConsent}},
        {Consent, "refuse", Start, {E::ForgetCase}},
        {Consent, "back", Start, {}},
        {Consent, "cancel", Start, {E::ForgetCase}},
        {Consent, "newCase", Start, {E::ForgetCase}},
        {Consent, "late", State::Problem, {E::KeepProblem}},

        {Details, "details", Review, {}},
        {Details, "back", Consent, {}},
        {Details, "cancel", Start, {E::ForgetCase}},
        {Details, "newCase", Start, {E::ForgetCase}},
        {Details, "late", State::Problem, {E::KeepProblem}},

        {Capture, "photo", Capture, {E::TakePhoto}},
        {Capture, "taken", Review, {E::StopCamera}},
        {Capture, "back", Details, {E::StopCamera}},
        {Capture, "cancel", Start, {E::StopCamera, E::ForgetCase}},
        {Capture, "newCase", Start, {E::StopCamera, E::ForgetCase}},
        {Capture, "late", State::Problem, {E::StopCamera, E::KeepProblem}},

        {Review, "accept", Confirm, {}},
        {Review, "retake", Capture, {E::ForgetPhoto, E::StartCamera}},
        {Review, "back", Details, {}},
        {Review, "cancel", Start, {E::ForgetCase}},
        {Review, "newCase", Start, {E::ForgetCase}},
        {Review, "late", State::Problem, {E::KeepProblem}},

        {Confirm, "submit", Sending, {E::Send}},
        {Confirm, "back", Review, {}},
        {Confirm, "cancel", Start, {E::ForgetCase}},
        {Confirm, "newCase", Start, {E::ForgetCase}},
        {Confirm, "late", State::Problem, {E::KeepProblem}},

        {Sending, "cancel", Sending, {E::AbortCall}},
        {Sending, "approved", Finished, {E::KeepAnswer}},
        {Sending, "rejected", Finished, {E::KeepAnswer}},
        {Sending, "pending", Finished, {E::KeepAnswer, E::AskServiceRarely}},
        {Sending, "incomplete", Retake, {E::KeepAnswer}},
        {Sending, "refused", State::Problem, {E::KeepProblem}},
        {Sending, "lost", Asking, {E::AskService}},
        {Sending, "cancelledInTime", State::Problem, {E::KeepProblem}},
        {Sending, "cancelledTooLate", Asking, {E::AskService}},
        {Sending, "notRecorded", State::Problem, {E::KeepProblem}},
        {Sending, "sentElsewhere", Asking, {E::AskService}},
        {Sending, "tooLarge", State::Problem, {E::KeepProblem}},
        {Sending, "unreached", State::Problem, {E::KeepProblem}},

        {TryingAgain, "pauseOver", Sending, {E::Send}},
        {TryingAgain, "submit", Sending, {E::Send}},
        {TryingAgain, "cancel", State::Problem, {E::AbortCall}},
        {TryingAgain, "late", State::Problem, {E::AbortCall, E::KeepProblem}},
        {TryingAgain, "sendLater", TryingAgain, {E::LetWait}},
        {TryingAgain, "waits", Start, {E::ForgetCase}},
        {TryingAgain, "sentElsewhere", Asking, {E::AskService}},
        {TryingAgain, "notRecorded", State::Problem, {E::AbortCall, E::KeepProblem}},

        {Asking, "cancel", State::Problem, {E::AbortCall, E::KeepProblem}},
        {Asking, "recordFinal", Finished, {E::KeepAnswer}},
        {Asking, "recordPending", Finished, {E::KeepAnswer, E::AskServiceRarely}},
        {Asking, "recordNewTry", Retake, {E::KeepAnswer}},
        {Asking, "recordNothingNew", State::Problem, {E::KeepProblem}},
        {Asking, "recordEmpty", State::Problem, {E::KeepProblem}},
        {Asking, "recordUnread", State::Problem, {E::KeepProblem}},
        {Asking, "recordUnknownId", State::Problem, {E::KeepProblem}},

        {Retake, "retake", Capture, {E::ForgetPhoto, E::StartCamera}},
        {Retake, "back", Details, {E::ForgetPhoto}},
        {Retake, "cancel", Start, {E::ForgetCase}},
        {Retake, "newCase", Start, {E::ForgetCase}},
        {Retake, "late", State::Problem, {E::KeepProblem}},

        {Finished, "cancel", Start, {E::ForgetCase}},
        {Finished, "newCase", Start, {E::ForgetCase}},
        {Finished, "askAgain", Finished, {E::AskServiceSoon}},
        {Finished, "recordFinal", Finished, {E::KeepAnswer}},
        {Finished, "recordPending", Finished, {E::AskServiceRarely}},
        {Finished, "recordNewTry", Retake, {E::KeepAnswer}},
        {Finished, "recordNothingNew", Retake, {E::KeepAnswer}},
        {Finished, "recordEmpty", Finished, {E::AskServiceRarely}},
        {Finished, "recordUnread", Finished, {E::AskServiceRarely}},
        {Finished, "recordUnknownId", Finished, {E::AskServiceRarely}},

        {State::Problem, "submit", Sending, {E::Send}},
        {State::Problem, "back", Confirm, {}},
        {State::Problem, "cancel", Start, {E::ForgetCase}},
        {State::Problem, "newCase", Start, {E::ForgetCase}},
        {State::Problem, "late", State::Problem, {E::KeepProblem}},
        {State::Problem, "sendLater", State::Problem, {E::LetWait}},
        {State::Problem, "waits", Start, {E::ForgetCase}},
        {State::Problem, "notRecorded", State::Problem, {E::KeepProblem}},
        {State::Problem, "sentElsewhere", Asking, {E::AskService}},
    };
    return rows;
}

Facts usualFacts()
{
    Facts facts;
    facts.hasPhoto = true;
    facts.problemNext = NextStep::SubmitAgain;
    facts.mayWait = true;
    facts.pending = true;
    return facts;
}

/// Every combination of what the function looks at.
std::vector<Facts> allFacts()
{
    std::vector<Facts> result;
    for (int bits = 0; bits < 128; ++bits) {
        for (const auto next : {NextStep::SubmitAgain, NextStep::AskAgain, NextStep::FixDetails,
                                NextStep::TakePhoto, NextStep::NewCase}) {
            Facts facts;
            facts.hasPhoto = (bits & 1) != 0;
            facts.deadlinePassed = (bits & 2) != 0;
            facts.settled = (bits & 4) != 0;
            facts.inDoubt = (bits & 8) != 0;
            facts.photoMayShrink = (bits & 16) != 0;
            if ((bits & 32) != 0)
                facts.pauseBeforeNextAttempt = std::chrono::seconds(1);
            if ((bits & 64) != 0) {
                facts.mayWait = true;
                facts.pending = true;
                facts.waitsBecause = ProblemCause::ServiceDown;
            }
            facts.formAccepted = next != NextStep::FixDetails;
            facts.problemNext = next;
            result.push_back(facts);
        }
    }
    return result;
}

const Event& eventNamed(const char* name)
{
    const auto& events = allEvents();
    return std::find_if(events.begin(), events.end(),
                        [name](const NamedEvent& e) { return qstrcmp(e.name, name) == 0; })
        ->event;
}

bool holds(const Transition& transition, Effect effect)
{
    return std::count(transition.effects.begin(), transition.effects.end(), effect) > 0;
}

template<class Check> void walk(Check check)
{
    for (const State state : allStates)
        for (const NamedEvent& event : allEvents())
            for (const Facts& facts : allFacts())
                if (const auto next = transition(state, event.event, facts))
                    check(state, event, facts, *next);
}

QString described(State state, const NamedEvent& event)
{
    return QStringLiteral("state %1, event %2")
        .arg(static_cast<int>(state))
        .arg(QLatin1String(event.name));
}

} // namespace

class TransitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfEventIsWalked();
    void everyPairIsAsTheTableSays_data();
    void everyPairIsAsTheTableSays();
    void detailsWithoutAPhotoGoToTheCamera();
    void nothingIsSentWithoutAPhoto();
    void nothingIsSentAfterTheDeadline();
    void aCaseThatIsTooLateIsToldAtTheStart();
    void anAnswerAfterTheDeadlineStillCounts();
    void problemsOfferTheirWaysOut_data();
    void problemsOfferTheirWaysOut();
    void theServiceIsAskedOnceMoreWhileItMayBeAtWork();
    void nothingNewIsCertainOnceItHasSettled();
    void cancelledWhileAskingStaysUnknown();
    void aCaseInDoubtIsAskedAboutFirst();
    void whatIsLeftOfADoubtWithoutAPhotoIsFilledInAnew();

    void whatWasNotCountedIsTriedAgainByItself();
    void thePauseEndsInNoSendThatIsNotAllowed();
    void aPhotoThatIsTooLargeIsSentSmallerOnce();

    void onlyWhatIsCompleteAndNotCountedMayWait();
    void whatWaitsStandsWhereItStood();
    void aPendingResultIsAskedAboutOneAtATime();
    void aDecidedResultIsNotAskedAbout();

    void sendOnlyFromConfirmOrSubmitAgain();
    void onlyWhatWasCertainlyNotCountedIsSentAgain();
    void aLostAnswerIsNeverSentAgain();
    void theCameraRunsInCaptureOnly();
    void endingACaseForgetsIt();
    void theProblemPageAlwaysHasItsProblem();
    void aJudgedPhotoIsForgottenBeforeAnother();
};

void TransitionTest::everyKindOfEventIsWalked()
{
    for (size_t kind = 0; kind < std::variant_size_v<Event>; ++kind)
        QVERIFY2(std::any_of(allEvents().begin(), allEvents().end(),
                             [kind](const NamedEvent& e) { return e.event.index() == kind; }),
                 qPrintable(QString::number(kind)));
}

void TransitionTest::everyPairIsAsTheTableSays_data()
{
    QTest::addColumn<int>("stateIndex");
    QTest::addColumn<QByteArray>("eventName");
    for (const State state : allStates)
        for (const NamedEvent& event : allEvents())
            QTest::newRow(qPrintable(described(state, event)))
                << static_cast<int>(state) << QByteArray(event.name);
}

void TransitionTest::everyPairIsAsTheTableSays()
{
    QFETCH(int, stateIndex);
    QFETCH(QByteArray, eventName);
    const auto state = static_cast<State>(stateIndex);
    const auto next = transition(state, eventNamed(eventName.constData()), usualFacts());
    const auto row = std::find_if(allowed().begin(), allowed().end(), [&](const Row& r) {
        return r.state == state && eventName == r.event;
    });
    QCOMPARE(next.has_value(), row != allowed().end());
    if (!next)
        return;
    QCOMPARE(next->state, row->next);
    QVERIFY(next->effects == row->effects);
}

void TransitionTest::detailsWithoutAPhotoGoToTheCamera()
{
    const auto next = transition(State::Details, DetailsSubmitted{}, Facts{});
    QVERIFY(next);
    QCOMPARE(next->state, State::Capture);
    QVERIFY(next->effects == std::vector{Effect::StartCamera});
}

void TransitionTest::nothingIsSentWithoutAPhoto()
{
    Facts facts = usualFacts();
    facts.hasPhoto = false;
    QVERIFY(!transition(State::Confirm, SubmitRequested{}, facts));
    QVERIFY(!transition(State::Problem, SubmitRequested{}, facts));
}

void TransitionTest::nothingIsSentAfterTheDeadline()
{
    Facts facts = usualFacts();
    facts.deadlinePassed = true;
    for (const State state : {State::Confirm, State::Problem}) {
        const auto next = transition(state, SubmitRequested{}, facts);
        QVERIFY(next);
        QCOMPARE(next->state, State::Problem);
        QCOMPARE(next->problem->cause, ProblemCause::DeadlinePassed);
        QCOMPARE(next->problem->next, NextStep::NewCase);
    }
    QCOMPARE(transition(State::Retake, RetakeRequested{}, facts)->state, State::Problem);
}

void TransitionTest::aCaseThatIsTooLateIsToldAtTheStart()
{
    Facts facts;
    facts.deadlinePassed = true;
    const auto next = transition(State::Start, StartRequested{aDraft()}, facts);
    QVERIFY(next);
    QCOMPARE(next->state, State::Problem);
    QVERIFY(next->effects == (std::vector{Effect::BeginCase, Effect::KeepProblem}));
}

void TransitionTest::anAnswerAfterTheDeadlineStillCounts()
{
    Facts facts = usualFacts();
    facts.deadlinePassed = true;
    QVERIFY(!transition(State::Sending, DeadlinePassed{}, facts));
    QVERIFY(!transition(State::Asking, DeadlinePassed{}, facts));
    QCOMPARE(transition(State::Sending, eventNamed("approved"), facts)->state, State::Finished);
    QCOMPARE(transition(State::Asking, eventNamed("recordFinal"), facts)->state, State::Finished);

    const auto incomplete = transition(State::Sending, eventNamed("incomplete"), facts);
    QCOMPARE(incomplete->state, State::Problem);
    QVERIFY(incomplete->effects == (std::vector{Effect::KeepAnswer, Effect::KeepProblem}));
    QCOMPARE(incomplete->problem->cause, ProblemCause::DeadlinePassed);
}

void TransitionTest::problemsOfferTheirWaysOut_data()
{
    QTest::addColumn<int>("next");
    QTest::addColumn<QByteArray>("eventName");
    QTest::addColumn<int>("expected"); // -1: refused
    const auto row = [](NextStep next, const char* event, std::optional<State> expected) {
        QTest::addRow("%d %s", static_cast<int>(next), event)
            << static_cast<int>(next) << QByteArray(event)
            << (expected ? static_cast<int>(*expected) : -1);
    };
    row(NextStep::SubmitAgain, "submit", State::Sending);
    row(NextStep::SubmitAgain, "askAgain", std::nullopt);
    row(NextStep::SubmitAgain, "retake", std::nullopt);
    row(NextStep::SubmitAgain, "back", State::Confirm);
    row(NextStep::SubmitAgain, "late", State::Problem);
    row(NextStep::AskAgain, "submit", std::nullopt);
    row(NextStep::AskAgain, "askAgain", State::Asking);
    row(NextStep::AskAgain, "retake", std::nullopt);
    row(NextStep::AskAgain, "back", std::nullopt);
    row(NextStep::AskAgain, "late", std::nullopt);
    row(NextStep::FixDetails, "submit", std::nullopt);
    row(NextStep::FixDetails, "askAgain", std::nullopt);
    row(NextStep::FixDetails, "retake", std::nullopt);
    row(NextStep::FixDetails, "back", State::Details);
    row(NextStep::FixDetails, "late", State::Problem);
    row(NextStep::TakePhoto, "submit", std::nullopt);
    row(NextStep::TakePhoto, "askAgain", std::nullopt);
    row(NextStep::TakePhoto, "retake", State::Capture);
    row(NextStep::TakePhoto, "back", State::Details);
    row(NextStep::TakePhoto, "late", State::Problem);
    row(NextStep::NewCase, "submit", std::nullopt);
    row(NextStep::NewCase, "askAgain", std::nullopt);
    row(NextStep::NewCase, "retake", std::nullopt);
    row(NextStep::NewCase, "back", std::nullopt);
    row(NextStep::NewCase, "late", std::nullopt);
}

void TransitionTest::problemsOfferTheirWaysOut()
{
    QFETCH(int, next);
    QFETCH(QByteArray, eventName);
    QFETCH(int, expected);
    Facts facts = usualFacts();
    facts.problemNext = static_cast<NextStep>(next);
    const auto moved = transition(State::Problem, eventNamed(eventName.constData()), facts);
    QCOMPARE(moved ? static_cast<int>(moved->state) : -1, expected);
}

void TransitionTest::theServiceIsAskedOnceMoreWhileItMayBeAtWork()
{
    Facts facts = usualFacts();
    facts.settled = false;
    for (const char* name : {"recordNothingNew", "recordEmpty"}) {
        const auto next = transition(State::Asking, eventNamed(name), facts);
        QCOMPARE(next->state, State::Asking);
        QVERIFY(next->effects == std::vector{Effect::AskServiceLater});
    }
    QCOMPARE(transition(State::Asking, eventNamed("recordFinal"), facts)->state, State::Finished);
    QCOMPARE(transition(State::Asking, eventNamed("recordNewTry"), facts)->state, State::Retake);
}

void TransitionTest::nothingNewIsCertainOnceItHasSettled()
{
    Facts facts = usualFacts();
    facts.lostBy = argos::Fault::GatewayFailed;
    const auto certain = transition(State::Asking, eventNamed("recordNothingNew"), facts);
    QCOMPARE(certain->problem->cause, ProblemCause::ServiceDown);
    QCOMPARE(certain->problem->next, NextStep::SubmitAgain);

    const auto unknown = transition(State::Asking, eventNamed("recordEmpty"), facts);
    QCOMPARE(unknown->problem->cause, ProblemCause::OutcomeUnknown);
    QCOMPARE(unknown->problem->next, NextStep::AskAgain);
}

void TransitionTest::cancelledWhileAskingStaysUnknown()
{
    const auto next = transition(State::Asking, CancelRequested{}, usualFacts());
    QCOMPARE(next->problem->cause, ProblemCause::OutcomeUnknown);
    QCOMPARE(next->problem->next, NextStep::AskAgain);
}

void TransitionTest::aCaseInDoubtIsAskedAboutFirst()
{
    Facts facts = usualFacts();
    facts.inDoubt = true;
    facts.deadlinePassed = true; // asking is still worth it
    using E = Effect;
    const auto begun = transition(State::Start, StartRequested{aDraft()}, facts);
    QCOMPARE(begun->state, State::Asking);
    QVERIFY(begun->effects == (std::vector{E::BeginCase, E::AskService}));
    const auto resumed = transition(State::Start, eventNamed("foundAgreed"), facts);
    QCOMPARE(resumed->state, State::Asking);
    QVERIFY(resumed->effects == (std::vector{E::RestoreCase, E::AskService}));
    for (const State state : {State::Confirm, State::Problem}) {
        const auto next = transition(state, SubmitRequested{}, facts);
        QCOMPARE(next->state, State::Asking);
        QVERIFY(next->effects == std::vector{E::AskService});
    }
}

void TransitionTest::whatIsLeftOfADoubtWithoutAPhotoIsFilledInAnew()
{
    Facts facts = usualFacts();
    const Event nothingNew = eventNamed("recordNothingNew");
    QCOMPARE(transition(State::Asking, nothingNew, facts)->problem->next, NextStep::SubmitAgain);
    facts.hasPhoto = false;
    QCOMPARE(transition(State::Asking, nothingNew, facts)->problem->next, NextStep::FixDetails);
}

void TransitionTest::whatWasNotCountedIsTriedAgainByItself()
{
    Facts facts = usualFacts();
    facts.pauseBeforeNextAttempt = std::chrono::seconds(1);
    const auto next = transition(State::Sending, eventNamed("unreached"), facts);
    QCOMPARE(next->state, State::TryingAgain);
    QVERIFY(next->effects == (std::vector{Effect::SendLater, Effect::KeepProblem}));
    QCOMPARE(next->problem->cause, ProblemCause::NoConnection);

    const auto lost = transition(State::Sending, eventNamed("lost"), facts);
    QCOMPARE(lost->state, State::Asking);
    facts.deadlinePassed = true;
    QCOMPARE(transition(State::Sending, eventNamed("unreached"), facts)->state, State::Problem);
}

void TransitionTest::thePauseEndsInNoSendThatIsNotAllowed()
{
    for (const char* name : {"pauseOver", "submit"}) {
        Facts late = usualFacts();
        late.deadlinePassed = true;
        const auto tooLate = transition(State::TryingAgain, eventNamed(name), late);
        QCOMPARE(tooLate->state, State::Problem);
        QCOMPARE(tooLate->problem->cause, ProblemCause::DeadlinePassed);
        Facts doubtful = usualFacts();
        doubtful.inDoubt = true;
        const auto asked = transition(State::TryingAgain, eventNamed(name), doubtful);
        QCOMPARE(asked->state, State::Asking);
    }
}

void TransitionTest::aPhotoThatIsTooLargeIsSentSmallerOnce()
{
    Facts facts = usualFacts();
    facts.photoMayShrink = true;
    const auto next = transition(State::Sending, eventNamed("tooLarge"), facts);
    QCOMPARE(next->state, State::Sending);
    QVERIFY(next->effects == (std::vector{Effect::ShrinkPhoto, Effect::Send}));
    facts.deadlinePassed = true;
    QCOMPARE(transition(State::Sending, eventNamed("tooLarge"), facts)->state, State::Problem);
}

void TransitionTest::onlyWhatIsCompleteAndNotCountedMayWait()
{
    walk([](State state, const NamedEvent& event, const Facts& facts, const Transition& next) {
        if (!holds(next, Effect::LetWait))
            return;
        const bool offered = state == State::Problem && facts.problemNext == NextStep::SubmitAgain;
        QVERIFY2(offered || state == State::TryingAgain, qPrintable(described(state, event)));
        QVERIFY(facts.mayWait && facts.hasPhoto && facts.formAccepted);
        QVERIFY(!facts.inDoubt && !facts.deadlinePassed);
        QCOMPARE(next.state, state); // until it is written down
    });
}

void TransitionTest::whatWaitsStandsWhereItStood()
{
    Facts facts = usualFacts();
    facts.waitsBecause = ProblemCause::ServiceDown;
    for (const char* name : {"start", "foundAgreed"}) {
        const auto next = transition(State::Start, eventNamed(name), facts);
        QCOMPARE(next->state, State::Problem);
        QCOMPARE(next->problem->cause, ProblemCause::ServiceDown);
        QCOMPARE(next->problem->next, NextStep::SubmitAgain);
    }
    facts.deadlinePassed = true;
    QCOMPARE(transition(State::Start, eventNamed("foundAgreed"), facts)->problem->cause,
             ProblemCause::DeadlinePassed);
}

void TransitionTest::aPendingResultIsAskedAboutOneAtATime()
{
    Facts facts = usualFacts();
    facts.asking = true;
    QVERIFY(!transition(State::Finished, AskAgainRequested{}, facts));
}

void TransitionTest::aDecidedResultIsNotAskedAbout()
{
    Facts facts = usualFacts();
    facts.pending = false;
    QVERIFY(!transition(State::Finished, AskAgainRequested{}, facts));
    QVERIFY(!transition(State::Finished, eventNamed("recordNewTry"), facts));
}

void TransitionTest::onlyWhatWasCertainlyNotCountedIsSentAgain()
{
    walk([](State state, const NamedEvent& event, const Facts& facts, const Transition& next) {
        const bool sendsAgain = holds(next, Effect::SendLater) || holds(next, Effect::ShrinkPhoto);
        const bool begins = next.state == State::TryingAgain && !holds(next, Effect::LetWait);
        QVERIFY2(holds(next, Effect::SendLater) == begins, qPrintable(described(state, event)));
        if (!sendsAgain)
            return;
        QCOMPARE(state, State::Sending);
        const auto* answer = std::get_if<AnswerArrived>(&event.event);
        QVERIFY(answer && !answer->outcome.ok());
        QCOMPARE(answer->outcome.error().counted, argos::Counted::No);
        QVERIFY(!facts.deadlinePassed);
    });
}

void TransitionTest::sendOnlyFromConfirmOrSubmitAgain()
{
    walk([](State state, const NamedEvent& event, const Facts& facts, const Transition& next) {
        if (!holds(next, Effect::Send))
            return;
        const bool fromProblem =
            state == State::Problem && facts.problemNext == NextStep::SubmitAgain;
        const bool smaller = state == State::Sending && holds(next, Effect::ShrinkPhoto);
        QVERIFY2(state == State::Confirm || fromProblem || smaller || state == State::TryingAgain,
                 qPrintable(described(state, event)));
        const bool pauseIsOver =
            state == State::TryingAgain && std::holds_alternative<PauseOver>(event.event);
        QVERIFY(smaller || pauseIsOver || std::holds_alternative<SubmitRequested>(event.event));
        QVERIFY(smaller || facts.hasPhoto);
        QVERIFY(!facts.deadlinePassed);
        QCOMPARE(next.state, State::Sending);
    });
}

void TransitionTest::aLostAnswerIsNeverSentAgain()
{
    walk([](State state, const NamedEvent& event, const Facts& /*facts*/, const Transition& next) {
        if (state != State::Sending && state != State::Asking)
            return;
        QVERIFY2(!holds(next, Effect::Send) || holds(next, Effect::ShrinkPhoto),
                 qPrintable(described(state, event)));
        QVERIFY2(!holds(next, Effect::ForgetCase), qPrintable(described(state, event)));
    });
}

void TransitionTest::theCameraRunsInCaptureOnly()
{
    walk([](State state, const NamedEvent& event, const Facts& /*facts*/, const Transition& next) {
        const bool wasRunning = state == State::Capture;
        const bool runs = next.state == State::Capture;
        QVERIFY2(holds(next, Effect::StartCamera) == (!wasRunning && runs),
                 qPrintable(described(state, event)));
        QVERIFY2(holds(next, Effect::StopCamera) == (wasRunning && !runs),
                 qPrintable(described(state, event)));
    });
}

void TransitionTest::endingACaseForgetsIt()
{
    walk([](State state, const NamedEvent& event, const Facts& /*facts*/, const Transition& next) {
        const bool ending =
            std::holds_alternative<NewCaseRequested>(event.event) ||
            std::holds_alternative<ConsentRefused>(event.event) ||
            std::holds_alternative<CaseWaits>(event.event) ||
            (std::holds_alternative<CancelRequested>(event.event) && state != State::Sending &&
             state != State::Asking && state != State::TryingAgain);
        QVERIFY2(holds(next, Effect::ForgetCase) == ending, qPrintable(described(state, event)));
        if (ending)
            QCOMPARE(next.state, State::Start);
    });
}

void TransitionTest::theProblemPageAlwaysHasItsProblem()
{
    walk([](State state, const NamedEvent& event, const Facts& /*facts*/, const Transition& next) {
        const bool stopped = state == State::TryingAgain &&
                             std::holds_alternative<CancelRequested>(event.event); // it stays
        const bool stays = stopped || holds(next, Effect::LetWait);
        const bool shown =
            !stays && (next.state == State::Problem || next.state == State::TryingAgain);
        QVERIFY2(holds(next, Effect::KeepProblem) == shown, qPrintable(described(state, event)));
        QVERIFY2(next.problem.has_value() == shown, qPrintable(described(state, event)));
    });
}

void TransitionTest::aJudgedPhotoIsForgottenBeforeAnother()
{
    walk([](State state, const NamedEvent& event, const Facts& /*facts*/, const Transition& next) {
        const bool leavesRetake = state == State::Retake && next.state != State::Problem;
        const bool entersCamera = state != State::Capture && next.state == State::Capture &&
                                  state != State::Details; // there it comes without a photo
        if (leavesRetake || entersCamera)
            QVERIFY2(holds(next, Effect::ForgetPhoto) || holds(next, Effect::ForgetCase),
                     qPrintable(described(state, event)));
    });
}

QTEST_APPLESS_MAIN(TransitionTest)
#include "tst_transition.moc"
