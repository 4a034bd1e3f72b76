// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/import_run.h"

#include "migration/dry_run.h"
#include "migration/entry_feed.h"
#include "migration/report.h"
#include "migration/send_pace.h"

#include <QMutex>
#include <QMutexLocker>
#include <QThread>

#include <utility>

namespace migration
{
namespace
{

using std::chrono::milliseconds;
constexpr milliseconds tellEvery{100};
constexpr qsizetype mostPreviewRows = 20;

session::ProblemView notRecorded()
{
    return {session::ProblemCause::NotRecorded, session::NextStep::NewCase, 0, {}, {}, {}};
}

} // namespace

/// Rows that the dry run has settled, until the GUI thread tells of them.
class WaitingResults
{
public:
    void add(const EntryResult& result)
    {
        const QMutexLocker lock(&m_lock);
        m_results.append(result);
    }
    QList<EntryResult> take()
    {
        const QMutexLocker lock(&m_lock);
        return std::exchange(m_results, {});
    }

private:
    QMutex m_lock;
    QList<EntryResult> m_results;
};

class ImportRun::Private
{
public:
    Private(ImportRun& run, SendingWorld things, const rules::RuleBook& rules, Options wanted)
        : q(run),
          world(std::move(things)),
          book(rules),
          options(std::move(wanted))
    {
    }
    ~Private()
    {
        if (reporting)
            reporting->wait();
    }

    void open(const QString& file);
    void readPreview(table::RowReader& reader);
    void check();
    void checkEnded(DryRun::End end);
    void send();
    void startSender();
    void take(const QList<EntryResult>& results);
    void sendingEnded(BulkSender::End end, const std::optional<session::ProblemView>& why);
    void stop();
    void pauseSender();
    void resumeSender();
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
    CheckTally checked;
    SendTally sent;
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
    [[nodiscard]] AskJournal askJournal();
    void tellWaiting();
    void tellProgress();
    void dropWork();
    void report(ImportState then);
    void reported(bool written);

    ReadingTask task;
    QByteArray digest;
    std::unique_ptr<ResultSpool> spool;
    std::unique_ptr<WaitingResults> waiting;
    std::unique_ptr<DryRun> dryRun;
    std::unique_ptr<RowLedger> ledger;
    std::shared_ptr<EntryFeed> feed; ///< the sender has a share in it
    std::unique_ptr<BulkSender> sender;
    std::unique_ptr<QThread> reporting;
    quint64 reportNumber = 0;
    ImportState afterReport = ImportState::Done;
    bool senderStarted = false;
    SendPace pace;
    milliseconds shownAt{};
};

void ImportRun::Private::open(const QString& file)
{
    forget();
    path = file;
    auto reader = table::RowReader::open(path);
    if (!reader) {
        error = reader.error();
        go(ImportState::Failed);
        return;
    }
    readPreview(**reader);
    matching = matched(preview.columns, book.migrationForm(), given());
    go(ImportState::Matching);
    Q_EMIT q.matchingChanged();
}

void ImportRun::Private::readPreview(table::RowReader& reader)
{
    while (preview.rows.size() < mostPreviewRows && reader.canGoOn()) {
        const auto row = reader.next();
        if (row && !*row)
            break;
        if (row)
            preview.rows.append((*row)->cells);
    }
    preview.format = reader.format();
    preview.columns = reader.columns();
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
    troubles.clear();
    spool = std::make_unique<ResultSpool>();
    waiting = std::make_unique<WaitingResults>();
    const auto sink = [this](const EntryResult& result) {
        spool->add(result);
        waiting->add(result);
    };
    dryRun = std::make_unique<DryRun>(task, askJournal(), sink, world.clock);
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

AskJournal ImportRun::Private::askJournal()
{
    return [this](const QList<EntryKey>& keys) -> std::optional<QHash<EntryKey, KnownEntry>> {
        const auto records = world.journal.entriesOf(keys);
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
    };
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
        ledger = dryRun->takeLedger();
        digest = dryRun->digest();
        report(ImportState::Checked);
        return;
    case DryRun::End::Cancelled:
        go(ImportState::Matching);
        return;
    case DryRun::End::FileFailed:
        error = dryRun->error();
        break;
    case DryRun::End::ScratchFailed:
        error = table::TableError{table::TableFlaw::Unreadable, 0};
        break;
    case DryRun::End::JournalFailed:
        problem = notRecorded();
        break;
    }
    go(ImportState::Failed);
}

void ImportRun::Private::send()
{
    sent = {};
    sent.total = checked.good + checked.unknown;
    pace.forget();
    pace.note(world.clock.elapsed(), 0);
    senderStarted = false;
    feed = std::make_shared<EntryFeed>(task, std::move(ledger));
    sender = std::make_unique<BulkSender>(world, options.limits);
    connect(feed.get(), &EntryFeed::ready, &q, [this] { startSender(); });
    connect(sender.get(), &BulkSender::settled, &q,
            [this](const QList<EntryResult>& results) { take(results); });
    connect(sender.get(), &BulkSender::ended, &q,
            [this](BulkSender::End end, const std::optional<session::ProblemView>& why) {
                sendingEnded(end, why);
            });
    go(ImportState::Sending);
    feed->start();
}

void ImportRun::Private::startSender()
{
    if (state != ImportState::Sending || std::exchange(senderStarted, true))
        return;
    sender->start([from = feed] { return from->next(); }, digest);
}

void ImportRun::Private::pauseSender()
{
    if (senderStarted)
        sender->pause();
}

void ImportRun::Private::resumeSender()
{
    pace.forget();
    if (senderStarted)
        sender->resume();
    else if (feed->isReady())
        startSender();
}

void ImportRun::Private::take(const QList<EntryResult>& results)
{
    for (const EntryResult& result : results) {
        spool->add(result);
        if (needsAttention(result.outcome) && troubles.size() < DryRun::mostTroubles)
            troubles.append(result);
        ++sent.settled;
        switch (result.outcome) {
        case EntryOutcome::Entered:
            ++sent.entered;
            break;
        case EntryOutcome::AlreadyEntered:
        case EntryOutcome::Duplicate:
            ++sent.alreadyEntered;
            break;
        case EntryOutcome::Refused:
        case EntryOutcome::Invalid:
            ++sent.refused;
            break;
        case EntryOutcome::NotSent:
            ++sent.notSent;
            break;
        case EntryOutcome::Unknown:
            ++sent.unknown;
            break;
        }
    }
    pace.note(world.clock.elapsed(), sent.settled);
    sent.perSecond = pace.perSecond();
    sent.timeLeft = pace.timeFor(sent.total - sent.settled);
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
    error = feed->error();
    sent.timeLeft.reset();
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
        if (senderStarted)
            sender->stop();
        else
            sendingEnded(BulkSender::End::Stopped, std::nullopt);
    }
}

/// In a thread, because a million rows take seconds.
void ImportRun::Private::report(ImportState then)
{
    const ReportPaths paths = reportPaths(path, options.reportFolder);
    reportPath = paths.csv;
    afterReport = then;
    reporting.reset(QThread::create([this, paths, number = ++reportNumber] {
        const bool written = writeReport(paths, *spool, checked.rows, options.words);
        const auto tell = [this, written, number] {
            if (number == reportNumber) // not closed in the meantime
                reported(written);
        };
        QMetaObject::invokeMethod(&q, tell, Qt::QueuedConnection);
    }));
    reporting->setObjectName(QStringLiteral("report"));
    reporting->start();
}

void ImportRun::Private::reported(bool written)
{
    reporting->wait();
    reporting.reset();
    reportFailed = !written;
    if (!written)
        reportPath.clear();
    go(afterReport);
}

/// What may be in the middle of a signal of its own goes a little later.
void ImportRun::Private::dropWork()
{
    ++reportNumber;
    if (reporting)
        reporting->wait();
    reporting.reset();
    if (sender) {
        sender->disconnect(&q);
        sender.release()->deleteLater();
    }
    if (feed)
        feed->disconnect(&q);
    feed.reset();
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

const CheckTally& ImportRun::checkTally() const
{
    return d->checked;
}

const SendTally& ImportRun::sendTally() const
{
    return d->sent;
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
    d->matching = rematched(d->matching, {column, wireName}, d->preview.columns,
                            d->book.migrationForm(), d->given());
    d->go(ImportState::Matching);
    Q_EMIT matchingChanged();
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
    if (d->state != ImportState::Sending)
        return;
    d->go(ImportState::Paused);
    d->pauseSender();
}

void ImportRun::resume()
{
    if (d->state != ImportState::Paused)
        return;
    d->go(ImportState::Sending);
    d->resumeSender();
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
