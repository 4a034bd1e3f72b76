// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/known_entries.h"

namespace migration
{

std::optional<QHash<EntryKey, KnownEntry>> knownEntries(store::Journal& journal,
                                                        const QList<EntryKey>& keys)
{
    const auto records = journal.entriesOf(keys);
    if (!records)
        return std::nullopt;
    QHash<EntryKey, KnownEntry> known;
    for (const store::EntryRecord& record : *records) {
        if (record.stage == store::EntryStage::Entered)
            known.insert(record.key,
                         {EntryOutcome::AlreadyEntered,
                          record.submissionId ? record.submissionId->text() : QString()});
        else if (store::mustBeAskedAbout(record.stage))
            known.insert(record.key, {EntryOutcome::Unknown, {}});
    }
    return known;
}

} // namespace migration
