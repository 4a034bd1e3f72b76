// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/http_call.h"

#include "argos/sequential_body.h"

#include <QNetworkReply>

#include <algorithm>

namespace argos
{
namespace
{

/// Bounds what the network layer keeps for us, so that an endless answer is stopped and not
/// collected.
constexpr qint64 readBuffer = 0x10000;

Fault faultFromError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: // among others: no route
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Fault::NoConnection;
    case QNetworkReply::SslHandshakeFailedError:
        return Fault::UntrustedServer;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // not by us, so it is the inactivity limit
        return Fault::TimedOut;
    default:
        return Fault::ConnectionLost;
    }
}

} // namespace

// `finished` is queued because abort() emits it at once, and a caller must not be answered from
// within its own call.
HttpCall::HttpCall(QNetworkReply* reply, SequentialBody* body, std::chrono::milliseconds deadline)
    : QObject(reply),
      m_reply(reply),
      m_body(body)
{
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::collect);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::finish, Qt::QueuedConnection);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Fault::TimedOut); });
    m_deadline.start(deadline);
}

void HttpCall::cancel()
{
    stop(Fault::Cancelled);
}

void HttpCall::stop(Fault why)
{
    if (m_stopped || m_reply->isFinished())
        return;
    m_stopped = why;
    m_reply->abort();
}

void HttpCall::collect()
{
    if (!m_reply->isReadable())
        return;
    // Not simply as much as may come: memory for that would be taken, and given back, each time.
    m_received += m_reply->read(
        std::min<qint64>(m_reply->bytesAvailable(), longestAnswer + 1 - m_received.size()));
    if (m_received.size() > longestAnswer)
        stop(Fault::UnreadableAnswer);
}

void HttpCall::finish()
{
    m_deadline.stop();
    collect();
    CallEnd end;
    end.bodyTouched = m_body && m_body->taken() > 0;
    end.answer = {m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), m_received,
                  m_reply->rawHeader("Retry-After")};
    end.broken = whatBroke(end.answer.status, end.bodyTouched);
    m_reply->deleteLater(); // before the signal: its receiver may take the whole client down
    Q_EMIT ended(end);
}

std::optional<Fault> HttpCall::whatBroke(int status, bool bodyTouched) const
{
    if (m_stopped == Fault::Cancelled)
        return m_stopped;
    if (status >= 300)
        return std::nullopt; // the status says it all, even if the rest was lost
    if (m_stopped)
        return m_stopped;
    if (m_reply->error() == QNetworkReply::NoError)
        return std::nullopt;
    const Fault fault = faultFromError(m_reply->error());
    const bool saysNothingSent = fault == Fault::NoConnection || fault == Fault::UntrustedServer;
    return saysNothingSent && bodyTouched ? Fault::ConnectionLost : fault;
}

} // namespace argos
