// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace table
{

enum class Layout { Delimited, JsonLines };
enum class Encoding { Utf8, Utf16Le, Utf16Be, Cp949 };

/// How a file is written, as found by looking at its beginning.
struct Format {
    Layout layout = Layout::Delimited;
    Encoding encoding = Encoding::Utf8;
    QChar separator = u','; ///< `,`, `;` or tab; Delimited only
    friend bool operator==(const Format&, const Format&) = default;
};

/// Why a file or one of its rows cannot be read. Closed: every enumerator has a sentence.
enum class TableFlaw {
    Unreadable,    ///< not there, no permission, a disk that fails
    Empty,         ///< nothing in it, or a header alone
    NotText,       ///< NUL bytes, a picture, a spreadsheet
    WrongEncoding, ///< a byte sequence that its encoding does not have
    RowTooLong,    ///< over `mostRowBytes`
    TooManyCells,  ///< over `mostCells`
    OpenQuote,     ///< a quoted cell that nothing closes
    NotJson,       ///< JSON lines: no object of texts, numbers and switches
    NoHeader,      ///< Delimited: a name in the first row is empty or there twice
    NoRoom,        ///< none for temporary files; no fault of the file
    Changed,       ///< the file is not the one that was opened
};

/// `not_text`, ...: in reports and in the output of the verbs.
[[nodiscard]] QLatin1String code(TableFlaw flaw);

struct TableError {
    TableFlaw flaw;
    qint64 line = 0;      ///< of the file, from 1; 0: the file as a whole
    qsizetype column = 0; ///< NoHeader: the second of that name, or the one without; from 1
    QString name{};       ///< NoHeader: the one that is there twice
};

/// What tells one state of a file from another without reading it.
struct FileStamp {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 changedAt = 0; ///< ns
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

inline constexpr qint64 mostRowBytes = 1'000'000;
inline constexpr int mostCells = 1000;

/// One row. `cells` fit `RowReader::columns()`; a row that is shorter has fewer of them, one that
/// is longer has more.
struct Row {
    qint64 number = 0; ///< of the data, from 1; the header does not count
    qint64 line = 0;   ///< of the file, where it begins, from 1
    QStringList cells;
};

/// How much of a file is wanted. Beginning, for a look at the first rows in little time: one that
/// is too long is the last, and its end is not looked for.
enum class Extent { Whole, Beginning };

/// Reads a file of rows one after the other, with the same memory for any length. CSV as RFC 4180
/// has it (also with `;` or tab, and with line breaks within quotes), or one JSON object a line. A
/// byte order mark decides the encoding; without one UTF-16 shows by its NUL bytes, and what is not
/// UTF-8 is CP949. May be used by any one thread.
class RowReader
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<RowReader>, TableError>
    open(const QString& path, Extent extent = Extent::Whole);
    virtual ~RowReader() = default;
    RowReader() = default;
    RowReader(const RowReader&) = delete;
    RowReader& operator=(const RowReader&) = delete;

    [[nodiscard]] virtual const Format& format() const = 0;
    /// The header; of JSON lines all names met so far, in the order of their first appearance (it
    /// grows while reading, and `cells` of later rows with it).
    [[nodiscard]] virtual const QStringList& columns() const = 0;
    /// The next row, or nothing at the end. After an error of a whole file there is no next row; a
    /// row alone that is wrong (too long, not JSON, ...) may be followed by others: `canGoOn`.
    [[nodiscard]] virtual base::Result<std::optional<Row>, TableError> next() = 0;
    [[nodiscard]] virtual bool canGoOn() const = 0;
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    /// Of the file when it was opened; one that leaves this state while it is read has Changed.
    [[nodiscard]] virtual const FileStamp& stamp() const = 0;
    [[nodiscard]] qint64 size() const { return stamp().size; }
};

} // namespace table
