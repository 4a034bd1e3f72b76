// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/bulk_sender.h"

#include "base/log.h"
#include "migration/entry_calls.h"
#include "migration/entry_intake.h"
#include "migration/rate_limit.h"
#include "migration/service_health.h"
#include "session/outcome_view.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace migration
{
namespace
{

using std::chrono::milliseconds;

SendingLimits sane(SendingLimits limits)
{
    limits.inFlight = std::clamp(limits.inFlight, 1, 64);
    return limits;
}

} // namespace

class BulkSender::Private
{
public:
    enum class Phase { New, Running, Paused, Stopping, Over };

    Private(BulkSender& sender, SendingWorld things, SendingLimits wanted)
        : q(sender),
          world(std::move(things)),
          limits(sane(wanted)),
          schedule(limits.inFlight, limits.perSecond),
          log(world.journal),
          intake(log, schedule, limits.settleAfterLoss),
          calls(world.clients, world.random),
          rate(limits.perSecond)
    {
    }

    void wake();
    void turn();
    void halt(End why, const std::optional<session::ProblemView>& view = {});
    void takeEntered(Flight flight, const argos::MigrationOutcome& outcome);
    void takeFound(Flight flight, const argos::FindOutcome& outcome);

    BulkSender& q;
    const SendingWorld world;
    const SendingLimits limits;
    FlightSchedule schedule;
    EntryLog log;
    EntryIntake intake;
    EntryCalls calls;
    QTimer timer;
    Phase phase = Phase::New;

private:
    [[nodiscard]] milliseconds now() const { return world.clock.elapsed(); }
    [[nodiscard]] bool mayBegin() const
    {
        return phase == Phase::Running && now() >= health.restsUntil();
    }
    /// Of what is lost the service is asked once more even while stopping.
    [[nodiscard]] bool mayAsk() const
    {
        return mayBegin() || (phase == Phase::Stopping && end == End::Stopped);
    }
    [[nodiscard]] bool hasRoom() const { return calls.count() < limits.inFlight; }

    void admit();
    [[nodiscard]] bool beginOne();
    void enter(Flight flight);
    void ask(Flight flight);
    void setBack(Flight flight);
    void follow(Flight flight, const FlightMove& move);
    void settle(const Flight& flight, const Settled& settled);
    [[nodiscard]] bool haltIfItConcernsAll(const argos::MigrationFailure& failure);
    void giveUpWaiting();
    void giveUp(Flight flight, EntryOutcome outcome);
    void writeEnds();
    void arm();
    void finishIfOver();

    ServiceHealth health;
    RateLimit rate;
    End end = End::Complete;
    std::optional<session::ProblemView> problem;
    bool awake = false;
};

// One turn for all that has arrived: what it writes, it writes at once.
void BulkSender::Private::wake()
{
    if (!std::exchange(awake, true))
        QMetaObject::invokeMethod(
            &q, [this] { turn(); }, Qt::QueuedConnection);
}

void BulkSender::Private::turn()
{
    awake = false;
    if (phase == Phase::New || phase == Phase::Over)
        return;
    if (mayBegin())
        admit();
    while (hasRoom() && beginOne()) {
    }
    if (phase == Phase::Stopping)
        giveUpWaiting();
    writeEnds();
    arm();
    finishIfOver();
}

void BulkSender::Private::admit()
{
    schedule.callUp(now());
    intake.fetch();
    if (!intake.intend(now()))
        halt(End::JournalFailed, session::notRecordedView());
}

bool BulkSender::Private::beginOne()
{
    const bool asks = mayAsk() && schedule.hasQuestion(now());
    const bool enters = !asks && mayBegin() && schedule.hasReady();
    if (!asks && !enters)
        return false;
    if (enters && schedule.isReadyStale(now())) {
        intake.takeBack();
        wake();
        return false;
    }
    if (!rate.take(now()))
        return false;
    if (asks)
        ask(schedule.takeQuestion(now()));
    else
        enter(schedule.takeReady());
    return true;
}

void BulkSender::Private::enter(Flight flight)
{
    if (flight.posts++ == 0)
        flight.begunAt = now();
    calls.enter(std::move(flight));
}

void BulkSender::Private::ask(Flight flight)
{
    if (const auto query = flight.question(now()))
        calls.find(std::move(flight), *query);
    else
        settle(flight, {EntryOutcome::Unknown, {}});
}

void BulkSender::Private::takeEntered(Flight flight, const argos::MigrationOutcome& outcome)
{
    wake();
    if (!outcome)
        flight.failure = outcome.error();
    switch (meaningOf(outcome)) {
    case AnswerMeaning::Entered:
        health.noteAnswer(now());
        settle(flight, {EntryOutcome::Entered, outcome->submissionId});
        break;
    case AnswerMeaning::Refused:
        health.noteAnswer(now());
        settle(flight, {EntryOutcome::Refused, {}});
        break;
    case AnswerMeaning::NotEntered:
        setBack(std::move(flight));
        break;
    case AnswerMeaning::Lost:
        (void)haltIfItConcernsAll(flight.failure);
        flight.lose(now(), limits.settleAfterLoss);
        schedule.wait(std::move(flight));
        break;
    }
}

void BulkSender::Private::setBack(Flight flight)
{
    if (haltIfItConcernsAll(flight.failure)) {
        settle(flight, {EntryOutcome::NotSent, {}});
        return;
    }
    const FlightMove move = afterSetback(flight, now(), world.random.unit());
    health.noteFailure(flight.failure.call, move, now());
    follow(std::move(flight), move);
}

void BulkSender::Private::takeFound(Flight flight, const argos::FindOutcome& outcome)
{
    wake();
    if (!outcome) {
        (void)haltIfItConcernsAll(outcome.error());
        const FlightMove move =
            afterFailedQuestion(flight, outcome.error(), now(), world.random.unit());
        health.noteFailure(outcome.error().call, move, now());
        follow(std::move(flight), move);
        return;
    }
    const auto taken = log.takenIds(*outcome, flight.key);
    if (!taken) {
        halt(End::JournalFailed, session::notRecordedView());
        settle(flight, {EntryOutcome::Unknown, {}});
        return;
    }
    health.noteAnswer(now());
    const FlightMove move = afterPage(flight, *outcome, *taken, now(), world.random.unit());
    follow(std::move(flight), move);
}

void BulkSender::Private::follow(Flight flight, const FlightMove& move)
{
    if (const auto* settled = std::get_if<Settled>(&move)) {
        if (const auto failure = health.outOfReach(flight, *settled))
            halt(End::ServiceUnreachable, session::problemView(*failure));
        settle(flight, *settled);
    } else if (std::holds_alternative<AskOn>(move)) {
        schedule.waitFirst(std::move(flight));
    } else if (const auto* ask = std::get_if<AskAgain>(&move)) {
        flight.askAgainAt(now() + ask->after);
        schedule.wait(std::move(flight));
    } else {
        log.withdraw(flight);
        flight.inDoubt = false;
        flight.due = now() + std::get<EnterAgain>(move).after;
        schedule.wait(std::move(flight));
    }
}

void BulkSender::Private::settle(const Flight& flight, const Settled& settled)
{
    schedule.release(flight.key);
    log.settle(flight, settled);
}

void BulkSender::Private::halt(End why, const std::optional<session::ProblemView>& view)
{
    if (phase == Phase::Stopping || phase == Phase::Over)
        return;
    phase = Phase::Stopping;
    end = why;
    problem = view;
    intake.takeBack();
    wake();
}

bool BulkSender::Private::haltIfItConcernsAll(const argos::MigrationFailure& failure)
{
    if (!concernsAll(failure))
        return false;
    halt(isWrongKey(failure) ? End::WrongKey : End::ServiceUnreachable,
         session::problemView(failure.call));
    return true;
}

/// While stopping: nothing is begun any more, and what is lost has been asked about once.
void BulkSender::Private::giveUpWaiting()
{
    for (Flight& flight : schedule.takeToBeIntended())
        giveUp(std::move(flight), EntryOutcome::NotSent);
    for (Flight& flight : schedule.takeAllWaiting()) {
        if (flight.inDoubt && flight.due <= now() && mayAsk())
            schedule.wait(std::move(flight)); // its turn comes
        else
            giveUp(std::move(flight),
                   flight.inDoubt ? EntryOutcome::Unknown : EntryOutcome::NotSent);
    }
}

void BulkSender::Private::giveUp(Flight flight, EntryOutcome outcome)
{
    if (flight.posts == 0 && outcome == EntryOutcome::NotSent)
        flight.failure.call.serviceCode =
            end == End::JournalFailed ? QStringLiteral("not_recorded") : QStringLiteral("stopped");
    settle(flight, {outcome, {}});
}

void BulkSender::Private::writeEnds()
{
    if (!log.hasNews())
        return;
    const bool isIdle = calls.count() == 0 || phase != Phase::Running;
    if (!isIdle && !log.isDue(now()))
        return;
    if (const auto written = log.write(); !written) {
        qCWarning(base::logSession, "The journal could not take ends (%d)",
                  static_cast<int>(written.error()));
        halt(End::JournalFailed, session::notRecordedView());
    }
    if (const auto results = log.takeResults(); !results.isEmpty())
        Q_EMIT q.settled(results);
}

void BulkSender::Private::arm()
{
    milliseconds next = log.dueAt().value_or(milliseconds::max());
    if (phase == Phase::Running || phase == Phase::Stopping) {
        const auto at = [&](milliseconds moment) {
            next = std::min(next, std::max(moment, health.restsUntil()));
        };
        if (const auto due = schedule.dueAfter(hasRoom() ? milliseconds::min() : now()))
            at(*due);
        const bool hasMore = !intake.isAtEnd() && phase == Phase::Running && !schedule.isFull();
        if (hasRoom() && (hasMore || schedule.hasAhead()))
            at(now() + rate.wait(now()));
    }
    if (next == milliseconds::max())
        timer.stop();
    else
        timer.start(std::max(next - now(), milliseconds(1)));
}

void BulkSender::Private::finishIfOver()
{
    const bool isOver = phase == Phase::Stopping || (phase == Phase::Running && intake.isAtEnd());
    if (!isOver || !schedule.isEmpty())
        return;
    if (log.hasNews()) { // the journal fails: better told than hidden
        const auto written = log.write();
        const auto results = written ? log.takeResults() : log.takeAllResults();
        if (!results.isEmpty())
            Q_EMIT q.settled(results);
    }
    phase = Phase::Over;
    timer.stop();
    Q_EMIT q.ended(end, problem);
}

BulkSender::BulkSender(SendingWorld world, SendingLimits limits, QObject* parent)
    : QObject(parent),
      d(std::make_unique<Private>(*this, std::move(world), limits))
{
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->turn(); });
    connect(&d->calls, &EntryCalls::entered, this,
            [this](const Flight& flight, const argos::MigrationOutcome& outcome) {
                d->takeEntered(flight, outcome);
            });
    connect(&d->calls, &EntryCalls::found, this,
            [this](const Flight& flight, const argos::FindOutcome& outcome) {
                d->takeFound(flight, outcome);
            });
}

// What is under way stays intended in the journal; the next run asks about it.
BulkSender::~BulkSender() = default;

void BulkSender::start(Source source, const QByteArray& file)
{
    Q_ASSERT(d->phase == Private::Phase::New);
    d->intake.setSource(std::move(source));
    d->phase = Private::Phase::Running;
    if (!d->log.open(file))
        d->halt(End::JournalFailed, session::notRecordedView());
    d->wake();
}

void BulkSender::pause()
{
    if (d->phase != Private::Phase::Running)
        return;
    d->phase = Private::Phase::Paused;
    d->intake.takeBack();
    d->wake();
}

void BulkSender::resume()
{
    if (d->phase != Private::Phase::Paused)
        return;
    d->phase = Private::Phase::Running;
    d->wake();
}

void BulkSender::stop()
{
    d->halt(End::Stopped);
}

int BulkSender::underWay() const
{
    return d->calls.count();
}

void BulkSender::checkTime()
{
    d->turn();
}

} // namespace migration
