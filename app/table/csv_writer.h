// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

namespace table
{

/// Writes CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read it right). A cell
/// that a spreadsheet would take for a formula, beginning with `=`, `+`, `-`, `@`, tab or carriage
/// return, also full-width ones and behind blanks, gets an apostrophe in front; so does such a sign
/// behind a `;`, tab or line break, where a spreadsheet set to other separators begins a cell.
class CsvWriter
{
public:
    /// `device` is open and outlives this.
    explicit CsvWriter(QIODevice& device);

    /// False from the first row on that could not be written.
    [[nodiscard]] bool write(const QStringList& cells);

private:
    QIODevice& m_device;
    bool m_begun = false;
    bool m_good = true;
};

/// A cell as CsvWriter writes it.
[[nodiscard]] QString csvCell(const QString& text);

} // namespace table
