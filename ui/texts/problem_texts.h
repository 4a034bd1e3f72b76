// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/result_view.h"

#include <QString>

namespace ui::texts
{

/// Three short sentences for the person at the counter.
struct ProblemWords {
    QString happened;
    QString meaning; ///< for the customer
    QString next;    ///< what to do
};

[[nodiscard]] ProblemWords words(session::ProblemCause cause);
/// Whether what is to be done about it is no more than to wait.
[[nodiscard]] bool isToWait(session::ProblemCause cause);
/// The words on the one button.
[[nodiscard]] QString button(session::NextStep step);
/// The objectName of that button.
[[nodiscard]] QString action(session::NextStep step);
/// "Wait 30 seconds ..." when the service has said so.
[[nodiscard]] QString waitSentence(std::chrono::seconds time);
/// When a person may do that step, SubmitAgain or AskAgain, after a rest that the service has asked
/// for; `left` of it, 0: now.
[[nodiscard]] QString restSentence(session::NextStep step, std::chrono::seconds left);
/// The small print for support; empty if there is nothing to tell.
[[nodiscard]] QString smallPrint(const session::ProblemView& problem);

} // namespace ui::texts
