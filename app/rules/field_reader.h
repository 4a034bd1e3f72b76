// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"
#include "rules/pack_object.h"
#include "rules/project_options.h"

namespace rules
{

/// The parameters of the Step 2 document that the form can ask for, in the order they are shown.
struct Catalogue {
    QList<Field> fields; ///< `required` says: always, whatever the country
    QList<OptionNeeds> options{};

    [[nodiscard]] bool knows(const QString& wireName) const;
};

/// The fields under `parameters`; each name is there once.
[[nodiscard]] QList<Field> readParameters(const PackObject& object);
/// Reads `parameters.json`.
[[nodiscard]] Catalogue readCatalogue(const PackObject& object);
/// Narrows the fields that `object` (`{"license_number": {"masks": [...]}}`) names.
void applyFormats(const PackObject& object, QList<Field>& fields);
/// The names in a list; each must be in the catalogue, and there once.
[[nodiscard]] QStringList readNames(const PackObject& object, const QString& key,
                                    const Catalogue& catalogue);
/// The groups under `anyOf`, each of two or more of `optional`.
[[nodiscard]] QList<QStringList> readGroups(const PackObject& object, const QStringList& optional);
/// Why the fields that `object` names are asked for, if not for the catalogue's reasons.
void applyReasons(const PackObject& object, QList<Field>& fields);
/// The reason under `key`: one of allReasons, or a sentence in English and other languages.
[[nodiscard]] Reason readReason(const PackObject& object, const QString& key);

} // namespace rules
