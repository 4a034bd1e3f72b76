// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/flight.h"
#include "store/journal.h"

namespace migration
{

/// The journal's side of one entry at a time. The journal outlives it.
class SingleEntryLog
{
public:
    explicit SingleEntryLog(store::Journal& journal)
        : m_journal(journal)
    {
    }

    /// Gives the flight its key. It may be sent, with the attempt of the answer; or what is known
    /// of the customer. `anyway`: as in store::EntryIntent.
    [[nodiscard]] store::JournalResult<store::IntentAnswer> intend(Flight& flight, bool anyway);
    /// Nothing if the flight is not intended. What cannot be written costs a question before the
    /// next try, no more.
    void end(const Flight& flight, store::EntryStage stage,
             const std::optional<base::SubmissionId>& id = {});
    /// As idsOfOthers().
    [[nodiscard]] store::JournalResult<QSet<QString>> takenIds(const argos::FoundPage& page,
                                                               const store::EntryKey& key) const;

private:
    store::Journal& m_journal;
};

} // namespace migration
