// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/case_list.h"
#include "ui/texts/status_texts.h"

namespace ui::texts
{

/// How a case stands, in a few words. Of a customer who was verified elsewhere nothing is said to
/// be confirmed: the service has checked nothing.
[[nodiscard]] QString words(session::CaseStanding standing, store::CaseKind kind);
[[nodiscard]] StatusSign sign(session::CaseStanding standing);
/// Submission, country and ID type in one line.
[[nodiscard]] QString subjectLine(const session::CaseRow& row);
/// When it changed, how much time is left, whether the service is being asked, and why it stands
/// there, in one line.
[[nodiscard]] QString detailLine(const session::CaseRow& row);
/// What of the cases that wait a person should know, a sentence a line; empty if nothing waits.
[[nodiscard]] QString waitingSentences(const session::WaitingCases::Counts& counts);
/// Why the list may be out of date, and what to do.
[[nodiscard]] QString listSentence(store::JournalError error);

} // namespace ui::texts
