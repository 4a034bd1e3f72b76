// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/pack_examples.h"

namespace rules
{

struct Migration {
    Form form;
    ExampleCounts examples{};
};

/// Reads a `migration.json` and runs its examples. With `parameters` it stands for itself; without,
/// it says of the parameters of `below` which are required, how they are formed and why they are
/// asked for.
[[nodiscard]] Migration readMigration(const PackObject& object, const Form& below);

} // namespace rules
