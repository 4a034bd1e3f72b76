// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/photo_studio.h"
#include "rules/spellings.h"
#include "session/deadline.h"
#include "session/exchange.h"
#include "session/kept_cases.h"
#include "session/open_case.h"
#include "session/result_view.h"

#include <QTimer>

#include <variant>

namespace session
{

/// One submission without a window: the part of the workflow from Confirm on, by the same
/// transition function, so that a lost answer is settled in the same way. Nobody is there to press
/// a button, so it ends where a person would have to decide. If the journal knows a send of the
/// same case of which nobody knows what became, that is asked first, and nothing is sent. One
/// submission an object; client, clock, journal and random source (see Exchange) outlive it. Lives
/// on the thread of its event loop.
class HeadlessSubmission final : public QObject
{
    Q_OBJECT

public:
    using Ending = std::variant<ResultView, ProblemView>;

    HeadlessSubmission(argos::Client& service, const base::Clock& clock, const Policy& policy,
                       rules::Spellings spellings = {}, store::Journal* journal = nullptr,
                       base::RandomSource* random = nullptr, QObject* parent = nullptr);
    /// As the end of the program: nobody hears of what is still under way.
    ~HeadlessSubmission() override;

    /// `values` are sent as they are (see `completed`). Call once.
    void start(const CaseDraft& draft, const rules::Values& values, const framing::Photo& photo,
               const rules::Pictures& pictures = {});
    /// Sends a case that waited, complete, with what the service has told of its tries since. What
    /// comes of it stands in the journal, and what was kept stays there. Call once. False: its
    /// photo is no picture, and nothing happens.
    [[nodiscard]] bool resume(const KeptCase& kept, const Tries& told);
    /// Drops what is under way, for somebody else to find out what became of it; nothing is told.
    void giveUp();
    /// Ends soon with what is then known.
    void cancel();
    /// As in Controller, for tests.
    void checkTime() { m_exchange.checkTime(); }

Q_SIGNALS:
    void progressed(double share); ///< 0..1
    /// It was certainly not counted, and is tried again by itself after that pause.
    void waiting(const session::ProblemView& why, std::chrono::milliseconds pause);
    /// Exactly once after start(), never from within it. An incomplete answer is a ResultView.
    void finished(const session::HeadlessSubmission::Ending& ending);

private:
    void begin();
    void handle(const Event& event);
    [[nodiscard]] Facts facts() const;
    void perform(Effect effect, const Event& event, const Transition& next);
    void end(const Ending& ending);

    const base::Clock& m_clock;
    const Policy m_policy;
    const rules::Spellings m_spellings;
    State m_state = State::Confirm;
    OpenCase m_case;
    Deadline m_deadline;
    bool m_waited = false;
    bool m_asksFirst = false; ///< only the service can say how the case stood at the beginning
    std::optional<ResultView> m_result;
    std::optional<ProblemView> m_problem;
    KeptCases m_cases;
    CaseLedger m_ledger;
    Exchange m_exchange;
    QTimer m_timer;
};

} // namespace session
