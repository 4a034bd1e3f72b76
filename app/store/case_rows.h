// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/journal_error.h"
#include "store/journal_records.h"

#include <QVariant>

#include <functional>

class QSqlQuery;

namespace store
{

/// The columns that `recordsFrom` reads, in its order, for a SELECT.
[[nodiscard]] QString caseColumns();
/// The rest of the rows. Damaged if one makes no sense.
[[nodiscard]] JournalResult<QList<CaseRecord>> recordsFrom(QSqlQuery& rows);

/// The columns that `sendsFrom` reads, in its order, for a SELECT.
[[nodiscard]] QString sendColumns();
/// `isAtIt`: whether that sender, of that send of the case, is still about it.
using IsAtIt = std::function<bool(const CaseId& id, int number, qint64 sender)>;
[[nodiscard]] JournalResult<QList<Send>> sendsFrom(QSqlQuery& rows, const IsAtIt& isAtIt);

/// Milliseconds since 1970, or NULL.
[[nodiscard]] QVariant column(const std::optional<QDateTime>& moment);
[[nodiscard]] QVariant column(const std::optional<int>& count);
/// One a line.
[[nodiscard]] QVariant column(const QStringList& codes);

} // namespace store
