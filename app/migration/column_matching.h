// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"

#include <QMap>
#include <QStringList>

namespace migration
{

/// Which column of a file is which parameter of the service.
struct ColumnMatching {
    QMap<QString, QString>
        wireNames{};       ///< column -> wire name; columns that are left out are absent
    QStringList leftOut{}; ///< columns that match nothing, or shall not
    QStringList missing{}; ///< required parameters that no column has
    QStringList twice{};   ///< parameters that two columns claim
    [[nodiscard]] bool isUsable() const { return missing.isEmpty() && twice.isEmpty(); }
};

/// Matches by name: the documented spelling, other spellings of it (`full_name`, `Full name`), and
/// the aliases of resources/migration/columns.json, among them the Korean words of the document.
/// Capitals, blanks, `_` and `-` do not matter. `given`: parameters that need no column.
[[nodiscard]] ColumnMatching matched(const QStringList& columns, const rules::Form& form,
                                     const QStringList& given = {});

/// With the columns that have come since (JSON lines): those that are neither matched nor left out
/// by now are matched by their names.
[[nodiscard]] ColumnMatching widened(const ColumnMatching& before, const QStringList& columns,
                                     const rules::Form& form, const QStringList& given = {});

/// What a person says of one column. `wireName` empty, or no parameter: left out.
struct ColumnChoice {
    QString column;
    QString wireName;
};
[[nodiscard]] ColumnMatching rematched(const ColumnMatching& before, const ColumnChoice& choice,
                                       const QStringList& columns, const rules::Form& form,
                                       const QStringList& given = {});

} // namespace migration
