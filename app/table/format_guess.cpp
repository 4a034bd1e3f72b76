// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "table/format_guess.h"

#include "table/delimited_records.h"
#include "table/text_decoder.h"

#include <algorithm>
#include <tuple>

namespace table
{
namespace
{

bool decodes(const QByteArray& bytes, Encoding encoding, QString& text)
{
    return TextDecoder::make(encoding)->append(bytes, text);
}

/// Text of two bytes a character has a NUL in each separator, digit and line break, always in the
/// same half, and one in ten characters at the least. A few letters have one in the other half,
/// such as U+AC00; nothing but files that are no text have both.
std::optional<EncodingGuess> guessOfNuls(const QByteArray& beginning)
{
    qsizetype nuls[2] = {0, 0};
    for (qsizetype i = 0; i < beginning.size(); ++i)
        nuls[i % 2] += beginning[i] == '\0' ? 1 : 0;
    constexpr qsizetype charactersForEach = 10;
    constexpr qsizetype fewest = 2;
    const Encoding encoding = nuls[1] > nuls[0] ? Encoding::Utf16Le : Encoding::Utf16Be;
    const qsizetype most = std::max(nuls[0], nuls[1]);
    const qsizetype others = std::min(nuls[0], nuls[1]);
    if (most < fewest || most <= 2 * others || most * charactersForEach < beginning.size() / 2)
        return std::nullopt;
    QString text;
    if (!decodes(beginning, encoding, text) || text.contains(QChar(0)))
        return std::nullopt;
    return EncodingGuess{encoding};
}

/// How well a separator splits the first rows: more than one column, rows as long as the header,
/// many columns.
std::tuple<bool, int, qsizetype> fit(const QString& beginning, QChar separator)
{
    constexpr int rowsLookedAt = 20;
    WholeText text(beginning);
    DelimitedRecords records(text, separator);
    const auto header = records.next();
    if (!header || header->flaw)
        return {beginning.contains(separator), 0, 0};
    int alike = 0;
    for (int i = 0; i < rowsLookedAt; ++i) {
        const auto record = records.next();
        if (!record)
            break;
        alike += !record->flaw && record->cells.size() == header->cells.size() ? 1 : 0;
    }
    return {header->cells.size() > 1, alike, header->cells.size()};
}

/// Without the row that the end of the piece has cut.
QString wholeRows(const QString& beginning)
{
    const qsizetype end = std::max(beginning.lastIndexOf(u'\n'), beginning.lastIndexOf(u'\r'));
    return end < 0 ? beginning : beginning.left(end + 1);
}

} // namespace

std::optional<EncodingGuess> encodingOf(const QByteArray& beginning)
{
    if (beginning.startsWith("\xEF\xBB\xBF"))
        return EncodingGuess{Encoding::Utf8, 3};
    if (beginning.startsWith("\xFF\xFE"))
        return EncodingGuess{Encoding::Utf16Le, 2};
    if (beginning.startsWith("\xFE\xFF"))
        return EncodingGuess{Encoding::Utf16Be, 2};
    if (beginning.contains('\0'))
        return guessOfNuls(beginning);
    return EncodingGuess{Encoding::Utf8, 0, false};
}

Encoding eightBitEncodingOf(const QByteArray& bytes)
{
    // Bytes of CP949 pass now and then for a letter of two bytes, hardly ever for one of three:
    // then it is UTF-8, and broken further down.
    static constexpr QChar firstOfThreeBytes(0x0800);
    QString text;
    const bool sound = decodes(bytes, Encoding::Utf8, text);
    const bool mayBeOther = std::all_of(
        text.cbegin(), text.cend(), [](QChar character) { return character < firstOfThreeBytes; });
    return !sound && mayBeOther ? Encoding::Cp949 : Encoding::Utf8;
}

Format formatOf(const QString& beginning, Encoding encoding)
{
    Format format{Layout::Delimited, encoding};
    const QString trimmed = beginning.trimmed();
    if (trimmed.startsWith(u'{') || trimmed.startsWith(u'[')) {
        format.layout = Layout::JsonLines;
        return format;
    }
    const QString rows = wholeRows(beginning);
    auto best = fit(rows, format.separator);
    for (const QChar separator : {QChar(u';'), QChar(u'\t')}) {
        const auto other = fit(rows, separator);
        if (other > best) {
            best = other;
            format.separator = separator;
        }
    }
    return format;
}

} // namespace table
