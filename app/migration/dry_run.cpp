// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/dry_run.h"

#include "migration/duplicate_finder.h"

#include <QCryptographicHash>
#include <QMutex>
#include <QMutexLocker>
#include <QTimer>

#include <atomic>

namespace migration
{
namespace
{

using std::chrono::milliseconds;
constexpr milliseconds progressEvery{100};
constexpr qint64 rowsBetweenLooks = 64; ///< at the clock
/// Of the whole work, until the journal is asked.
constexpr double readingShare = 0.9;

} // namespace

/// What happens in the thread. Only what is guarded may be looked at from outside.
class DryRun::Reading
{
public:
    struct Found {
        CheckTally tally;
        QList<EntryResult> troubles;
    };

    Reading(ReadingTask task, ResultSink sink, const base::Clock& clock,
            std::function<void()> report)
        : m_task(std::move(task)),
          m_sink(std::move(sink)),
          m_clock(clock),
          m_report(std::move(report)),
          m_ledger(std::make_unique<RowLedger>())
    {
    }

    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }

    Found found() const
    {
        const QMutexLocker lock(&m_lock);
        return m_shown;
    }
    std::optional<table::TableError> error() const { return m_error; }
    std::unique_ptr<RowLedger> takeLedger() { return std::move(m_ledger); }
    QByteArray digest() const { return m_digest.result(); }
    const ReadingTask& task() const { return m_task; }
    const QStringList& columns() const { return m_columns; }

    End run()
    {
        const End end = readAll();
        show();
        return end;
    }

private:
    End readAll()
    {
        auto rows = JudgedRows::open(m_task);
        if (!rows)
            return failed(rows.error());
        m_task.stamp = rows->reader().stamp();
        while (!m_cancelled) {
            const auto isRow = rows->next();
            if (!isRow)
                return failed(isRow.error());
            if (!*isRow) {
                m_columns = rows->reader().columns();
                return findDuplicates();
            }
            if (!take(rows->judged()))
                return End::ScratchFailed;
            if (rows->number() % rowsBetweenLooks == 0) {
                noteShare(rows->reader());
                showNowAndThen();
            }
        }
        return End::Cancelled;
    }

    bool take(const base::Result<Entry, EntryResult>& result)
    {
        if (!result)
            return refused(result.error());
        ++m_found.tally.rows;
        ++m_found.tally.good;
        const auto [key, person] = m_keys.both(result->values);
        m_digest.addData(QByteArrayView(key.bytes.data(), std::ssize(key.bytes)));
        return m_ledger->append({key, RowVerdict::Send, person}) &&
               m_rows.add(result->row, key.bytes) &&
               (!person || m_persons.add(result->row, person->bytes));
    }

    bool refused(const EntryResult& result)
    {
        ++m_found.tally.rows;
        ++m_found.tally.invalid;
        tell(result);
        return m_ledger->append({{}, RowVerdict::Invalid});
    }

    End findDuplicates()
    {
        m_found.tally.share = readingShare;
        const bool found = m_rows.finish([this](qint64 row, qint64 sameAs) {
            return twice(row, sameAs);
        }) && m_persons.finish([this](qint64 row, qint64 as) { return samePerson(row, as); });
        if (m_cancelled)
            return End::Cancelled;
        return found ? End::Complete : End::ScratchFailed;
    }

    bool twice(qint64 row, qint64 sameAs)
    {
        if (m_cancelled || !m_ledger->mark(row, RowVerdict::Duplicate))
            return false;
        --m_found.tally.good;
        ++m_found.tally.duplicates;
        EntryResult result{row, EntryOutcome::Duplicate};
        result.sameAs = sameAs;
        tell(result);
        showNowAndThen(); // whoever takes the results keeps them only until then
        return true;
    }

    /// Settled when the journal is asked: it may know the row itself.
    bool samePerson(qint64 row, qint64 as)
    {
        return !m_cancelled && m_ledger->markSamePerson(row, as);
    }

    void tell(const EntryResult& result)
    {
        if (m_found.troubles.size() < mostTroubles)
            m_found.troubles.append(result);
        m_sink(result);
    }

    End failed(const table::TableError& error)
    {
        m_error = error;
        return End::FileFailed;
    }

    void noteShare(const table::RowReader& reader)
    {
        if (reader.size() > 0)
            m_found.tally.share = readingShare * static_cast<double>(reader.bytesRead()) /
                                  static_cast<double>(reader.size());
    }

    void showNowAndThen()
    {
        if (m_clock.elapsed() - m_shownAt < progressEvery)
            return;
        m_shownAt = m_clock.elapsed();
        show();
        m_report();
    }

    void show()
    {
        const QMutexLocker lock(&m_lock);
        m_shown = m_found;
    }

    ReadingTask m_task;
    const EntryKeys m_keys{m_task.salt};
    const ResultSink m_sink;
    const base::Clock& m_clock;
    const std::function<void()> m_report;
    std::atomic_bool m_cancelled = false;
    mutable QMutex m_lock;
    Found m_shown; ///< guarded by m_lock
    Found m_found;
    DuplicateFinder m_rows;
    DuplicateFinder m_persons;
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
    std::unique_ptr<RowLedger> m_ledger;
    std::optional<table::TableError> m_error;
    QStringList m_columns;
    milliseconds m_shownAt{};
};

DryRun::DryRun(ReadingTask task, AskJournal ask, ResultSink sink, const base::Clock& clock,
               QObject* parent)
    : QObject(parent),
      m_ask(std::move(ask)),
      m_sink(std::move(sink)),
      m_clock(clock)
{
    const auto report = [this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_over || !m_reading)
                    return;
                take(*m_reading);
                Q_EMIT progressed();
            },
            Qt::QueuedConnection);
    };
    m_reading = std::make_unique<Reading>(std::move(task), m_sink, clock, report);
}

DryRun::~DryRun()
{
    abandon();
}

void DryRun::abandon()
{
    m_over = true;
    m_reading->cancel();
    if (m_thread)
        m_thread->wait();
}

void DryRun::start()
{
    m_thread.reset(QThread::create([this] {
        const End end = m_reading->run();
        QMetaObject::invokeMethod(
            this, [this, end] { readingEnded(end); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("dry run"));
    m_thread->start();
}

void DryRun::cancel()
{
    m_reading->cancel();
    if (m_ledger)
        finish(End::Cancelled); // only the journal was still to be asked
}

const QStringList& DryRun::columns() const
{
    return m_reading->columns();
}

QByteArray DryRun::digest() const
{
    return m_reading->digest();
}

ReadingTask DryRun::secondReading() const
{
    return m_reading->task();
}

void DryRun::take(const Reading& reading)
{
    const auto found = reading.found();
    m_tally = found.tally;
    m_troubles = found.troubles;
}

void DryRun::readingEnded(End end)
{
    if (m_over)
        return;
    m_thread->wait();
    take(*m_reading);
    m_error = m_reading->error();
    // Also if it was through by then: whoever has cancelled does not want to see it go on.
    if (end == End::Complete && m_reading->isCancelled())
        end = End::Cancelled;
    if (end != End::Complete) {
        finish(end);
        return;
    }
    m_ledger = m_reading->takeLedger();
    askOn();
}

void DryRun::askOn()
{
    constexpr qsizetype mostAtOnce = 1000;
    QList<Asked> rows;
    while (!m_over && m_askedRow < m_ledger->rows() && rows.size() < mostAtOnce) {
        const auto line = m_ledger->at(++m_askedRow);
        if (!line) {
            finish(End::ScratchFailed);
            return;
        }
        if (line->verdict == RowVerdict::Send)
            rows.append({m_askedRow, {line->key, line->person}, line->samePersonAs});
    }
    if (m_over)
        return;
    if (const auto failure = settle(rows)) {
        finish(*failure);
    } else if (m_askedRow == m_ledger->rows()) {
        m_tally.share = 1;
        finish(End::Complete);
    } else {
        m_tally.share = readingShare + (1 - readingShare) * static_cast<double>(m_askedRow) /
                                           static_cast<double>(m_ledger->rows());
        if (m_clock.elapsed() - m_shownAt >= progressEvery) {
            m_shownAt = m_clock.elapsed();
            Q_EMIT progressed();
        }
        QTimer::singleShot(0, this, &DryRun::askOn);
    }
}

std::optional<DryRun::End> DryRun::settle(const QList<Asked>& rows)
{
    if (rows.isEmpty())
        return std::nullopt;
    QList<CustomerKeys> keys;
    for (const Asked& asked : rows)
        keys.append(asked.keys);
    const auto known = m_ask(keys);
    if (!known)
        return End::JournalFailed;
    for (const Asked& asked : rows) {
        const auto entry = known->constFind(asked.keys.entry);
        if (entry == known->cend()) {
            if (asked.samePersonAs != 0 &&
                !settleKnownOtherwise(rowOtherwise(asked.row, asked.samePersonAs)))
                return End::ScratchFailed;
            continue;
        }
        if (entry->outcome == EntryOutcome::Unknown) {
            ++m_tally.unknown;
            --m_tally.good;
            m_sink({asked.row, EntryOutcome::Unknown});
            continue;
        }
        if (entry->outcome == EntryOutcome::KnownOtherwise) {
            if (!settleKnownOtherwise(knownOtherwiseResult(asked.row, entry->submissionId)))
                return End::ScratchFailed;
            continue;
        }
        if (!m_ledger->mark(asked.row, RowVerdict::AlreadyEntered))
            return End::ScratchFailed;
        ++m_tally.alreadyEntered;
        --m_tally.good;
        m_sink({asked.row, EntryOutcome::AlreadyEntered, entry->submissionId});
    }
    return std::nullopt;
}

bool DryRun::settleKnownOtherwise(const EntryResult& result)
{
    if (!m_ledger->mark(result.row, RowVerdict::KnownOtherwise))
        return false;
    ++m_tally.knownOtherwise;
    --m_tally.good;
    if (m_troubles.size() < mostTroubles)
        m_troubles.append(result);
    m_sink(result);
    return true;
}

void DryRun::finish(End end)
{
    if (std::exchange(m_over, true))
        return;
    if (end == End::ScratchFailed)
        m_error = table::TableError{table::TableFlaw::NoRoom, 0};
    Q_EMIT ended(end);
}

} // namespace migration
