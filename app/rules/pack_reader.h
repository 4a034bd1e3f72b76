// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field_reader.h"
#include "rules/pack_examples.h"

namespace rules
{

/// One rule pack: the forms that a few countries share, the usual ID types first. `Form::country`
/// is not set.
struct Pack {
    QStringList countries; ///< alpha-3, or "*"
    QList<Form> forms;
    ExampleCounts examples{};
};

/// Reads a pack on top of `catalogue` and runs its examples.
[[nodiscard]] Pack readPack(const PackObject& object, const Catalogue& catalogue);

} // namespace rules
