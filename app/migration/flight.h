// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/entry.h"
#include "migration/entry_answer.h"
#include "migration/entry_reconciliation.h"

#include <chrono>

namespace migration
{

/// One customer on the way to the service. Moments are of base::Clock::elapsed().
struct Flight {
    Flight(Entry customer, const store::EntryKey& name)
        : entry(std::move(customer)),
          key(name),
          search(entry.values)
    {
    }

    Entry entry;
    store::EntryKey key;
    int attempt = 0; ///< as the journal has numbered it; 0: it is not intended
    std::chrono::milliseconds intendedAt{0};
    std::chrono::milliseconds due{0}; ///< nothing is done with it before

    int posts = 0; ///< by this sender
    std::chrono::milliseconds begunAt{0};
    argos::MigrationFailure failure{}; ///< of the latest of them

    bool inDoubt = false; ///< the service is asked before anything of it is sent
    EntrySearch search;
    int questionsFailed = 0; ///< in a row
    argos::MigrationFailure questionFailure{};
    std::chrono::milliseconds askedAt{0};
    std::chrono::milliseconds settlesAt{0}; ///< no trace is believed of a question from then on
};

/// What is to be done with a customer now.
struct EnterAgain {
    std::chrono::milliseconds after{0};
};
struct AskAgain {
    std::chrono::milliseconds after{0};
};
struct Settled {
    EntryOutcome outcome = EntryOutcome::Unknown;
    std::optional<base::SubmissionId> id{};
};
using FlightMove = std::variant<EnterAgain, AskAgain, Settled>;

/// After an answer that certainly did not enter the customer, for a reason that may pass. Pure.
[[nodiscard]] FlightMove afterSetback(const Flight& flight, std::chrono::milliseconds now,
                                      double unit);
/// After all that the service has under the customer's name was looked at. A customer who is not
/// there is entered (again) only if the question was put when the service had had its time. Pure.
[[nodiscard]] FlightMove afterSearch(const Flight& flight, std::chrono::milliseconds now,
                                     double unit);
/// After a question that failed. Pure.
[[nodiscard]] FlightMove afterFailedQuestion(const Flight& flight, std::chrono::milliseconds now,
                                             double unit);

} // namespace migration
