// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/deadline.h"
#include "session/headless_submission.h"
#include "session/question.h"
#include "session/waiting_list.h"

namespace session
{

/// Sends the cases that wait, sealed, for a service that could not be reached: one at a time in the
/// order of WaitingList, never one that is in hand, and none after its last moment: such a one ends
/// as expired and is forgotten.
///
/// Before a case is sent the service is asked about it by GET: that shows whether it can be reached
/// without letting anything personal leave, whether somebody else has settled the case, and which
/// tries it has counted so far. While it cannot be reached, pauses grow (pauseBeforeQuestion) for
/// all cases together. The rest is HeadlessSubmission's. A case that comes back wanting a person
/// waits no longer, or is held: Open, or waiting with `heldReason`. One whose answer is lost is
/// CaseWatch's. All that is handed in outlives it. Lives on the GUI thread.
class WaitingCases final : public QObject
{
    Q_OBJECT

public:
    WaitingCases(store::Journal& journal, argos::Client& service, const base::Clock& clock,
                 base::RandomSource& random, const Policy& policy, rules::Spellings spellings = {},
                 QObject* parent = nullptr);
    ~WaitingCases() override;

    /// Looks into the journal and sends from now on. The journal is unlocked.
    void start();
    /// Looks into the journal again: somebody else has written to it.
    void look();
    /// Leaves that case alone until another, or none, is in hand. What of it is under way is given
    /// up; whoever has it in hand asks the service what became of it.
    void setInHand(const std::optional<base::SubmissionId>& id);
    /// Sends that case before any other, also one that is held, as soon as the service has had its
    /// rest. Nothing happens if it does not wait.
    void sendNow(const store::CaseId& id);
    /// Acts if the time has come. A timer of its own calls it each second; tests call it after
    /// moving their clock.
    void checkTime();

    enum class Standing {
        Unknown,   ///< it does not wait, or not here
        Waits,     ///< sends itself
        UnderWay,  ///< or about to be
        Held,      ///< until somebody says so
        Unreadable ///< its key is not there
    };
    [[nodiscard]] Standing standing(const store::CaseId& id) const;
    struct Counts {
        int waiting = 0; ///< that send themselves, with the one under way
        int held = 0;    ///< that want a person
        int expired = 0; ///< that this run has ended because their time ran out
        friend bool operator==(const Counts&, const Counts&) = default;
    };
    [[nodiscard]] Counts counts() const;

Q_SIGNALS:
    /// A case began or ended to be sent; the journal may say something new.
    void changed();

private:
    using Waiting = WaitingList::Waiting;
    void endExpired();
    [[nodiscard]] const Waiting* next() const;
    void probe(const Waiting& of);
    void take(base::JobNumber job, const argos::ReadOutcome& outcome);
    void goOn(const argos::SubmissionRecord& record);
    [[nodiscard]] bool isUnreadable(const store::CaseId& id) const;
    [[nodiscard]] bool wasCountedLate(const KeptCase& kept,
                                      const argos::SubmissionRecord& record) const;
    void noteUnreached(const argos::CallFailure& failure);
    void send(const KeptCase& kept, const argos::SubmissionRecord& record);
    [[nodiscard]] store::JournalResult<base::Done> noteTold(const store::CaseRecord& of,
                                                            const Tries& told);
    void takeEnding(const HeadlessSubmission::Ending& ending);
    void finish();
    void restAfter(std::optional<std::chrono::seconds> retryAfter);
    void noteReached();
    void noteFailure(int httpStatus);
    void giveUp();
    [[nodiscard]] std::optional<KeptCase> underWay() const;

    store::Journal& m_journal;
    argos::Client& m_service;
    const base::Clock& m_clock;
    base::RandomSource& m_random;
    const Policy m_policy;
    const rules::Spellings m_spellings;
    CaseLedger m_ledger;
    KeptCases m_cases;
    WaitingList m_list;
    std::optional<base::SubmissionId> m_inHand;
    std::optional<store::CaseId> m_wanted;            ///< by a person
    std::optional<store::CaseId> m_case;              ///< the one under way
    std::unique_ptr<HeadlessSubmission> m_submission; ///< absent while it is being asked about
    std::unique_ptr<HeadlessSubmission> m_ended;      ///< may still be telling that it has
    base::JobNumber m_job{};
    std::chrono::milliseconds m_quietUntil{0}; ///< for all
    std::chrono::milliseconds m_due{0};        ///< for what goes by itself
    std::chrono::milliseconds m_lookAt{0};
    int m_failures = 0; ///< since the service has taken a case, or said how one stands
    QTimer m_timer;
};

} // namespace session
