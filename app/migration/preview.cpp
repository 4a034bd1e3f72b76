// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/preview.h"

namespace migration
{

base::Result<Preview, table::TableError> previewOf(const QString& path)
{
    constexpr int mostRows = 20;
    const auto opened = table::RowReader::open(path, table::Extent::Beginning);
    if (!opened)
        return base::fail(opened.error());
    table::RowReader& reader = **opened;
    Preview preview;
    std::optional<table::TableError> flaw;
    for (int i = 0; i < mostRows && reader.canGoOn(); ++i) {
        const auto row = reader.next();
        if (row && !*row)
            break;
        if (row)
            preview.rows.append((*row)->cells);
        else if (!flaw)
            flaw = row.error();
    }
    if (flaw && reader.columns().isEmpty())
        return base::fail(*flaw);
    preview.format = reader.format();
    preview.columns = reader.columns();
    return preview;
}

} // namespace migration
