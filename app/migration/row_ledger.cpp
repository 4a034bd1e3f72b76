// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/row_ledger.h"

namespace migration
{
namespace
{

constexpr qint64 lineBytes = sizeof(RowLedger::Line);

} // namespace

bool RowLedger::append(const Line& line)
{
    Line* place = placeOf(m_rows + 1);
    if (place == nullptr)
        return false;
    *place = line;
    m_pageChanged = true;
    ++m_rows;
    return true;
}

bool RowLedger::mark(qint64 row, RowVerdict verdict)
{
    return change(row, [verdict](Line& line) { line.verdict = verdict; });
}

bool RowLedger::markSamePerson(qint64 row, qint64 as)
{
    return change(row, [as](Line& line) { line.samePersonAs = as; });
}

/// On a page that is not open by itself: a page for each of many rows in no order takes minutes.
template<class Change> bool RowLedger::change(qint64 row, Change change)
{
    if (row < 1 || row > m_rows)
        return false;
    if ((row - 1) / pageLines == m_pageNumber) {
        change(m_page[static_cast<size_t>((row - 1) % pageLines)]);
        m_pageChanged = true;
        return true;
    }
    Line line;
    const qint64 place = (row - 1) * lineBytes;
    if (!m_file.read(place, &line, lineBytes))
        return false;
    change(line);
    return m_file.write(place, &line, lineBytes);
}

std::optional<RowLedger::Line> RowLedger::at(qint64 row) const
{
    const Line* place = row >= 1 && row <= m_rows ? placeOf(row) : nullptr;
    return place == nullptr ? std::nullopt : std::optional(*place);
}

RowLedger::Line* RowLedger::placeOf(qint64 row) const
{
    const qint64 page = (row - 1) / pageLines;
    if (page != m_pageNumber && !(close() && open(page)))
        return nullptr;
    return &m_page[static_cast<size_t>((row - 1) % pageLines)];
}

bool RowLedger::close() const
{
    if (!m_pageChanged)
        return true;
    m_pageChanged = false;
    return m_file.write(m_pageNumber * pageLines * lineBytes, m_page.data(), pageLines * lineBytes);
}

bool RowLedger::open(qint64 page) const
{
    m_pageNumber = page;
    return m_file.read(page * pageLines * lineBytes, m_page.data(), pageLines * lineBytes);
}

} // namespace migration
