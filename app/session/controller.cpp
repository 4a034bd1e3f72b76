// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/controller_private.h"

#include "base/log.h"
#include "session/outcome_view.h"
#include "session/step2_assembly.h"

#include <algorithm>

namespace session
{
namespace
{

constexpr std::chrono::milliseconds tick{200};

bool changesThePage(State before, const Transition& next)
{
    const auto shows = [](Effect effect) {
        return effect == Effect::ForgetCase || effect == Effect::KeepAnswer ||
               effect == Effect::KeepProblem;
    };
    return next.state != before || std::any_of(next.effects.begin(), next.effects.end(), shows);
}

std::optional<ProblemCause> whyWaiting(const KeptCase& kept)
{
    if (!kept.waits())
        return std::nullopt;
    return problemCauseFrom(kept.record.stageReason).value_or(ProblemCause::NoConnection);
}

} // namespace

void Controller::Private::connectWorld()
{
    connect(&capture, &Capture::frameArrived, &q, &Controller::frameArrived);
    connect(&capture, &Capture::frameAnalysed, &q, &Controller::frameAnalysed);
    connect(&capture, &Capture::guidanceChanged, &q, &Controller::guidanceChanged);
    connect(&capture, &Capture::manualPhotoAllowedChanged, &q,
            &Controller::manualPhotoAllowedChanged);
    connect(&capture, &Capture::photoTaken, &q, [this](const framing::Photo& taken) {
        open.photo = taken;
        handle(PhotoTaken{});
    });
    connect(&capture.feed(), &CameraFeed::changed, &q, &Controller::cameraProblemChanged);
    connect(&world.cameras, &camera::CameraList::changed, &q, &Controller::camerasChanged);
    connect(&exchange, &Exchange::progressed, &q, &Controller::sendProgressed);
    connect(&exchange, &Exchange::arrived, &q, [this](const Event& event) { handle(event); });
    timer.setInterval(tick);
    connect(&timer, &QTimer::timeout, &q, &Controller::checkTime);
}

void Controller::Private::handle(const Event& event)
{
    const auto* details = std::get_if<DetailsSubmitted>(&event);
    if (details != nullptr && state == State::Details && !acceptDetails(*details)) {
        Q_EMIT q.problemsFound();
        return;
    }
    if (std::holds_alternative<PhotoRequested>(event) && !capture.manualPhotoAllowed())
        return;
    const auto next = transition(state, event, factsFor(event));
    if (!next)
        return;
    const State before = std::exchange(state, next->state);
    for (const Effect effect : next->effects)
        perform(effect, event, *next);
    if (state != State::Problem && state != State::TryingAgain)
        problem.reset();
    qCDebug(base::logSession) << "state" << static_cast<int>(before) << "to"
                              << static_cast<int>(next->state);
    if (changesThePage(before, *next))
        Q_EMIT q.stateChanged(next->state);
    tellTimeLeft();
    tellQuestion();
}

bool Controller::Private::acceptDetails(const DetailsSubmitted& details)
{
    const rules::Form asked = form();
    const rules::Moment now = moment();
    // The page shows fixed values read-only; here it is made sure of.
    const rules::SourcedValues given = rules::typedOver(asked, open.values, details.values, now);
    const rules::Values values = completed(asked, *open.draft, rules::valuesOf(given));
    problems = rules::check(asked, values, details.pictures, now.today);
    const bool accepted = !rules::stopSubmission(problems);
    open.values = accepted ? rules::typedOver(asked, open.values, values, now) : given;
    open.pictures = details.pictures;
    open.formAccepted = accepted;
    if (accepted)
        ledger.keepDetails(open);
    return accepted;
}

// A case that is begun once more keeps the clock that has been running for it.
Deadline Controller::Private::deadlineAt(const std::optional<QDateTime>& end) const
{
    return end == deadline.end() ? deadline : Deadline(end, world.clock);
}

Deadline Controller::Private::endOf(const KeptCase& kept) const
{
    return deadlineAt(kept.waits() ? lastMoment(kept.record, policy.deadline)
                                   : kept.record.subject.deadline);
}

Facts Controller::Private::factsFor(const Event& event) const
{
    Facts facts;
    facts.hasPhoto = open.photo.has_value();
    facts.inDoubt = ledger.isInDoubt();
    facts.formAccepted = open.formAccepted && open.consent;
    facts.photoMayShrink = open.photoMayShrink();
    Deadline end = deadline;
    if (const auto* start = std::get_if<StartRequested>(&event)) {
        const auto known = cases.findOpen(start->draft.submissionId);
        facts.inDoubt = known && known->isInDoubt();
        facts.waitsBecause = known ? whyWaiting(*known) : std::nullopt;
        end = deadlineAt(afterStep1(start->draft, policy.deadline));
    } else if (const auto* found = std::get_if<CaseFound>(&event)) {
        facts.inDoubt = found->kept.isInDoubt();
        facts.waitsBecause = whyWaiting(found->kept);
        end = endOf(found->kept);
    }
    facts.deadlinePassed = end.hasPassed(world.clock);
    if (problem) {
        facts.problemNext = problem->next;
        // What has waited goes back whatever kept it: the customer has gone home by now.
        facts.mayWait = policy.letsCasesWait && world.journal && !waitingForbidden &&
                        (mayPassByItself(problem->cause) || ledger.isWaiting());
    }
    facts.pending = result && result->status == CaseStatus::Pending;
    exchange.tell(facts);
    return facts;
}

void Controller::Private::perform(Effect effect, const Event& event, const Transition& next)
{
    switch (effect) {
    case Effect::BeginCase:
        beginCase(event);
        break;
    case Effect::KeepConsent:
        keepConsent(event);
        break;
    case Effect::RestoreCase:
        restore(std::get<CaseFound>(event).kept);
        break;
    case Effect::ForgetCase:
        forgetCase();
        break;
    case Effect::StartCamera:
        capture.start();
        break;
    case Effect::StopCamera:
        capture.stop();
        break;
    case Effect::TakePhoto:
        capture.takeNow();
        break;
    case Effect::ForgetPhoto:
        open.forgetPhoto();
        break;
    case Effect::Send:
        lostSince.reset();
        exchange.send(open, world.rules.spellings(), deadline.left(world.clock));
        break;
    case Effect::SendLater:
        exchange.sendLater();
        break;
    case Effect::ShrinkPhoto:
        open.shrinkPhoto();
        break;
    case Effect::AskService:
        if (std::holds_alternative<SentElsewhere>(event))
            lostSince = ledger.lastSentAt();
        exchange.ask(open.draft->submissionId);
        break;
    case Effect::AskServiceLater:
        exchange.askLater(open.draft->submissionId);
        break;
    case Effect::AskServiceSoon:
        exchange.askSoon(open.draft->submissionId);
        break;
    case Effect::AskServiceRarely:
        exchange.askRarely(open.draft->submissionId);
        break;
    case Effect::LetWait:
        letWait();
        break;
    case Effect::AbortCall:
        exchange.abort();
        break;
    case Effect::KeepAnswer:
        result = resultView(event, world.clock.now());
        break;
    case Effect::KeepProblem:
        problem = next.problem;
        break;
    }
}

void Controller::Private::beginCase(const Event& event)
{
    CaseDraft draft = std::get<StartRequested>(event).draft;
    if (!open.draft || open.draft->submissionId != draft.submissionId) {
        if (ledger.isWaiting())
            ledger.release(); // looked at, not changed: it goes on waiting
        forgetCase();
    }
    if (const auto known = cases.findOpen(draft.submissionId)) {
        if (known->isInDoubt() || known->waits())
            return restore(*known);
        if (!draft.step1At) // whoever types the id alone knows less than the file did
            draft.step1At = known->record.subject.step1At;
    }
    open.begin(draft, world.clock.now());
    deadline = deadlineAt(afterStep1(draft, policy.deadline));
    ledger.begin(draft, deadline.end());
    if (ledger.told() != Tries{})
        exchange.knows(ledger.told());
    timer.start();
}

void Controller::Private::restore(const KeptCase& kept)
{
    open.restore(kept);
    deadline = endOf(kept);
    ledger.resume(kept.record);
    exchange.resume(kept);
    lostSince = kept.sentAt;
    timer.start();
}

void Controller::Private::letWait()
{
    const auto written = ledger.letWait(open, code(problem->cause));
    if (written) {
        handle(CaseWaits{});
    } else if (written.error() == store::JournalError::Conflict) {
        exchange.doubt();
        handle(SentElsewhere{});
    } else {
        handle(SendNotRecorded{});
    }
}

void Controller::Private::keepConsent(const Event& event)
{
    const auto& given = std::get<ConsentGiven>(event);
    open.consent = Consent{given.textVersion, given.language, world.clock.now()};
    ledger.noteConsent(*open.consent);
}

void Controller::Private::forgetCase()
{
    // A held case that could not be asked about stays held: it may have been counted.
    if (ledger.isWaiting() && problem && problem->next == NextStep::AskAgain)
        ledger.release();
    // Also of a case that the service has still to decide.
    if (policy.retention == std::chrono::hours(0))
        ledger.dropKept();
    ledger.end(deadline.hasPassed(world.clock) ? store::CaseStage::Expired
                                               : store::CaseStage::Abandoned);
    forgetEnded();
    lostSince.reset();
    deadline = {};
    open.forget();
    problems.clear();
    result.reset();
    problem.reset();
    exchange.forget();
    timer.stop();
}

rules::ProjectOptions Controller::Private::projectOptions() const
{
    return open.draft ? rules::overruled(policy.project, open.draft->options) : policy.project;
}

void Controller::Private::forgetEnded()
{
    const std::chrono::seconds kept = policy.retention;
    cases.forgetEndedBy(world.clock.now().addSecs(-kept.count()));
}

void Controller::Private::tellTimeLeft()
{
    std::optional<std::chrono::minutes> minutes;
    if (const auto left = q.timeLeft())
        minutes = std::chrono::ceil<std::chrono::minutes>(*left);
    if (std::exchange(minutesTold, minutes) != minutes)
        Q_EMIT q.timeLeftChanged();
}

void Controller::Private::tellQuestion()
{
    const Question question = q.question();
    if (std::exchange(questionTold, question) != question)
        Q_EMIT q.questionChanged();
}

rules::Form Controller::Private::form() const
{
    if (!open.draft)
        return {};
    return world.rules.form(open.draft->issuingCountry, open.draft->idType, projectOptions());
}

Controller::Controller(World world, Policy policy, QObject* parent)
    : QObject(parent),
      d(std::make_unique<Private>(*this, world, policy))
{
    d->connectWorld();
}

Controller::~Controller()
{
    d->exchange.abandon();
}

void Controller::handle(const Event& event)
{
    d->handle(event);
}

void Controller::resume()
{
    const QDateTime longAgo =
        d->world.clock.now().addSecs(-std::chrono::seconds(d->policy.deadline).count());
    d->forgetEnded();
    if (!d->policy.letsCasesWait) // or WaitingCases does it, and says so
        d->cases.expireWaiting(d->begunAt, d->policy.deadline);
    const CaseDraft* inHand = currentCase();
    d->cases.abandonUntouchedSince(d->policy.resumesCases ? longAgo : d->begunAt,
                                   inHand ? std::optional(inHand->submissionId) : std::nullopt);
    if (!d->policy.resumesCases || d->state != State::Start || inHand)
        return; // somebody was faster
    if (const auto kept = d->cases.interrupted())
        d->handle(CaseFound{*kept});
}

bool Controller::open(const store::CaseId& id)
{
    if (d->state != State::Start)
        return false;
    const auto kept = d->cases.findUnfinished(id);
    if (kept)
        d->handle(CaseFound{*kept});
    return kept.has_value();
}

void Controller::forbidWaiting()
{
    d->waitingForbidden = true;
}

void Controller::selectCamera(const QString& id)
{
    d->capture.feed().select(id);
    Q_EMIT cameraSelected(id);
}

void Controller::keepDraft(const rules::Values& values, const rules::Pictures& pictures)
{
    if (!d->open.draft)
        return;
    d->open.values = rules::typedOver(form(), d->open.values, values, d->moment());
    d->open.pictures = pictures;
}

void Controller::checkTime()
{
    d->exchange.checkTime();
    d->capture.checkTime();
    if (d->deadline.hasPassed(d->world.clock))
        d->handle(DeadlinePassed{});
    if (d->state == State::TryingAgain)
        Q_EMIT pauseProgressed();
    d->tellTimeLeft();
    d->tellQuestion();
}

} // namespace session
