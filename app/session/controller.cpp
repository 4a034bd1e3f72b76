// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/controller.h"

#include "base/log.h"
#include "session/capture.h"
#include "session/deadline.h"
#include "session/exchange.h"
#include "session/kept_cases.h"
#include "session/open_case.h"
#include "session/outcome_view.h"
#include "session/step2_assembly.h"

#include <QTimer>

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

} // namespace

class Controller::Private
{
public:
    Private(Controller& controller, World outside, Policy rules)
        : q(controller),
          world(outside),
          policy(rules),
          capture(world.cameras, world.studio, world.clock, policy.manualPhotoAfter),
          cases(world.journal),
          ledger(world.journal),
          exchange(world.service, world.clock, policy, ledger, world.random)
    {
    }

    void connectWorld();
    void handle(const Event& event);
    bool acceptDetails(const DetailsSubmitted& details);
    [[nodiscard]] Deadline deadlineAt(const std::optional<QDateTime>& end) const;
    [[nodiscard]] Facts factsFor(const Event& event) const;
    void perform(Effect effect, const Event& event, const Transition& next);
    void beginCase(const Event& event);
    void keepConsent(const Event& event);
    void restore(const KeptCase& kept);
    void forgetEnded();
    void tellTimeLeft();
    void forgetCase();
    [[nodiscard]] rules::ProjectOptions projectOptions() const;
    [[nodiscard]] rules::Form form() const;
    [[nodiscard]] rules::Moment moment() const { return {world.clock.now(), q.today()}; }

    Controller& q;
    World world;
    const Policy policy;
    State state = State::Start;
    OpenCase open;
    Deadline deadline;
    std::optional<std::chrono::minutes> minutesTold;
    rules::Problems problems;
    std::optional<ResultView> result;
    std::optional<ProblemView> problem;
    Capture capture;
    KeptCases cases;
    CaseLedger ledger;
    Exchange exchange;
    std::optional<QDateTime> lostSince;
    QTimer timer;
};

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
    if (state != State::Problem && state != State::TryingAgain)
        problem.reset();
    for (const Effect effect : next->effects)
        perform(effect, event, *next);
    qCDebug(base::logSession) << "state" << static_cast<int>(before) << "to"
                              << static_cast<int>(next->state);
    if (changesThePage(before, *next))
        Q_EMIT q.stateChanged(next->state);
    tellTimeLeft();
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
        end = deadlineAt(afterStep1(start->draft, policy.deadline));
    } else if (const auto* found = std::get_if<CaseFound>(&event)) {
        facts.inDoubt = found->kept.isInDoubt();
        end = deadlineAt(found->kept.record.subject.deadline);
    }
    facts.deadlinePassed = end.hasPassed(world.clock);
    if (problem)
        facts.problemNext = problem->next;
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
        exchange.ask(open.draft->submissionId);
        break;
    case Effect::AskServiceLater:
        exchange.askLater(open.draft->submissionId);
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
    if (!open.draft || open.draft->submissionId != draft.submissionId)
        forgetCase();
    if (const auto known = cases.findOpen(draft.submissionId)) {
        if (known->isInDoubt())
            return restore(*known);
        exchange.resume(*known);
        if (!draft.step1At) // whoever types the id alone knows less than the file did
            draft.step1At = known->record.subject.step1At;
    }
    open.begin(draft, world.clock.now());
    deadline = deadlineAt(afterStep1(draft, policy.deadline));
    ledger.begin(draft, deadline.end());
    timer.start();
}

void Controller::Private::restore(const KeptCase& kept)
{
    open.restore(kept);
    deadline = deadlineAt(kept.record.subject.deadline);
    ledger.resume(kept.record);
    exchange.resume(kept);
    lostSince = kept.sentAt;
    timer.start();
}

void Controller::Private::keepConsent(const Event& event)
{
    const auto& given = std::get<ConsentGiven>(event);
    open.consent = Consent{given.textVersion, given.language, world.clock.now()};
    ledger.noteConsent(*open.consent);
}

void Controller::Private::forgetCase()
{
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
    d->exchange.forget();
}

void Controller::handle(const Event& event)
{
    d->handle(event);
}

void Controller::resume()
{
    const QDateTime now = d->world.clock.now();
    const QDateTime longAgo = now.addSecs(-std::chrono::seconds(d->policy.deadline).count());
    d->forgetEnded();
    if (d->state != State::Start || d->open.draft)
        return; // somebody was faster
    d->cases.giveUpUntouchedSince(longAgo);
    d->cases.abandonUntouchedSince(d->policy.resumesCases ? longAgo : now);
    if (!d->policy.resumesCases)
        return;
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
}

State Controller::state() const
{
    return d->state;
}

const CaseDraft* Controller::currentCase() const
{
    return d->open.draft ? &*d->open.draft : nullptr;
}

const Disclosure& Controller::disclosure() const
{
    return d->policy.disclosure;
}

rules::ProjectOptions Controller::projectOptions() const
{
    return d->projectOptions();
}

const Consent* Controller::consent() const
{
    return d->open.consent ? &*d->open.consent : nullptr;
}

rules::Form Controller::form() const
{
    return d->form();
}

rules::Values Controller::values() const
{
    return rules::valuesOf(d->open.values);
}

rules::SourcedValues Controller::sourcedValues() const
{
    return d->open.values;
}

rules::Pictures Controller::pictures() const
{
    return d->open.pictures;
}

rules::Problems Controller::problems() const
{
    return d->problems;
}

QDate Controller::today() const
{
    return d->world.clock.now().toLocalTime().date();
}

QList<camera::CameraInfo> Controller::cameras() const
{
    return d->world.cameras.cameras();
}

QString Controller::currentCamera() const
{
    return d->capture.feed().current();
}

std::optional<camera::Problem> Controller::cameraProblem() const
{
    return d->capture.feed().problem();
}

bool Controller::cameraBelowRecommended() const
{
    return d->capture.feed().isBelowRecommended();
}

QSize Controller::cameraSize() const
{
    return d->capture.feed().size();
}

bool Controller::manualPhotoAllowed() const
{
    return d->capture.manualPhotoAllowed();
}

const framing::Guidance& Controller::guidance() const
{
    return d->capture.guidance();
}

QImage Controller::photo() const
{
    return d->open.photo ? d->open.photo->image : QImage();
}

std::unique_ptr<CameraFeed> Controller::documentFeed() const
{
    if (d->state != State::Details)
        return nullptr;
    auto feed = std::make_unique<CameraFeed>(d->world.cameras, d->world.clock);
    feed->select(d->capture.feed().current());
    return feed;
}

bool Controller::photoBelowRecommendation() const
{
    return d->open.photo && d->open.photo->belowRecommendation;
}

framing::Report Controller::photoReport() const
{
    return d->open.photo ? d->open.photo->report : framing::Report();
}

double Controller::sendProgress() const
{
    return d->exchange.progress();
}

std::optional<QDateTime> Controller::lostSince() const
{
    return d->lostSince;
}

const ResultView* Controller::result() const
{
    return d->result ? &*d->result : nullptr;
}

const ProblemView* Controller::problem() const
{
    return d->problem ? &*d->problem : nullptr;
}

std::optional<QDateTime> Controller::deadline() const
{
    return d->deadline.end();
}

std::optional<QDateTime> Controller::deadlineWarning() const
{
    return d->open.draft ? afterStep1(*d->open.draft, d->policy.deadlineWarning) : std::nullopt;
}

std::optional<std::chrono::milliseconds> Controller::sendsIn() const
{
    return d->state == State::TryingAgain ? d->exchange.sendsIn() : std::nullopt;
}

std::optional<std::chrono::milliseconds> Controller::timeLeft() const
{
    return d->state == State::Finished ? std::nullopt : d->deadline.left(d->world.clock);
}

base::Clock& Controller::clock() const
{
    return d->world.clock;
}

} // namespace session
