// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/dry_run.h"
#include "migration/entry_source.h"

#include <QMutex>
#include <QWaitCondition>

#include <atomic>
#include <deque>

namespace migration
{

/// Reads a file a second time, ahead of the sender, in a thread of its own, and hands out the
/// entries that the dry run has found to be sent. A file that was written to or replaced since then
/// ends it as Changed before anything is handed out, and a row that is not the one that was judged
/// before it is. Lives on the GUI thread.
class EntryFeed final : public QObject
{
    Q_OBJECT

public:
    /// Of the entries read ahead.
    static constexpr size_t mostAhead = 512;

    /// `task`: DryRun::secondReading.
    EntryFeed(ReadingTask task, std::unique_ptr<RowLedger> ledger, QObject* parent = nullptr);
    /// Waits for the row in work.
    ~EntryFeed() override;

    void start();
    /// The next entry; NoMore at the end or after error(). NotYet, with ready() to follow, if the
    /// reading thread is behind, as after many rows that need not be sent.
    [[nodiscard]] NextEntry next();
    /// Whether enough is there for the next few calls, or all there will be.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] std::optional<table::TableError> error() const;

Q_SIGNALS:
    /// Once after start(), and after each NotYet: isReady() has become true.
    void ready();

private:
    void read();
    [[nodiscard]] std::optional<table::TableError> readAll();
    void put(Entry entry);
    [[nodiscard]] bool isReadyLocked() const;
    void tellIfReady();

    const ReadingTask m_task;
    const std::unique_ptr<RowLedger> m_ledger;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_stopped = false; ///< set with m_lock held, for who waits for m_changed
    mutable QMutex m_lock;
    QWaitCondition m_changed;
    std::deque<Entry> m_ahead; ///< guarded by m_lock, as all below
    bool m_atEnd = false;
    bool m_waitedFor = true; ///< somebody wants ready()
    std::optional<table::TableError> m_error;
};

} // namespace migration
