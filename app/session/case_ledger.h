// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/step2.h"
#include "session/open_case.h"
#include "session/reconcile.h"
#include "store/journal.h"

namespace session
{

/// Writes down in the journal what happens to the case in hand, so that whatever ends the program,
/// the next one knows. Every deed is on the disk when it returns.
///
/// Only a send depends on it: one that cannot be written down first is not made. Everything else
/// goes on without; after a crash the service is then asked more often than would be needed.
/// Without a journal (null) nothing is kept and nothing fails. Lives on the GUI thread.
class CaseLedger final
{
public:
    /// The journal outlives the ledger.
    explicit CaseLedger(store::Journal* journal)
        : m_journal(journal)
    {
    }

    /// Takes a case in hand: the one of that submission id that has not ended, or a new one.
    void begin(const CaseDraft& draft, const std::optional<QDateTime>& deadline);
    void noteConsent(const Consent& consent);
    /// What has been accepted by the form.
    void keepDetails(const OpenCase& open);
    /// The case in hand came to an end on this side. One that the service has, or may have, stays
    /// as it is; of any other all that was kept is forgotten.
    void end(store::CaseStage stage);
    /// The same for a caller that brings everything along when it comes again: the case stays as
    /// it is, and what was kept of one that was not sent is dropped.
    void leave();
    /// Nothing that was entered is kept of the case in hand, however it stands; how it stands stays
    /// known.
    void dropKept();
    /// Another case may follow; nothing is written.
    void release();
    /// Goes on with a case that was left behind.
    void resume(const store::CaseRecord& record);
    /// Whether only the service can say how the case in hand stands: the answer of its last POST
    /// was lost, or it is pending.
    [[nodiscard]] bool isInDoubt() const;

    /// Before a POST: keeps what is sent and that it is about to leave.
    [[nodiscard]] store::JournalResult<base::Done> intend(const OpenCase& open);
    /// How that POST ended. `told`: what the service has told by now.
    void note(const argos::Step2Outcome& outcome, const Tries& told);
    /// What a record of the service means for the case, and for the POST whose answer was lost.
    void note(const argos::SubmissionRecord& record, Reading reading);
    /// The service does not know the submission, so nothing of it was counted.
    void noteUnknownToService();

private:
    [[nodiscard]] store::JournalResult<base::Done> ensureBegun();
    [[nodiscard]] store::JournalResult<base::Done> keep(const OpenCase& open,
                                                        const QByteArray& photo);
    void take(const store::CaseRecord& record);
    void finish(const store::SendEnd& given);
    void refresh();

    store::Journal* m_journal;
    std::optional<store::CaseSubject> m_subject;
    std::optional<store::CaseId> m_case; ///< absent: none in hand, or it could not be begun
    store::CaseStage m_stage = store::CaseStage::Open;
    std::optional<store::SendEnd> m_unwritten; ///< of the last POST
    int m_post = 0;                            ///< number of the last POST; 0: none
};

} // namespace session
