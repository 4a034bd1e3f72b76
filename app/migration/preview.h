// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table/row_reader.h"

namespace migration
{

/// The first rows of a file, for matching its columns.
struct Preview {
    table::Format format;
    QStringList columns;
    QList<QStringList> rows; ///< of the first 20 those that can be read
};

/// In little time, whatever the file. If its first rows name no column, what is wrong with it, or
/// with the first of them.
[[nodiscard]] base::Result<Preview, table::TableError> previewOf(const QString& path);

} // namespace migration
