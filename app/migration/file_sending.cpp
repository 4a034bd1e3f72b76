// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/file_sending.h"

#include <utility>

namespace migration
{

FileSending::FileSending(const SendingWorld& world, const SendingLimits& limits, Judged file,
                         QObject* parent)
    : QObject(parent),
      m_digest(std::move(file.digest)),
      m_feed(std::move(file.task), std::move(file.ledger)),
      m_sender(world, limits)
{
    connect(&m_feed, &EntryFeed::ready, this, &FileSending::sendIfReady);
    connect(&m_sender, &BulkSender::settled, this, &FileSending::settled);
    connect(&m_sender, &BulkSender::resting, this, &FileSending::resting);
    connect(&m_sender, &BulkSender::ended, this, &FileSending::ended);
}

void FileSending::start()
{
    m_feed.start();
}

void FileSending::sendIfReady()
{
    if (m_isSending)
        return m_sender.fetchMore();
    if (m_held || !m_feed.isReady())
        return;
    m_isSending = true;
    m_sender.start([this] { return m_feed.next(); }, m_digest);
}

void FileSending::pause()
{
    m_held = true;
    m_sender.pause();
}

void FileSending::resume()
{
    m_held = false;
    m_sender.resume();
    sendIfReady();
}

void FileSending::stop()
{
    m_held = true;
    if (m_isSending)
        m_sender.stop();
    else
        Q_EMIT ended(BulkSender::End::Stopped, std::nullopt);
}

} // namespace migration
