// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/single_entry_log.h"

#include "base/log.h"
#include "migration/entry_key.h"
#include "migration/entry_log.h"

namespace migration
{

store::JournalResult<store::IntentAnswer> SingleEntryLog::intend(Flight& flight, bool anyway)
{
    const auto salt = m_journal.entrySalt();
    if (!salt)
        return base::fail(salt.error());
    const CustomerKeys keys = EntryKeys(*salt).both(flight.entry.values);
    flight.key = keys.entry;
    const auto answers =
        m_journal.intendEntries({{.key = keys.entry, .person = keys.person, .anyway = anyway}});
    if (!answers)
        return base::fail(answers.error());
    return answers->first();
}

void SingleEntryLog::end(const Flight& flight, store::EntryStage stage,
                         const std::optional<base::SubmissionId>& id)
{
    if (flight.attempt == 0)
        return;
    const auto written = m_journal.endEntries({endOf(flight, stage, id)});
    if (!written)
        qCWarning(base::logSession, "The journal could not take an end (%d)",
                  static_cast<int>(written.error()));
}

store::JournalResult<QSet<QString>> SingleEntryLog::takenIds(const argos::FoundPage& page,
                                                             const store::EntryKey& key) const
{
    return idsOfOthers(m_journal, page, key);
}

} // namespace migration
