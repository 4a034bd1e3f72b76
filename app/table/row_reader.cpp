// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "table/row_reader.h"

#include "table/delimited_reader.h"
#include "table/json_lines_reader.h"

namespace table
{

base::Result<std::unique_ptr<RowReader>, TableError> RowReader::open(const QString& path,
                                                                     Extent extent)
{
    auto text = FileText::open(path);
    if (!text)
        return base::fail(text.error());
    if ((*text)->format().layout == Layout::JsonLines)
        return JsonLinesReader::open(std::move(text).value(), extent);
    return DelimitedReader::open(std::move(text).value(), extent);
}

} // namespace table
