// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/bulk_sender.h"

#include "base/log.h"
#include "migration/entry_log.h"
#include "migration/flight.h"
#include "migration/rate_limit.h"
#include "session/outcome_view.h"

#include <QTimer>

#include <algorithm>
#include <cmath>
#include <deque>
#include <unordered_map>
#include <utility>

namespace migration
{
namespace
{

using std::chrono::milliseconds;

/// Customers in hand at a time, those that wait for another attempt among them.
constexpr size_t mostInHand = 512;
/// Intended ahead, so that one write of the journal serves many.
constexpr size_t fewestReady = 16;
constexpr size_t mostReady = 128;
/// Ends are gathered that long, or until there are so many.
constexpr milliseconds endsWait{50};
constexpr qsizetype endsAtOnce = 256;
/// An intent that has not left by then is taken back: somebody else may have looked for its trace.
constexpr milliseconds intentIsGoodFor = std::chrono::seconds(30);
/// How long another program may be at an intent of its own: until it leaves, and its whole call.
constexpr milliseconds othersAreAtIt = intentIsGoodFor + std::chrono::seconds(60);
constexpr milliseconds longestQuiet = std::chrono::minutes(15);

/// Far from the numbers of anybody else at the same client, and of another sender.
base::JobNumber firstJob(base::RandomSource& random)
{
    const auto part = static_cast<quint64>(random.unit() * (1 << 20));
    return base::JobNumber{(quint64{3} << 61) | (part << 40)};
}

size_t readyGoal(const SendingLimits& limits)
{
    const auto wanted =
        std::clamp(static_cast<size_t>(limits.inFlight) * 8, fewestReady, mostReady);
    if (limits.perSecond <= 0)
        return wanted;
    const auto soon = static_cast<size_t>(std::ceil(std::min(limits.perSecond, 1e6) * 10));
    return std::min(wanted, std::max<size_t>(soon, 1));
}

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
          rate(limits.perSecond),
          job(firstJob(world.random))
    {
    }

    void wake();
    void turn();
    void halt(End why, const std::optional<session::ProblemView>& view = {});
    void takeBack();
    void takeEntered(base::JobNumber number, const argos::MigrationOutcome& outcome);
    void takeFound(base::JobNumber number, const argos::FindOutcome& outcome);

    BulkSender& q;
    const SendingWorld world;
    const SendingLimits limits;
    RateLimit rate;
    Source source;
    std::unique_ptr<EntryLog> log;
    QTimer timer;
    Phase phase = Phase::New;

    std::deque<Flight> fresh;   ///< to be intended
    std::deque<Flight> ready;   ///< intended, to be sent
    std::deque<Flight> waiting; ///< until they are due: to be intended again, or asked about
    struct Call {
        Flight flight;
        argos::MigrationClient* client;
    };
    std::unordered_map<quint64, Call> calls;

private:
    [[nodiscard]] milliseconds now() const { return world.clock.elapsed(); }
    [[nodiscard]] size_t inHand() const
    {
        return fresh.size() + ready.size() + waiting.size() + calls.size();
    }
    [[nodiscard]] bool mayBegin() const { return phase == Phase::Running && now() >= quietUntil; }
    /// Of what is lost the service is asked once more even while stopping.
    [[nodiscard]] bool mayAsk() const
    {
        return mayBegin() || (phase == Phase::Stopping && end == End::Stopped);
    }

    void fetch();
    void take(Entry entry);
    void takeDue();
    void intend();
    void takeIntentAnswer(Flight flight, const store::IntentAnswer& answer);
    void begin();
    [[nodiscard]] bool beginOne();
    void enter(Flight flight);
    void ask(Flight flight);
    [[nodiscard]] std::pair<base::JobNumber, argos::MigrationClient*> open(Flight flight);
    [[nodiscard]] std::optional<Flight> close(base::JobNumber number);
    void lose(Flight flight);
    void setBack(Flight flight);
    void follow(Flight flight, const FlightMove& move);
    void settle(Flight flight, const Settled& settled);
    void hear(const argos::CallFailure& failure, const FlightMove& move);
    void endWithoutAnswer(Flight flight);
    void writeEnds();
    void giveUpWaiting();
    void arm();
    void finishIfOver();

    End end = End::Complete;
    std::optional<session::ProblemView> problem;
    bool sourceIsEmpty = false;
    bool awake = false;
    base::JobNumber job;
    size_t nextClient = 0;
    QSet<store::EntryKey> keys; ///< of all in hand
    milliseconds quietUntil{0}; ///< the service, or the network, wants a rest
    milliseconds judgedAt{-1};  ///< when the service has last answered something that counts
    std::optional<milliseconds> endsSince;
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
    takeDue();
    fetch();
    intend();
    begin();
    if (phase == Phase::Stopping)
        giveUpWaiting();
    writeEnds();
    arm();
    finishIfOver();
}

void BulkSender::Private::fetch()
{
    const size_t goal = readyGoal(limits);
    if (!mayBegin() || fresh.size() + ready.size() > goal / 2)
        return;
    while (!sourceIsEmpty && fresh.size() + ready.size() < goal && inHand() < mostInHand) {
        auto entry = source();
        if (entry)
            take(std::move(*entry));
        else
            sourceIsEmpty = true;
    }
}

void BulkSender::Private::take(Entry entry)
{
    const store::EntryKey key = log->keyOf(entry);
    if (keys.contains(key)) {
        log->tell({.row = entry.row, .outcome = EntryOutcome::Duplicate});
        return;
    }
    keys.insert(key);
    fresh.emplace_back(std::move(entry), key);
}

/// What waits to be entered again goes before what is new.
void BulkSender::Private::takeDue()
{
    if (!mayBegin())
        return;
    for (auto flight = waiting.begin(); flight != waiting.end();) {
        if (flight->inDoubt || flight->due > now()) {
            ++flight;
            continue;
        }
        fresh.push_front(std::move(*flight));
        flight = waiting.erase(flight);
    }
}

void BulkSender::Private::intend()
{
    if (!mayBegin() || fresh.empty())
        return;
    std::deque<Flight> flights = std::exchange(fresh, {});
    const auto answers = log->intend(flights);
    if (!answers) {
        qCWarning(base::logSession, "The journal could not take intents (%d)",
                  static_cast<int>(answers.error()));
        fresh = std::move(flights);
        halt(End::JournalFailed, session::notRecordedView());
        return;
    }
    for (qsizetype i = 0; i < answers->size(); ++i)
        takeIntentAnswer(std::move(flights[static_cast<size_t>(i)]), answers->at(i));
}

void BulkSender::Private::takeIntentAnswer(Flight flight, const store::IntentAnswer& answer)
{
    if (const auto* allowed = std::get_if<store::MaySend>(&answer)) {
        flight.attempt = allowed->attempt;
        flight.intendedAt = now();
        if (flight.posts > 0) // has waited already
            ready.push_front(std::move(flight));
        else
            ready.push_back(std::move(flight));
        return;
    }
    const auto& known = std::get<store::EntryRecord>(answer);
    if (known.stage == store::EntryStage::Entered) {
        keys.remove(flight.key);
        log->tell({.row = flight.entry.row,
                   .outcome = EntryOutcome::AlreadyEntered,
                   .submissionId = known.submissionId->text()});
        return;
    }
    flight.attempt = known.attempt;
    flight.posts = 0;
    flight.inDoubt = true;
    flight.search.restart();
    flight.due = now();
    flight.settlesAt =
        now() + limits.settleAfterLoss + (known.senderIsThere ? othersAreAtIt : milliseconds(0));
    waiting.push_back(std::move(flight));
}

void BulkSender::Private::begin()
{
    while (calls.size() < static_cast<size_t>(limits.inFlight) && beginOne()) {
    }
}

bool BulkSender::Private::beginOne()
{
    const auto question =
        std::find_if(waiting.begin(), waiting.end(), [this](const Flight& flight) {
            return flight.inDoubt && flight.due <= now();
        });
    const bool asks = question != waiting.end() && mayAsk();
    const bool enters = !asks && mayBegin() && !ready.empty();
    if (!asks && !enters)
        return false;
    if (enters && now() - ready.front().intendedAt > intentIsGoodFor) {
        takeBack();
        wake();
        return false;
    }
    if (!rate.take(now()))
        return false;
    auto& from = asks ? waiting : ready;
    const auto which = asks ? question : ready.begin();
    Flight flight = std::move(*which);
    from.erase(which);
    asks ? ask(std::move(flight)) : enter(std::move(flight));
    return true;
}

std::pair<base::JobNumber, argos::MigrationClient*> BulkSender::Private::open(Flight flight)
{
    job = base::next(job);
    auto* client = world.clients.at(
        static_cast<qsizetype>(nextClient++ % static_cast<size_t>(world.clients.size())));
    calls.emplace(static_cast<quint64>(job), Call{std::move(flight), client});
    return {job, client};
}

std::optional<Flight> BulkSender::Private::close(base::JobNumber number)
{
    auto call = calls.extract(static_cast<quint64>(number));
    if (!call)
        return std::nullopt;
    wake();
    return std::move(call.mapped().flight);
}

void BulkSender::Private::enter(Flight flight)
{
    if (flight.posts++ == 0)
        flight.begunAt = now();
    const auto request = requestFor(flight.entry.values);
    const auto [number, client] = open(std::move(flight));
    client->enter(number, request);
}

void BulkSender::Private::ask(Flight flight)
{
    auto query = flight.search.next();
    if (!query) { // nothing to ask by
        settle(std::move(flight), {EntryOutcome::Unknown, {}});
        return;
    }
    if (!query->after) // the first page is as old as the answer
        flight.askedAt = now();
    const auto [number, client] = open(std::move(flight));
    client->find(number, *query);
}

void BulkSender::Private::takeEntered(base::JobNumber number,
                                      const argos::MigrationOutcome& outcome)
{
    auto flight = close(number);
    if (!flight)
        return;
    if (!outcome)
        flight->failure = outcome.error();
    switch (meaningOf(outcome)) {
    case AnswerMeaning::Entered:
        judgedAt = now();
        settle(std::move(*flight), {EntryOutcome::Entered, outcome->submissionId});
        break;
    case AnswerMeaning::Refused:
        judgedAt = now();
        settle(std::move(*flight), {EntryOutcome::Refused, {}});
        break;
    case AnswerMeaning::NotEntered:
        setBack(std::move(*flight));
        break;
    case AnswerMeaning::Lost:
        lose(std::move(*flight));
        break;
    }
}

void BulkSender::Private::lose(Flight flight)
{
    if (concernsAll(flight.failure))
        halt(isWrongKey(flight.failure) ? End::WrongKey : End::ServiceUnreachable,
             session::problemView(flight.failure.call));
    flight.inDoubt = true;
    flight.questionsFailed = 0;
    flight.search.restart();
    flight.due = now();
    flight.settlesAt = now() + limits.settleAfterLoss;
    waiting.push_back(std::move(flight));
}

void BulkSender::Private::setBack(Flight flight)
{
    if (concernsAll(flight.failure)) {
        halt(isWrongKey(flight.failure) ? End::WrongKey : End::ServiceUnreachable,
             session::problemView(flight.failure.call));
        settle(std::move(flight), {EntryOutcome::NotSent, {}});
        return;
    }
    const FlightMove move = afterSetback(flight, now(), world.random.unit());
    hear(flight.failure.call, move);
    follow(std::move(flight), move);
}

/// A network that is gone or a service that is overrun is everybody's: all wait, not each in turn.
void BulkSender::Private::hear(const argos::CallFailure& failure, const FlightMove& move)
{
    if (failure.fault != argos::Fault::NoConnection &&
        failure.fault != argos::Fault::TooManyRequests && !failure.retryAfter)
        return;
    milliseconds rest = failure.retryAfter.value_or(std::chrono::seconds(0));
    if (const auto* again = std::get_if<EnterAgain>(&move))
        rest = std::max(rest, again->after);
    if (const auto* again = std::get_if<AskAgain>(&move))
        rest = std::max(rest, again->after);
    quietUntil = std::max(quietUntil, now() + std::min(rest, longestQuiet));
}

void BulkSender::Private::takeFound(base::JobNumber number, const argos::FindOutcome& outcome)
{
    auto flight = close(number);
    if (!flight)
        return;
    if (!outcome) {
        flight->questionFailure = outcome.error();
        ++flight->questionsFailed;
        endWithoutAnswer(std::move(*flight));
        return;
    }
    const auto taken = log->takenIds(*outcome, flight->key);
    if (!taken) {
        halt(End::JournalFailed, session::notRecordedView());
        settle(std::move(*flight), {EntryOutcome::Unknown, {}});
        return;
    }
    judgedAt = now();
    flight->questionsFailed = 0;
    flight->search.take(*outcome, *taken);
    if (flight->search.next()) {
        flight->due = now();
        waiting.push_front(std::move(*flight));
        return;
    }
    const FlightMove move = afterSearch(*flight, now(), world.random.unit());
    follow(std::move(*flight), move);
}

void BulkSender::Private::endWithoutAnswer(Flight flight)
{
    const argos::MigrationFailure failure = flight.questionFailure;
    if (concernsAll(failure))
        halt(isWrongKey(failure) ? End::WrongKey : End::ServiceUnreachable,
             session::problemView(failure.call));
    const FlightMove move = afterFailedQuestion(flight, now(), world.random.unit());
    hear(failure.call, move);
    follow(std::move(flight), move);
}

void BulkSender::Private::follow(Flight flight, const FlightMove& move)
{
    if (const auto* settled = std::get_if<Settled>(&move)) {
        const bool nobodyWasJudged = flight.posts > 0 && judgedAt < flight.begunAt;
        if (settled->outcome == EntryOutcome::NotSent && nobodyWasJudged)
            halt(End::ServiceUnreachable, session::problemView(flight.failure.call));
        if (settled->outcome == EntryOutcome::Unknown && flight.questionsFailed > 0 &&
            judgedAt < flight.askedAt)
            halt(End::ServiceUnreachable, session::problemView(flight.questionFailure.call));
        settle(std::move(flight), *settled);
        return;
    }
    if (const auto* again = std::get_if<EnterAgain>(&move)) {
        log->withdraw(flight);
        flight.inDoubt = false;
        flight.due = now() + again->after;
    } else {
        flight.search.restart();
        flight.due = now() + std::get<AskAgain>(move).after;
    }
    waiting.push_back(std::move(flight));
}

void BulkSender::Private::settle(Flight flight, const Settled& settled)
{
    using store::EntryStage;
    keys.remove(flight.key);
    const bool there = settled.id.has_value();
    EntryResult result = there ? EntryResult{.row = flight.entry.row,
                                             .outcome = settled.outcome,
                                             .submissionId = settled.id->text()}
                               : failedResult(flight.entry, settled.outcome, flight.failure);
    if (flight.attempt == 0) {
        log->tell(std::move(result));
        return;
    }
    const EntryStage stage = there                                      ? EntryStage::Entered
                             : settled.outcome == EntryOutcome::Refused ? EntryStage::Refused
                             : settled.outcome == EntryOutcome::NotSent ? EntryStage::NotSent
                                                                        : EntryStage::Unknown;
    log->end({.key = flight.key,
              .attempt = flight.attempt,
              .stage = stage,
              .submissionId = settled.id,
              .enteredCase = caseOf(flight.entry.values),
              .serviceCode = there ? QString() : flight.failure.call.serviceCode,
              .httpStatus = flight.failure.call.httpStatus},
             std::move(result));
}

/// Intended, and not to leave for now.
void BulkSender::Private::takeBack()
{
    for (auto flight = ready.rbegin(); flight != ready.rend(); ++flight) {
        log->withdraw(*flight);
        fresh.push_front(std::move(*flight));
    }
    ready.clear();
}

void BulkSender::Private::halt(End why, const std::optional<session::ProblemView>& view)
{
    if (phase == Phase::Stopping || phase == Phase::Over)
        return;
    phase = Phase::Stopping;
    end = why;
    problem = view;
    takeBack();
    wake();
}

/// While stopping: nothing is begun any more, and what is lost has been asked about once.
void BulkSender::Private::giveUpWaiting()
{
    const auto stopped = [this](Flight& flight, EntryOutcome outcome) {
        if (flight.posts == 0 && outcome == EntryOutcome::NotSent)
            flight.failure.call.serviceCode = end == End::JournalFailed
                                                  ? QStringLiteral("not_recorded")
                                                  : QStringLiteral("stopped");
        settle(std::move(flight), {outcome, {}});
    };
    for (Flight& flight : std::exchange(fresh, {}))
        stopped(flight, EntryOutcome::NotSent);
    for (Flight& flight : std::exchange(waiting, {})) {
        if (flight.inDoubt && flight.due <= now() && mayAsk())
            waiting.push_back(std::move(flight)); // its turn comes
        else
            stopped(flight, flight.inDoubt ? EntryOutcome::Unknown : EntryOutcome::NotSent);
    }
}

void BulkSender::Private::writeEnds()
{
    if (!log->hasNews())
        return;
    const bool idle = calls.empty() || phase != Phase::Running;
    if (!endsSince)
        endsSince = now();
    if (!idle && log->unwritten() < endsAtOnce && log->unwritten() > 0 &&
        now() - *endsSince < endsWait)
        return;
    endsSince.reset();
    if (const auto written = log->write(); !written) {
        qCWarning(base::logSession, "The journal could not take ends (%d)",
                  static_cast<int>(written.error()));
        halt(End::JournalFailed, session::notRecordedView());
    }
    if (const auto results = log->takeResults(); !results.isEmpty())
        Q_EMIT q.settled(results);
}

void BulkSender::Private::arm()
{
    milliseconds next = milliseconds::max();
    const auto at = [&](milliseconds moment) { next = std::min(next, moment); };
    if (endsSince)
        at(*endsSince + endsWait);
    const bool hasRoom = calls.size() < static_cast<size_t>(limits.inFlight);
    if (phase == Phase::Running || phase == Phase::Stopping) {
        for (const Flight& flight : waiting) {
            if (hasRoom || flight.due > now())
                at(std::max(flight.due, quietUntil));
        }
        const bool hasMore = !sourceIsEmpty && phase == Phase::Running && inHand() < mostInHand;
        if (hasRoom && (hasMore || !ready.empty() || !fresh.empty()))
            at(std::max(quietUntil, now() + rate.wait(now())));
    }
    if (next == milliseconds::max())
        timer.stop();
    else
        timer.start(std::max(next - now(), milliseconds(1)));
}

void BulkSender::Private::finishIfOver()
{
    const bool isOver = phase == Phase::Stopping || (phase == Phase::Running && sourceIsEmpty);
    if (!isOver || inHand() > 0)
        return;
    if (log->hasNews()) { // the journal fails: better told than hidden
        const auto written = log->write();
        const auto results = written ? log->takeResults() : log->takeAllResults();
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
    for (argos::MigrationClient* client : d->world.clients) {
        connect(client, &argos::MigrationClient::entered, this,
                [this](base::JobNumber job, const argos::MigrationOutcome& outcome) {
                    d->takeEntered(job, outcome);
                });
        connect(client, &argos::MigrationClient::found, this,
                [this](base::JobNumber job, const argos::FindOutcome& outcome) {
                    d->takeFound(job, outcome);
                });
    }
}

BulkSender::~BulkSender()
{
    // What is under way stays intended in the journal; the next run asks about it.
    for (const auto& [number, call] : std::exchange(d->calls, {}))
        call.client->cancel(base::JobNumber{number});
}

void BulkSender::start(Source source, const QByteArray& file)
{
    Q_ASSERT(d->phase == Private::Phase::New);
    d->source = std::move(source);
    d->log = std::make_unique<EntryLog>(d->world.journal, file);
    d->phase = Private::Phase::Running;
    if (!d->log->open())
        d->halt(End::JournalFailed, session::notRecordedView());
    d->wake();
}

void BulkSender::pause()
{
    if (d->phase != Private::Phase::Running)
        return;
    d->phase = Private::Phase::Paused;
    d->takeBack();
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
    return static_cast<int>(d->calls.size());
}

void BulkSender::checkTime()
{
    d->turn();
}

} // namespace migration
