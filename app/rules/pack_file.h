// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/pack_object.h"

namespace rules
{

/// The root object of `trouble.file`, at most 1 MB and 64 levels deep; an empty one, with the
/// reason in `trouble`, if it cannot be had. No more than that is ever read.
[[nodiscard]] PackObject readRoot(PackTrouble& trouble);
/// The same of `trouble.text`.
[[nodiscard]] PackObject parseRoot(PackTrouble& trouble);

} // namespace rules
