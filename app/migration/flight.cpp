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
/// A service that is overrun says itself how long it needs.
constexpr milliseconds throttledWithin = std::chrono::hours(1);
constexpr milliseconds pauseBetweenSearches{2000};

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

} // namespace

FlightMove afterSetback(const Flight& flight, milliseconds now, double unit)
{
    const auto pause = pauseAfter(flight.failure.call, flight.posts, now - flight.begunAt, unit);
    if (pause)
        return EnterAgain{*pause};
    return Settled{flight.failure.refusal ? EntryOutcome::Refused : EntryOutcome::NotSent};
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

FlightMove afterFailedQuestion(const Flight& flight, milliseconds now, double unit)
{
    const auto pause =
        pauseAfter(flight.questionFailure.call, flight.questionsFailed, now - flight.askedAt, unit);
    if (pause)
        return AskAgain{*pause};
    return Settled{EntryOutcome::Unknown};
}

} // namespace migration
