// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/preview.h"

namespace migration
{

Preview previewOf(table::RowReader& reader)
{
    constexpr qsizetype mostRows = 20;
    Preview preview;
    while (preview.rows.size() < mostRows && reader.canGoOn()) {
        const auto row = reader.next();
        if (row && !*row)
            break;
        if (row)
            preview.rows.append((*row)->cells);
    }
    preview.format = reader.format();
    preview.columns = reader.columns();
    return preview;
}

} // namespace migration
