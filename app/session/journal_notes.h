// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/log.h"
#include "store/journal_error.h"

namespace session
{

/// Whether the journal did it; if not, how it failed is logged, for support.
template<class T> bool noted(const store::JournalResult<T>& result, const char* deed)
{
    if (!result)
        qCWarning(base::logSession, "The journal could not %s (%d)", deed,
                  static_cast<int>(result.error()));
    return result.ok();
}

} // namespace session
