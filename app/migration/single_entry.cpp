// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/single_entry.h"

#include "migration/single_entry_log.h"
#include "rules/check.h"
#include "session/outcome_view.h"

#include <QTimer>

#include <utility>

namespace migration
{
namespace
{

using std::chrono::milliseconds;

/// As session::Policy has it: a record without a trace is believed from then on.
constexpr milliseconds settleAfterOwnLoss{6000};
constexpr milliseconds entryTick{250};

/// Far from those of a bulk sender and of the watch over cases.
constexpr base::JobNumber firstEntryJob{quint64{1} << 61};

const auto adminField = QStringLiteral("admin");

} // namespace

class SingleEntry::Private
{
public:
    Private(SingleEntry& entry, World things, QString staff)
        : q(entry),
          world(things),
          log(things.journal),
          admin(std::move(staff)),
          pictures(things.client)
    {
        clear();
    }

    void clear();
    void go(EntryState next);
    void fail(const EntryProblem& what);
    void send();
    void post();
    void ask();
    void takeEntered(const argos::MigrationOutcome& outcome);
    void takeFound(const argos::FindOutcome& outcome);
    void follow(const FlightMove& move);
    void enteredAs(const base::SubmissionId& id, bool before);
    void leaveUnknown();
    void drop();

    [[nodiscard]] bool isNothingEntered() const
    {
        return state == EntryState::Problem && problem &&
               problem->view.next != session::NextStep::AskAgain;
    }
    [[nodiscard]] milliseconds now() const { return world.clock.elapsed(); }

    SingleEntry& q;
    const World world;
    SingleEntryLog log;
    QString admin;
    QTimer timer;
    EntryState state = EntryState::Form;
    rules::Values values;
    rules::Problems problems;
    std::optional<EntryProblem> problem;
    std::optional<Flight> flight;
    std::optional<base::SubmissionId> submissionId;
    bool wasThere = false;
    bool anyway = false; ///< the person may be known with other details

    PicturesUpload pictures;

    base::JobNumber job = firstEntryJob;
    bool isUnderWay = false; ///< that job
};

void SingleEntry::Private::clear()
{
    values.clear();
    if (!admin.isEmpty())
        values[adminField] = admin;
    problems.clear();
    problem.reset();
    flight.reset();
    submissionId.reset();
    wasThere = false;
    anyway = false;
    pictures.forget();
}

void SingleEntry::Private::go(EntryState next)
{
    state = next;
    Q_EMIT q.stateChanged(next);
}

void SingleEntry::Private::fail(const EntryProblem& what)
{
    problem = what;
    go(EntryState::Problem);
}

void SingleEntry::Private::send()
{
    problem.reset();
    flight.emplace(Entry{values}, store::EntryKey());
    const auto answer = log.intend(*flight, anyway);
    if (!answer) {
        fail({session::notRecordedView()});
        return;
    }
    if (const auto* allowed = std::get_if<store::MaySend>(&*answer)) {
        flight->attempt = allowed->attempt;
        post();
        return;
    }
    if (const auto* otherwise = std::get_if<store::KnownOtherwise>(&*answer)) {
        fail(knownOtherwiseProblem(otherwise->other));
        return;
    }
    const auto& known = std::get<store::EntryRecord>(*answer);
    if (known.submissionId) {
        enteredAs(*known.submissionId, true);
        return;
    }
    flight->inherit(known, now(), settleAfterOwnLoss);
    go(EntryState::Asking);
    ask();
}

void SingleEntry::Private::post()
{
    ++flight->posts;
    flight->begunAt = now();
    job = base::next(job);
    isUnderWay = true;
    world.client.enter(job, requestFor(values));
    go(EntryState::Sending);
}

void SingleEntry::Private::ask()
{
    const auto query = flight->question(now());
    if (!query) { // nothing to ask by
        leaveUnknown();
        return;
    }
    job = base::next(job);
    isUnderWay = true;
    world.client.find(job, *query);
}

void SingleEntry::Private::takeEntered(const argos::MigrationOutcome& outcome)
{
    isUnderWay = false;
    if (!outcome)
        flight->failure = outcome.error();
    switch (meaningOf(outcome)) {
    case AnswerMeaning::Entered:
        enteredAs(outcome->submissionId, false);
        break;
    case AnswerMeaning::Refused:
        log.end(*flight, store::EntryStage::Refused);
        fail(refusedProblem(flight->failure));
        break;
    case AnswerMeaning::NotEntered:
        log.end(*flight, store::EntryStage::NotSent);
        fail(notSentProblem(flight->failure));
        break;
    case AnswerMeaning::Lost:
        flight->lose(now(), settleAfterOwnLoss);
        go(EntryState::Asking);
        ask();
        break;
    }
}

void SingleEntry::Private::takeFound(const argos::FindOutcome& outcome)
{
    isUnderWay = false;
    if (!outcome) {
        follow(afterFailedQuestion(*flight, outcome.error(), now(), world.random.unit()));
        return;
    }
    flight->questionsFailed = 0;
    if (const auto taken = log.takenIds(*outcome, flight->key))
        follow(afterPage(*flight, *outcome, *taken, now(), world.random.unit()));
    else
        leaveUnknown();
}

void SingleEntry::Private::follow(const FlightMove& move)
{
    if (std::holds_alternative<AskOn>(move)) {
        ask();
        return;
    }
    if (const auto* again = std::get_if<AskAgain>(&move)) {
        flight->askAgainAt(now() + again->after);
        return;
    }
    const auto* settled = std::get_if<Settled>(&move);
    if (settled && settled->id) {
        enteredAs(*settled->id, true);
        return;
    }
    if (settled && settled->outcome == EntryOutcome::Unknown) {
        leaveUnknown();
        return;
    }
    log.end(*flight, store::EntryStage::NotSent);
    if (flight->posts == 0) { // lost by an earlier run; a person has asked for this one
        send();
        return;
    }
    // A person decides whether it is sent again.
    fail(noTraceProblem(flight->failure));
}

void SingleEntry::Private::enteredAs(const base::SubmissionId& id, bool before)
{
    log.end(*flight, store::EntryStage::Entered, id);
    submissionId = id;
    wasThere = before;
    admin = values.value(adminField);
    go(EntryState::Entered);
}

void SingleEntry::Private::leaveUnknown()
{
    log.end(*flight, store::EntryStage::Unknown);
    const bool wasAnswered = flight->questionsFailed == 0;
    fail(unknownProblem(wasAnswered ? flight->failure : flight->questionFailure));
}

/// Whatever the call still has to say is late.
void SingleEntry::Private::drop()
{
    if (std::exchange(isUnderWay, false))
        world.client.cancel(std::exchange(job, base::next(job)));
}

SingleEntry::SingleEntry(World world, QString admin, QObject* parent)
    : QObject(parent),
      d(std::make_unique<Private>(*this, world, std::move(admin)))
{
    const auto isCurrent = [this](base::JobNumber job) { return d->isUnderWay && job == d->job; };
    auto* client = &world.client;
    connect(client, &argos::MigrationClient::entered, this,
            [this, isCurrent](base::JobNumber job, const argos::MigrationOutcome& outcome) {
                if (isCurrent(job))
                    d->takeEntered(outcome);
            });
    connect(client, &argos::MigrationClient::found, this,
            [this, isCurrent](base::JobNumber job, const argos::FindOutcome& outcome) {
                if (isCurrent(job))
                    d->takeFound(outcome);
            });
    connect(&d->pictures, &PicturesUpload::changed, this, &SingleEntry::picturesChanged);
    connect(&d->timer, &QTimer::timeout, this, &SingleEntry::checkTime);
    d->timer.start(entryTick);
}

SingleEntry::~SingleEntry()
{
    d->drop();
}

EntryState SingleEntry::state() const
{
    return d->state;
}

rules::Form SingleEntry::form() const
{
    return d->world.rules.migrationForm();
}

rules::Values SingleEntry::values() const
{
    return d->values;
}

rules::Problems SingleEntry::problems() const
{
    return d->problems;
}

QDate SingleEntry::today() const
{
    return d->world.clock.now().toLocalTime().date();
}

std::optional<EntryProblem> SingleEntry::problem() const
{
    return d->problem;
}

QString SingleEntry::submissionId() const
{
    return d->submissionId ? d->submissionId->text() : QString();
}

bool SingleEntry::wasThereBefore() const
{
    return d->wasThere;
}

PicturesState SingleEntry::pictures() const
{
    return d->pictures.state();
}

double SingleEntry::picturesProgress() const
{
    return d->pictures.progress();
}

std::optional<EntryProblem> SingleEntry::picturesProblem() const
{
    return d->pictures.problem();
}

void SingleEntry::submitForm(const rules::Values& values)
{
    if (d->state != EntryState::Form)
        return;
    d->values = values;
    d->anyway = false;
    d->problem.reset();
    d->problems = rules::check(form(), values, today());
    if (rules::stopSubmission(d->problems))
        Q_EMIT problemsFound();
    else
        d->go(EntryState::Confirm);
}

void SingleEntry::keepDraft(const rules::Values& values)
{
    if (d->state == EntryState::Form)
        d->values = values;
}

void SingleEntry::back()
{
    if (d->state == EntryState::Confirm || d->isNothingEntered())
        d->go(EntryState::Form);
}

void SingleEntry::send()
{
    if (d->state == EntryState::Confirm || d->isNothingEntered())
        d->send();
}

void SingleEntry::sendAnyway()
{
    if (d->state != EntryState::Problem || !d->problem->other)
        return;
    d->anyway = true;
    d->send();
}

void SingleEntry::askAgain()
{
    if (d->state != EntryState::Problem || d->isNothingEntered())
        return;
    d->problem.reset();
    d->flight->doubt(d->now());
    d->go(EntryState::Asking);
    d->ask();
}

// A POST still ends with its answer: the client says whether it may have been done.
void SingleEntry::cancel()
{
    if (d->state == EntryState::Sending) {
        d->world.client.cancel(d->job);
    } else if (d->state == EntryState::Asking) {
        d->drop();
        d->leaveUnknown();
    }
}

void SingleEntry::putPictures(const rules::Pictures& pictures)
{
    if (d->state == EntryState::Entered)
        d->pictures.put(*d->submissionId, d->values, pictures);
}

void SingleEntry::cancelPictures()
{
    d->pictures.cancel();
}

// A POST that is under way stays intended in the journal: who enters the same customer again is
// told after the service was asked.
void SingleEntry::startOver()
{
    d->drop();
    d->clear();
    d->go(EntryState::Form);
}

void SingleEntry::checkTime()
{
    if (d->state == EntryState::Asking && !d->isUnderWay && d->now() >= d->flight->due)
        d->ask();
}

} // namespace migration
