// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/event.h"
#include "session/result_view.h"

namespace session
{

/// A submission is rejected when its retry count reaches 3 (Step 2 retry page; seed sample
/// "Rejected"). Tries of Step 1 are said to be counted in, so what is left of it is an upper limit.
inline constexpr int documentedTryLimit = 3;

[[nodiscard]] ResultView resultView(const argos::Step2Answer& answer, const QDateTime& at);
/// The reasons are those of the last attempt. A record without a status is Incomplete.
[[nodiscard]] ResultView resultView(const argos::SubmissionRecord& record, const QDateTime& at);

/// Of an AnswerArrived or RecordArrived that brought one; any other event is a programming mistake.
[[nodiscard]] ResultView resultView(const Event& event, const QDateTime& at);

/// For a send that certainly was not counted.
[[nodiscard]] ProblemView problemView(const argos::CallFailure& failure);
/// For a send whose answer was lost by `fault` and of which the service has recorded nothing.
[[nodiscard]] ProblemView nothingCountedView(argos::Fault fault);
/// For a send that was not made because it could not be written down first.
[[nodiscard]] ProblemView notRecordedView();
/// For a case that was left to wait because of that and is taken in hand again.
[[nodiscard]] ProblemView waitedView(ProblemCause because);
/// Whether time alone may mend it, as it does with a network.
[[nodiscard]] bool mayPassByItself(ProblemCause cause);
/// Why a question that goes before a send was not answered: nothing was sent.
[[nodiscard]] ProblemCause unreachedCause(const argos::CallFailure& failure);
/// For a record that could not be read: the outcome stays unknown, unless the service does not
/// know the submission at all.
[[nodiscard]] ProblemView unreadRecordView(const argos::CallFailure& failure);

} // namespace session
