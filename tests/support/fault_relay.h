// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/http_meter.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <sys/socket.h>

namespace support
{

/// A bad network between a client and a service on loopback: passes bytes both ways and does what
/// its plan says when the place of a fault is reached. In the test's own thread.
class FaultRelay final : public QObject
{
public:
    /// `struck` is told of each fault when it happens; Death and Orphan are for it to carry out.
    using Listener = std::function<void(const Fault&)>;

    FaultRelay(int servicePort, FaultPlan plan, Listener struck)
        : m_servicePort(static_cast<quint16>(servicePort)),
          m_plan(std::move(plan)),
          m_struck(std::move(struck))
    {
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket* client = m_server.nextPendingConnection())
                accept(client);
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no free loopback port");
    }
    ~FaultRelay() override
    {
        for (const auto& link : m_links) {
            link->client->disconnect(this);
            link->service->disconnect(this);
        }
    }

    [[nodiscard]] QString address() const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort());
    }
    /// POSTs that came along, however far.
    [[nodiscard]] int posts() const { return m_posts; }
    /// Whether the service has ended with everything that was ever sent: what it has not counted by
    /// then it never will. After a reset nobody tells when that is, so some time must have passed.
    [[nodiscard]] bool isQuiet() const
    {
        if (m_sinceReset.isValid() && m_sinceReset.elapsed() < 200)
            return false;
        return std::all_of(m_links.begin(), m_links.end(), [](const auto& link) {
            const bool isIdle = link->unanswered == 0 && link->request.waiting.isEmpty();
            return isIdle || link->service->state() == QAbstractSocket::UnconnectedState;
        });
    }

private:
    /// One direction of a connection.
    struct Way {
        QByteArray waiting{}; ///< received and not passed on
        std::optional<MessageSizes> sizes{};
        qint64 passed = 0; ///< of the current message
        bool struck = false;
        bool swallows = false;
        bool corruptsNext = false;
        int drip = 0; ///< that many more bytes go one at a time
    };
    struct Link {
        QTcpSocket* client = nullptr;
        QTcpSocket* service = nullptr;
        Way request;
        Way answer;
        int exchange = 0;
        int unanswered = 0;
        bool stopped = false;
        std::optional<Fault> held; ///< Late or Orphan, until the client has gone
    };

    void accept(QTcpSocket* client)
    {
        auto owned = std::make_unique<Link>();
        Link& link = *owned;
        m_links.push_back(std::move(owned));
        link.client = client;
        link.service = new QTcpSocket(this);
        client->setParent(this);
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        link.service->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        link.service->connectToHost(QHostAddress::LocalHost, m_servicePort);
        if (!link.service->waitForConnected(2000))
            qFatal("the service is not there");
        connect(client, &QTcpSocket::readyRead, this,
                [this, &link] { take(link, link.request, *link.client); });
        connect(link.service, &QTcpSocket::readyRead, this,
                [this, &link] { take(link, link.answer, *link.service); });
        connect(client, &QTcpSocket::disconnected, this, [this, &link] { clientLeft(link); });
        connect(link.service, &QTcpSocket::disconnected, this, [this, &link] {
            take(link, link.answer, *link.service);
            if (!link.stopped)
                link.client->disconnectFromHost();
        });
        if (const auto fault = faultWhileConnecting(); fault && m_refused != fault->exchange) {
            m_refused = fault->exchange;
            strike(link, link.request, *fault);
        }
    }

    [[nodiscard]] std::optional<Fault> faultWhileConnecting() const
    {
        for (const Fault& fault : m_plan)
            if (fault.exchange == m_exchanges + 1 && fault.place == FaultPlace::Connecting)
                return fault;
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Fault> faultOf(const Link& link, const Way& way) const
    {
        const auto isHere = &way == &link.answer ? &Fault::isInAnswer : &Fault::isInRequest;
        for (const Fault& fault : m_plan)
            if (fault.exchange == link.exchange && (fault.*isHere)())
                return fault;
        return std::nullopt;
    }

    void take(Link& link, Way& way, QTcpSocket& from)
    {
        if (from.isReadable())
            way.waiting += from.readAll();
        if (link.held && &way == &link.request)
            return heldMore(link);
        pump(link, way);
    }

    void pump(Link& link, Way& way)
    {
        while (!link.stopped && !link.held && !way.waiting.isEmpty()) {
            if (way.swallows) {
                way.waiting.clear();
                return;
            }
            if (way.drip > 0)
                return drip(link, way);
            if (!way.sizes && !begin(link, way))
                return;
            if (std::exchange(way.corruptsNext, false))
                way.waiting[0] = static_cast<char>(way.waiting[0] ^ 0x80);
            const auto fault = way.struck ? std::nullopt : faultOf(link, way);
            const qint64 target = fault ? way.sizes->byteOf(*fault) : way.sizes->whole;
            pass(link, way, target - way.passed);
            if (fault && way.passed == target) {
                way.struck = true;
                strike(link, way, *fault);
            }
            if (way.passed == way.sizes->whole) {
                link.unanswered -= &way == &link.answer ? 1 : 0;
                way = Way{.waiting = way.waiting};
            }
        }
    }

    [[nodiscard]] bool begin(Link& link, Way& way)
    {
        way.sizes = MessageSizes::of(way.waiting);
        if (!way.sizes)
            return false;
        if (&way == &link.request) {
            ++link.unanswered;
            link.exchange = ++m_exchanges;
            m_posts += way.waiting.startsWith("POST ") ? 1 : 0;
        }
        return true;
    }

    void pass(Link& link, Way& way, qint64 most)
    {
        const QByteArray bytes = way.waiting.left(most);
        way.waiting.remove(0, bytes.size());
        way.passed += bytes.size();
        QTcpSocket& to = receiver(link, way);
        if (to.state() == QAbstractSocket::ConnectedState && to.write(bytes) > 0)
            to.flush();
    }

    [[nodiscard]] static QTcpSocket& receiver(Link& link, const Way& way)
    {
        return &way == &link.request ? *link.service : *link.client;
    }

    void strike(Link& link, Way& way, const Fault& fault)
    {
        switch (fault.kind) {
        case FaultKind::Cut:
            link.stopped = true;
            endSending(*link.service);
            link.client->disconnectFromHost();
            break;
        case FaultKind::Reset:
            link.stopped = true;
            m_sinceReset.start();
            reset(*link.service);
            reset(*link.client);
            break;
        case FaultKind::Stall:
            link.stopped = true;
            break;
        case FaultKind::Delay:
            link.stopped = true;
            QTimer::singleShot(40, this, [this, &link] {
                link.stopped = false;
                pump(link, link.request);
                pump(link, link.answer);
            });
            break;
        case FaultKind::Late:
        case FaultKind::Orphan:
            link.held = fault;
            break;
        case FaultKind::Truncate:
            way.swallows = true;
            endSending(receiver(link, way));
            break;
        case FaultKind::Corrupt:
            way.corruptsNext = true;
            break;
        case FaultKind::Drip:
            way.drip = 20;
            break;
        case FaultKind::Gateway:
            answerFor(link, "HTTP/1.1 504 Gateway Timeout", R"({"message":"timed out"})");
            break;
        case FaultKind::Portal:
            answerFor(link, "HTTP/1.1 200 OK", "<html>Please log in</html>");
            break;
        case FaultKind::Death:
            break;
        }
        if (fault.kind == FaultKind::Orphan)
            heldMore(link);
        else
            m_struck(fault);
    }

    void answerFor(Link& link, const QByteArray& status, const QByteArray& body)
    {
        link.stopped = true;
        endSending(*link.service);
        link.client->write(status + "\r\nConnection: close\r\nContent-Length: " +
                           QByteArray::number(body.size()) + "\r\n\r\n" + body);
        link.client->disconnectFromHost();
    }

    void drip(Link& link, Way& way)
    {
        if (way.drip > 0 && !way.waiting.isEmpty() && way.passed + 1 < way.sizes->whole) {
            --way.drip;
            pass(link, way, 1);
            QTimer::singleShot(1, this, [this, &link, &way] { drip(link, way); });
            return;
        }
        way.drip = 0;
        pump(link, way);
    }

    /// The client of an Orphan dies when the last byte of its request has left it.
    void heldMore(Link& link)
    {
        const Way& way = link.request;
        if (link.held->kind == FaultKind::Orphan && way.sizes &&
            way.passed + way.waiting.size() >= way.sizes->whole)
            m_struck(*link.held);
    }

    void clientLeft(Link& link)
    {
        if (!link.held)
            return endSending(*link.service);
        QTimer::singleShot(60, this, [this, &link] {
            link.held.reset();
            link.request.struck = true;
            pump(link, link.request);
            endSending(*link.service);
        });
    }

    /// What was written still goes; unlike a close this shows when the other side has ended, too.
    static void endSending(QTcpSocket& socket)
    {
        if (socket.state() != QAbstractSocket::ConnectedState)
            return;
        socket.flush();
        if (socket.bytesToWrite() > 0) {
            connect(
                &socket, &QTcpSocket::bytesWritten, &socket, [&socket] { endSending(socket); },
                Qt::SingleShotConnection);
            return;
        }
        ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);
    }

    static void reset(QTcpSocket& socket)
    {
        const linger none{1, 0};
        ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none,
                     sizeof none);
        socket.abort();
    }

    const quint16 m_servicePort;
    const FaultPlan m_plan;
    const Listener m_struck;
    QTcpServer m_server;
    std::vector<std::unique_ptr<Link>> m_links;
    QElapsedTimer m_sinceReset;
    int m_exchanges = 0;
    int m_refused = 0; ///< the exchange that a fault while connecting was for
    int m_posts = 0;
};

} // namespace support
