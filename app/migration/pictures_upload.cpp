// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/pictures_upload.h"

namespace migration
{
namespace
{

/// Far from the numbers of anybody else at the same client.
constexpr base::JobNumber firstUploadJob{quint64{5} << 60};

argos::ImageRequest imagesFor(const base::SubmissionId& id, const rules::Values& customer,
                              const rules::Pictures& pictures)
{
    argos::ImageRequest request{
        .submissionId = id,
        .admin = customer.value(QStringLiteral("admin")),
        .idImage = pictures.value(QStringLiteral("idImage")),
        .idBackImage = pictures.value(QStringLiteral("idBackImage")),
        .selfieImage = pictures.value(QStringLiteral("selfieImage")),
        .addressImage = pictures.value(QStringLiteral("addressImage")),
    };
    if (!request.idImage.isEmpty() || !request.idBackImage.isEmpty())
        request.idType = customer.value(QStringLiteral("idType"));
    return request;
}

} // namespace

PicturesUpload::PicturesUpload(argos::MigrationClient& client, QObject* parent)
    : QObject(parent),
      m_client(client),
      m_job(firstUploadJob)
{
    connect(&client, &argos::MigrationClient::imagesPut, this,
            [this](base::JobNumber job, const argos::ImageOutcome& outcome) {
                if (isUnderWay(job))
                    take(outcome);
            });
    connect(&client, &argos::MigrationClient::uploadProgressed, this,
            [this](base::JobNumber job, double share) {
                if (!isUnderWay(job))
                    return;
                m_progress = share;
                Q_EMIT changed();
            });
}

PicturesUpload::~PicturesUpload()
{
    cancel();
}

void PicturesUpload::put(const base::SubmissionId& id, const rules::Values& customer,
                         const rules::Pictures& pictures)
{
    if (m_state == PicturesState::Sending)
        return;
    m_state = PicturesState::Sending;
    m_progress = 0;
    m_problem.reset();
    m_job = base::next(m_job);
    m_client.putImages(m_job, imagesFor(id, customer, pictures));
    Q_EMIT changed();
}

void PicturesUpload::cancel()
{
    if (m_state == PicturesState::Sending)
        m_client.cancel(m_job);
}

void PicturesUpload::forget()
{
    const bool wasSending = m_state == PicturesState::Sending;
    m_state = PicturesState::None; // before the client can answer
    m_progress = 0;
    m_problem.reset();
    if (wasSending)
        m_client.cancel(m_job);
}

void PicturesUpload::take(const argos::ImageOutcome& outcome)
{
    m_state = PicturesState::Sent;
    if (!outcome) {
        const bool isLost = outcome.error().call.counted == argos::Counted::Unknown;
        m_state = isLost ? PicturesState::Unknown : PicturesState::Refused;
        m_problem = picturesProblem(outcome.error());
    }
    Q_EMIT changed();
}

} // namespace migration
