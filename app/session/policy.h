// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/project_options.h"
#include "session/consent.h"

#include <chrono>

namespace session
{

/// What the place of use decides.
struct Policy {
    /// When "take photo now" appears; 10 s in kiosk mode, at once for agents.
    std::chrono::seconds manualPhotoAfter{0};
    /// From step1At. Data, because the documents contradict themselves (4 h / 24 h).
    std::chrono::hours deadline{24};
    std::chrono::hours deadlineWarning{4};
    /// After a lost answer a record without a trace is believed from then on: a gateway gives up on
    /// a request before the service behind it has finished. Assumption: the documents say nothing.
    std::chrono::milliseconds settleAfterLoss{6000};
    std::chrono::milliseconds pauseBetweenQuestions{2000};
    /// For all attempts of one send together, with the pauses between (argos/retry_policy.h).
    std::chrono::milliseconds sendsAgainWithin{120'000};
    /// Sealed data of a case is forgotten that long after its end; 0: at its end.
    std::chrono::hours retention{0};
    /// Whether a case that a crash interrupted comes back by itself. Not where the next one before
    /// the screen is somebody else.
    bool resumesCases = false;
    /// Whether a case that the network keeps from being sent may wait, sealed, and send itself
    /// later. Not where the next one before the screen is somebody else.
    bool letsCasesWait = false;
    /// What the ARGOS project asks for; a case file goes before it.
    rules::ProjectOptions project{};
    Disclosure disclosure{};
};

} // namespace session
