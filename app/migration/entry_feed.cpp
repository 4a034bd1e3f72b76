// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/entry_feed.h"

#include <QMutexLocker>

namespace migration
{
namespace
{

/// As much as the sender takes at once.
constexpr size_t fewAhead = 128;

} // namespace

EntryFeed::EntryFeed(ReadingTask task, std::unique_ptr<RowLedger> ledger, QObject* parent)
    : QObject(parent),
      m_task(std::move(task)),
      m_ledger(std::move(ledger))
{
}

EntryFeed::~EntryFeed()
{
    {
        const QMutexLocker lock(&m_lock);
        m_stopped = true;
        m_changed.wakeAll();
    }
    if (m_thread)
        m_thread->wait();
}

void EntryFeed::start()
{
    m_thread.reset(QThread::create([this] { read(); }));
    m_thread->setObjectName(QStringLiteral("entries"));
    m_thread->start();
}

NextEntry EntryFeed::next()
{
    const QMutexLocker lock(&m_lock);
    // What was read ahead of an error was judged right, but the file is not to be trusted any more.
    if (m_error || (m_ahead.empty() && m_atEnd))
        return NoMore{};
    if (m_ahead.empty()) {
        m_waitedFor = true;
        return NotYet{};
    }
    Entry entry = std::move(m_ahead.front());
    m_ahead.pop_front();
    m_changed.wakeAll();
    return entry;
}

bool EntryFeed::isReady() const
{
    const QMutexLocker lock(&m_lock);
    return isReadyLocked();
}

bool EntryFeed::isReadyLocked() const
{
    return m_atEnd || m_ahead.size() >= fewAhead;
}

std::optional<table::TableError> EntryFeed::error() const
{
    const QMutexLocker lock(&m_lock);
    return m_error;
}

void EntryFeed::read()
{
    const auto error = readAll();
    const QMutexLocker lock(&m_lock);
    m_error = error;
    m_atEnd = true;
    tellIfReady();
}

std::optional<table::TableError> EntryFeed::readAll()
{
    const table::TableError changed{table::TableFlaw::Changed, 0};
    auto rows = JudgedRows::open(m_task);
    if (!rows)
        return rows.error();
    const EntryKeys keys(m_task.salt);
    while (!m_stopped) {
        const auto isRow = rows->next();
        if (!isRow)
            return isRow.error();
        if (!*isRow)
            return rows->number() == m_ledger->rows() ? std::nullopt : std::optional(changed);
        if (rows->number() > m_ledger->rows())
            return changed;
        const auto line = m_ledger->at(rows->number());
        if (!line)
            return table::TableError{table::TableFlaw::NoRoom, 0};
        if (line->verdict != RowVerdict::Send)
            continue;
        auto entry = rows->judged();
        if (!entry || keys.of(entry->values) != line->key)
            return table::TableError{table::TableFlaw::Changed, rows->line()};
        put(std::move(entry).value());
    }
    return std::nullopt;
}

void EntryFeed::put(Entry entry)
{
    const QMutexLocker lock(&m_lock);
    while (m_ahead.size() >= mostAhead && !m_stopped)
        m_changed.wait(&m_lock);
    m_ahead.push_back(std::move(entry));
    tellIfReady();
}

/// With m_lock held.
void EntryFeed::tellIfReady()
{
    if (isReadyLocked() && std::exchange(m_waitedFor, false))
        QMetaObject::invokeMethod(this, &EntryFeed::ready, Qt::QueuedConnection);
}

} // namespace migration
