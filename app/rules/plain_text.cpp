// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/plain_text.h"

#include <algorithm>

namespace rules
{
namespace
{

// Hyphens and dashes of all lengths, and the minus sign, as word processors and phone keyboards
// make them.
bool isDash(QChar character)
{
    return (character >= QChar(0x2010) && character <= QChar(0x2015)) || character == QChar(0x2212);
}

QChar narrowed(QChar character)
{
    constexpr ushort fullWidthOffset = 0xFEE0;
    if (character >= QChar(0xFF01) && character <= QChar(0xFF5E))
        return QChar(static_cast<ushort>(character.unicode() - fullWidthOffset));
    return character;
}

/// Nothing about it can be tidied.
bool isTidyAscii(const QString& text)
{
    QChar before = u' ';
    for (const QChar character : text) {
        const bool isOne = character > u' ' && character <= u'~';
        if (!isOne && (character != u' ' || before == u' '))
            return false;
        before = character;
    }
    return text.isEmpty() || before != u' ';
}

} // namespace

QString composed(const QString& typed)
{
    QString text = typed.normalized(QString::NormalizationForm_C);
    std::transform(text.begin(), text.end(), text.begin(), narrowed);
    return text;
}

QString tidied(const QString& typed)
{
    return isTidyAscii(typed) ? typed : composed(typed).simplified();
}

QString plain(const QString& typed)
{
    QString text = composed(typed);
    for (QChar& character : text) {
        if (isDash(character))
            character = u'-';
        else if (character.category() == QChar::Number_DecimalDigit)
            character = QChar(u'0' + character.digitValue());
    }
    return text;
}

} // namespace rules
