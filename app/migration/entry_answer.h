// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/migration.h"
#include "migration/entry.h"
#include "store/entry_records.h"

namespace migration
{

/// What an answer to an entry says about whether the customer is there.
enum class AnswerMeaning {
    Entered,
    Refused,    ///< judged and turned away: certainly not entered
    NotEntered, ///< certainly not entered, for a reason that is not the customer's
    Lost,       ///< may have been entered
};
[[nodiscard]] AnswerMeaning meaningOf(const argos::MigrationOutcome& outcome);

/// Whether a failure is every customer's: the key, the address, the certificate, the
/// encryption, the project. Then going on with the next one is of no use.
[[nodiscard]] bool concernsAll(const argos::MigrationFailure& failure);
/// ... of which it is the key that is wrong, or the encryption that hangs on it.
[[nodiscard]] bool isWrongKey(const argos::MigrationFailure& failure);

/// The service's own code, or a word of ours for the fault.
[[nodiscard]] QString codeOf(const argos::MigrationFailure& failure);

/// The members of the body.
[[nodiscard]] argos::MigrationRequest requestFor(const rules::Values& values);
/// How the customer looks in the list of cases.
[[nodiscard]] store::EnteredCase caseOf(const rules::Values& values);

/// The result of a row that a failure has ended.
[[nodiscard]] EntryResult failedResult(const Entry& entry, EntryOutcome outcome,
                                       const argos::MigrationFailure& failure);

} // namespace migration
