// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/project_options.h"
#include "session/consent.h"

#include <QLatin1String>
#include <QString>

#include <array>

namespace ui::texts
{

struct ConsentPoint {
    QString title;
    QString sentence;
};

/// All that a customer reads before agreeing.
struct ConsentText {
    QString title;
    QString lead;
    /// Collected, sent where, kept how long, whom to ask, that the choice is free.
    std::array<ConsentPoint, 5> points;
    QString choice; ///< what each button means
};

/// Names the wording below, in all languages, for the record of the case: the day it was written. A
/// new wording needs a new version; tests/ui/tst_consent_text.cpp sees to it.
inline constexpr QLatin1String consentVersion("2026-11-22");

[[nodiscard]] ConsentText consentText(const session::Disclosure& disclosure,
                                      const rules::ProjectOptions& project);

} // namespace ui::texts
