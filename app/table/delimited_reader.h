// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table/delimited_records.h"
#include "table/file_text.h"

namespace table
{

/// Rows of a delimited file, the first of which names the columns.
class DelimitedReader final : public RowReader
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<RowReader>, TableError>
    open(std::unique_ptr<FileText> text, Extent extent);

    [[nodiscard]] const Format& format() const override { return m_text->format(); }
    [[nodiscard]] const QStringList& columns() const override { return m_columns; }
    [[nodiscard]] base::Result<std::optional<Row>, TableError> next() override;
    [[nodiscard]] bool canGoOn() const override { return m_canGoOn; }
    [[nodiscard]] qint64 bytesRead() const override { return m_text->bytesRead(); }
    [[nodiscard]] const FileStamp& stamp() const override { return m_text->stamp(); }

private:
    DelimitedReader(std::unique_ptr<FileText> text, Extent extent);
    [[nodiscard]] std::optional<TableError> readHeader();

    std::unique_ptr<FileText> m_text;
    DelimitedRecords m_records;
    QStringList m_columns;
    std::optional<Record> m_ahead; ///< the first row, read to see that there is one
    qint64 m_number = 0;
    bool m_canGoOn = true;
};

} // namespace table
