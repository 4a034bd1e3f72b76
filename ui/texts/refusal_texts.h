// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/refusal.h"

#include <QString>

namespace ui::texts
{

/// The service's answer to such a photo, in its own words as far as they are published; no full
/// stop.
[[nodiscard]] QString sentence(framing::Refusal refusal);
/// The same as a warning before a try is spent, with no full stop either.
[[nodiscard]] QString probableAnswer(framing::Refusal refusal);

} // namespace ui::texts
