// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/entry_records.h"
#include "store/journal_error.h"

#include <QList>

class QSqlQuery;

namespace store
{

class Presence;

/// The columns that `entriesFrom` reads, in its order, for a SELECT.
[[nodiscard]] QString entryColumns();
/// The rest of the rows. Damaged if one makes no sense.
[[nodiscard]] JournalResult<QList<EntryRecord>> entriesFrom(QSqlQuery& rows, Presence& presence);

} // namespace store
