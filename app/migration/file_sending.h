// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/bulk_sender.h"
#include "migration/entry_feed.h"

namespace migration
{

/// Sends the good rows of a file that was judged: reads the file a second time, in a thread, and
/// begins to send once enough is read. GUI thread; the world outlives it.
class FileSending final : public QObject
{
    Q_OBJECT

public:
    /// What the dry run has left.
    struct Judged {
        ReadingTask task;
        std::unique_ptr<RowLedger> ledger;
        QByteArray digest;
    };

    FileSending(const SendingWorld& world, const SendingLimits& limits, Judged file,
                QObject* parent = nullptr);

    /// Call once.
    void start();
    /// As BulkSender, also while nothing is sent yet.
    void pause();
    void resume();
    void stop();
    /// As BulkSender.
    [[nodiscard]] std::chrono::milliseconds restAsked() const { return m_sender.restAsked(); }
    /// Of the file, once it has ended.
    [[nodiscard]] std::optional<table::TableError> error() const { return m_feed.error(); }

Q_SIGNALS:
    void settled(const QList<migration::EntryResult>& results);
    void resting();
    /// Once; from within stop() if nothing was sent yet.
    void ended(migration::BulkSender::End end, const std::optional<migration::EntryProblem>& why);

private:
    void sendIfReady();

    const QByteArray m_digest;
    EntryFeed m_feed;
    BulkSender m_sender;
    bool m_held = false; ///< paused, or stopped
    bool m_isSending = false;
};

} // namespace migration
