// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/normalise.h"

#include "rules/mask.h"

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

QString composed(const QString& typed)
{
    QString text = typed.normalized(QString::NormalizationForm_C);
    std::transform(text.begin(), text.end(), text.begin(), narrowed);
    return text;
}

/// Also turns the digits of other scripts and all dashes into the plain ones.
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

QString numberBeingTyped(const Field& field, const QString& typed)
{
    const QString text = plain(typed).toUpper();
    for (const QString& mask : field.masks) {
        if (const auto fitting = arranged(mask, text))
            return *fitting;
    }
    return text;
}

/// Year, month and day as far as typed; `onlyDateCharacters` is false if the text holds anything
/// else.
struct DateGroups {
    QStringList groups;
    bool onlyDateCharacters = true;
    bool separatorAtEnd = false;
};

bool isDateSeparator(QChar character)
{
    // Besides the usual ones: "year", "month", "day" in Korean and in Chinese and Japanese.
    return QStringView(u"-./ \uB144\uC6D4\uC77C\u5E74\u6708\u65E5").contains(character);
}

DateGroups dateGroups(const QString& text)
{
    DateGroups result;
    bool startsGroup = true;
    for (const QChar character : text) {
        if (isDateSeparator(character)) {
            startsGroup = true;
        } else if (character >= u'0' && character <= u'9') {
            if (startsGroup)
                result.groups.append(QString());
            result.groups.last() += character;
            startsGroup = false;
        } else {
            result.onlyDateCharacters = false;
        }
    }
    result.separatorAtEnd = startsGroup && !result.groups.isEmpty();
    return result;
}

/// Splits what was typed without separators: `19981111` and `1998-1111`.
void splitLastGroup(QStringList& groups)
{
    if (groups.size() == 1 && groups[0].size() > 4 && groups[0].size() <= 8) {
        groups.append(groups[0].mid(4));
        groups[0].truncate(4);
    }
    if (groups.size() == 2 && groups[0].size() == 4 && groups[1].size() > 2 &&
        groups[1].size() <= 4) {
        groups.append(groups[1].mid(2));
        groups[1].truncate(2);
    }
}

QString dateBeingTyped(const QString& typed)
{
    const QString text = plain(typed);
    DateGroups date = dateGroups(text);
    if (!date.onlyDateCharacters || date.groups.isEmpty())
        return text;
    splitLastGroup(date.groups);
    const bool mayGoOn = date.separatorAtEnd && date.groups.size() < 3;
    return date.groups.join(u'-') + (mayGoOn ? QStringLiteral("-") : QString());
}

QString finishedDate(const QString& typed)
{
    const QString text = plain(typed).simplified();
    DateGroups date = dateGroups(text);
    splitLastGroup(date.groups);
    if (!date.onlyDateCharacters || date.groups.size() != 3 || date.groups[0].size() != 4)
        return text;
    return date.groups[0] + u'-' + date.groups[1].rightJustified(2, u'0') + u'-' +
           date.groups[2].rightJustified(2, u'0');
}

} // namespace

QString normalised(const Field& field, const QString& typed)
{
    switch (field.kind) {
    case FieldKind::Name:
    case FieldKind::Text:
    case FieldKind::Choice:
        return composed(typed).simplified();
    case FieldKind::Number:
        return numberBeingTyped(field, typed.simplified());
    case FieldKind::Date:
        return finishedDate(typed);
    case FieldKind::Country:
        return composed(typed).simplified().toUpper();
    case FieldKind::Picture:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<Change> changeOf(const Field& field, const QString& typed)
{
    const QString after = normalised(field, typed);
    if (after == typed)
        return std::nullopt;
    const QString looksLike = typed.normalized(QString::NormalizationForm_C).trimmed();
    return Change{typed, after, looksLike != after};
}

QString whileTyping(const Field& field, const QString& typed)
{
    if (field.kind == FieldKind::Number)
        return numberBeingTyped(field, typed);
    if (field.kind == FieldKind::Date)
        return dateBeingTyped(typed);
    return typed;
}

} // namespace rules
