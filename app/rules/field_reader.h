// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/pack_object.h"

namespace rules
{

/// The parameters of the Step 2 document that the form can ask for, in the order they are shown.
struct Catalogue {
    QList<Field> fields; ///< `required` says: always, whatever the country

    [[nodiscard]] bool knows(const QString& wireName) const;
};

/// Reads `parameters.json`.
[[nodiscard]] Catalogue readCatalogue(const PackObject& object);
/// Narrows the fields that `object` (`{"license_number": {"masks": [...]}}`) names.
void applyFormats(const PackObject& object, QList<Field>& fields);
/// The reason `key` names; refused if it is not among allReasons.
[[nodiscard]] QString readReason(const PackObject& object, const QString& key);

} // namespace rules
