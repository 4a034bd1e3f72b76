// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "migration/column_matching.h"
#include "migration/entry.h"
#include "table/row_reader.h"

#include <QDate>

namespace migration
{

/// What turns a row into an entry.
struct JudgeGround {
    rules::Form form;
    ColumnMatching matching;
    rules::Values given{}; ///< for rows that have none of their own
    QDate today;
};

/// Judges the rows of one file. A cell becomes the value that goes on the wire: tidied, dates as
/// YYYY-MM-DD if the year stands first, choices and country codes in any case, the words of
/// columns.json for closed lists. Nothing else is guessed. Warnings stop no row.
class RowJudge
{
public:
    RowJudge(JudgeGround ground, const QStringList& columns);

    /// The columns that have been met by now (of JSON lines they become more, from the first on).
    /// Those that are new to the matching are matched by their names: widened().
    void setColumns(const QStringList& columns);
    /// The entry; or why the row is Invalid, by the first wrong field in the form's order.
    [[nodiscard]] base::Result<Entry, EntryResult> judge(const table::Row& row) const;

private:
    [[nodiscard]] rules::Values valuesOf(const table::Row& row) const;
    [[nodiscard]] EntryResult refusal(qint64 row, const rules::Problems& problems) const;

    JudgeGround m_ground;
    qsizetype m_columnCount = 0;
    QList<qsizetype> m_byName; ///< the form's fields, as they come in rules::Values
    QList<qsizetype> m_places; ///< of the form's fields among the columns; -1: has none
};

/// The result of a row that could not even be read.
[[nodiscard]] EntryResult unreadableRow(qint64 row, const table::TableError& error);

} // namespace migration
