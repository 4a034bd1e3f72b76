// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "main/options.h"

#include "base/clock.h"
#include "framing/photo_studio.h"
#include "rules/rule_book.h"
#include "session/case_draft.h"
#include "store/settings.h"

namespace program
{

/// All that the verb `submit` sends, checked.
struct Submission {
    session::CaseDraft draft;
    rules::Values values;
    rules::Pictures pictures;
    framing::Photo photo;
};

/// What is wrong with the verb's input.
struct Refusal {
    QString code;       ///< for scripts: `invalid_case`, `invalid_fields`, `photo_rejected`, ...
    QString sentence;   ///< for people
    QStringList fields; ///< wire names, for invalid_fields
};

/// Reads case, fields and photo, and judges them as the window would. Sends nothing.
[[nodiscard]] base::Result<Submission, Refusal> prepareSubmission(const Options& options,
                                                                  const store::Settings& settings,
                                                                  const rules::RuleBook& book,
                                                                  const base::Clock& clock);

} // namespace program
