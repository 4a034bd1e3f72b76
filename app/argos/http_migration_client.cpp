// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/http_migration_client.h"

#include "argos/http_call.h"
#include "argos/migration_body.h"
#include "argos/migration_reader.h"
#include "argos/multipart_body.h"

namespace argos
{
namespace
{

MigrationFailure without(const CallFailure& call)
{
    MigrationFailure failure;
    failure.call = call;
    return failure;
}

bool hasPicture(const ImageRequest& request)
{
    return !request.idImage.isEmpty() || !request.idBackImage.isEmpty() ||
           !request.selfieImage.isEmpty() || !request.addressImage.isEmpty();
}

} // namespace

HttpMigrationClient::HttpMigrationClient(Service service, std::optional<CipherForm> encryption,
                                         const base::Clock& clock, base::RandomSource& random,
                                         QObject* parent)
    : MigrationClient(parent),
      m_clock(clock),
      m_random(random),
      m_form(encryption),
      m_encryption(service.apiKey, m_form),
      m_transport(std::move(service))
{
}

HttpMigrationClient::~HttpMigrationClient() = default;

void HttpMigrationClient::setApiKey(security::Secret apiKey)
{
    m_encryption = BodyEncryption(apiKey, m_form);
    m_transport.setApiKey(std::move(apiKey));
}

void HttpMigrationClient::enter(base::JobNumber job, const MigrationRequest& request)
{
    if (refused(job, true, &MigrationClient::entered))
        return;
    m_transport.post(job, m_transport.endpoint().migration(),
                     m_encryption.upload(migrationJson(request)),
                     reported(job, readEntry, &MigrationClient::entered));
}

void HttpMigrationClient::find(base::JobNumber job, const SubmissionQuery& query)
{
    if (refused(job, !query.value.isEmpty(), &MigrationClient::found))
        return;
    m_transport.get(job, m_transport.endpoint().submissions(query),
                    reported(job, readFound, &MigrationClient::found));
}

void HttpMigrationClient::putImages(base::JobNumber job, const ImageRequest& request)
{
    if (refused(job, hasPicture(request), &MigrationClient::imagesPut))
        return;
    m_transport.put(job, m_transport.endpoint().image(), multipartBody(request, m_random),
                    reported(job, readImagesPut, &MigrationClient::imagesPut),
                    [this, job](double share) { Q_EMIT uploadProgressed(job, share); });
}

void HttpMigrationClient::cancel(base::JobNumber job)
{
    m_transport.cancel(job);
}

template<class Outcome>
bool HttpMigrationClient::refused(base::JobNumber job, bool isSendable, Signal<Outcome> signal)
{
    auto fault = m_transport.refusal();
    if (!fault && !isSendable)
        fault = Fault::InvalidRequest;
    if (!fault)
        return false;
    QMetaObject::invokeMethod(
        this,
        [this, job, signal, failure = without(notSent(*fault))] {
            Q_EMIT(this->*signal)(job, base::fail(failure));
        },
        Qt::QueuedConnection);
    return true;
}

template<class Outcome>
Transport::Ended HttpMigrationClient::reported(base::JobNumber job, Reader<Outcome> read,
                                               Signal<Outcome> signal)
{
    return [this, job, read, signal](const CallEnd& end) {
        Q_EMIT(this->*signal)
        (job, end.broken ? Outcome(base::fail(without(brokenCall(end))))
                         : read(end.answer, m_encryption, m_clock.now()));
    };
}

} // namespace argos
