// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/import_run.h"

#include "session/outcome_view.h"

#include <utility>

namespace migration
{
namespace
{

constexpr std::chrono::milliseconds tellEvery{100};
constexpr std::chrono::seconds shortestRestTold{5}; // the pace tells of shorter ones

} // namespace

ImportRun::ImportRun(SendingWorld world, const rules::RuleBook& book, Options options,
                     QObject* parent)
    : QObject(parent),
      m_world(std::move(world)),
      m_book(book),
      m_options(std::move(options)),
      m_admin(m_options.admin)
{
    connect(&m_reporter, &ReportWriter::written, this, &ImportRun::reported);
}

ImportRun::~ImportRun() = default;

void ImportRun::go(ImportState to)
{
    if (std::exchange(m_state, to) != to)
        Q_EMIT stateChanged(to);
}

void ImportRun::fail(const std::optional<table::TableError>& error,
                     const std::optional<EntryProblem>& problem)
{
    m_error = error;
    m_problem = problem;
    go(ImportState::Failed);
}

/// For rows that have none of their own.
rules::Values ImportRun::given() const
{
    rules::Values values;
    if (!m_admin.isEmpty())
        values.insert(QStringLiteral("admin"), m_admin);
    return values;
}

QStringList ImportRun::requiredColumns() const
{
    return matched({}, m_book.migrationForm(), given().keys()).missing;
}

void ImportRun::open(const QString& path)
{
    forget();
    m_path = path;
    auto preview = previewOf(path);
    if (!preview)
        return fail(preview.error(), {});
    m_preview = std::move(preview).value();
    m_matching = matched(m_preview.columns, m_book.migrationForm(), given().keys());
    go(ImportState::Matching);
    Q_EMIT matchingChanged();
}

void ImportRun::openAgain()
{
    const QString path = m_path;
    const QStringList columns = m_preview.columns;
    const ColumnMatching before = m_matching;
    if (m_state == ImportState::NoFile)
        return;
    open(path);
    // JSON lines have columns that come late, and may have been named before.
    const bool isSame =
        columns == m_preview.columns || m_preview.format.layout == table::Layout::JsonLines;
    if (m_state != ImportState::Matching || !isSame || columns.isEmpty())
        return;
    m_matching = widened(before, m_preview.columns, m_book.migrationForm(), given().keys());
    Q_EMIT matchingChanged();
}

void ImportRun::match(const QString& column, const QString& wireName)
{
    if (m_state != ImportState::Matching && m_state != ImportState::Checked)
        return;
    QStringList columns = m_preview.columns;
    if (m_preview.format.layout == table::Layout::JsonLines && !columns.contains(column))
        columns.append(column);
    m_matching =
        rematched(m_matching, {column, wireName}, columns, m_book.migrationForm(), given().keys());
    go(ImportState::Matching);
    Q_EMIT matchingChanged();
}

void ImportRun::setAdmin(const QString& address)
{
    if (m_state != ImportState::Matching || address == m_admin)
        return;
    m_admin = address;
    m_matching = widened(m_matching, m_preview.columns, m_book.migrationForm(), given().keys());
    Q_EMIT matchingChanged();
}

void ImportRun::check()
{
    if (m_state != ImportState::Matching || !m_matching.isUsable())
        return;
    const auto salt = m_world.journal.entrySalt();
    if (!salt)
        return fail({}, EntryProblem{session::notRecordedView()});
    dropWork();
    m_lateColumns.clear();
    m_checking = std::make_unique<FileChecking>(m_world, taskWith(*salt));
    takeCheck();
    connect(m_checking.get(), &FileChecking::settled, this, &ImportRun::settled);
    connect(m_checking.get(), &FileChecking::progressed, this, [this] {
        takeCheck();
        Q_EMIT progressed();
    });
    connect(m_checking.get(), &FileChecking::ended, this, &ImportRun::checkEnded);
    go(ImportState::Checking);
    m_checking->start();
}

ReadingTask ImportRun::taskWith(const QByteArray& salt) const
{
    const QDate today = m_world.clock.now().toLocalTime().date();
    return {m_path, m_preview.columns, {m_book.migrationForm(), m_matching, given(), today}, salt};
}

void ImportRun::takeCheck()
{
    m_checked = m_checking->tally();
    m_troubles = m_checking->troubles();
}

void ImportRun::checkEnded(DryRun::End end)
{
    takeCheck();
    switch (end) {
    case DryRun::End::Complete:
        takeColumns();
        if (m_matching.isUsable())
            return report(ImportState::Checked);
        go(ImportState::Matching);
        Q_EMIT matchingChanged();
        return;
    case DryRun::End::Cancelled:
        return go(ImportState::Matching);
    case DryRun::End::FileFailed:
    case DryRun::End::ScratchFailed:
        return fail(m_checking->error(), {});
    case DryRun::End::JournalFailed:
        return fail({}, EntryProblem{session::notRecordedView()});
    }
}

void ImportRun::takeColumns()
{
    const QStringList before = m_matching.leftOut;
    m_preview.columns = m_checking->columns();
    m_matching = widened(m_matching, m_preview.columns, m_book.migrationForm(), given().keys());
    m_lateColumns = m_matching.leftOut;
    m_lateColumns.removeIf([&before](const QString& column) { return before.contains(column); });
}

void ImportRun::send()
{
    if (m_state != ImportState::Checked)
        return;
    m_sent = SendProgress(m_checked.good + m_checked.unknown, m_world.clock.elapsed());
    m_sending = std::make_unique<FileSending>(m_world, m_options.limits, m_checking->takeJudged());
    connect(m_sending.get(), &FileSending::settled, this, &ImportRun::takeSettled);
    connect(m_sending.get(), &FileSending::resting, this, &ImportRun::progressed);
    connect(m_sending.get(), &FileSending::ended, this, &ImportRun::sendingEnded);
    // From now on the check's is not true, and the program may end before there is another.
    removeReport(reportPaths(m_path, m_options.reportFolder));
    m_reportPath.clear();
    go(ImportState::Sending);
    m_sending->start();
}

std::optional<QDateTime> ImportRun::restsUntil() const
{
    if (m_state != ImportState::Sending)
        return std::nullopt;
    const std::chrono::milliseconds rest = m_sending->restAsked() - m_world.clock.elapsed();
    if (rest < shortestRestTold)
        return std::nullopt;
    return m_world.clock.now().addMSecs(rest.count());
}

void ImportRun::pause()
{
    if (m_state != ImportState::Sending)
        return;
    go(ImportState::Paused);
    m_sending->pause();
}

void ImportRun::resume()
{
    if (m_state != ImportState::Paused)
        return;
    go(ImportState::Sending);
    m_sent.forgetPace();
    m_sending->resume();
}

void ImportRun::takeSettled(const QList<EntryResult>& results)
{
    for (const EntryResult& result : results) {
        m_checking->results().add(result);
        if (!needsAttention(result.outcome))
            continue;
        ++m_laterTroubles;
        if (m_troubles.size() < DryRun::mostTroubles)
            m_troubles.append(result);
    }
    m_sent.take(results, m_world.clock.elapsed());
    Q_EMIT settled(results);
    if (m_world.clock.elapsed() - m_shownAt < tellEvery)
        return;
    m_shownAt = m_world.clock.elapsed();
    Q_EMIT progressed();
}

void ImportRun::sendingEnded(BulkSender::End /*end*/, const std::optional<EntryProblem>& why)
{
    m_problem = why;
    m_error = m_sending->error();
    m_sent.end(m_checking->results().inDoubt());
    report(m_error ? ImportState::Failed : ImportState::Done);
    Q_EMIT progressed();
}

void ImportRun::stop()
{
    if (m_state == ImportState::Checking) {
        m_checking->cancel();
        m_afterReport = ImportState::Matching; // if it has come that far
    } else if (m_state == ImportState::Sending || m_state == ImportState::Paused) {
        go(ImportState::Stopping);
        m_sending->stop();
    }
}

void ImportRun::back()
{
    if (m_state == ImportState::Checked)
        go(ImportState::Matching);
    else if (m_state == ImportState::Checking)
        stop();
}

void ImportRun::report(ImportState then)
{
    const ReportPaths paths = reportPaths(m_path, m_options.reportFolder);
    m_reportPath = paths.csv;
    m_afterReport = then;
    m_reporter.write(paths, m_checking->results(), m_checked.rows,
                     m_options.words ? m_options.words() : ReportWords{});
}

void ImportRun::reported(bool whole)
{
    m_reportFailed = !whole;
    if (!whole)
        m_reportPath.clear();
    go(m_afterReport);
}

/// What may be in the middle of a signal of its own goes a little later.
void ImportRun::dropWork()
{
    m_reporter.abandon();
    if (m_sending) {
        m_sending->disconnect(this);
        m_sending->pause(); // until it is gone
        m_sending.release()->deleteLater();
    }
    if (m_checking) {
        m_checking->disconnect(this);
        m_checking->abandon();
        m_checking.release()->deleteLater();
    }
}

void ImportRun::forget()
{
    dropWork();
    m_path.clear();
    m_preview = {};
    m_matching = {};
    m_lateColumns.clear();
    m_checked = {};
    m_sent = {};
    m_troubles.clear();
    m_laterTroubles = 0;
    m_error.reset();
    m_problem.reset();
    m_reportPath.clear();
    m_reportFailed = false;
}

void ImportRun::close()
{
    forget();
    go(ImportState::NoFile);
}

} // namespace migration
