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
    QList<QStringList> rows; ///< at most 20
};

/// From where the reader is; rows that cannot be read are passed over.
[[nodiscard]] Preview previewOf(table::RowReader& reader);

} // namespace migration
