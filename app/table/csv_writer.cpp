// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "table/csv_writer.h"

namespace table
{
namespace
{

bool beginsFormula(QChar sign)
{
    return QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(sign);
}

bool looksLikeFormula(const QString& text)
{
    if (text.isEmpty())
        return false;
    if (text[0] == u'\t' || text[0] == u'\r')
        return true;
    const QStringView trimmed = QStringView(text).trimmed();
    return !trimmed.isEmpty() && beginsFormula(trimmed[0]);
}

/// Quotes do not help where the program that reads the file does not separate by commas: for it
/// they are in the middle of a cell.
QString defused(const QString& text)
{
    QString safe = looksLikeFormula(text) ? QStringLiteral("'") : QString();
    bool isBehindSeparator = false;
    for (const QChar character : text) {
        if (isBehindSeparator && beginsFormula(character))
            safe += u'\'';
        isBehindSeparator = QStringView(u";\t\r\n").contains(character) ||
                            (isBehindSeparator && (character.isSpace() || character == u'"'));
        safe += character;
    }
    return safe;
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
    QString cell = defused(text);
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') ||
                             cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!needsQuotes)
        return cell;
    return u'"' + cell.replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"';
}

} // namespace table
