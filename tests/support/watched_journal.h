// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/case_watch.h"
#include "support/fake_client.h"
#include "support/fixed_random.h"
#include "support/journal_folder.h"

namespace support
{

/// A journal with cases in it, and the watch over them.
class WatchedJournal
{
public:
    [[nodiscard]] store::CaseId open(const QString& submissionId) const
    {
        return *journal->begin(caseOf(submissionId));
    }
    [[nodiscard]] store::CaseId pending(const QString& submissionId) const
    {
        return sent(submissionId, store::SendEnd{.outcome = store::SendOutcome::Answered,
                                                 .stage = store::CaseStage::Pending,
                                                 .answer = store::ServiceAnswer{
                                                     QStringLiteral("pending"), 0, 1}});
    }
    [[nodiscard]] store::CaseId inDoubt(const QString& submissionId) const
    {
        return sent(submissionId, store::SendEnd{.outcome = store::SendOutcome::Unknown,
                                                 .stage = store::CaseStage::InDoubt});
    }
    /// A customer who was verified elsewhere.
    [[nodiscard]] store::CaseId entered(const QString& submissionId) const
    {
        const store::EntryKey key;
        if (!journal->intendEntries({{key}}) ||
            !journal->endEntries({{.key = key,
                                   .stage = store::EntryStage::Entered,
                                   .submissionId = base::SubmissionId::parse(submissionId),
                                   .enteredCase = {QStringLiteral("KOR"), QStringLiteral("visa"),
                                                   QStringLiteral("approved")}}}))
            qFatal("cannot write to the journal");
        return journal->list({submissionId})->cases.first().id;
    }
    [[nodiscard]] store::CaseStage stageOf(const store::CaseId& id) const
    {
        return journal->record(id)->stage;
    }
    void pass(std::chrono::milliseconds time)
    {
        folder.clock.advance(time);
        watch.checkTime();
    }

    JournalFolder folder;
    std::unique_ptr<store::Journal> journal = folder.open();
    FakeClient client;
    FixedRandom random;
    session::Policy policy{.retention = std::chrono::hours(24)};
    session::CaseWatch watch{*journal, client, folder.clock, random, policy};

private:
    [[nodiscard]] store::CaseId sent(const QString& submissionId, const store::SendEnd& end) const
    {
        store::CaseId id = open(submissionId);
        const auto number = journal->writeIntent(id, store::SendKind::Post);
        if (!number || !journal->writeEnd(id, *number, end))
            qFatal("cannot write to the journal");
        return id;
    }
};

/// What the service has on record of a submission with that many tries.
inline argos::SubmissionRecord recordOf(std::optional<argos::KycStatus> status, int attempts)
{
    argos::SubmissionRecord known;
    known.status = status;
    known.retryCount = attempts;
    known.attempts.resize(attempts);
    return known;
}

} // namespace support
