// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/journal_error.h"

#include <QDateTime>
#include <QString>

namespace store
{

/// Makes the folder if it is not there, for the owner alone, and sees that it can be written to.
[[nodiscard]] JournalResult<base::Done> preparePrivateFolder(const QString& folder);

/// Makes the file if it is not there. New or old, it is the owner's alone afterwards; SQLite gives
/// the files that it lays beside it the same rights.
[[nodiscard]] JournalResult<base::Done> preparePrivateFile(const QString& path);

/// Renames the file, and the two that SQLite lays beside it, to a name that nothing has yet.
/// Returns the new name without its folder.
[[nodiscard]] JournalResult<QString> setAside(const QString& path, const QDateTime& now);

} // namespace store
