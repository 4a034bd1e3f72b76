// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/bulk_sender.h"
#include "migration/column_matching.h"
#include "migration/dry_run.h"
#include "migration/preview.h"
#include "migration/report_words.h"
#include "migration/send_progress.h"
#include "rules/rule_book.h"

#include <QObject>

#include <functional>
#include <memory>

namespace migration
{

enum class ImportState {
    NoFile,
    Matching, ///< the first rows are shown, columns are matched
    Checking, ///< the dry run: every row is read and judged, nothing is sent
    Checked,
    Sending,
    Paused,
    Stopping, ///< what is under way is waited for
    Done,
    Failed, ///< the file cannot be read, or has changed: `error`; or the journal: `problem`
};

/// One file of verified customers, from choosing it to its report. Reading and judging happen on a
/// thread of their own, sending on the GUI thread, where this lives. The report (CSV and a page) is
/// written beside the file or into a folder of the caller's, one line a row, as `<name>-report.csv`
/// and `.html`, after the dry run and again at the end; there is none while customers are sent. A
/// report that cannot be written ends nothing.
class ImportRun final : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString admin{}; ///< for rows that name none
        SendingLimits limits{};
        QString reportFolder{};               ///< empty: beside the file
        std::function<ReportWords()> words{}; ///< asked for each report; null: codes
    };

    /// All that is handed in outlives the run.
    ImportRun(SendingWorld world, const rules::RuleBook& book, Options options,
              QObject* parent = nullptr);
    ~ImportRun() override;

    [[nodiscard]] ImportState state() const;
    [[nodiscard]] const Preview& preview() const;
    [[nodiscard]] const ColumnMatching& matching() const;
    /// JSON lines, once checked: those left out that the first rows have not had. By then they are
    /// among the columns of the preview, and can be matched.
    [[nodiscard]] const QStringList& lateColumns() const;
    [[nodiscard]] const CheckTally& checkTally() const;
    [[nodiscard]] const SendTally& sendTally() const;
    /// The first rows that are not sent, with why; at most 500, all of them are in the report.
    [[nodiscard]] const QList<EntryResult>& troubles() const;
    [[nodiscard]] std::optional<table::TableError> error() const;
    /// Why sending ended by itself.
    [[nodiscard]] std::optional<session::ProblemView> problem() const;
    [[nodiscard]] QString reportPath() const; ///< the CSV; empty until there is one
    [[nodiscard]] bool reportFailed() const;

    void open(const QString& path);
    /// An empty wire name leaves the column out. Of JSON lines it may be one that has not come yet.
    void match(const QString& column, const QString& wireName);
    /// Ends in Matching if two columns turn out to be one parameter.
    void check();
    void send();
    void pause();
    void resume();
    /// Checking: back to Matching. Sending: ends it.
    void stop();
    void close(); ///< to NoFile

Q_SIGNALS:
    void stateChanged(migration::ImportState state);
    void matchingChanged();
    /// At most ten times a second.
    void progressed();
    /// Each row once it is settled, for a caller that prints them.
    void settled(const QList<migration::EntryResult>& results);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace migration
