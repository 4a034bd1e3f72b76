// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/kept_case.h"
#include "store/journal.h"

namespace session
{

/// Until when a case may be sent. One that nobody knows the Step 1 of was certainly begun after it.
[[nodiscard]] QDateTime lastMoment(const store::CaseRecord& record, std::chrono::seconds longest);

/// The cases of the journal that nobody has in hand: finds one to go on with, and ends or forgets
/// those that nobody will. Without a journal (null) there are none. What cannot be written is
/// logged, and tried again by whoever calls next. Lives on the GUI thread.
class KeptCases final
{
public:
    /// The journal outlives it.
    explicit KeptCases(store::Journal* journal)
        : m_journal(journal)
    {
    }

    /// The case of that submission id that has not ended.
    [[nodiscard]] std::optional<KeptCase> findOpen(const base::SubmissionId& id) const;
    /// That case, if it can be gone on with: it is open or waits and can be unsealed, or in doubt.
    [[nodiscard]] std::optional<KeptCase> findUnfinished(const store::CaseId& id) const;
    /// Whether all that would be sent of it is there and can be unsealed.
    [[nodiscard]] bool isComplete(const store::CaseRecord& record) const;
    /// What the service has told of a submission by the end of its last case.
    [[nodiscard]] Tries toldBefore(const base::SubmissionId& id) const;
    /// The case to go on with after the program has died: the last one whose answer was lost and
    /// that no other program is sending, else the one worked on last that can be unsealed.
    [[nodiscard]] std::optional<KeptCase> interrupted() const;

    /// Ends and forgets cases that nothing was sent of and that nobody has touched since `moment`,
    /// but for the one in hand.
    void abandonUntouchedSince(const QDateTime& moment,
                               const std::optional<base::SubmissionId>& inHand);
    /// Nothing that was entered is kept of cases whose answer was lost before `moment`: it cannot
    /// be sent again. Their doubt stays until the service has been asked.
    void dropPartsOfDoubtful(const QDateTime& moment);
    /// Ends and forgets that case, whose doubt the service has not settled and will not.
    void giveUp(const store::CaseId& id);
    /// Ends and forgets cases that wait and whose time has run out by then.
    void expireWaiting(const QDateTime& moment, std::chrono::seconds longest);
    /// Ends and forgets that case. False: the journal could not.
    bool end(const store::CaseId& id, store::CaseStage stage);
    /// What is kept of cases that ended at or before that moment is forgotten.
    void forgetEndedBy(const QDateTime& moment);

private:
    [[nodiscard]] QList<store::CaseRecord> untouchedSince(const QDateTime& moment,
                                                          store::CaseStage stage) const;
    [[nodiscard]] KeptCase kept(const store::CaseRecord& record) const;
    [[nodiscard]] bool isUnderWay(const store::CaseRecord& record) const;
    [[nodiscard]] std::optional<KeptCase> unfinished(const store::CaseRecord& record) const;

    store::Journal* m_journal;
};

} // namespace session
