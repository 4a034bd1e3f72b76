// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "table/delimited_reader.h"

#include <utility>

namespace table
{

base::Result<std::unique_ptr<RowReader>, TableError>
DelimitedReader::open(std::unique_ptr<FileText> text, Extent extent)
{
    std::unique_ptr<DelimitedReader> reader(new DelimitedReader(std::move(text), extent));
    if (const auto error = reader->readHeader())
        return base::fail(*error);
    return std::unique_ptr<RowReader>(std::move(reader));
}

DelimitedReader::DelimitedReader(std::unique_ptr<FileText> text, Extent extent)
    : m_text(std::move(text)),
      m_records(*m_text, m_text->format().separator, extent)
{
}

std::optional<TableError> DelimitedReader::readHeader()
{
    const auto header = m_records.next();
    if (!header)
        return TableError{TableFlaw::Empty, 0};
    if (header->flaw)
        return TableError{*header->flaw, header->line};
    for (const QString& cell : header->cells) {
        const QString name = cell.trimmed();
        if (name.isEmpty() || m_columns.contains(name))
            return TableError{TableFlaw::NoHeader, header->line, m_columns.size() + 1, name};
        m_columns.append(name);
    }
    m_ahead = m_records.next();
    if (!m_ahead)
        return TableError{TableFlaw::Empty, 0};
    return std::nullopt;
}

base::Result<std::optional<Row>, TableError> DelimitedReader::next()
{
    if (!m_canGoOn)
        return std::optional<Row>();
    auto record = m_ahead ? std::exchange(m_ahead, std::nullopt) : m_records.next();
    if (!record) {
        m_canGoOn = false;
        return std::optional<Row>();
    }
    ++m_number;
    m_canGoOn = !record->isLast;
    if (record->flaw)
        return base::fail(TableError{*record->flaw, record->line});
    return std::optional(Row{m_number, record->line, std::move(record->cells)});
}

} // namespace table
