// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/migration_client.h"

#include <QList>

namespace support
{

/// The service of a verification desk as a test plays it: records every call and answers only when
/// the test says so. Like the real one it never answers from within a call, and cancelling does not
/// answer by itself.
class FakeMigrationClient final : public argos::MigrationClient
{
public:
    struct Entry {
        base::JobNumber job;
        argos::MigrationRequest request;
    };
    struct Search {
        base::JobNumber job;
        argos::SubmissionQuery query;
    };
    struct Put {
        base::JobNumber job;
        argos::ImageRequest request;
    };

    using argos::MigrationClient::MigrationClient;

    void enter(base::JobNumber job, const argos::MigrationRequest& request) override
    {
        entries.append({job, request});
    }
    void find(base::JobNumber job, const argos::SubmissionQuery& query) override
    {
        searches.append({job, query});
    }
    void putImages(base::JobNumber job, const argos::ImageRequest& request) override
    {
        puts.append({job, request});
    }
    void cancel(base::JobNumber job) override { cancelled.append(job); }

    /// These end the latest call of their kind; the ones with a job number any of those under way,
    /// in whatever order, and also play late answers.
    void answer(const argos::MigrationOutcome& outcome)
    {
        answer(entries.constLast().job, outcome);
    }
    void answer(base::JobNumber job, const argos::MigrationOutcome& outcome)
    {
        Q_EMIT entered(job, outcome);
    }
    void answerFind(const argos::FindOutcome& outcome)
    {
        answerFind(searches.constLast().job, outcome);
    }
    void answerFind(base::JobNumber job, const argos::FindOutcome& outcome)
    {
        Q_EMIT found(job, outcome);
    }
    void answerPut(const argos::ImageOutcome& outcome) { answerPut(puts.constLast().job, outcome); }
    void answerPut(base::JobNumber job, const argos::ImageOutcome& outcome)
    {
        Q_EMIT imagesPut(job, outcome);
    }
    void progress(double share) { Q_EMIT uploadProgressed(puts.constLast().job, share); }

    /// Short forms of the usual outcomes.
    [[nodiscard]] static argos::MigrationOutcome accepted(const char* id)
    {
        return argos::MigrationAnswer{*base::SubmissionId::parse(QString::fromLatin1(id))};
    }
    [[nodiscard]] static argos::FoundSubmission submission(const char* id,
                                                           QMap<QString, QString> data = {})
    {
        return {*base::SubmissionId::parse(QString::fromLatin1(id)), std::move(data), {}};
    }
    /// The service judged the request and turned it away.
    [[nodiscard]] static base::Failure<argos::MigrationFailure>
    refused(argos::MigrationRefusal refusal, const QString& parameter = {})
    {
        argos::MigrationFailure failure;
        failure.call.fault = argos::Fault::InvalidRequest;
        failure.call.counted = argos::Counted::No;
        failure.call.httpStatus = 400;
        failure.refusal = refusal;
        failure.parameter = parameter;
        return base::fail(failure);
    }
    /// No answer that could be read.
    [[nodiscard]] static base::Failure<argos::MigrationFailure> failure(argos::Fault fault,
                                                                        argos::Counted counted)
    {
        argos::MigrationFailure failure;
        failure.call.fault = fault;
        failure.call.counted = counted;
        return base::fail(failure);
    }
    [[nodiscard]] static base::Failure<argos::MigrationFailure> flawed(argos::CipherFlaw flaw)
    {
        argos::MigrationFailure failure;
        failure.call.fault = argos::Fault::UnreadableAnswer;
        failure.call.counted = argos::Counted::Unknown;
        failure.flaw = flaw;
        return base::fail(failure);
    }

    QList<Entry> entries;
    QList<Search> searches;
    QList<Put> puts;
    QList<base::JobNumber> cancelled;
};

} // namespace support
