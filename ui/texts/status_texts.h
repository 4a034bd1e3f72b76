// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/result_view.h"
#include "ui/theme.h"
#include "ui/widgets/icon.h"

#include <QString>

namespace ui::texts
{

struct StatusWords {
    QString title;
    QString explanation;
    QString next; ///< what happens now
};

[[nodiscard]] StatusWords words(session::CaseStatus status);
/// What the service calls it, in a word.
[[nodiscard]] QString name(session::CaseStatus status);

struct StatusSign {
    Icon icon;
    Tone tone;
};

[[nodiscard]] StatusSign sign(session::CaseStatus status);

} // namespace ui::texts
