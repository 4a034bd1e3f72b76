// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/entry.h"

namespace migration
{

QLatin1String code(EntryOutcome outcome)
{
    switch (outcome) {
    case EntryOutcome::Entered:
        return QLatin1String("entered");
    case EntryOutcome::AlreadyEntered:
        return QLatin1String("already_entered");
    case EntryOutcome::Refused:
        return QLatin1String("refused");
    case EntryOutcome::NotSent:
        return QLatin1String("not_sent");
    case EntryOutcome::Unknown:
        return QLatin1String("unknown");
    case EntryOutcome::Invalid:
        return QLatin1String("invalid");
    case EntryOutcome::KnownOtherwise:
        return QLatin1String("known_otherwise");
    case EntryOutcome::Duplicate:
        return QLatin1String("duplicate");
    }
    Q_UNREACHABLE();
}

bool needsAttention(EntryOutcome outcome)
{
    return outcome != EntryOutcome::Entered && outcome != EntryOutcome::AlreadyEntered;
}

EntryResult knownOtherwiseResult(qint64 row, const QString& submissionId)
{
    return {.row = row,
            .outcome = EntryOutcome::KnownOtherwise,
            .submissionId = submissionId,
            .code = submissionId.isEmpty() ? QStringLiteral("unsettled_otherwise")
                                           : QStringLiteral("entered_otherwise")};
}

EntryResult rowOtherwise(qint64 row, qint64 earlierRow)
{
    return {.row = row,
            .outcome = EntryOutcome::KnownOtherwise,
            .code = QStringLiteral("row_otherwise"),
            .sameAs = earlierRow};
}

} // namespace migration
