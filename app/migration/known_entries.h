// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/dry_run.h"
#include "store/journal.h"

namespace migration
{

/// What earlier runs have left of customers who need not be sent, must be asked about first, or are
/// known with other details; nothing if the journal fails.
[[nodiscard]] std::optional<QHash<EntryKey, KnownEntry>>
knownEntries(store::Journal& journal, const QList<CustomerKeys>& customers);

} // namespace migration
