// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace session
{

/// Where the case is; each has a page of its own.
enum class State {
    Start,       ///< no case; the submission id, country and ID type are chosen
    Consent,     ///< what is collected, sent where, kept how long
    Details,     ///< the form
    Capture,     ///< the camera runs, the person is guided
    Review,      ///< the photo is looked at: use it or take another
    Confirm,     ///< all that will be sent, masked; one button sends it
    Sending,     ///< the one request is on its way
    TryingAgain, ///< certainly not counted; sent again by itself after a pause
    Asking,      ///< the answer was lost; the service is asked what it knows (rule 2)
    Retake,      ///< the service wants another photo: why, what to do, what is left
    Finished,    ///< approved, rejected or pending
    Problem,     ///< nothing was counted, or it cannot be known: what happened and what to do next
};

inline constexpr State allStates[] = {State::Start,   State::Consent,     State::Details,
                                      State::Capture, State::Review,      State::Confirm,
                                      State::Sending, State::TryingAgain, State::Asking,
                                      State::Retake,  State::Finished,    State::Problem};

} // namespace session
