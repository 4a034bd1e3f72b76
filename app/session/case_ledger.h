// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/step2.h"
#include "session/case_parts.h"
#include "session/reconcile.h"
#include "store/journal.h"

#include <functional>

namespace session
{

/// Where a case goes whose last POST turns out not to have been counted.
enum class IfNotCounted {
    OpensAgain,
    Waits, ///< to be sent once more when a person says so; what is sealed stays
};

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
    /// What has been accepted by the form. Of a case that waited nothing is sent by itself any
    /// more: a person has to confirm it again.
    void keepDetails(const OpenCase& open);
    /// One that waited, or is held, does so no more, and its photo is not to be sent as it is.
    void takeBack();
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
    /// Goes on with a case that was left behind. One that waited goes back to waiting by itself
    /// when it could not be sent.
    void resume(const store::CaseRecord& record, IfNotCounted then = IfNotCounted::OpensAgain);
    /// Keeps all that would be sent, and lets the case in hand wait until it can be; another may
    /// follow. `reason`: code of what kept it from being sent. Conflict: as for `intend`.
    [[nodiscard]] store::JournalResult<base::Done> letWait(const OpenCase& open,
                                                           const QString& reason);
    /// Whether the case in hand stands as waiting.
    [[nodiscard]] bool isWaiting() const;
    /// Whether the end of the last POST is known and could not be written. It is written before
    /// anything else is sent.
    [[nodiscard]] bool hasUnwritten() const { return m_unwritten.has_value(); }
    /// What the service had told of its tries when the case was taken in hand; a new case begins
    /// with what the last one of its submission was told.
    [[nodiscard]] const Tries& told() const { return m_told; }
    /// Whether only the service can say how the case in hand stands: the answer of its last POST
    /// was lost, or it is pending.
    [[nodiscard]] bool isInDoubt() const;
    /// When the last POST that other programs, or earlier runs, made of the case left; if they did.
    [[nodiscard]] const std::optional<QDateTime>& lastSentAt() const { return m_lastSentAt; }
    /// Whether another program may be sending the case in hand right now. What the service says
    /// meanwhile is not its last word on that POST.
    [[nodiscard]] bool isUnderWayElsewhere() const;

    /// Before a POST: keeps what is sent and that it is about to leave. Conflict: another program
    /// has gone on with the case since it was taken in hand; how it stands is known from then on.
    [[nodiscard]] store::JournalResult<base::Done> intend(const OpenCase& open);
    /// How that POST ended. `told`: what the service has told by now.
    void note(const argos::Step2Outcome& outcome, const Tries& told);
    /// What a record of the service means for the case, and for the POST whose answer was lost.
    void note(const argos::SubmissionRecord& record, Reading reading);
    /// The POST that is under way is given up: nobody will hear its answer.
    void noteGivenUp();
    /// The service does not know the submission, so nothing of it was counted.
    void noteUnknownToService();

private:
    struct Unwritten {
        store::SendEnd end;
        store::JournalError why;
    };

    [[nodiscard]] store::JournalResult<base::Done> ensureBegun();
    [[nodiscard]] CaseParts parts() { return {*m_journal, *m_case}; }
    void take(const store::CaseRecord& record);
    void carryOver(const Tries& told);
    [[nodiscard]] store::JournalResult<base::Done> mustBeFree();
    [[nodiscard]] store::JournalResult<base::Done> mustStandAsTaken() const;
    [[nodiscard]] store::JournalResult<base::Done>
    writtenTogether(const std::function<store::JournalResult<base::Done>()>& work);
    [[nodiscard]] store::JournalResult<base::Done> keepAll(const OpenCase& open);
    void finish(const store::SendEnd& given);
    void refresh();

    store::Journal* m_journal;
    std::optional<store::CaseSubject> m_subject;
    std::optional<store::CaseId> m_case; ///< absent: none in hand, or it could not be begun
    store::CaseStage m_stage = store::CaseStage::Open;
    IfNotCounted m_ifNotCounted = IfNotCounted::OpensAgain;
    Tries m_told;
    std::optional<Unwritten> m_unwritten; ///< of the last POST
    std::optional<QDateTime> m_lastSentAt;
    int m_post = 0; ///< number of the last POST; 0: none
};

} // namespace session
