// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/http_client.h"

#include "argos/http_call.h"
#include "argos/multipart_body.h"

namespace argos
{

HttpClient::HttpClient(Service service, const base::Clock& clock, base::RandomSource& random,
                       QObject* parent)
    : Client(parent),
      m_clock(clock),
      m_random(random),
      m_encryption(service.apiKey, std::nullopt),
      m_transport(std::move(service))
{
}

HttpClient::~HttpClient() = default;

void HttpClient::setApiKey(security::Secret apiKey)
{
    m_encryption = BodyEncryption(apiKey, std::nullopt);
    m_transport.setApiKey(std::move(apiKey));
}

void HttpClient::submitStep2(base::JobNumber job, const Step2Request& request)
{
    const auto failLater = [this, job](Fault fault) {
        QMetaObject::invokeMethod(
            this, [this, job, fault] { Q_EMIT step2Finished(job, base::fail(notSent(fault))); },
            Qt::QueuedConnection);
    };
    if (const auto fault = m_transport.refusal())
        return failLater(*fault);
    auto body = multipartBody(request, m_random);
    if (!body)
        return failLater(Fault::InvalidRequest);

    m_transport.post(
        job, m_transport.endpoint().step2(), std::move(body).value(),
        [this, job, id = request.submissionId](const CallEnd& end) {
            Q_EMIT step2Finished(job, end.broken ? base::fail(brokenCall(end))
                                                 : readStep2(end.answer, id, m_clock.now()));
        },
        [this, job](double share) { Q_EMIT uploadProgressed(job, share); });
}

void HttpClient::readSubmission(base::JobNumber job, const base::SubmissionId& id)
{
    if (const auto fault = m_transport.refusal()) {
        QMetaObject::invokeMethod(
            this, [this, job, fault] { Q_EMIT submissionRead(job, base::fail(notSent(*fault))); },
            Qt::QueuedConnection);
        return;
    }
    m_transport.get(job, m_transport.endpoint().submission(id), [this, job, id](CallEnd end) {
        end.answer.body = m_encryption.plainText(end.answer.body);
        Q_EMIT submissionRead(job, end.broken ? base::fail(brokenCall(end))
                                              : readRecord(end.answer, id, m_clock.now()));
    });
}

void HttpClient::cancel(base::JobNumber job)
{
    m_transport.cancel(job);
}

} // namespace argos
