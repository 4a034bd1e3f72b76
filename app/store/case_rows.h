// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/journal_error.h"
#include "store/journal_records.h"

#include <QVariant>

class QSqlQuery;

namespace store
{

class Presence;

/// The columns that `recordsFrom` reads, in its order, for a SELECT.
[[nodiscard]] QString caseColumns();
/// The rest of the rows. Damaged if one makes no sense.
[[nodiscard]] JournalResult<QList<CaseRecord>> recordsFrom(QSqlQuery& rows);

/// The columns that `sendsFrom` reads, in its order, for a SELECT.
[[nodiscard]] QString sendColumns();
[[nodiscard]] JournalResult<QList<Send>> sendsFrom(QSqlQuery& rows, Presence& presence);

/// Milliseconds since 1970, or NULL.
[[nodiscard]] QVariant column(const std::optional<QDateTime>& moment);
[[nodiscard]] QVariant column(const std::optional<int>& count);
/// One a line.
[[nodiscard]] QVariant column(const QStringList& codes);

} // namespace store
