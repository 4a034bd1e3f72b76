// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

namespace store
{

/// Why the journal could not do what it was asked to; then it has done nothing of it. Closed, so
/// that whoever shows it can have a sentence for each.
enum class JournalError {
    // The place
    NoDriver,    ///< the program was installed without its database driver
    CannotOpen,  ///< no folder, no file, not ours
    ReadOnly,    ///< folder or file may not be written to
    DiskFull,    ///< reading and forgetting may still work
    Locked,      ///< another process holds it, longer than the place's patience
    Damaged,     ///< what is read makes no sense; the next `open` sets the file aside
    NewerSchema, ///< written by a newer program; untouched
    Failed,      ///< anything else the database or the sealing refuses
    // The keys
    NoKey,    ///< not unlocked
    WrongKey, ///< the case was sealed under another site key
    Tampered, ///< what is sealed of this case was changed or exchanged
    // The case
    UnknownCase,
    Forgotten, ///< its key is destroyed
    Conflict,  ///< contradicts what is written already; each operation says what
};

template<class T> using JournalResult = base::Result<T, JournalError>;

} // namespace store
