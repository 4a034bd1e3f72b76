// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/judged_rows.h"

#include <algorithm>

namespace migration
{

base::Result<JudgedRows, table::TableError> JudgedRows::open(const ReadingTask& task)
{
    auto reader = table::RowReader::open(task.path);
    if (!reader)
        return base::fail(reader.error());
    if (task.stamp && (*reader)->stamp() != *task.stamp)
        return base::fail(table::TableError{table::TableFlaw::Changed, 0});
    return JudgedRows(task, std::move(reader).value());
}

JudgedRows::JudgedRows(const ReadingTask& task, std::unique_ptr<table::RowReader> reader)
    : m_reader(std::move(reader)),
      m_columns(task.columns),
      m_judge(task.ground, task.columns)
{
}

base::Result<bool, table::TableError> JudgedRows::next()
{
    m_row = m_reader->next();
    if (m_row && !*m_row)
        return false;
    if (!m_row && !m_reader->canGoOn())
        return base::fail(m_row.error());
    ++m_number;
    if (m_reader->columns().size() != m_columnCount) {
        if (!hasTheColumns())
            return base::fail(table::TableError{table::TableFlaw::Changed, 0});
        m_judge.setColumns(m_reader->columns());
        m_columnCount = m_reader->columns().size();
    }
    return true;
}

/// As far as the reader has come: of JSON lines it knows those of the rows that it has read.
bool JudgedRows::hasTheColumns() const
{
    const QStringList& columns = m_reader->columns();
    const qsizetype common = m_reader->format().layout == table::Layout::JsonLines
                                 ? std::min(m_columns.size(), columns.size())
                                 : m_columns.size();
    return columns.mid(0, common) == m_columns.mid(0, common);
}

base::Result<Entry, EntryResult> JudgedRows::judged() const
{
    if (!m_row)
        return base::fail(unreadableRow(m_number, m_row.error()));
    return m_judge.judge(**m_row);
}

} // namespace migration
