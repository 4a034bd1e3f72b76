// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/transport.h"

#include "argos/http_call.h"
#include "argos/sequential_body.h"
#include "base/log.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

namespace argos
{
namespace
{

QByteArray userAgent()
{
    return "kyc-capture/" + QCoreApplication::applicationVersion().toLatin1();
}

// HTTP/1.1 alone, because every fault has been tried on that path. "identity" also keeps the
// network layer from unpacking: an answer cannot grow beyond what the reading limit sees.
std::unique_ptr<const QNetworkRequest> commonRequest(const Deadlines& deadlines)
{
    auto request = std::make_unique<QNetworkRequest>();
    request->setRawHeader("Accept", "application/json");
    request->setRawHeader("Accept-Encoding", "identity");
    request->setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    request->setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                          QNetworkRequest::ManualRedirectPolicy);
    request->setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request->setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                          QNetworkRequest::AlwaysNetwork);
    request->setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request->setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request->setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request->setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request->setTransferTimeout(static_cast<int>(deadlines.inactivity.count()));
    return request;
}

/// The way to a loopback service: directly, whatever the system's proxy is. Where it is told "no
/// proxy", Qt reads plain HTTP without a buffer, one system call for each byte of an answer's head;
/// told "as for everybody", which for a loopback address is no proxy either, it reads as it reads
/// TLS.
class DirectWay final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery&) override
    {
        return {QNetworkProxy(QNetworkProxy::DefaultProxy)};
    }
};

// What went well is not worth a line each: an import has thousands of them a second.
void logEnd(base::JobNumber job, const CallEnd& end)
{
    const char* ending = end.broken ? "and is broken" : "and an answer";
    if (end.broken || end.answer.status >= 400)
        qCInfo(base::logArgos) << "call" << static_cast<quint64>(job) << "ended with HTTP status"
                               << end.answer.status << ending;
    else
        qCDebug(base::logArgos) << "call" << static_cast<quint64>(job) << "ended with HTTP status"
                                << end.answer.status << ending;
}

} // namespace

// The proxy of the system is for the world outside; a loopback service is never reached through
// one.
Transport::Transport(Service service)
    : m_service(std::move(service)),
      m_endpoint(Endpoint::parse(m_service.address)),
      m_common(commonRequest(m_service.deadlines)),
      m_network(std::make_unique<QNetworkAccessManager>())
{
    if (m_endpoint && m_endpoint->isLoopback())
        m_network->setProxyFactory(new DirectWay); // m_network's
}

Transport::~Transport() = default;

std::optional<Fault> Transport::refusal() const
{
    if (!m_endpoint)
        return Fault::InsecureEndpoint;
    if (m_service.apiKey.isEmpty())
        return Fault::WrongKey;
    return std::nullopt;
}

void Transport::get(base::JobNumber job, const QUrl& url, Ended ended)
{
    track(job, m_network->get(requestTo(url)), nullptr, std::move(ended), {});
}

void Transport::post(base::JobNumber job, const QUrl& url, Upload upload, Ended ended,
                     Progressed progressed)
{
    const QNetworkRequest request = uploadTo(url, upload);
    auto* body = new SequentialBody(std::move(upload.bytes));
    track(job, m_network->post(request, body), body, std::move(ended), std::move(progressed));
}

void Transport::put(base::JobNumber job, const QUrl& url, Upload upload, Ended ended,
                    Progressed progressed)
{
    const QNetworkRequest request = uploadTo(url, upload);
    auto* body = new SequentialBody(std::move(upload.bytes));
    track(job, m_network->put(request, body), body, std::move(ended), std::move(progressed));
}

void Transport::cancel(base::JobNumber job)
{
    if (const auto call = m_calls.find(job); call != m_calls.end())
        call->second->cancel();
}

QNetworkRequest Transport::requestTo(const QUrl& url) const
{
    QNetworkRequest request = *m_common;
    request.setUrl(url);
    request.setRawHeader("x-api-key", m_service.apiKey.view().toByteArray());
    return request;
}

QNetworkRequest Transport::uploadTo(const QUrl& url, const Upload& upload) const
{
    QNetworkRequest request = requestTo(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, upload.contentType);
    request.setHeader(QNetworkRequest::ContentLengthHeader, upload.bytes.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return request;
}

void Transport::track(base::JobNumber job, QNetworkReply* reply, SequentialBody* body, Ended ended,
                      Progressed progressed)
{
    Q_ASSERT(!m_calls.contains(job));
    if (body)
        body->setParent(reply);
    auto* call = new HttpCall(reply, body, m_service.deadlines.total);
    m_calls[job] = call;
    if (body && progressed)
        connect(
            body, &SequentialBody::advanced, this,
            [this, job, progressed = std::move(progressed)](double share) {
                if (m_calls.contains(job)) // queued, so the end may have come first
                    progressed(share);
            },
            Qt::QueuedConnection);
    connect(call, &HttpCall::ended, this,
            [this, job, ended = std::move(ended)](const CallEnd& end) {
                logEnd(job, end);
                m_calls.erase(job);
                ended(end);
            });
}

CallFailure notSent(Fault fault)
{
    CallFailure failure;
    failure.fault = fault;
    failure.counted = Counted::No;
    return failure;
}

CallFailure brokenCall(const CallEnd& end)
{
    CallFailure failure;
    failure.fault = *end.broken;
    failure.counted = end.bodyTouched ? Counted::Unknown : Counted::No;
    failure.httpStatus = end.answer.status;
    return failure;
}

} // namespace argos
