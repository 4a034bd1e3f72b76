// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/import_run.h"

#include "migration/file_sending.h"
#include "migration/known_entries.h"
#include "migration/report_writer.h"
#include "migration/waiting_results.h"

#include <utility>

namespace migration
{
namespace
{

using std::chrono::milliseconds;
constexpr milliseconds tellEvery{100};

session::ProblemView notRecorded()
{
    return {session::ProblemCause::NotRecorded, session::NextStep::NewCase, 0, {}, {}, {}};
}

} // namespace

class ImportRun::Private
{
public:
    Private(ImportRun& run, SendingWorld things, const rules::RuleBook& rules, Options wanted)
        : q(run),
          world(std::move(things)),
          book(rules),
          options(std::move(wanted))
    {
        connect(&reporter, &ReportWriter::written, &q, [this](bool whole) { reported(whole); });
    }

    void open(const QString& file);
    void match(const ColumnChoice& choice);
    void check();
    void checkEnded(DryRun::End end);
    void send();
    void take(const QList<EntryResult>& results);
    void sendingEnded(BulkSender::End end, const std::optional<session::ProblemView>& why);
    void pause();
    void resume();
    void stop();
    void forget();

    [[nodiscard]] QStringList given() const
    {
        return options.admin.isEmpty() ? QStringList() : QStringList{adminName()};
    }
    static QString adminName() { return QStringLiteral("admin"); }

    ImportRun& q;
    const SendingWorld world;
    const rules::RuleBook& book;
    const Options options;

    ImportState state = ImportState::NoFile;
    QString path;
    Preview preview;
    ColumnMatching matching;
    QStringList lateColumns;
    CheckTally checked;
    SendProgress sent;
    QList<EntryResult> troubles;
    std::optional<table::TableError> error;
    std::optional<session::ProblemView> problem;
    QString reportPath;
    bool reportFailed = false;

    void go(ImportState to)
    {
        if (std::exchange(state, to) != to)
            Q_EMIT q.stateChanged(to);
    }

private:
    void takeColumns();
    void tellWaiting();
    void tellProgress();
    void dropWork();
    void report(ImportState then);
    void reported(bool whole);

    ReadingTask task;
    QByteArray digest;
    std::unique_ptr<ResultSpool> spool;
    std::unique_ptr<WaitingResults> waiting;
    std::unique_ptr<DryRun> dryRun;
    std::unique_ptr<RowLedger> ledger;
    std::unique_ptr<FileSending> sending;
    ReportWriter reporter; ///< reads from the spool
    ImportState afterReport = ImportState::Done;
    milliseconds shownAt{};
};

void ImportRun::Private::open(const QString& file)
{
    forget();
    path = file;
    auto first = previewOf(path);
    if (!first) {
        error = first.error();
        go(ImportState::Failed);
        return;
    }
    preview = std::move(first).value();
    matching = matched(preview.columns, book.migrationForm(), given());
    go(ImportState::Matching);
    Q_EMIT q.matchingChanged();
}

void ImportRun::Private::check()
{
    const auto salt = world.journal.entrySalt();
    if (!salt) {
        problem = notRecorded();
        go(ImportState::Failed);
        return;
    }
    rules::Values forAll;
    if (!options.admin.isEmpty())
        forAll.insert(adminName(), options.admin);
    task = {
        path, preview.columns,
        JudgeGround{book.migrationForm(), matching, forAll, world.clock.now().toLocalTime().date()},
        *salt};
    dropWork();
    checked = {};
    lateColumns.clear();
    troubles.clear();
    spool = std::make_unique<ResultSpool>();
    waiting = std::make_unique<WaitingResults>();
    const auto ask = [this](const QList<CustomerKeys>& keys) {
        return knownEntries(world.journal, keys);
    };
    const auto sink = [this](const EntryResult& result) {
        if (result.outcome == EntryOutcome::Unknown) // and it is told once it is asked about
            return spool->doubt(result.row);
        spool->add(result);
        waiting->add(result);
    };
    dryRun = std::make_unique<DryRun>(task, ask, sink, world.clock);
    connect(dryRun.get(), &DryRun::progressed, &q, [this] {
        checked = dryRun->tally();
        troubles = dryRun->troubles();
        tellWaiting();
        Q_EMIT q.progressed();
    });
    connect(dryRun.get(), &DryRun::ended, &q, [this](DryRun::End end) { checkEnded(end); });
    go(ImportState::Checking);
    dryRun->start();
}

void ImportRun::Private::tellWaiting()
{
    if (const auto results = waiting->take(); !results.isEmpty())
        Q_EMIT q.settled(results);
}

void ImportRun::Private::checkEnded(DryRun::End end)
{
    checked = dryRun->tally();
    troubles = dryRun->troubles();
    const DryRun* ended = dryRun.get();
    tellWaiting();
    if (dryRun.get() != ended)
        return; // whoever was told has closed the file
    switch (end) {
    case DryRun::End::Complete:
        takeColumns();
        if (!matching.isUsable()) {
            go(ImportState::Matching);
            Q_EMIT q.matchingChanged();
            return;
        }
        ledger = dryRun->takeLedger();
        digest = dryRun->digest();
        task = dryRun->secondReading();
        report(ImportState::Checked);
        return;
    case DryRun::End::Cancelled:
        go(ImportState::Matching);
        return;
    case DryRun::End::FileFailed:
        error = dryRun->error();
        break;
    case DryRun::End::ScratchFailed:
        error = table::TableError{table::TableFlaw::NoRoom, 0};
        break;
    case DryRun::End::JournalFailed:
        problem = notRecorded();
        break;
    }
    go(ImportState::Failed);
}

void ImportRun::Private::takeColumns()
{
    const QStringList before = matching.leftOut;
    preview.columns = dryRun->columns();
    matching = widened(matching, preview.columns, book.migrationForm(), given());
    lateColumns = matching.leftOut;
    lateColumns.removeIf([&before](const QString& column) { return before.contains(column); });
}

void ImportRun::Private::match(const ColumnChoice& choice)
{
    QStringList columns = preview.columns;
    if (preview.format.layout == table::Layout::JsonLines && !columns.contains(choice.column))
        columns.append(choice.column);
    matching = rematched(matching, choice, columns, book.migrationForm(), given());
    go(ImportState::Matching);
    Q_EMIT q.matchingChanged();
}

void ImportRun::Private::send()
{
    sent = SendProgress(checked.good + checked.unknown, world.clock.elapsed());
    sending = std::make_unique<FileSending>(world, options.limits,
                                            FileSending::Judged{task, std::move(ledger), digest});
    connect(sending.get(), &FileSending::settled, &q,
            [this](const QList<EntryResult>& results) { take(results); });
    connect(sending.get(), &FileSending::ended, &q,
            [this](BulkSender::End end, const std::optional<session::ProblemView>& why) {
                sendingEnded(end, why);
            });
    // From now on the dry run's is not true, and the program may end before there is another.
    removeReport(reportPaths(path, options.reportFolder));
    reportPath.clear();
    go(ImportState::Sending);
    sending->start();
}

void ImportRun::Private::pause()
{
    go(ImportState::Paused);
    sending->pause();
}

void ImportRun::Private::resume()
{
    go(ImportState::Sending);
    sent.forgetPace();
    sending->resume();
}

void ImportRun::Private::take(const QList<EntryResult>& results)
{
    for (const EntryResult& result : results) {
        spool->add(result);
        if (needsAttention(result.outcome) && troubles.size() < DryRun::mostTroubles)
            troubles.append(result);
    }
    sent.take(results, world.clock.elapsed());
    Q_EMIT q.settled(results);
    tellProgress();
}

void ImportRun::Private::tellProgress()
{
    if (world.clock.elapsed() - shownAt < tellEvery)
        return;
    shownAt = world.clock.elapsed();
    Q_EMIT q.progressed();
}

void ImportRun::Private::sendingEnded(BulkSender::End end,
                                      const std::optional<session::ProblemView>& why)
{
    problem = why;
    if (end == BulkSender::End::JournalFailed && !problem)
        problem = notRecorded();
    error = sending->error();
    sent.end(spool->inDoubt());
    report(error ? ImportState::Failed : ImportState::Done);
    Q_EMIT q.progressed();
}

void ImportRun::Private::stop()
{
    if (state == ImportState::Checking) {
        dryRun->cancel();
        afterReport = ImportState::Matching; // if it has come that far
    } else if (state == ImportState::Sending || state == ImportState::Paused) {
        go(ImportState::Stopping);
        sending->stop();
    }
}

void ImportRun::Private::report(ImportState then)
{
    const ReportPaths paths = reportPaths(path, options.reportFolder);
    reportPath = paths.csv;
    afterReport = then;
    reporter.write(paths, *spool, checked.rows, options.words ? options.words() : ReportWords{});
}

void ImportRun::Private::reported(bool whole)
{
    reportFailed = !whole;
    if (!whole)
        reportPath.clear();
    go(afterReport);
}

/// What may be in the middle of a signal of its own goes a little later.
void ImportRun::Private::dropWork()
{
    reporter.abandon();
    if (sending) {
        sending->disconnect(&q);
        sending->pause(); // until it is gone
        sending.release()->deleteLater();
    }
    if (dryRun) {
        dryRun->abandon();
        dryRun.release()->deleteLater();
    }
}

void ImportRun::Private::forget()
{
    dropWork();
    ledger.reset();
    spool.reset();
    waiting.reset();
    path.clear();
    preview = {};
    matching = {};
    lateColumns.clear();
    checked = {};
    sent = {};
    troubles.clear();
    error.reset();
    problem.reset();
    reportPath.clear();
    reportFailed = false;
    task = {};
}

ImportRun::ImportRun(SendingWorld world, const rules::RuleBook& book, Options options,
                     QObject* parent)
    : QObject(parent),
      d(std::make_unique<Private>(*this, std::move(world), book, std::move(options)))
{
}

ImportRun::~ImportRun() = default;

ImportState ImportRun::state() const
{
    return d->state;
}

const Preview& ImportRun::preview() const
{
    return d->preview;
}

const ColumnMatching& ImportRun::matching() const
{
    return d->matching;
}

const QStringList& ImportRun::lateColumns() const
{
    return d->lateColumns;
}

const CheckTally& ImportRun::checkTally() const
{
    return d->checked;
}

const SendTally& ImportRun::sendTally() const
{
    return d->sent.tally();
}

const QList<EntryResult>& ImportRun::troubles() const
{
    return d->troubles;
}

std::optional<table::TableError> ImportRun::error() const
{
    return d->error;
}

std::optional<session::ProblemView> ImportRun::problem() const
{
    return d->problem;
}

QString ImportRun::reportPath() const
{
    return d->reportPath;
}

bool ImportRun::reportFailed() const
{
    return d->reportFailed;
}

void ImportRun::open(const QString& path)
{
    d->open(path);
}

void ImportRun::match(const QString& column, const QString& wireName)
{
    if (d->state != ImportState::Matching && d->state != ImportState::Checked)
        return;
    d->match({column, wireName});
}

void ImportRun::check()
{
    if (d->state == ImportState::Matching && d->matching.isUsable())
        d->check();
}

void ImportRun::send()
{
    if (d->state == ImportState::Checked)
        d->send();
}

void ImportRun::pause()
{
    if (d->state == ImportState::Sending)
        d->pause();
}

void ImportRun::resume()
{
    if (d->state == ImportState::Paused)
        d->resume();
}

void ImportRun::stop()
{
    d->stop();
}

void ImportRun::close()
{
    d->forget();
    d->go(ImportState::NoFile);
}

} // namespace migration
