// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "sandbox/server.h"
#include "sandbox/service.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QList>
#include <QMutex>

namespace support
{

/// The sandbox on a free port, for as long as the object lives. Unless told otherwise, answers of
/// "slow" come after 300 ms and bodies are open.
class RunningSandbox
{
public:
    explicit RunningSandbox(
        sandbox::Server::Options options = {},
        sandbox::Service::Options service = {.slowAnswer = std::chrono::milliseconds(300)})
        : m_service(m_clock, service)
    {
        auto started =
            sandbox::Server::start(options, m_service, [this](const sandbox::RequestLine& line) {
                const QMutexLocker lock(&m_mutex);
                m_lines.append(line);
            });
        if (!started)
            qFatal("The sandbox did not start.");
        m_server = std::move(started).value();
    }

    [[nodiscard]] QUrl url() const { return m_server->baseUrl(); }
    [[nodiscard]] int port() const { return m_server->port(); }
    /// Step 2 requests that arrived.
    [[nodiscard]] int postsSeen() const { return m_server->postsSeen(); }
    [[nodiscard]] int triesCounted(const QString& submissionId) const
    {
        return m_service.triesCounted(submissionId);
    }
    /// POST migration requests that arrived.
    [[nodiscard]] int entriesSeen() const { return m_server->entriesSeen(); }
    [[nodiscard]] int enteredCustomers() const { return m_service.enteredCustomers(); }
    [[nodiscard]] int timesEntered(const QString& userid) const
    {
        return m_service.timesEntered(userid);
    }
    [[nodiscard]] int timesEnteredByEmail(const QString& email) const
    {
        return m_service.timesEnteredByEmail(email);
    }
    /// What the service has decided, as on the wire; empty before the first try. Asking is a read
    /// like any other: it moves a pending submission on. Bodies are open.
    [[nodiscard]] QString statusOf(const QString& submissionId)
    {
        const auto record = QJsonDocument::fromJson(m_service.read("key", submissionId).body);
        return record[u"Items"][0][u"kyc"][u"result"].toString();
    }
    [[nodiscard]] QList<sandbox::RequestLine> lines() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_lines;
    }

private:
    base::SystemClock m_clock;
    sandbox::Service m_service;
    mutable QMutex m_mutex;
    QList<sandbox::RequestLine> m_lines;
    std::unique_ptr<sandbox::Server> m_server; ///< last, so that it stops first
};

} // namespace support
