// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/mask.h"

namespace rules
{
namespace
{

constexpr QChar anyHangul(0xAC00);

bool isPlace(QChar symbol)
{
    return symbol == u'9' || symbol == u'A' || symbol == u'X' || symbol == anyHangul;
}

bool isSeparator(QChar character)
{
    return character == u'-' || character == u'/' || character == u'.' || character == u' ';
}

QString classOf(QChar place)
{
    if (place == u'9')
        return QStringLiteral("[0-9]");
    if (place == u'A')
        return QStringLiteral("[A-Z]");
    if (place == u'X')
        return QStringLiteral("[A-Z0-9]");
    return QStringLiteral("[\\x{AC00}-\\x{D7A3}]");
}

bool fits(QChar place, QChar character)
{
    const bool digit = character >= u'0' && character <= u'9';
    const bool latin = character >= u'A' && character <= u'Z';
    if (place == anyHangul)
        return character.unicode() >= 0xAC00 && character.unicode() <= 0xD7A3;
    return (digit && place != u'A') || (latin && place != u'9');
}

} // namespace

bool isMask(const QString& mask)
{
    const auto known = [](QChar symbol) { return isPlace(symbol) || isSeparator(symbol); };
    return std::any_of(mask.begin(), mask.end(), isPlace) &&
           std::all_of(mask.begin(), mask.end(), known);
}

QString patternOf(const QString& mask)
{
    QString pattern;
    for (const QChar symbol : mask) {
        if (isPlace(symbol))
            pattern += classOf(symbol);
        else
            pattern += symbol == u'.' ? QStringLiteral("\\.") : QString(symbol);
    }
    return pattern;
}

std::optional<QString> arranged(const QString& mask, const QString& text)
{
    QString result;
    auto place = mask.begin();
    for (const QChar character : text) {
        if (isSeparator(character) || character.isSpace())
            continue;
        for (; place != mask.end() && isSeparator(*place); ++place)
            result += *place;
        if (place == mask.end() || !fits(*place, character))
            return std::nullopt;
        result += character;
        ++place;
    }
    return result;
}

} // namespace rules
