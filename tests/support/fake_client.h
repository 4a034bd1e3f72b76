// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/client.h"

#include <QList>

namespace support
{

/// The service as a test plays it: records every call and answers only when the test says so. Like
/// the real one it never answers from within a call, and cancelling does not answer by itself.
class FakeClient final : public argos::Client
{
public:
    struct Post {
        base::JobNumber job;
        argos::Step2Request request;
    };
    struct Read {
        base::JobNumber job;
        base::SubmissionId id;
    };

    using argos::Client::Client;

    void submitStep2(base::JobNumber job, const argos::Step2Request& request) override
    {
        posts.append({job, request});
    }
    void readSubmission(base::JobNumber job, const base::SubmissionId& id) override
    {
        reads.append({job, id});
    }
    void cancel(base::JobNumber job) override { cancelled.append(job); }

    /// These end the latest call of their kind; the ones with a job number also play late answers
    /// of older jobs.
    void answer(const argos::Step2Outcome& outcome) { answer(posts.constLast().job, outcome); }
    void answer(base::JobNumber job, const argos::Step2Outcome& outcome)
    {
        Q_EMIT step2Finished(job, outcome);
    }
    void answerRead(const argos::ReadOutcome& outcome)
    {
        answerRead(reads.constLast().job, outcome);
    }
    void answerRead(base::JobNumber job, const argos::ReadOutcome& outcome)
    {
        Q_EMIT submissionRead(job, outcome);
    }
    void progress(double share) { Q_EMIT uploadProgressed(posts.constLast().job, share); }

    /// Short forms of the usual outcomes.
    [[nodiscard]] static argos::Step2Outcome verdict(argos::KycStatus status, int retryCount = 0)
    {
        argos::Step2Answer answer;
        answer.status = status;
        answer.retryCount = retryCount;
        return answer;
    }
    [[nodiscard]] static base::Failure<argos::CallFailure> failure(argos::Fault fault,
                                                                   argos::Counted counted)
    {
        argos::CallFailure failure;
        failure.fault = fault;
        failure.counted = counted;
        return base::fail(failure);
    }

    QList<Post> posts;
    QList<Read> reads;
    QList<base::JobNumber> cancelled;
};

} // namespace support
