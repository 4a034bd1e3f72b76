// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/capture.h"
#include "session/controller.h"
#include "session/deadline.h"
#include "session/exchange.h"
#include "session/kept_cases.h"
#include "session/open_case.h"

#include <QTimer>

namespace session
{

/// What the controller is made of, for its two sources: what it does, and what it shows.
class Controller::Private
{
public:
    Private(Controller& controller, World outside, Policy rules)
        : q(controller),
          world(outside),
          policy(rules),
          capture(world.cameras, world.studio, world.clock, policy.manualPhotoAfter),
          cases(world.journal),
          ledger(world.journal),
          begunAt(world.clock.now()),
          exchange(world.service, world.clock, policy, ledger, world.random)
    {
    }

    void connectWorld();
    void handle(const Event& event);
    bool acceptDetails(const DetailsSubmitted& details);
    [[nodiscard]] Deadline endOf(const KeptCase& kept) const;
    [[nodiscard]] Deadline deadlineAt(const std::optional<QDateTime>& end) const;
    [[nodiscard]] Facts factsFor(const Event& event) const;
    void perform(Effect effect, const Event& event, const Transition& next);
    void beginCase(const Event& event);
    void letWait();
    void keepConsent(const Event& event);
    void restore(const KeptCase& kept);
    void forgetEnded();
    void tellTimeLeft();
    void tellQuestion();
    void forgetCase();
    [[nodiscard]] rules::ProjectOptions projectOptions() const;
    [[nodiscard]] rules::Form form() const;
    [[nodiscard]] rules::Moment moment() const { return {world.clock.now(), q.today()}; }

    Controller& q;
    World world;
    const Policy policy;
    State state = State::Start;
    OpenCase open;
    Deadline deadline;
    std::optional<std::chrono::minutes> minutesTold;
    bool waitingForbidden = false;
    Question questionTold = Question::None;
    rules::Problems problems;
    std::optional<ResultView> result;
    std::optional<ProblemView> problem;
    Capture capture;
    KeptCases cases;
    CaseLedger ledger;
    const QDateTime begunAt; ///< what was touched before is of an earlier run
    Exchange exchange;
    std::optional<QDateTime> lostSince;
    QTimer timer;
};

} // namespace session
