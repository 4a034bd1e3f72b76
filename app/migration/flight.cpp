// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/flight.h"

#include "argos/retry_policy.h"

#include <algorithm>

namespace migration
{
namespace
{

using std::chrono::milliseconds;

constexpr milliseconds enteredAgainWithin = std::chrono::minutes(2);
constexpr milliseconds pauseBetweenSearches{2000};
/// How long another program may be at an intent of its own: until it leaves, and its whole call.
constexpr milliseconds othersAreAtIt = intentIsGoodFor + std::chrono::seconds(60);

std::optional<milliseconds> pauseAfter(const argos::CallFailure& failure, int attempt,
                                       milliseconds elapsed, double unit)
{
    const bool throttled = failure.fault == argos::Fault::TooManyRequests;
    const argos::NextMove move =
        argos::nextMove({.fault = failure.fault,
                         .counted = argos::Counted::No, // a question counts nothing either
                         .attempt = attempt,
                         .retryAfter = failure.retryAfter,
                         .elapsed = elapsed,
                         .deadline = throttled ? throttledWithin : enteredAgainWithin,
                         .unit = unit});
    const auto* again = std::get_if<argos::SendAgainAfter>(&move);
    return again ? std::optional(again->delay) : std::nullopt;
}

FlightMove afterSearch(const Flight& flight, milliseconds now, double unit)
{
    const Finding finding = flight.search.finding();
    if (const auto* there = std::get_if<FoundThere>(&finding))
        return Settled{EntryOutcome::AlreadyEntered, there->id};
    if (flight.askedAt < flight.settlesAt)
        return AskAgain{std::clamp(flight.settlesAt - now, milliseconds(0), pauseBetweenSearches)};
    if (std::holds_alternative<Unclear>(finding))
        return Settled{EntryOutcome::Unknown};
    if (flight.posts == 0) // it was an earlier run that had lost it
        return EnterAgain{};
    return afterSetback(flight, now, unit);
}

} // namespace

void Flight::doubt(Milliseconds now)
{
    inDoubt = true;
    questionsFailed = 0;
    askAgainAt(now);
}

void Flight::lose(Milliseconds now, Milliseconds settleAfterLoss)
{
    doubt(now);
    settlesAt = now + settleAfterLoss;
}

void Flight::inherit(const store::EntryRecord& known, Milliseconds now,
                     Milliseconds settleAfterLoss)
{
    attempt = known.attempt;
    posts = 0;
    lose(now, settleAfterLoss + (known.senderIsThere ? othersAreAtIt : Milliseconds(0)));
}

std::optional<argos::SubmissionQuery> Flight::question(Milliseconds now)
{
    auto query = search.next();
    if (query && !query->after) // the first page is as old as the answer
        askedAt = now;
    return query;
}

void Flight::askAgainAt(Milliseconds moment)
{
    search.restart();
    due = moment;
}

FlightMove afterSetback(const Flight& flight, milliseconds now, double unit)
{
    const auto pause = pauseAfter(flight.failure.call, flight.posts, now - flight.begunAt, unit);
    if (pause)
        return EnterAgain{*pause};
    return Settled{flight.failure.refusal ? EntryOutcome::Refused : EntryOutcome::NotSent};
}

FlightMove afterPage(Flight& flight, const argos::FoundPage& page, const QSet<QString>& taken,
                     milliseconds now, double unit)
{
    flight.questionsFailed = 0;
    flight.search.take(page, taken);
    return flight.search.next() ? AskOn{} : afterSearch(flight, now, unit);
}

FlightMove afterFailedQuestion(Flight& flight, const argos::MigrationFailure& failure,
                               milliseconds now, double unit)
{
    flight.questionFailure = failure;
    ++flight.questionsFailed;
    const auto pause = pauseAfter(failure.call, flight.questionsFailed, now - flight.askedAt, unit);
    if (pause)
        return AskAgain{*pause};
    return Settled{EntryOutcome::Unknown};
}

store::EntryEnd endOf(const Flight& flight, store::EntryStage stage,
                      const std::optional<base::SubmissionId>& id)
{
    return {.key = flight.key,
            .attempt = flight.attempt,
            .stage = stage,
            .submissionId = id,
            .enteredCase = caseOf(flight.entry.values),
            .serviceCode = id ? QString() : flight.failure.call.serviceCode,
            .httpStatus = flight.failure.call.httpStatus};
}

} // namespace migration
