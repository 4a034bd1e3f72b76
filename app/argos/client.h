// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/step2.h"

#include <QObject>

namespace argos
{

/// The service, as the rest of the program sees it. Lives on the GUI thread. Each call ends with
/// exactly one signal that carries its job number: answer, failure, cancel or deadline; none comes
/// from within the call itself. Nothing is ever sent twice behind the caller's back.
class Client : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A number that no other call of this client has or had, whoever makes it.
    [[nodiscard]] base::JobNumber newJob()
    {
        m_lastJob = base::next(m_lastJob);
        return m_lastJob;
    }

    virtual void submitStep2(base::JobNumber job, const Step2Request& request) = 0;
    virtual void readSubmission(base::JobNumber job, const base::SubmissionId& id) = 0;
    /// The job ends with Fault::Cancelled; whether it was counted depends on how far it had come.
    virtual void cancel(base::JobNumber job) = 0;

Q_SIGNALS:
    /// 0..1 of the body handed to the network; no proof of delivery.
    void uploadProgressed(base::JobNumber job, double share);
    void step2Finished(base::JobNumber job, const argos::Step2Outcome& outcome);
    void submissionRead(base::JobNumber job, const argos::ReadOutcome& outcome);

private:
    base::JobNumber m_lastJob{};
};

} // namespace argos
