// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/transition.h"

#include "session/outcome_view.h"
#include "session/reconcile.h"

namespace session
{
namespace
{

using Next = std::optional<Transition>;

Next to(State state, std::vector<Effect> effects = {})
{
    return Transition{state, std::move(effects), std::nullopt};
}

Next toProblem(const ProblemView& problem, std::vector<Effect> effectsBefore = {})
{
    effectsBefore.push_back(Effect::KeepProblem);
    return Transition{State::Problem, std::move(effectsBefore), problem};
}

Next toLate(std::vector<Effect> effectsBefore = {})
{
    ProblemView late;
    late.cause = ProblemCause::DeadlinePassed;
    late.next = NextStep::NewCase;
    return toProblem(late, std::move(effectsBefore));
}

Next toAsking()
{
    return to(State::Asking, {Effect::AskService});
}

Next toFinished(argos::KycStatus status)
{
    return status == argos::KycStatus::Pending
               ? to(State::Finished, {Effect::KeepAnswer, Effect::AskServiceRarely})
               : to(State::Finished, {Effect::KeepAnswer});
}

Next toUnknown(std::vector<Effect> effectsBefore = {})
{
    ProblemView unknown;
    unknown.cause = ProblemCause::OutcomeUnknown;
    unknown.next = NextStep::AskAgain;
    return toProblem(unknown, std::move(effectsBefore));
}

// The service wants another photo; after the deadline it would not take one.
Next toAnotherTry(const Facts& facts)
{
    return facts.deadlinePassed ? toLate({Effect::KeepAnswer})
                                : to(State::Retake, {Effect::KeepAnswer});
}

Next toSending(const Facts& facts)
{
    if (facts.inDoubt)
        return toAsking();
    if (facts.deadlinePassed)
        return toLate();
    if (!facts.formAccepted)
        return to(State::Consent);
    return facts.hasPhoto ? to(State::Sending, {Effect::Send}) : std::nullopt;
}

/// Only what is complete and certainly not with the service may wait; the state stays until it is
/// written down.
Next toLetWait(State present, const Facts& facts)
{
    const bool complete = facts.hasPhoto && facts.formAccepted;
    const bool mayWait = facts.mayWait && !facts.inDoubt && !facts.deadlinePassed;
    return complete && mayWait ? to(present, {Effect::LetWait}) : std::nullopt;
}

/// What every state answers unless it says otherwise.
struct RefuseAll {
    Facts facts;

    template<class AnyEvent> Next operator()(const AnyEvent& /*event*/) const
    {
        return std::nullopt;
    }
};

/// A state in which nothing is under way, so that the case may simply be ended.
struct InCase : RefuseAll {
    using RefuseAll::operator();
    Next operator()(const CancelRequested& /*event*/) const { return ended(); }
    Next operator()(const NewCaseRequested& /*event*/) const { return ended(); }

    static Next ended() { return to(State::Start, {Effect::ForgetCase}); }
};

/// ... and which ends when the deadline passes.
struct BeforeSending : InCase {
    using InCase::operator();
    Next operator()(const DeadlinePassed& /*event*/) const { return toLate(); }
};

struct InStart : InCase {
    using InCase::operator();
    Next operator()(const StartRequested& /*event*/) const
    {
        if (facts.inDoubt)
            return to(State::Asking, {Effect::BeginCase, Effect::AskService});
        if (facts.deadlinePassed)
            return toLate({Effect::BeginCase});
        return facts.waitsBecause ? toProblem(waitedView(*facts.waitsBecause), {Effect::BeginCase})
                                  : to(State::Consent, {Effect::BeginCase});
    }
    Next operator()(const CaseFound& event) const
    {
        if (facts.inDoubt)
            return to(State::Asking, {Effect::RestoreCase, Effect::AskService});
        if (facts.deadlinePassed)
            return toLate({Effect::RestoreCase});
        if (facts.waitsBecause)
            return toProblem(waitedView(*facts.waitsBecause), {Effect::RestoreCase});
        return to(event.kept.record.consent ? State::Details : State::Consent,
                  {Effect::RestoreCase});
    }
};

struct InConsent : BeforeSending {
    using BeforeSending::operator();
    Next operator()(const ConsentGiven& /*event*/) const
    {
        return to(State::Details, {Effect::KeepConsent});
    }
    Next operator()(const ConsentRefused& /*event*/) const { return ended(); }
    Next operator()(const BackRequested& /*event*/) const { return to(State::Start); }
};

struct InDetails : BeforeSending {
    using BeforeSending::operator();
    Next operator()(const DetailsSubmitted& /*event*/) const
    {
        return facts.hasPhoto ? to(State::Review) : to(State::Capture, {Effect::StartCamera});
    }
    Next operator()(const BackRequested& /*event*/) const { return to(State::Consent); }
};

struct InCapture : RefuseAll {
    using RefuseAll::operator();
    Next operator()(const PhotoRequested& /*event*/) const
    {
        return to(State::Capture, {Effect::TakePhoto});
    }
    Next operator()(const PhotoTaken& /*event*/) const
    {
        return to(State::Review, {Effect::StopCamera});
    }
    Next operator()(const BackRequested& /*event*/) const
    {
        return to(State::Details, {Effect::StopCamera});
    }
    Next operator()(const CancelRequested& /*event*/) const { return ended(); }
    Next operator()(const NewCaseRequested& /*event*/) const { return ended(); }
    Next operator()(const DeadlinePassed& /*event*/) const { return toLate({Effect::StopCamera}); }

    static Next ended() { return to(State::Start, {Effect::StopCamera, Effect::ForgetCase}); }
};

struct InReview : BeforeSending {
    using BeforeSending::operator();
    Next operator()(const PhotoAccepted& /*event*/) const { return to(State::Confirm); }
    Next operator()(const RetakeRequested& /*event*/) const
    {
        return to(State::Capture, {Effect::ForgetPhoto, Effect::StartCamera});
    }
    Next operator()(const BackRequested& /*event*/) const { return to(State::Details); }
};

struct InConfirm : BeforeSending {
    using BeforeSending::operator();
    Next operator()(const SubmitRequested& /*event*/) const { return toSending(facts); }
    Next operator()(const BackRequested& /*event*/) const { return to(State::Review); }
};

/// No way out but the answer: a request that left may have been counted.
struct InSending : RefuseAll {
    using RefuseAll::operator();
    Next operator()(const CancelRequested& /*event*/) const
    {
        return to(State::Sending, {Effect::AbortCall});
    }
    Next operator()(const AnswerArrived& event) const
    {
        return event.outcome.ok() ? answered(*event.outcome) : failed(event.outcome.error());
    }
    Next operator()(const SentElsewhere& /*event*/) const { return toAsking(); }
    Next operator()(const SendNotRecorded& /*event*/) const { return toProblem(notRecordedView()); }

    [[nodiscard]] Next answered(const argos::Step2Answer& answer) const
    {
        return answer.status == argos::KycStatus::Incomplete ? toAnotherTry(facts)
                                                             : toFinished(answer.status);
    }
    [[nodiscard]] Next failed(const argos::CallFailure& failure) const
    {
        if (failure.counted == argos::Counted::Unknown)
            return toAsking();
        const ProblemView problem = problemView(failure);
        if (facts.deadlinePassed)
            return toProblem(problem);
        if (failure.fault == argos::Fault::PictureTooLarge && facts.photoMayShrink)
            return to(State::Sending, {Effect::ShrinkPhoto, Effect::Send});
        return facts.pauseBeforeNextAttempt ? toTryingAgain(problem) : toProblem(problem);
    }
    [[nodiscard]] static Next toTryingAgain(const ProblemView& problem)
    {
        return Transition{State::TryingAgain, {Effect::SendLater, Effect::KeepProblem}, problem};
    }
};

/// Nothing is under way and nothing was counted. The problem that led here stays the one to show.
struct InTryingAgain : RefuseAll {
    using RefuseAll::operator();
    Next operator()(const PauseOver& /*event*/) const { return toSending(facts); }
    Next operator()(const SubmitRequested& /*event*/) const { return toSending(facts); }
    Next operator()(const CancelRequested& /*event*/) const
    {
        return to(State::Problem, {Effect::AbortCall});
    }
    Next operator()(const SendLaterRequested& /*event*/) const
    {
        return toLetWait(State::TryingAgain, facts);
    }
    Next operator()(const CaseWaits& /*event*/) const
    {
        return to(State::Start, {Effect::ForgetCase});
    }
    Next operator()(const SentElsewhere& /*event*/) const { return toAsking(); }
    Next operator()(const SendNotRecorded& /*event*/) const
    {
        return toProblem(notRecordedView(), {Effect::AbortCall});
    }
    Next operator()(const DeadlinePassed& /*event*/) const { return toLate({Effect::AbortCall}); }
};

struct InAsking : RefuseAll {
    using RefuseAll::operator();
    Next operator()(const CancelRequested& /*event*/) const
    {
        return toUnknown({Effect::AbortCall});
    }
    Next operator()(const RecordArrived& event) const
    {
        if (event.outcome.ok())
            return read(*event.outcome);
        // Neither does an id that is not known yet.
        if (event.outcome.error().fault == argos::Fault::UnknownSubmission && !facts.settled)
            return to(State::Asking, {Effect::AskServiceLater});
        return toProblem(unreadRecordView(event.outcome.error()));
    }

    [[nodiscard]] Next read(const argos::SubmissionRecord& record) const
    {
        const Reading reading = readingOf(record, facts);
        if (reading == Reading::Final)
            return toFinished(*record.status);
        if (reading == Reading::Counted)
            return toAnotherTry(facts);
        // No trace yet proves nothing while the service may still be working on the request.
        if (!facts.settled)
            return to(State::Asking, {Effect::AskServiceLater});
        return reading == Reading::NotCounted ? toProblem(nothingCounted()) : toUnknown();
    }

    /// Of a case that an earlier run has left there may be nothing that could be sent again.
    [[nodiscard]] ProblemView nothingCounted() const
    {
        ProblemView problem = nothingCountedView(facts.lostBy);
        if (!facts.hasPhoto)
            problem.next = NextStep::FixDetails;
        return problem;
    }
};

struct InRetake : BeforeSending {
    using BeforeSending::operator();
    Next operator()(const RetakeRequested& /*event*/) const
    {
        if (facts.deadlinePassed)
            return toLate();
        if (!facts.formAccepted)
            return to(State::Consent, {Effect::ForgetPhoto});
        return to(State::Capture, {Effect::ForgetPhoto, Effect::StartCamera});
    }
    Next operator()(const BackRequested& /*event*/) const
    {
        return to(State::Details, {Effect::ForgetPhoto});
    }
};

/// What is pending is asked about; nothing else is left to happen.
struct InFinished : InCase {
    using InCase::operator();
    Next operator()(const AskAgainRequested& /*event*/) const
    {
        return facts.pending && !facts.asking ? to(State::Finished, {Effect::AskServiceSoon})
                                              : std::nullopt;
    }
    Next operator()(const RecordArrived& event) const
    {
        if (!facts.pending)
            return std::nullopt;
        const auto status = event.outcome.ok() ? event.outcome->status : std::nullopt;
        if (!status || status == argos::KycStatus::Pending)
            return to(State::Finished, {Effect::AskServiceRarely}); // nothing new
        return status == argos::KycStatus::Incomplete ? toAnotherTry(facts) : toFinished(*status);
    }
};

struct InProblem : InCase {
    using InCase::operator();
    Next operator()(const SendLaterRequested& /*event*/) const
    {
        return offers(NextStep::SubmitAgain) ? toLetWait(State::Problem, facts) : std::nullopt;
    }
    Next operator()(const CaseWaits& /*event*/) const { return ended(); }
    Next operator()(const SentElsewhere& /*event*/) const { return toAsking(); }
    Next operator()(const SendNotRecorded& /*event*/) const { return toProblem(notRecordedView()); }
    Next operator()(const SubmitRequested& /*event*/) const
    {
        return offers(NextStep::SubmitAgain) ? toSending(facts) : std::nullopt;
    }
    Next operator()(const AskAgainRequested& /*event*/) const
    {
        return offers(NextStep::AskAgain) ? toAsking() : std::nullopt;
    }
    Next operator()(const RetakeRequested& /*event*/) const
    {
        return offers(NextStep::TakePhoto)
                   ? to(State::Capture, {Effect::ForgetPhoto, Effect::StartCamera})
                   : std::nullopt;
    }
    Next operator()(const BackRequested& /*event*/) const
    {
        if (offers(NextStep::SubmitAgain))
            return to(State::Confirm);
        if (offers(NextStep::FixDetails))
            return to(State::Details);
        return offers(NextStep::TakePhoto) ? to(State::Details, {Effect::ForgetPhoto})
                                           : std::nullopt;
    }
    // What may still be asked stays askable; what would end in another send does not.
    Next operator()(const DeadlinePassed& /*event*/) const
    {
        return offers(NextStep::AskAgain) || offers(NextStep::NewCase) ? std::nullopt : toLate();
    }

    [[nodiscard]] bool offers(NextStep step) const { return facts.problemNext == step; }
};

template<class Rules> Next apply(const Event& event, const Facts& facts)
{
    Rules rules;
    rules.facts = facts;
    return std::visit(rules, event);
}

} // namespace

std::optional<Transition> transition(State state, const Event& event, const Facts& facts)
{
    switch (state) {
    case State::Start:
        return apply<InStart>(event, facts);
    case State::Consent:
        return apply<InConsent>(event, facts);
    case State::Details:
        return apply<InDetails>(event, facts);
    case State::Capture:
        return apply<InCapture>(event, facts);
    case State::Review:
        return apply<InReview>(event, facts);
    case State::Confirm:
        return apply<InConfirm>(event, facts);
    case State::Sending:
        return apply<InSending>(event, facts);
    case State::TryingAgain:
        return apply<InTryingAgain>(event, facts);
    case State::Asking:
        return apply<InAsking>(event, facts);
    case State::Retake:
        return apply<InRetake>(event, facts);
    case State::Finished:
        return apply<InFinished>(event, facts);
    case State::Problem:
        return apply<InProblem>(event, facts);
    }
    return std::nullopt;
}

} // namespace session
