// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/guidance.h"
#include "ui/widgets/icon.h"

#include <QString>

namespace ui::texts
{

/// What the person is told, in large letters. Left and right are the person's own.
[[nodiscard]] QString sentence(framing::Advice advice);
/// The sign that goes with it.
[[nodiscard]] Icon icon(framing::Advice advice);
/// The line of the check list.
[[nodiscard]] QString name(framing::Need need);
/// One or two words on how the need stands; empty where the tick says it all.
[[nodiscard]] QString word(const framing::NeedStatus& status);
/// Under the title of the photo that is being looked at.
[[nodiscard]] QString sentence(framing::Verdict verdict);

} // namespace ui::texts
