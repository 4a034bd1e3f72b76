// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/step2.h"
#include "session/kept_case.h"

#include <variant>

namespace session
{

// What a person does.

/// With country and ID type chosen.
struct StartRequested {
    CaseDraft draft;
};
/// The customer agrees to the text of that version, shown in that language (BCP 47).
struct ConsentGiven {
    QString textVersion{};
    QString language{};
};
/// The customer does not: ends the case and forgets it.
struct ConsentRefused {
};
/// Wire values; checked again by the controller.
struct DetailsSubmitted {
    rules::Values values;
    rules::Pictures pictures{};
};
struct BackRequested {
};
/// Take it now, whatever the guidance says.
struct PhotoRequested {
};
struct RetakeRequested {
};
struct PhotoAccepted {
};
struct SubmitRequested {
};
struct AskAgainRequested {
};
/// While sending, asking or waiting to send: stop that; elsewhere: end the case and forget it.
struct CancelRequested {
};
struct NewCaseRequested {
};
/// Send it by itself when the service can be reached again; another customer may follow.
struct SendLaterRequested {
};

// What the world does.

/// Encoded and within the limits.
struct PhotoTaken {
};
struct AnswerArrived {
    argos::Step2Outcome outcome;
};
struct RecordArrived {
    argos::ReadOutcome outcome;
};
struct DeadlinePassed {
};
/// The program has found a case that its last run left behind.
struct CaseFound {
    KeptCase kept;
};
/// The pause before the next attempt is over.
struct PauseOver {
};
/// The case is written down and will send itself (WaitingCases).
struct CaseWaits {
};
/// Another program has sent the case since it was taken in hand, or is about to; nothing was sent
/// here.
struct SentElsewhere {
};
/// The journal could not be written; nothing was sent.
struct SendNotRecorded {
};

using Event =
    std::variant<StartRequested, ConsentGiven, ConsentRefused, DetailsSubmitted, BackRequested,
                 PhotoRequested, RetakeRequested, PhotoAccepted, SubmitRequested, AskAgainRequested,
                 CancelRequested, NewCaseRequested, SendLaterRequested, PhotoTaken, AnswerArrived,
                 RecordArrived, DeadlinePassed, CaseFound, PauseOver, CaseWaits, SentElsewhere,
                 SendNotRecorded>;

} // namespace session
