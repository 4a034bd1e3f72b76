// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

#include <sys/socket.h>

namespace support
{

/// What the server does with every request it gets.
struct ServerScript {
    enum class Reads { Everything, HeaderOnly, Nothing };
    enum class Then {
        KeepOpen,
        Close,
        EndOfWriting, ///< sends no more, and closes once the peer has
        Reset
    };

    Reads reads = Reads::Everything; ///< how much it reads before it answers; Nothing never answers
    QByteArray answer = {};          ///< as it goes over the wire; empty for silence
    qint64 filler = 0;               ///< bytes sent after the answer
    Then then = Then::KeepOpen;
    std::chrono::milliseconds drip{0}; ///< if set, the answer goes out byte by byte

    /// A well-formed answer with its length.
    [[nodiscard]] static QByteArray http(int status, const QByteArray& body,
                                         const QByteArray& headers = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) +
               " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers +
               "\r\n" + body;
    }
};

/// An HTTP server on a loopback port that misbehaves as told and counts what reaches it. In the
/// test's own thread.
class ScriptedServer final : public QObject
{
public:
    struct Request {
        QByteArray head; ///< request line and header lines
        QByteArray body; ///< as far as it was read
    };

    explicit ScriptedServer(ServerScript script,
                            std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : m_script(std::move(script)),
          m_server(std::move(server))
    {
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket* socket = m_server->nextPendingConnection())
                accept(socket);
        });
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("no free loopback port");
    }

    /// What it does from the next request on.
    void follow(ServerScript script) { m_script = std::move(script); }

    [[nodiscard]] QString address(const char* scheme = "http", const char* host = "127.0.0.1") const
    {
        return QStringLiteral("%1://%2:%3")
            .arg(QLatin1StringView(scheme), QLatin1StringView(host))
            .arg(m_server->serverPort());
    }
    [[nodiscard]] qsizetype posts() const
    {
        return std::count_if(requests.begin(), requests.end(), [](const Request& request) {
            return request.head.startsWith("POST ");
        });
    }

    QList<Request> requests; ///< whose header has arrived
    int connections = 0;     ///< accepted so far
    int openConnections = 0;
    bool bodyComplete = false; ///< of the latest request
    qint64 fillerSent = 0;

private:
    struct Exchange {
        QByteArray received;
        qsizetype request = -1; ///< index, once the header is complete
        qsizetype bodySize = 0;
        bool answered = false;
        qint64 fillerLeft = 0;
    };

    void accept(QTcpSocket* socket)
    {
        ++connections;
        ++openConnections;
        auto exchange = std::make_shared<Exchange>();
        if (m_script.reads == ServerScript::Reads::Nothing)
            socket->setReadBufferSize(2048); // enough for the header; then the peer's bytes pile up
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, exchange] { read(socket, *exchange); });
        connect(socket, &QTcpSocket::bytesWritten, this,
                [this, socket, exchange] { fill(socket, *exchange); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --openConnections;
            socket->deleteLater();
        });
    }

    void read(QTcpSocket* socket, Exchange& exchange)
    {
        if (exchange.request >= 0 && m_script.reads == ServerScript::Reads::Nothing)
            return;
        if (exchange.answered && bodyComplete)
            exchange = {}; // the next request on the same connection
        exchange.received += socket->readAll();
        if (exchange.request < 0)
            readHead(exchange);
        if (exchange.request >= 0)
            readBody(socket, exchange);
    }

    void readBody(QTcpSocket* socket, Exchange& exchange)
    {
        Request& request = requests[exchange.request];
        request.body += std::exchange(exchange.received, {});
        bodyComplete = request.body.size() >= exchange.bodySize;
        const bool enough = m_script.reads == ServerScript::Reads::Everything
                                ? bodyComplete
                                : m_script.reads == ServerScript::Reads::HeaderOnly;
        if (enough && !exchange.answered)
            answer(socket, exchange);
    }

    void readHead(Exchange& exchange)
    {
        const qsizetype end = exchange.received.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = exchange.received.left(end);
        exchange.received.remove(0, end + 4);
        exchange.request = requests.size();
        for (const QByteArray& line : head.split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                exchange.bodySize = line.mid(15).trimmed().toLongLong();
        }
        requests.append({head, {}});
    }

    void answer(QTcpSocket* socket, Exchange& exchange)
    {
        exchange.answered = true;
        exchange.fillerLeft = m_script.filler;
        if (m_script.drip.count() > 0)
            return drip(socket, 0);
        socket->write(m_script.answer);
        if (m_script.filler == 0)
            end(socket);
    }

    void drip(QTcpSocket* socket, qsizetype at)
    {
        if (at >= m_script.answer.size())
            return end(socket);
        socket->write(m_script.answer.mid(at, 1));
        QTimer::singleShot(m_script.drip, socket, [this, socket, at] { drip(socket, at + 1); });
    }

    void fill(QTcpSocket* socket, Exchange& exchange)
    {
        constexpr qint64 chunk = 64 * 1024;
        if (exchange.fillerLeft <= 0 || socket->bytesToWrite() > chunk)
            return;
        const qint64 sent = socket->write(QByteArray(qMin(chunk, exchange.fillerLeft), 'x'));
        exchange.fillerLeft -= qMax<qint64>(sent, 0);
        fillerSent += qMax<qint64>(sent, 0);
    }

    void end(QTcpSocket* socket)
    {
        if (m_script.then == ServerScript::Then::Reset) {
            const linger none{1, 0};
            ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none,
                         sizeof none);
            socket->abort();
        } else if (m_script.then == ServerScript::Then::Close) {
            socket->disconnectFromHost();
        } else if (m_script.then == ServerScript::Then::EndOfWriting) {
            socket->flush();
            ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
        }
    }

    ServerScript m_script;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace support
