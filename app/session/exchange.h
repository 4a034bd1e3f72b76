// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/client.h"
#include "base/clock.h"
#include "base/random.h"
#include "rules/spellings.h"
#include "session/case_ledger.h"
#include "session/policy.h"
#include "session/question.h"
#include "session/transition.h"

namespace session
{

/// The talk with the service about one case: one POST or GET at a time, each with a number of its
/// own, late results dropped, and the memory of what the service has told about tries. A POST is in
/// the ledger before it leaves, and its end before anybody hears of it. Client, clock, ledger and
/// `random` (null: pauses are as short as they may be) outlive it. Lives on the GUI thread.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(argos::Client& service, const base::Clock& clock, const Policy& policy,
             CaseLedger& ledger, base::RandomSource* random = nullptr, QObject* parent = nullptr);

    /// Draft and photo must be there. A SentElsewhere arrives if another program has gone on with
    /// the case, a SendNotRecorded if the ledger cannot take it.
    /// `timeLeft`: until the deadline of the case; absent: it has none.
    void send(const OpenCase& open, const rules::Spellings& spellings,
              std::optional<std::chrono::milliseconds> timeLeft = {});
    /// Begins the pause that `tell` has told of after a failure: a PauseOver arrives at its end,
    /// and the next send counts as another attempt of the same. `checkTime` has to be called.
    void sendLater();
    /// How much of that pause is left; nothing if there is none.
    [[nodiscard]] std::optional<std::chrono::milliseconds> sendsIn() const;
    /// What the service has told by now, if it is not known from answers to this exchange.
    void knows(const Tries& told);
    /// Goes on with a case of an earlier run of the program: with what the service had told by
    /// then, and, if it is in doubt, with an answer that is taken for lost just now.
    void resume(const KeptCase& kept);
    /// Another program has gone on with the case: what came of that only the service can say, and
    /// it is given its time from now on.
    void doubt();
    void ask(const base::SubmissionId& id);
    /// Asks when the pause is over; `checkTime` has to be called until then.
    void askLater(const base::SubmissionId& id);
    /// Asks when the service has had its rest since the last question, which may be now.
    void askSoon(const base::SubmissionId& id);
    /// Asks after a pause that grows with each (pauseBeforeQuestion).
    void askRarely(const base::SubmissionId& id);
    /// A POST still ends with its answer (the client says whether it may have been counted); a GET
    /// or a pause ends here and now.
    void abort();
    /// Drops what is under way and all that was known; of a POST the ledger hears that it was given
    /// up.
    void forget();
    /// The end of the program: what is under way is dropped, and nobody hears of it.
    void abandon();
    void checkTime();

    /// Fills in what was known before the last send and how its answer was lost.
    void tell(Facts& facts) const;
    [[nodiscard]] Question question() const;
    [[nodiscard]] double progress() const { return m_progress; } ///< 0..1 of the last send

Q_SIGNALS:
    void progressed();
    /// An AnswerArrived, a SentElsewhere, a SendNotRecorded, a PauseOver or a RecordArrived.
    void arrived(const session::Event& event);

private:
    enum class Call { None, Post, Refused, Read };
    struct Loss {
        argos::Fault fault;
        std::chrono::milliseconds at;
    };
    struct LaterRead {
        base::SubmissionId id;
        std::chrono::milliseconds at;
        bool wanted = false; ///< by a person
    };

    /// Attempts of one send.
    struct Series {
        int attempts = 0;
        std::chrono::milliseconds begun;
        std::chrono::milliseconds limit; ///< for all of them together
    };

    void begin(Call call);
    void countAttempt(std::optional<std::chrono::milliseconds> timeLeft);
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    pauseAfter(const argos::CallFailure& failure);
    void drop();
    void tellNotSent(base::JobNumber job, store::JournalError why);
    void lookAtTheOther();
    [[nodiscard]] bool hasSettled() const;
    [[nodiscard]] Reading certainReading(const argos::SubmissionRecord& record) const;
    [[nodiscard]] bool isCurrent(Call call, base::JobNumber job) const;
    void takeAnswer(base::JobNumber job, const argos::Step2Outcome& outcome);
    void takeRecord(base::JobNumber job, const argos::ReadOutcome& outcome);
    void takeProgress(base::JobNumber job, double share);

    argos::Client& m_service;
    const base::Clock& m_clock;
    const Policy m_policy;
    CaseLedger& m_ledger;
    base::JobNumber m_job{};
    Call m_call = Call::None;
    Tries m_seen;                  ///< the newest the service has told
    Tries m_before;                ///< ... when the last send left
    bool m_pending = false;        ///< as the service has told last
    bool m_wasPending = false;     ///< ... when the last question left
    bool m_otherIsSending = false; ///< another program, when the last question left
    bool m_askedSettled = false;   ///< the last question left when nothing was to be expected
                                   ///< any more of the POST whose answer was lost
    std::optional<Loss> m_loss;
    std::optional<LaterRead> m_later;
    std::chrono::milliseconds m_quietUntil{0}; ///< no question of askSoon and askRarely before
    int m_asked = 0;                           ///< by askRarely
    bool m_unanswered = false;                 ///< the last question
    base::RandomSource* m_random;
    std::optional<Series> m_series;
    std::optional<std::chrono::milliseconds> m_pause;  ///< after the failure that came last
    std::optional<std::chrono::milliseconds> m_sendAt; ///< when that pause ends
    double m_progress = 0;
};

} // namespace session
