// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/rule_book.h"
#include "store/settings.h"

namespace program
{

/// The product's rules with the place's own on top. What is wrong with those is in refusedPacks().
[[nodiscard]] rules::RuleBook rulesFor(const store::Settings& settings);
[[nodiscard]] rules::ProjectOptions projectOptions(const store::Settings& settings);
/// Says on stderr which packs of the place were refused.
void sayRefusedPacks(const rules::RuleBook& book);

} // namespace program
