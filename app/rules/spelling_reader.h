// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/pack_object.h"
#include "rules/spellings.h"

namespace rules
{

/// Reads the product's table, `spellings.json`.
[[nodiscard]] QList<Spelling> readSpellings(const PackObject& object);
/// Reads what a place writes otherwise, `{"wire": {"identity_number": "identitiy_number"}}`: only
/// names of the table, at most 64 letters, digits, `_`, `-` and inner blanks, no two alike.
void overrideSpellings(const PackObject& object, QList<Spelling>& table);

} // namespace rules
