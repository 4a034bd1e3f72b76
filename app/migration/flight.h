// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/entry.h"
#include "migration/entry_answer.h"
#include "migration/entry_reconciliation.h"

#include <chrono>

namespace migration
{

/// An intent that has not left by then is taken back: somebody else may have looked for its trace.
constexpr std::chrono::milliseconds intentIsGoodFor = std::chrono::seconds(30);

/// A service that is overrun says itself how long it needs; for that long or more nobody waits.
constexpr std::chrono::milliseconds throttledWithin = std::chrono::hours(1);

/// One customer on the way to the service. Moments are of base::Clock::elapsed().
struct Flight {
    using Milliseconds = std::chrono::milliseconds;

    Flight(Entry customer, const store::EntryKey& name)
        : entry(std::move(customer)),
          key(name),
          search(entry.values)
    {
    }

    /// May have been entered: the service is asked, from now on.
    void doubt(Milliseconds now);
    /// The answer to its POST was lost: as doubt(), and no trace is believed of a question that is
    /// put within `settleAfterLoss`.
    void lose(Milliseconds now, Milliseconds settleAfterLoss);
    /// The journal has an attempt of which it does not know the end: goes on with that one, as
    /// lose(), later if the program whose attempt it is may still be at it.
    void inherit(const store::EntryRecord& known, Milliseconds now, Milliseconds settleAfterLoss);
    /// What to ask the service now; nothing if there is nothing to ask by.
    [[nodiscard]] std::optional<argos::SubmissionQuery> question(Milliseconds now);
    /// Waits until then, and looks at all that the service has from the beginning.
    void askAgainAt(Milliseconds moment);

    Entry entry;
    store::EntryKey key;
    int attempt = 0; ///< as the journal has numbered it; 0: it is not intended
    Milliseconds intendedAt{0};
    Milliseconds due{0}; ///< nothing is done with it before

    int posts = 0; ///< by this sender
    Milliseconds begunAt{0};
    argos::MigrationFailure failure{}; ///< of the latest of them

    bool inDoubt = false; ///< the service is asked before anything of it is sent
    EntrySearch search;
    int questionsFailed = 0; ///< in a row
    argos::MigrationFailure questionFailure{};
    Milliseconds askedAt{0};
    Milliseconds settlesAt{0}; ///< no trace is believed of a question from then on
};

/// What is to be done with a customer now.
struct EnterAgain {
    std::chrono::milliseconds after{0};
};
struct AskOn { ///< for the next page of the answer, at once
};
struct AskAgain {
    std::chrono::milliseconds after{0};
};
struct Settled {
    EntryOutcome outcome = EntryOutcome::Unknown;
    std::optional<base::SubmissionId> id{};
};
using FlightMove = std::variant<EnterAgain, AskOn, AskAgain, Settled>;

/// After an answer that certainly did not enter the customer, for a reason that may pass. `unit`:
/// of base::RandomSource, here and below. Pure.
[[nodiscard]] FlightMove afterSetback(const Flight& flight, std::chrono::milliseconds now,
                                      double unit);
/// After a page of what the service has under the customer's name; `taken`: the ids on it that are
/// known to be of others. A customer who is on none is entered (again) only if the question was put
/// when the service had had its time.
[[nodiscard]] FlightMove afterPage(Flight& flight, const argos::FoundPage& page,
                                   const QSet<QString>& taken, std::chrono::milliseconds now,
                                   double unit);
/// After a question that failed.
[[nodiscard]] FlightMove afterFailedQuestion(Flight& flight, const argos::MigrationFailure& failure,
                                             std::chrono::milliseconds now, double unit);

/// What the journal is told of an attempt that has ended; `id`: with Entered.
[[nodiscard]] store::EntryEnd endOf(const Flight& flight, store::EntryStage stage,
                                    const std::optional<base::SubmissionId>& id = {});

} // namespace migration
