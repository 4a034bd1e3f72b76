// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/row_judge.h"

#include <memory>

namespace migration
{

/// What is read, and by what it is judged.
struct ReadingTask {
    QString path;
    QStringList columns; ///< as they were when the columns were matched
    JudgeGround ground;
    QByteArray salt; ///< of EntryKeys
    /// Of a second reading: what the file was at the first one.
    std::optional<table::FileStamp> stamp{};
};

/// The rows of a file in their order, each judged if it is asked for. A file that does not have the
/// task's columns any more, or not its stamp, has Changed. Any one thread.
class JudgedRows
{
public:
    [[nodiscard]] static base::Result<JudgedRows, table::TableError> open(const ReadingTask& task);

    /// Goes to the next row, the first one to begin with; false at the end. The error is one of the
    /// whole file, after which there is no row.
    [[nodiscard]] base::Result<bool, table::TableError> next();
    [[nodiscard]] qint64 number() const { return m_number; } ///< of the row, from 1
    /// Of the file, where the row begins; 0: it cannot be read.
    [[nodiscard]] qint64 line() const { return m_row && *m_row ? (*m_row)->line : 0; }
    /// Its entry; or why it is Invalid, be it that it cannot be read.
    [[nodiscard]] base::Result<Entry, EntryResult> judged() const;

    [[nodiscard]] const table::RowReader& reader() const { return *m_reader; }

private:
    JudgedRows(const ReadingTask& task, std::unique_ptr<table::RowReader> reader);
    [[nodiscard]] bool hasTheColumns() const;

    std::unique_ptr<table::RowReader> m_reader;
    QStringList m_columns; ///< the task's
    RowJudge m_judge;
    base::Result<std::optional<table::Row>, table::TableError> m_row{std::nullopt};
    qint64 m_number = 0;
    qsizetype m_columnCount = 0;
};

} // namespace migration
