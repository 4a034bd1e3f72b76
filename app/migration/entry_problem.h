// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/migration.h"
#include "session/result_view.h"
#include "store/entry_records.h"

namespace migration
{

/// An entry of the same person with other details.
struct OtherEntry {
    QString submissionId{}; ///< empty: it is not known whether it was entered
};

/// Why the customer is not entered, or why that is not known. A refusal that names a field leads
/// back to it.
struct EntryProblem {
    session::ProblemView view;
    std::optional<argos::MigrationRefusal> refusal{};
    QString parameter{};
    std::optional<argos::CipherFlaw> flaw{};
    std::optional<OtherEntry> other{}; ///< nothing was sent because of it
};

/// Certainly not entered, because of what is in it; next is to mend that.
[[nodiscard]] EntryProblem refusedProblem(const argos::MigrationFailure& failure);
/// Certainly not entered, for another reason; next is to send it again.
[[nodiscard]] EntryProblem notSentProblem(const argos::MigrationFailure& failure);
/// Whatever that failure leaves open, not entered: the service does not have the customer, or it
/// stands for all who were not sent because of it; next is to send again.
[[nodiscard]] EntryProblem noTraceProblem(const argos::MigrationFailure& failure);
/// The person is known with other details, so nothing was sent; next is to look at the details.
[[nodiscard]] EntryProblem knownOtherwiseProblem(const store::EntryRecord& other);
/// Not known whether it was entered; next is to ask again.
[[nodiscard]] EntryProblem unknownProblem(const argos::MigrationFailure& failure);
/// The pictures of an entered customer did not arrive, or that is not known.
[[nodiscard]] EntryProblem picturesProblem(const argos::MigrationFailure& failure);

} // namespace migration
