// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/journal_error.h"

#include <QList>
#include <QStringList>

namespace store
{

class JournalConnection;

/// What leads from the version before to `version`.
struct Migration {
    int version;
    QStringList statements;
};

/// 1, 2, ... without gaps. A published one is never changed; a new one is added behind it.
[[nodiscard]] const QList<Migration>& migrations();

/// The version of the schema in the file; 0: empty. Damaged if there is something else in it.
[[nodiscard]] JournalResult<int> schemaVersion(JournalConnection& connection);

/// Leads the file to the last of `steps` in one transaction. NewerSchema if it is beyond that.
[[nodiscard]] JournalResult<base::Done> migrate(JournalConnection& connection,
                                                const QList<Migration>& steps);

} // namespace store
