// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/column_matching.h"
#include "migration/file_checking.h"
#include "migration/file_sending.h"
#include "migration/preview.h"
#include "migration/report_words.h"
#include "migration/report_writer.h"
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
        QString admin{}; ///< for rows that name none, until setAdmin()
        SendingLimits limits{};
        QString reportFolder{};               ///< empty: beside the file
        std::function<ReportWords()> words{}; ///< asked for each report; null: codes
    };

    /// All that is handed in outlives the run.
    ImportRun(SendingWorld world, const rules::RuleBook& book, Options options,
              QObject* parent = nullptr);
    ~ImportRun() override;

    [[nodiscard]] ImportState state() const { return m_state; }
    [[nodiscard]] const Preview& preview() const { return m_preview; }
    [[nodiscard]] const ColumnMatching& matching() const { return m_matching; }
    /// Parameters that a file must have columns for.
    [[nodiscard]] QStringList requiredColumns() const;
    /// JSON lines, once checked: those left out that the first rows have not had. By then they are
    /// among the columns of the preview, and can be matched.
    [[nodiscard]] const QStringList& lateColumns() const { return m_lateColumns; }
    [[nodiscard]] const CheckTally& checkTally() const { return m_checked; }
    [[nodiscard]] const SendTally& sendTally() const { return m_sent.tally(); }
    /// The first rows that are not sent, with why; at most 500, all of them are in the report.
    [[nodiscard]] const QList<EntryResult>& troubles() const { return m_troubles; }
    /// Of all such rows.
    [[nodiscard]] qint64 troubleCount() const
    {
        return m_checked.invalid + m_checked.duplicates + m_checked.knownOtherwise +
               m_laterTroubles;
    }
    [[nodiscard]] const std::optional<table::TableError>& error() const { return m_error; }
    /// Until when the service has asked to be left in peace, if that is a while yet; sending then
    /// goes on by itself.
    [[nodiscard]] std::optional<QDateTime> restsUntil() const;
    /// Why sending ended by itself.
    [[nodiscard]] const std::optional<EntryProblem>& problem() const { return m_problem; }
    /// The CSV; empty until there is one.
    [[nodiscard]] const QString& reportPath() const { return m_reportPath; }
    [[nodiscard]] bool reportFailed() const { return m_reportFailed; }

    // What the present state does not allow does nothing.
    void open(const QString& path);
    /// The same file, as it is by now. What was said of its columns holds if they are the same.
    void openAgain();
    /// An empty wire name leaves the column out. Of JSON lines it may be one that has not come yet.
    void match(const QString& column, const QString& wireName);
    /// Matching: for rows that name none, of this file and of those after it; empty: none.
    void setAdmin(const QString& address);
    /// Ends in Matching if two columns turn out to be one parameter.
    void check();
    void send();
    void pause();
    void resume();
    /// Checking: back to Matching. Sending: ends it.
    void stop();
    /// Checking or Checked: back to Matching.
    void back();
    void close(); ///< to NoFile

Q_SIGNALS:
    void stateChanged(migration::ImportState state);
    void matchingChanged();
    /// At most ten times a second, and when the service asks for a rest.
    void progressed();
    /// Each row once it is settled, for a caller that prints them.
    void settled(const QList<migration::EntryResult>& results);

private:
    void go(ImportState to);
    void fail(const std::optional<table::TableError>& error,
              const std::optional<EntryProblem>& problem);
    [[nodiscard]] rules::Values given() const;
    [[nodiscard]] ReadingTask taskWith(const QByteArray& salt) const;
    void takeCheck();
    void takeColumns();
    void checkEnded(DryRun::End end);
    void takeSettled(const QList<EntryResult>& results);
    void sendingEnded(BulkSender::End end, const std::optional<EntryProblem>& why);
    void report(ImportState then);
    void reported(bool whole);
    void dropWork();
    void forget();

    const SendingWorld m_world;
    const rules::RuleBook& m_book;
    const Options m_options;

    ImportState m_state = ImportState::NoFile;
    QString m_admin;
    QString m_path;
    Preview m_preview;
    ColumnMatching m_matching;
    QStringList m_lateColumns;
    CheckTally m_checked;
    SendProgress m_sent;
    QList<EntryResult> m_troubles;
    qint64 m_laterTroubles = 0; ///< while sending
    std::optional<table::TableError> m_error;
    std::optional<EntryProblem> m_problem;
    QString m_reportPath;
    bool m_reportFailed = false;

    std::unique_ptr<FileChecking> m_checking; ///< there as long as the file, for its results
    std::unique_ptr<FileSending> m_sending;
    ReportWriter m_reporter; ///< reads those results
    ImportState m_afterReport = ImportState::Done;
    std::chrono::milliseconds m_shownAt{};
};

} // namespace migration
