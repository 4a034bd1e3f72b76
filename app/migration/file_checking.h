// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/dry_run.h"
#include "migration/file_sending.h"
#include "migration/result_spool.h"
#include "migration/sending_world.h"
#include "migration/waiting_results.h"

namespace migration
{

/// Checks a file of customers: the dry run with what the journal knows, and what has become of each
/// row. GUI thread; the world outlives it.
class FileChecking final : public QObject
{
    Q_OBJECT

public:
    FileChecking(const SendingWorld& world, const ReadingTask& task, QObject* parent = nullptr);

    /// As DryRun.
    void start() { m_dryRun.start(); }
    void cancel() { m_dryRun.cancel(); }
    void abandon() { m_dryRun.abandon(); }
    [[nodiscard]] const CheckTally& tally() const { return m_dryRun.tally(); }
    [[nodiscard]] const QList<EntryResult>& troubles() const { return m_dryRun.troubles(); }
    [[nodiscard]] const std::optional<table::TableError>& error() const { return m_dryRun.error(); }
    [[nodiscard]] const QStringList& columns() const { return m_dryRun.columns(); }

    /// Of the rows that are settled; once it has ended it takes those of the others.
    [[nodiscard]] ResultSpool& results() { return m_results; }
    /// After Complete, once.
    [[nodiscard]] FileSending::Judged takeJudged();

Q_SIGNALS:
    /// At most ten times a second, with what was settled since.
    void progressed();
    void settled(const QList<migration::EntryResult>& results);
    void ended(migration::DryRun::End end);

private:
    void keep(const EntryResult& result);
    void tellSettled();

    store::Journal& m_journal;
    ResultSpool m_results;
    WaitingResults m_waiting; ///< to be told
    DryRun m_dryRun;
};

} // namespace migration
