// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "table/delimited_records.h"

#include <algorithm>

namespace table
{

DelimitedRecords::DelimitedRecords(TextSource& text, QChar separator, Extent extent)
    : m_text(text),
      m_separator(separator),
      m_extent(extent)
{
}

std::optional<Record> DelimitedRecords::next()
{
    const auto isEmpty = [](const QString& cell) { return cell.isEmpty(); };
    while (!m_givenUp && peek() != atEnd) {
        Record record = readRecord();
        if (record.flaw || !std::all_of(record.cells.begin(), record.cells.end(), isEmpty))
            return record;
    }
    if (m_givenUp || !m_text.flaw())
        return std::nullopt;
    m_givenUp = true;
    return Record{{}, m_line, m_text.flaw(), true};
}

Record DelimitedRecords::readRecord()
{
    m_begin = m_at;
    m_cells.clear();
    m_flaw.reset();
    Record record{{}, m_line};
    readCell();
    while (!m_givenUp && peek() == m_separator.unicode()) {
        ++m_at;
        readCell();
    }
    if (!m_givenUp && !m_flaw && m_at - m_begin > mostRowBytes)
        m_flaw = TableFlaw::RowTooLong;
    // The text has ended with a flaw of its own: what there is of this record is not all of it.
    if (!m_givenUp && peek() == atEnd && m_text.flaw())
        giveUp(*m_text.flaw());
    if (m_flaw) {
        record.flaw = m_flaw;
        record.isLast = m_givenUp;
        if (m_givenUp)
            record.line = *m_flaw == TableFlaw::OpenQuote ? m_quoteLine : m_line;
    } else {
        record.cells.reserve(m_cells.size());
        for (const Cell& cell : std::as_const(m_cells))
            record.cells.append(textOf(cell));
    }
    skipLineBreak();
    return record;
}

void DelimitedRecords::readCell()
{
    if (peek() == u'"')
        readQuotedCell();
    else
        readPlainCell();
}

void DelimitedRecords::readPlainCell()
{
    const qsizetype begin = m_at - m_begin;
    do {
        const QChar* characters = m_buffer.constData();
        const qsizetype size = m_buffer.size();
        while (m_at < size && characters[m_at] != m_separator && characters[m_at] != u'\n' &&
               characters[m_at] != u'\r')
            ++m_at;
    } while (m_at == m_buffer.size() && refill());
    addCell({begin, m_at - m_begin, false});
}

void DelimitedRecords::readQuotedCell()
{
    m_quoteLine = m_line;
    const qsizetype begin = ++m_at - m_begin;
    bool hasQuotes = false;
    for (;;) {
        const int character = peek();
        if (character == atEnd) {
            giveUp(m_text.flaw().value_or(TableFlaw::OpenQuote));
            return;
        }
        if (isBreak(character)) {
            skipLineBreak();
        } else if (character != u'"') {
            ++m_at;
        } else {
            ++m_at;
            if (peek() != u'"')
                break;
            hasQuotes = true;
            ++m_at;
        }
    }
    const int behind = peek();
    if (behind != atEnd && behind != m_separator.unicode() && !isBreak(behind))
        giveUp(TableFlaw::OpenQuote);
    else
        addCell({begin, m_at - m_begin - 1, hasQuotes});
}

void DelimitedRecords::addCell(const Cell& cell)
{
    if (m_flaw)
        return;
    m_cells.append(cell);
    if (m_cells.size() > mostCells)
        m_flaw = TableFlaw::TooManyCells;
}

void DelimitedRecords::skipLineBreak()
{
    const int character = peek();
    if (!isBreak(character))
        return;
    ++m_at;
    ++m_line;
    if (character == u'\r' && peek() == u'\n')
        ++m_at;
}

bool DelimitedRecords::isBreak(int character) const
{
    return character == u'\n' || character == u'\r';
}

int DelimitedRecords::peek()
{
    if (m_at == m_buffer.size() && !refill())
        return atEnd;
    return m_buffer.at(m_at).unicode();
}

bool DelimitedRecords::refill()
{
    // A unit of UTF-16 is at least one byte of the file, in any encoding.
    if (!m_flaw && m_at - m_begin > mostRowBytes)
        m_flaw = TableFlaw::RowTooLong;
    if (m_flaw && m_extent == Extent::Beginning)
        m_givenUp = true;
    if (m_givenUp)
        return false;
    if (m_flaw)
        m_begin = m_at; // the record is only looked for its end
    m_buffer.remove(0, m_begin);
    m_at -= m_begin;
    m_begin = 0;
    return m_text.append(m_buffer);
}

void DelimitedRecords::giveUp(TableFlaw flaw)
{
    m_flaw = flaw;
    m_givenUp = true;
}

QString DelimitedRecords::textOf(const Cell& cell) const
{
    QString text = m_buffer.mid(m_begin + cell.begin, cell.end - cell.begin);
    if (cell.hasQuotes)
        text.replace(QLatin1String("\"\""), QLatin1String("\""));
    return text;
}

} // namespace table
