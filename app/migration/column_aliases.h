// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace migration
{

/// What resources/migration/columns.json knows, ready to be looked up.
struct ColumnAliases {
    QHash<QString, QString> columns{};                ///< folded name -> wire name
    QHash<QString, QHash<QString, QString>> values{}; ///< wire name -> folded word -> wire value
};

/// A name without what does not matter in it: capitals, blanks, `_`, `-`, full width.
[[nodiscard]] QString folded(const QString& name);
/// Of the program; read once.
[[nodiscard]] const ColumnAliases& columnAliases();

} // namespace migration
