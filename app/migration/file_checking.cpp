// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/file_checking.h"

#include "migration/known_entries.h"

namespace migration
{

FileChecking::FileChecking(const SendingWorld& world, const ReadingTask& task, QObject* parent)
    : QObject(parent),
      m_journal(world.journal),
      m_dryRun(
          task, [this](const QList<CustomerKeys>& keys) { return knownEntries(m_journal, keys); },
          [this](const EntryResult& result) { keep(result); }, world.clock)
{
    connect(&m_dryRun, &DryRun::progressed, this, [this] {
        tellSettled();
        Q_EMIT progressed();
    });
    connect(&m_dryRun, &DryRun::ended, this, [this](DryRun::End end) {
        tellSettled();
        Q_EMIT ended(end);
    });
}

/// In the thread of the dry run, too.
void FileChecking::keep(const EntryResult& result)
{
    if (result.outcome == EntryOutcome::Unknown) // and it is told once it is asked about
        return m_results.doubt(result.row);
    m_results.add(result);
    m_waiting.add(result);
}

void FileChecking::tellSettled()
{
    if (const auto results = m_waiting.take(); !results.isEmpty())
        Q_EMIT settled(results);
}

FileSending::Judged FileChecking::takeJudged()
{
    return {m_dryRun.secondReading(), m_dryRun.takeLedger(), m_dryRun.digest()};
}

} // namespace migration
