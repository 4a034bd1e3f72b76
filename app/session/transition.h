// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/event.h"
#include "session/state.h"

#include <optional>
#include <vector>

namespace session
{

/// What the transition function needs to know beside state and event; everything else is the controller's.
struct Facts {
    bool hasPhoto = false;
    bool deadlinePassed = false;
    std::optional<int> retryCountBefore; ///< the service's count before the last send, if it ever told
    int attemptsBefore = 0;              ///< attempts the service had recorded before the last send
};

/// What the controller must do, in this order.
enum class Effect {
    BeginCase,
    ForgetCase,     ///< wipe photo, fields, id
    StartCamera,
    StopCamera,
    TakePhoto,
    ForgetPhoto,
    Send,           ///< one POST, a new job number
    AskService,     ///< one GET, a new job number
    AbortCall,
    KeepAnswer,     ///< remember the answer or the record as the result to show
    KeepProblem,    ///< remember the failure as the problem to show
};

struct Transition {
    State state;
    std::vector<Effect> effects;
};

/// The workflow. Pure. Nothing if the event is not allowed in that state; the controller then ignores it.
/// tests/session/tst_transition.cpp walks every (state, event) pair.
[[nodiscard]] std::optional<Transition> transition(State state, const Event& event, const Facts& facts);

} // namespace session
