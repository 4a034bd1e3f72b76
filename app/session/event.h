// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/step2.h"
#include "session/case_draft.h"

#include <variant>

namespace session
{

// What a person does.
struct StartRequested {
    CaseDraft draft; ///< with country and ID type chosen
};
struct ContinueRequested {}; ///< consent given
struct DetailsSubmitted {
    rules::Values values; ///< wire values; checked again by the controller
};
struct BackRequested {};
struct PhotoRequested {};    ///< take it now, whatever the guidance says
struct RetakeRequested {};
struct PhotoAccepted {};
struct SubmitRequested {};
struct AskAgainRequested {};
struct CancelRequested {};   ///< while sending or asking: stop that; elsewhere: end the case and forget it
struct NewCaseRequested {};

// What the world does.
struct PhotoTaken {};        ///< encoded and within the limits
struct AnswerArrived {
    argos::Step2Outcome outcome;
};
struct RecordArrived {
    argos::ReadOutcome outcome;
};
struct DeadlinePassed {};

using Event = std::variant<StartRequested, ContinueRequested, DetailsSubmitted, BackRequested, PhotoRequested, RetakeRequested,
                           PhotoAccepted, SubmitRequested, AskAgainRequested, CancelRequested, NewCaseRequested, PhotoTaken,
                           AnswerArrived, RecordArrived, DeadlinePassed>;

} // namespace session
