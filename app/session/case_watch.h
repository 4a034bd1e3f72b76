// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/client.h"
#include "base/clock.h"
#include "base/random.h"
#include "session/case_ledger.h"
#include "session/kept_cases.h"
#include "session/policy.h"
#include "session/question.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace session
{

/// Asks the service about cases that only the service can move: pending ones, and those whose
/// answer was lost. What it says is written to the journal; a doubt that it does not settle ends
/// with the time of its case. One GET at a time, with pauses between;
/// never about the case in hand, which the Exchange asks about. Nothing is ever sent. All that is
/// handed in outlives it. Lives on the GUI thread.
class CaseWatch final : public QObject
{
    Q_OBJECT

public:
    CaseWatch(store::Journal& journal, argos::Client& service, const base::Clock& clock,
              base::RandomSource& random, const Policy& policy, QObject* parent = nullptr);
    ~CaseWatch() override;

    /// Looks into the journal and asks from now on.
    void start();
    /// Looks into the journal again: somebody else has written to it.
    void look();
    /// Leaves that case alone until another, or none, is in hand.
    void setInHand(const std::optional<base::SubmissionId>& id);
    /// Asks about that case before any other. Nothing happens if it is not one to ask about.
    void askNow(const store::CaseId& id);
    /// Asks if the time has come. A timer of its own calls it each second; tests call it after
    /// moving their clock.
    void checkTime();

    [[nodiscard]] Question question(const store::CaseId& id) const;

Q_SIGNALS:
    /// A question began or ended; the journal may say something new.
    void changed();

private:
    struct Watched {
        store::CaseId id;
        base::SubmissionId submissionId;
        store::CaseStage stage;
        int post;                        ///< number of its last POST; 0: none
        bool underWay;                   ///< that, when it was looked at last
        std::chrono::milliseconds since; ///< when it was first seen to stand there, and no program
                                         ///< to be about that, not in hand
        std::chrono::milliseconds due;
        int asked = 0;
        bool unanswered = false;
        bool askedSettled = false; ///< the last question left when nothing was to be expected any
                                   ///< more of that POST
    };

    [[nodiscard]] Watched watched(const store::CaseRecord& record);
    void ask(Watched& of);
    void drop();
    void take(base::JobNumber job, const argos::ReadOutcome& outcome);
    void lookAtTheSend(Watched& of);
    void note(const Watched& of, const argos::ReadOutcome& outcome);
    void giveUpIfLate(const Watched& of);
    void forgetWhatCannotBeSent();
    [[nodiscard]] Reading reading(const Watched& of, const store::CaseRecord& known,
                                  const argos::SubmissionRecord& record) const;
    [[nodiscard]] Watched* find(const store::CaseId& id);
    [[nodiscard]] const Watched* find(const store::CaseId& id) const;

    store::Journal& m_journal;
    argos::Client& m_service;
    const base::Clock& m_clock;
    base::RandomSource& m_random;
    const Policy m_policy;
    CaseLedger m_ledger;
    KeptCases m_cases;
    std::vector<Watched> m_watched;
    std::optional<base::SubmissionId> m_inHand;
    std::optional<store::CaseId> m_asking;
    base::JobNumber m_job{};
    std::chrono::milliseconds m_quietUntil{0};
    QTimer m_timer;
};

} // namespace session
