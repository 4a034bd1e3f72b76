// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "migration/judged_rows.h"
#include "migration/row_ledger.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace migration
{

/// What an earlier run has left of a customer.
struct KnownEntry {
    EntryOutcome outcome = EntryOutcome::AlreadyEntered; ///< or Unknown, KnownOtherwise
    QString submissionId{};
};

/// What the dry run has found so far.
struct CheckTally {
    qint64 rows = 0;
    qint64 good = 0; ///< would be sent
    qint64 invalid = 0;
    qint64 duplicates = 0;     ///< of an earlier row of the file
    qint64 alreadyEntered = 0; ///< by an earlier run
    qint64 unknown = 0;        ///< sent by an earlier run, end not known: is asked about first
    double share = 0;          ///< 0..1 of the file
    /// Entered, or sent, by an earlier run with other details, or to be sent so with an earlier
    /// row.
    qint64 knownOtherwise = 0;
};

/// Asked for up to a thousand rows at once, on the GUI thread; nothing if the journal fails.
using AskJournal =
    std::function<std::optional<QHash<EntryKey, KnownEntry>>(const QList<CustomerKeys>& keys)>;
/// Takes every row that will not be sent and, as Unknown, every one that will be asked about first;
/// from a thread of the dry run, then from the GUI thread, never from both at once.
using ResultSink = std::function<void(const EntryResult&)>;

/// Reads and judges every row of a file in a thread of its own, looks for rows and for persons that
/// are there twice, then asks the journal about the others, a thousand at a time, on the GUI
/// thread. Of one person with different details only the first row is to be sent: which of them is
/// right a person has to say. Sends nothing; memory does not grow with the file. Lives on the GUI
/// thread.
class DryRun final : public QObject
{
    Q_OBJECT

public:
    enum class End { Complete, Cancelled, FileFailed, ScratchFailed, JournalFailed };
    static constexpr qsizetype mostTroubles = 500;

    DryRun(ReadingTask task, AskJournal ask, ResultSink sink, const base::Clock& clock,
           QObject* parent = nullptr);
    /// Waits for the row in work.
    ~DryRun() override;

    /// Call once.
    void start();
    /// Ends with Cancelled, unless it has just ended otherwise.
    void cancel();
    /// Waits for the row in work; nothing is told, asked or handed to the sink any more.
    void abandon();

    [[nodiscard]] const CheckTally& tally() const { return m_tally; }
    /// The first rows that will not be sent, in the order they were found.
    [[nodiscard]] const QList<EntryResult>& troubles() const { return m_troubles; }
    /// With FileFailed and ScratchFailed.
    [[nodiscard]] const std::optional<table::TableError>& error() const { return m_error; }
    /// After Complete: of the whole file.
    [[nodiscard]] const QStringList& columns() const;
    /// After Complete: of the keys of all rows that were judged right, in their order.
    [[nodiscard]] QByteArray digest() const;
    /// After Complete: the task of a second reading, which must find the same file.
    [[nodiscard]] ReadingTask secondReading() const;
    /// After Complete, once.
    [[nodiscard]] std::unique_ptr<RowLedger> takeLedger() { return std::move(m_ledger); }

Q_SIGNALS:
    /// At most ten times a second.
    void progressed();
    void ended(migration::DryRun::End end);

private:
    class Reading;
    struct Asked {
        qint64 row;
        CustomerKeys keys;
        qint64 samePersonAs;
    };

    void take(const Reading& reading);
    void readingEnded(End end);
    void askOn();
    [[nodiscard]] std::optional<End> settle(const QList<Asked>& rows);
    [[nodiscard]] bool settleKnownOtherwise(const EntryResult& result);
    void finish(End end);

    AskJournal m_ask;
    ResultSink m_sink;
    const base::Clock& m_clock;
    std::unique_ptr<Reading> m_reading;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<RowLedger> m_ledger;
    CheckTally m_tally;
    QList<EntryResult> m_troubles;
    std::optional<table::TableError> m_error;
    std::chrono::milliseconds m_shownAt{};
    qint64 m_askedRow = 0;
    bool m_over = false;
};

} // namespace migration
