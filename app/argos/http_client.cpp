// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/http_client.h"

#include "argos/http_call.h"
#include "argos/multipart_body.h"
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

QByteArray userAgent()
{
    return "kyc-capture/" + QCoreApplication::applicationVersion().toLatin1();
}

} // namespace

// The proxy of the system is for the world outside; a loopback service is never reached through
// one.
HttpClient::HttpClient(Service service, const base::Clock& clock, base::RandomSource& random,
                       QObject* parent)
    : Client(parent),
      m_service(std::move(service)),
      m_endpoint(Endpoint::parse(m_service.address)),
      m_clock(clock),
      m_random(random),
      m_network(std::make_unique<QNetworkAccessManager>())
{
    if (m_endpoint && m_endpoint->isLoopback())
        m_network->setProxy(QNetworkProxy::NoProxy);
}

HttpClient::~HttpClient() = default;

void HttpClient::submitStep2(base::JobNumber job, const Step2Request& request)
{
    const auto failLater = [this, job](Fault fault) {
        QMetaObject::invokeMethod(
            this, [this, job, fault] { Q_EMIT step2Finished(job, base::fail(notSent(fault))); },
            Qt::QueuedConnection);
    };
    if (const auto fault = refusal())
        return failLater(*fault);
    auto body = multipartBody(request, m_random);
    if (!body)
        return failLater(Fault::InvalidRequest);

    QNetworkRequest post = requestTo(m_endpoint->step2());
    post.setHeader(QNetworkRequest::ContentTypeHeader, body->contentType);
    post.setHeader(QNetworkRequest::ContentLengthHeader, body->bytes.size());
    post.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto* upload = new SequentialBody(std::move(body->bytes));
    QNetworkReply* reply = m_network->post(post, upload);
    upload->setParent(reply);
    track(job, reply, upload, [this, job, id = request.submissionId](const CallEnd& end) {
        Q_EMIT step2Finished(job, end.broken ? base::fail(brokenCall(end))
                                             : readStep2(end.answer, id, m_clock.now()));
    });
}

void HttpClient::readSubmission(base::JobNumber job, const base::SubmissionId& id)
{
    if (const auto fault = refusal()) {
        QMetaObject::invokeMethod(
            this, [this, job, fault] { Q_EMIT submissionRead(job, base::fail(notSent(*fault))); },
            Qt::QueuedConnection);
        return;
    }
    QNetworkReply* reply = m_network->get(requestTo(m_endpoint->submission(id)));
    track(job, reply, nullptr, [this, job, id](const CallEnd& end) {
        Q_EMIT submissionRead(job, end.broken ? base::fail(brokenCall(end))
                                              : readRecord(end.answer, id, m_clock.now()));
    });
}

void HttpClient::cancel(base::JobNumber job)
{
    if (const auto call = m_calls.find(job); call != m_calls.end())
        call->second->cancel();
}

std::optional<Fault> HttpClient::refusal() const
{
    if (!m_endpoint)
        return Fault::InsecureEndpoint;
    if (m_service.apiKey.isEmpty())
        return Fault::WrongKey;
    return std::nullopt;
}

// HTTP/1.1 alone, because every fault has been tried on that path and one request at a time gains
// nothing from HTTP/2. "identity" also keeps the network layer from unpacking: an answer cannot
// grow beyond what the reading limit sees.
QNetworkRequest HttpClient::requestTo(const QUrl& url) const
{
    QNetworkRequest request(url);
    request.setRawHeader("x-api-key", m_service.apiKey.view().toByteArray());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(static_cast<int>(m_service.deadlines.inactivity.count()));
    return request;
}

void HttpClient::track(base::JobNumber job, QNetworkReply* reply, SequentialBody* body,
                       std::function<void(const CallEnd&)> report)
{
    Q_ASSERT(!m_calls.contains(job));
    auto* call = new HttpCall(reply, body, m_service.deadlines.total);
    m_calls[job] = call;
    connect(call, &HttpCall::progressed, this, [this, job](double share) {
        if (m_calls.contains(job)) // queued on its way here, so the end may have come first
            Q_EMIT uploadProgressed(job, share);
    });
    connect(call, &HttpCall::ended, this,
            [this, job, report = std::move(report)](const CallEnd& end) {
                qCInfo(base::logArgos)
                    << "call" << static_cast<quint64>(job) << "ended with HTTP status"
                    << end.answer.status << (end.broken ? "and is broken" : "and an answer");
                m_calls.erase(job);
                report(end);
            });
}

} // namespace argos
