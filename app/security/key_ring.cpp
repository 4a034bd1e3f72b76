// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/key_ring.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

namespace security
{
namespace
{

using KeyRingAnswer = KeyRing::Answer;

KeyRingAnswer answerOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return KeyRingAnswer::Done;
    case QKeychain::EntryNotFound:
        return KeyRingAnswer::NoEntry;
    default:
        return KeyRingAnswer::Unavailable;
    }
}

QString nameOf(SystemKeyRing::Entry entry)
{
    return entry == SystemKeyRing::Entry::ApiKey ? QStringLiteral("argos-api-key")
                                                 : QStringLiteral("journal-site-key");
}

/// Starts the job and calls `done` at its end or after `limit`. A job that is late is never deleted
/// from here: its backend still holds a bare pointer to it, and it deletes itself once the backend
/// answers.
template<class Job>
void run(Job* job, std::chrono::milliseconds limit, std::function<void(KeyRingAnswer, Job*)> done)
{
    job->setInsecureFallback(false);
    auto* timer = new QTimer(job);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, job,
                     [done] { done(KeyRingAnswer::TimedOut, nullptr); });
    QObject::connect(job, &QKeychain::Job::finished, job, [job, timer, done] {
        if (!timer->isActive())
            return; // the limit came first and has been told
        timer->stop();
        done(answerOf(*job), job);
    });
    timer->start(limit);
    job->start();
}

} // namespace

void SystemKeyRing::read(OnRead done)
{
    using Job = QKeychain::ReadPasswordJob;
    auto* job = new Job(QStringLiteral("kyc-capture"));
    job->setKey(nameOf(m_entry));
    run<Job>(job, m_limit, [done](Answer answer, Job* ended) {
        QByteArray bytes = answer == Answer::Done ? ended->binaryData() : QByteArray();
        done(answer, Secret::taking(bytes));
    });
}

void SystemKeyRing::write(const Secret& bytes, OnWritten done)
{
    using Job = QKeychain::WritePasswordJob;
    auto* job = new Job(QStringLiteral("kyc-capture"));
    job->setKey(nameOf(m_entry));
    job->setBinaryData(bytes.view().toByteArray());
    run<Job>(job, m_limit, [done](Answer answer, Job*) { done(answer); });
}

} // namespace security
