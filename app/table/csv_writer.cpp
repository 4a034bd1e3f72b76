// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "table/csv_writer.h"

namespace table
{
namespace
{

bool looksLikeFormula(const QString& text)
{
    if (text.isEmpty())
        return false;
    if (text[0] == u'\t' || text[0] == u'\r')
        return true;
    const QStringView trimmed = QStringView(text).trimmed();
    return !trimmed.isEmpty() && QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(trimmed[0]);
}

} // namespace

CsvWriter::CsvWriter(QIODevice& device)
    : m_device(device)
{
}

bool CsvWriter::write(const QStringList& cells)
{
    QStringList written;
    for (const QString& cell : cells)
        written.append(csvCell(cell));
    const QByteArray mark = m_begun ? QByteArray() : QByteArray("\xEF\xBB\xBF");
    const QByteArray line = mark + written.join(u',').toUtf8() + "\r\n";
    m_begun = true;
    m_good = m_good && m_device.write(line) == line.size();
    return m_good;
}

QString csvCell(const QString& text)
{
    QString cell = looksLikeFormula(text) ? u'\'' + text : text;
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') ||
                             cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!needsQuotes)
        return cell;
    return u'"' + cell.replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"';
}

} // namespace table
