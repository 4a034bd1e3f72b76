// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "rules/field.h"

#include <QDateTime>

#include <array>
#include <optional>

namespace migration
{

/// One customer to be entered: wire name -> value as it goes on the wire.
struct Entry {
    rules::Values values;
    qint64 row = 0; ///< of the file it is from, from 1; 0: typed
};

/// What became of an entry.
enum class EntryOutcome {
    Entered,        ///< by this run
    AlreadyEntered, ///< by an earlier run, or found at the service after its answer was lost
    Refused,        ///< by the service: certainly not entered
    NotSent,        ///< certainly not entered, for a reason that may pass, or it was stopped before
    Unknown,        ///< sent, and it cannot be told whether it was entered
    Invalid,        ///< not sent because of what is in it
    KnownOtherwise, ///< not sent: the same person is entered, may be, or is to be with other
                    ///< details
    Duplicate,      ///< the same as an earlier row of the file
};

inline constexpr std::array allEntryOutcomes{
    EntryOutcome::Entered,        EntryOutcome::AlreadyEntered, EntryOutcome::Refused,
    EntryOutcome::NotSent,        EntryOutcome::Unknown,        EntryOutcome::Invalid,
    EntryOutcome::KnownOtherwise, EntryOutcome::Duplicate};

/// `entered`, `already_entered`, ...: in reports and in the output of the verbs.
[[nodiscard]] QLatin1String code(EntryOutcome outcome);
/// Whether a person has to look at it: the customer is not entered, or that is not known.
[[nodiscard]] bool needsAttention(EntryOutcome outcome);

/// One row of a report. Nothing of it is personal but what a message of the service may quote.
struct EntryResult {
    qint64 row = 0;
    EntryOutcome outcome = EntryOutcome::NotSent;
    QString submissionId{};
    QString code{};      ///< the service's own, or a code of ours (docs/import-files.md)
    QString parameter{}; ///< the wire name that is to blame; may be empty
    /// The service's own words; may be empty. Invalid: what else is wrong, `email missing, ...`.
    QString message{};
    int httpStatus = 0;
    qint64 sameAs = 0; ///< the earlier row, if there is one: Duplicate, KnownOtherwise
};

/// The code of ours for a refusal to which the service gave none.
inline constexpr QLatin1String refusedWithoutCode("invalid_request");

/// KnownOtherwise, by the other entry's submission (`entered_otherwise`); without one it is not
/// known whether that one is entered (`unsettled_otherwise`).
[[nodiscard]] EntryResult knownOtherwiseResult(qint64 row, const QString& submissionId);
/// KnownOtherwise by an earlier row of the same file (`row_otherwise`).
[[nodiscard]] EntryResult rowOtherwise(qint64 row, qint64 earlierRow);

} // namespace migration
