// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/masking.h"

#include <QStringList>

namespace ui::texts
{
namespace
{

constexpr QChar maskStar(0xFF0A); // full-width, as wide as a Korean syllable
constexpr QChar maskDot(0x00B7);

QString withDots(const QString& text, int keep)
{
    QString result;
    int seen = 0;
    for (const QChar character : text) {
        const bool counts = character.isLetterOrNumber() || character.isSurrogate();
        result += counts && seen++ >= keep ? maskDot : character;
    }
    return result;
}

} // namespace

QString maskedName(const QString& name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    if (words.size() > 1)
        return words.first() + u' ' + QString(2, maskStar);
    const QString& word = words.first();
    if (word.size() < 3)
        return word.left(1) + maskStar;
    return word.left(1) + QString(qMin(word.size() - 2, qsizetype{4}), maskStar) + word.right(1);
}

QString maskedNumber(const QString& number)
{
    return withDots(number, 2);
}

QString maskedDate(const QString& date)
{
    return withDots(date, 4);
}

QString masked(rules::FieldKind kind, const QString& value)
{
    switch (kind) {
    case rules::FieldKind::Name:
        return maskedName(value);
    case rules::FieldKind::Date:
        return maskedDate(value);
    case rules::FieldKind::Text:
    case rules::FieldKind::Number:
    case rules::FieldKind::Email:
    case rules::FieldKind::IpAddress:
        return maskedNumber(value);
    case rules::FieldKind::Choice:
    case rules::FieldKind::Country:
    case rules::FieldKind::Picture:
        return value;
    }
    Q_UNREACHABLE();
}

} // namespace ui::texts
