// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/sourced_value.h"

namespace ui::texts
{

/// Where a value is from, and that it wants to be compared; empty if a person typed it.
[[nodiscard]] QString origin(const rules::SourcedValue& value);
/// Beneath a value that cannot be changed.
[[nodiscard]] QString lockedOrigin();

} // namespace ui::texts
