// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table/text_source.h"

namespace table
{

/// One record of a delimited text.
struct Record {
    QStringList cells;
    qint64 line = 0; ///< where it begins, or where its flaw is
    std::optional<TableFlaw> flaw{};
    bool isLast = false; ///< of a flaw after which nothing can be told apart
};

/// Splits a text as RFC 4180 has it, with any separator and any line break. Lines of nothing but
/// separators are skipped. Quotes within a cell that does not begin with one stand for themselves;
/// behind a closing quote there must be the end of the cell. Keeps one record and one piece of the
/// text, however long either is.
class DelimitedRecords
{
public:
    /// `text` outlives this.
    DelimitedRecords(TextSource& text, QChar separator, Extent extent = Extent::Whole);

    [[nodiscard]] std::optional<Record> next();

private:
    struct Cell {
        qsizetype begin; ///< from m_begin
        qsizetype end;
        bool hasQuotes;
    };
    static constexpr int atEnd = -1;

    [[nodiscard]] Record readRecord();
    void readCell();
    void readPlainCell();
    void readQuotedCell();
    void addCell(const Cell& cell);
    void skipLineBreak();
    [[nodiscard]] bool isBreak(int character) const;
    [[nodiscard]] int peek();
    [[nodiscard]] bool refill();
    void giveUp(TableFlaw flaw);
    [[nodiscard]] QString textOf(const Cell& cell) const;

    TextSource& m_text;
    const QChar m_separator;
    const Extent m_extent;
    QString m_buffer;
    qsizetype m_begin = 0; ///< of the record
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_quoteLine = 1;
    QList<Cell> m_cells;
    std::optional<TableFlaw> m_flaw;
    bool m_givenUp = false;
};

} // namespace table
