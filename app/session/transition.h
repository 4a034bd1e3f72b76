// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/event.h"
#include "session/result_view.h"
#include "session/state.h"

#include <optional>
#include <vector>

namespace session
{

/// What the transition function needs to know beside state and event; everything else is the
/// controller's.
struct Facts {
    bool hasPhoto = false;
    bool deadlinePassed = false; ///< of the draft in StartRequested, else of the case
    /// Only the service can say how that case stands: the answer of its last POST was lost, or it
    /// is pending.
    bool inDoubt = false;
    /// That case waits, complete, to be sent by itself; this kept it from being sent.
    std::optional<ProblemCause> waitsBecause;
    /// The place lets cases wait, and what went wrong may pass by itself.
    bool mayWait = false;
    bool pending = false; ///< the last answer says that the service has still to decide
    bool asking = false;  ///< a GET is under way
    /// Consent was given and the form accepted, by this run or the one that was interrupted.
    bool formAccepted = true;
    std::optional<NextStep> problemNext; ///< what the problem page offers; only in Problem
    std::optional<int> retryCountBefore; ///< the service's count before the last send, if it told
    bool wasPending = false;             ///< by the last that was known of the case
    int attemptsBefore = 0;              ///< attempts the service had recorded before the last send
    argos::Fault lostBy = argos::Fault::ConnectionLost; ///< how the last answer was lost
    /// Before the send that has just failed may be repeated; absent: it is not repeated.
    std::optional<std::chrono::milliseconds> pauseBeforeNextAttempt;
    bool photoMayShrink = false; ///< it can be encoded smaller, and has not been yet
    /// The service was asked long enough after that, so that it had done what it was going to.
    bool settled = true;
};

/// What the controller must do, in this order.
enum class Effect {
    BeginCase,
    RestoreCase, ///< all that was kept of it
    KeepConsent, ///< note version, language and time
    ForgetCase,  ///< wipe photo, fields, id
    StartCamera,
    StopCamera,
    TakePhoto,
    ForgetPhoto,
    Send,            ///< one POST, a new job number
    SendLater,       ///< the pause before the next attempt begins
    ShrinkPhoto,     ///< the same picture in fewer bytes
    AskService,      ///< one GET, a new job number
    AskServiceLater, ///< the same after a pause: the service may still be at work
    /// The same when the service has been left alone for long enough since the last question.
    AskServiceSoon,
    AskServiceRarely, ///< the same after a pause that grows from time to time
    LetWait,          ///< write the case down to be sent by itself: CaseWaits, SentElsewhere or
                      ///< SendNotRecorded
    AbortCall,        ///< a POST still ends with its answer; a GET and a pause end here
    KeepAnswer,       ///< remember the answer or the record as the result to show
    KeepProblem,      ///< remember `Transition::problem` as the problem to show
};

struct Transition {
    State state;
    std::vector<Effect> effects;
    std::optional<ProblemView> problem; ///< with KeepProblem only
};

/// The workflow. Pure. Nothing if the event is not allowed in that state; the controller then
/// ignores it. tests/session/tst_transition.cpp walks every (state, event) pair.
///
/// Back goes one page back and keeps what was entered; from Review it skips the camera (Retake has
/// a button of its own), and details submitted again while there is a photo return to Review. Back
/// from Consent keeps the case too: starting again with the same submission id continues it.
/// A send that was certainly not counted is repeated by itself where Facts says so; so is, once,
/// one whose photo was too large, with a smaller one. A lost answer is never followed by a send
/// that no person has asked for, even if the service turns out not to have counted it. A photo that
/// the service has judged or refused is never sent again. A case in doubt is asked about before
/// anything of it is sent, also when it was begun by an earlier run of the program. What certainly
/// was not counted may be left to wait; taken in hand again it stands where it stood. A pending
/// case is asked about for as long as its result is shown.
[[nodiscard]] std::optional<Transition> transition(State state, const Event& event,
                                                   const Facts& facts);

} // namespace session
