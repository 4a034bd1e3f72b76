// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/sourced_value.h"
#include "session/case_draft.h"

#include <QByteArray>

namespace session
{

/// What is kept of a case's text so that it can go on after the program has died.
struct KeptDetails {
    CaseDraft draft;
    rules::SourcedValues values;
};

/// As JSON. Personal: to be sealed, and wiped after that.
[[nodiscard]] QByteArray written(const KeptDetails& details);
/// Nothing for what another version of the program has written, or no program.
[[nodiscard]] std::optional<KeptDetails> readDetails(const QByteArray& text);

} // namespace session
