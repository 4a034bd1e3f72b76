// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"
#include "rules/pack_object.h"

namespace rules
{

struct ExampleCounts {
    int accepted = 0;
    int refused = 0;
};

/// The ID type under `idType`.
[[nodiscard]] IdType readIdType(const PackObject& object);
/// Runs a pack's own examples on its forms: each must have exactly the problems and warnings that
/// it names, and there must be at least one of each sort.
ExampleCounts runExamples(const PackObject& examples, const QList<Form>& forms);
/// The same for examples that name no ID type, all on one form.
ExampleCounts runExamples(const PackObject& examples, const Form& form);

} // namespace rules
