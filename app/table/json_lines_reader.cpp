// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "table/json_lines_reader.h"

#include "table/flat_json.h"

#include <utility>

namespace table
{

base::Result<std::unique_ptr<RowReader>, TableError>
JsonLinesReader::open(std::unique_ptr<FileText> text, Extent extent)
{
    std::unique_ptr<JsonLinesReader> reader(new JsonLinesReader(std::move(text), extent));
    if (reader->isArray())
        return base::fail(TableError{TableFlaw::NotJson, 1});
    reader->m_ahead = reader->read();
    const Outcome& first = *reader->m_ahead;
    if (!first && !reader->m_canGoOn)
        return base::fail(first.error());
    if (first && !*first)
        return base::fail(TableError{TableFlaw::Empty, 0});
    return std::unique_ptr<RowReader>(std::move(reader));
}

JsonLinesReader::JsonLinesReader(std::unique_ptr<FileText> text, Extent extent)
    : m_text(std::move(text)),
      m_extent(extent)
{
}

/// Of customers: each of its lines, or the one that it has, would be no object.
bool JsonLinesReader::isArray()
{
    return m_text->append(m_buffer) && m_buffer.trimmed().startsWith(u'[');
}

base::Result<std::optional<Row>, TableError> JsonLinesReader::next()
{
    return m_ahead ? *std::exchange(m_ahead, std::nullopt) : read();
}

JsonLinesReader::Outcome JsonLinesReader::read()
{
    if (!m_canGoOn)
        return std::optional<Row>();
    while (const auto line = nextLine()) {
        if (line->isTooLong || !line->text.trimmed().isEmpty())
            return rowOf(*line, ++m_number);
    }
    m_canGoOn = false;
    if (m_text->flaw())
        return base::fail(TableError{*m_text->flaw(), m_line + 1});
    return std::optional<Row>();
}

std::optional<JsonLinesReader::Line> JsonLinesReader::nextLine()
{
    Line line;
    qsizetype begin = m_at;
    for (;;) {
        const QChar* characters = m_buffer.constData();
        while (m_at < m_buffer.size() && characters[m_at] != u'\n')
            ++m_at;
        line.isTooLong = line.isTooLong || m_at - begin > mostRowBytes;
        if (line.isTooLong)
            begin = m_at;
        m_canGoOn = !line.isTooLong || m_extent == Extent::Whole;
        if (m_at < m_buffer.size() || !m_canGoOn)
            break;
        if (!refill(begin)) {
            // A line that a flaw cuts is not all of it.
            if (m_text->flaw() || (m_at == begin && !line.isTooLong))
                return std::nullopt;
            break;
        }
    }
    line.text = m_buffer.mid(begin, m_at - begin);
    m_at += m_at < m_buffer.size() ? 1 : 0;
    ++m_line;
    return line;
}

bool JsonLinesReader::refill(qsizetype& begin)
{
    m_buffer.remove(0, begin);
    m_at -= begin;
    begin = 0;
    return m_text->append(m_buffer);
}

JsonLinesReader::Outcome JsonLinesReader::rowOf(const Line& line, qint64 number)
{
    if (line.isTooLong)
        return base::fail(TableError{TableFlaw::RowTooLong, m_line});
    const auto members = flatObjectFrom(line.text);
    if (!members)
        return base::fail(TableError{TableFlaw::NotJson, m_line});
    Row row{number, m_line, {}};
    for (const auto& [name, value] : *members) {
        const qsizetype column = columnOf(name);
        if (column >= mostCells)
            return base::fail(TableError{TableFlaw::TooManyCells, m_line});
        while (row.cells.size() <= column)
            row.cells.append(QString());
        row.cells[column] = value;
    }
    return std::optional(std::move(row));
}

qsizetype JsonLinesReader::columnOf(const QString& name)
{
    const auto known = m_places.constFind(name);
    if (known != m_places.cend())
        return *known;
    const qsizetype column = m_columns.size();
    if (column < mostCells) {
        m_columns.append(name);
        m_places.insert(name, column);
    }
    return column;
}

} // namespace table
