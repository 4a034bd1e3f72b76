// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/bulk_sender.h"

#include "base/log.h"
#include "migration/entry_course.h"
#include "migration/entry_intake.h"
#include "migration/rate_limit.h"
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
          course(world, limits.settleAfterLoss, schedule, log),
          rate(limits.perSecond)
    {
    }

    void wake();
    void turn();
    void halt(End why, const std::optional<EntryProblem>& because = {});

    BulkSender& q;
    const SendingWorld world;
    const SendingLimits limits;
    FlightSchedule schedule;
    EntryLog log;
    EntryIntake intake;
    EntryCourse course;
    QTimer timer;
    Phase phase = Phase::New;

private:
    [[nodiscard]] milliseconds now() const { return world.clock.elapsed(); }
    [[nodiscard]] bool mayBegin() const
    {
        return phase == Phase::Running && now() >= course.restsUntil();
    }
    /// Of what is lost the service is asked once more even while stopping.
    [[nodiscard]] bool mayAsk() const
    {
        return mayBegin() || (phase == Phase::Stopping && end == End::Stopped);
    }
    [[nodiscard]] bool hasRoom() const { return course.underWay() < limits.inFlight; }

    void admit();
    [[nodiscard]] bool beginOne();
    void giveUpWaiting();
    void giveUp(Flight flight);
    void writeEnds();
    void arm();
    void tellRest();
    void finishIfOver();

    RateLimit rate;
    End end = End::Complete;
    std::optional<EntryProblem> problem;
    milliseconds restTold{0};
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
    tellRest();
    finishIfOver();
}

void BulkSender::Private::tellRest()
{
    if (std::exchange(restTold, course.askedUntil()) < course.askedUntil())
        Q_EMIT q.resting();
}

void BulkSender::Private::admit()
{
    schedule.callUp(now());
    intake.fetch();
    if (!intake.intend(now()))
        halt(End::JournalFailed, EntryProblem{session::notRecordedView()});
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
        course.ask(schedule.takeQuestion(now()));
    else
        course.enter(schedule.takeReady());
    return true;
}

void BulkSender::Private::halt(End why, const std::optional<EntryProblem>& because)
{
    if (phase == Phase::Stopping || phase == Phase::Over)
        return;
    phase = Phase::Stopping;
    end = why;
    problem = because;
    intake.takeBack();
    wake();
}

/// While stopping: nothing is begun any more, and what is lost has been asked about once.
void BulkSender::Private::giveUpWaiting()
{
    for (Flight& flight : schedule.takeToBeIntended())
        giveUp(std::move(flight));
    for (Flight& flight : schedule.takeAllWaiting()) {
        if (flight.inDoubt && flight.due <= now() && mayAsk())
            schedule.wait(std::move(flight)); // its turn comes
        else
            giveUp(std::move(flight));
    }
}

void BulkSender::Private::giveUp(Flight flight)
{
    if (flight.posts == 0 && !flight.inDoubt)
        flight.failure.call.serviceCode =
            end == End::JournalFailed ? QStringLiteral("not_recorded") : QStringLiteral("stopped");
    course.settle(flight, {flight.inDoubt ? EntryOutcome::Unknown : EntryOutcome::NotSent, {}});
}

void BulkSender::Private::writeEnds()
{
    if (!log.hasNews())
        return;
    const bool isIdle = course.underWay() == 0 || phase != Phase::Running;
    if (!isIdle && !log.isDue(now()))
        return;
    if (const auto written = log.write(); !written) {
        qCWarning(base::logSession, "The journal could not take ends (%d)",
                  static_cast<int>(written.error()));
        halt(End::JournalFailed, EntryProblem{session::notRecordedView()});
    }
    if (const auto results = log.takeResults(); !results.isEmpty())
        Q_EMIT q.settled(results);
}

void BulkSender::Private::arm()
{
    milliseconds next = log.dueAt().value_or(milliseconds::max());
    if (phase == Phase::Running || phase == Phase::Stopping) {
        const milliseconds allowed = now() + rate.wait(now());
        const milliseconds earliest =
            phase == Phase::Running ? std::max(allowed, course.restsUntil()) : allowed;
        if (const auto due = schedule.dueAfter(hasRoom() ? milliseconds::min() : now()))
            next = std::min(next, std::max(*due, earliest));
        const bool hasMore = intake.hasMore() && phase == Phase::Running && !schedule.isFull();
        if (hasRoom() && (hasMore || schedule.hasAhead()))
            next = std::min(next, earliest);
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
        if (!written) { // also while stopping for another reason
            end = End::JournalFailed;
            problem = EntryProblem{session::notRecordedView()};
        }
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
    connect(&d->course, &EntryCourse::advanced, this, [this] { d->wake(); });
    connect(&d->course, &EntryCourse::blocked, this,
            [this](End why, const EntryProblem& problem) { d->halt(why, problem); });
}

// What is under way stays intended in the journal; the next run asks about it.
BulkSender::~BulkSender() = default;

void BulkSender::start(EntrySource source, const QByteArray& file)
{
    Q_ASSERT(d->phase == Private::Phase::New);
    d->intake.setSource(std::move(source));
    d->phase = Private::Phase::Running;
    if (!d->log.open(file))
        d->halt(End::JournalFailed, EntryProblem{session::notRecordedView()});
    d->wake();
}

void BulkSender::fetchMore()
{
    d->intake.expectMore();
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
    return d->course.underWay();
}

std::chrono::milliseconds BulkSender::restAsked() const
{
    return d->course.askedUntil();
}

void BulkSender::checkTime()
{
    d->turn();
}

} // namespace migration
