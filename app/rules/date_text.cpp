// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/date_text.h"

#include "rules/dates.h"
#include "rules/plain_text.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace rules
{
namespace
{

enum class Part { Year, Month, Day };

constexpr int partCount = 3;
using Parts = std::array<Part, partCount>;

Parts partsOf(DateOrder order)
{
    switch (order) {
    case DateOrder::YearMonthDay:
        return {Part::Year, Part::Month, Part::Day};
    case DateOrder::MonthDayYear:
        return {Part::Month, Part::Day, Part::Year};
    case DateOrder::DayMonthYear:
        return {Part::Day, Part::Month, Part::Year};
    }
    Q_UNREACHABLE();
}

int digitsOf(Part part)
{
    return part == Part::Year ? 4 : 2;
}

/// Year, month and day as far as typed; an empty one was there and was deleted.
/// `onlyDateCharacters` is false if the text holds anything else.
struct DateGroups {
    QStringList groups;
    bool onlyDateCharacters = true;
    bool separatorAtEnd = false;
};

bool isDateSeparator(QChar character)
{
    // Besides the usual ones: "year", "month", "day" in Korean and in Chinese and Japanese.
    return character.isSpace() ||
           QStringView(u"-./\uB144\uC6D4\uC77C\u5E74\u6708\u65E5").contains(character);
}

/// One that stands for itself; blanks and words may come with another.
bool isSign(QChar separator)
{
    return QStringView(u"-./").contains(separator);
}

DateGroups dateGroups(const QString& text)
{
    DateGroups result;
    bool startsGroup = true;
    bool leavesGap = true; // if a sign comes next
    for (const QChar character : text) {
        if (isDateSeparator(character)) {
            if (leavesGap && isSign(character))
                result.groups.append(QString());
            startsGroup = true;
            leavesGap = isSign(character);
        } else if (character >= u'0' && character <= u'9') {
            if (startsGroup)
                result.groups.append(QString());
            result.groups.last() += character;
            startsGroup = false;
            leavesGap = false;
        } else {
            result.onlyDateCharacters = false;
        }
    }
    result.separatorAtEnd = startsGroup && !result.groups.isEmpty();
    return result;
}

/// Whether `digits` can still become that part. Full years are taken from 1900 to 2099.
bool mayBecome(Part part, const QString& digits)
{
    if (part == Part::Year)
        return QStringView(u"19").startsWith(QStringView(digits).left(2)) ||
               QStringView(u"20").startsWith(QStringView(digits).left(2));
    const int most = part == Part::Month ? 12 : 31;
    if (digits.size() < 2)
        return digits.isEmpty() || digits.toInt() <= most / 10;
    return digits.toInt() >= 1 && digits.toInt() <= most;
}

bool mayBecomeDate(const QString& digits, DateOrder order)
{
    qsizetype at = 0;
    for (const Part part : partsOf(order)) {
        if (!mayBecome(part, digits.mid(at, digitsOf(part))))
            return false;
        at += digitsOf(part);
    }
    return digits.size() <= at;
}

/// Whether the separators stand where they would have come by themselves.
bool isUnseparated(const QStringList& groups, DateOrder order)
{
    const Parts parts = partsOf(order);
    for (int i = 0; i + 1 < groups.size(); ++i) {
        if (i + 1 >= partCount || groups[i].size() != digitsOf(parts[static_cast<size_t>(i)]))
            return false;
    }
    return true;
}

/// In the notation's order, unless it can only have been meant with the year first. Then the digits
/// that the other order has torn apart are joined again.
DateOrder orderMeant(QStringList& groups, DateOrder usual)
{
    constexpr DateOrder yearFirst = DateOrder::YearMonthDay;
    if (usual == yearFirst || (groups.size() > 1 && groups[0].size() > 2))
        return yearFirst;
    // A single digit behind a separator may be a whole month: 19/9.
    if (groups.size() == 2 && groups[1].size() == 1)
        return usual;
    const QString digits = groups.join(QString());
    if (!isUnseparated(groups, usual) || mayBecomeDate(digits, usual) ||
        !mayBecomeDate(digits, yearFirst))
        return usual;
    groups = {digits};
    return yearFirst;
}

/// Splits what was typed without separators: `19981111` and `1998-1111`.
void splitLastGroup(QStringList& groups, DateOrder order)
{
    const Parts parts = partsOf(order);
    int rest = digitsOf(Part::Year) + digitsOf(Part::Month) + digitsOf(Part::Day);
    for (int i = 0; i + 1 < partCount && i < groups.size(); ++i) {
        const Part part = parts[static_cast<size_t>(i)];
        const bool fits = groups[i].size() > digitsOf(part) && groups[i].size() <= rest;
        if (i + 1 == groups.size() && fits) {
            groups.append(groups[i].mid(digitsOf(part)));
            groups[i].truncate(digitsOf(part));
        }
        // A year that is not whole says nothing about what follows.
        if (part == Part::Year && groups[i].size() != digitsOf(part))
            return;
        rest -= digitsOf(part);
    }
}

/// Nothing if the groups are not three of the right lengths.
QString wireText(const QStringList& groups, DateOrder order)
{
    if (groups.size() != partCount || groups.contains(QString()))
        return {};
    std::array<QString, partCount> found;
    const Parts parts = partsOf(order);
    for (size_t i = 0; i < parts.size(); ++i)
        found[static_cast<size_t>(parts[i])] = groups[static_cast<qsizetype>(i)];
    const auto& [year, month, day] = found;
    if (year.size() != digitsOf(Part::Year))
        return {};
    return year + u'-' + month.rightJustified(2, u'0') + u'-' + day.rightJustified(2, u'0');
}

} // namespace

QString dateWhileTyping(const QString& typed, const DateNotation& notation)
{
    const QString text = plain(typed);
    DateGroups date = dateGroups(text);
    if (!date.onlyDateCharacters || date.groups.isEmpty())
        return text;
    const DateOrder order = orderMeant(date.groups, notation.order);
    splitLastGroup(date.groups, order);
    const QChar separator = order == notation.order ? notation.separator : u'-';
    const bool mayGoOn = date.separatorAtEnd && date.groups.size() < partCount;
    return date.groups.join(separator) + (mayGoOn ? QString(separator) : QString());
}

QString dateFromTyped(const QString& typed, DateOrder usual)
{
    if (hasWireShape(typed)) // means the same in every order
        return typed;
    const QString text = plain(typed).simplified();
    DateGroups date = dateGroups(text);
    if (!date.onlyDateCharacters || date.groups.isEmpty())
        return text;
    const DateOrder order = orderMeant(date.groups, usual);
    splitLastGroup(date.groups, order);
    const QString wire = wireText(date.groups, order);
    // Put into another order, an impossible date would hardly be recognised by whoever typed it.
    const bool reordered = usual != DateOrder::YearMonthDay;
    const bool exists = QDate::fromString(wire, Qt::ISODate).isValid();
    return wire.isEmpty() || (reordered && !exists) ? text : wire;
}

QString dateWritten(const QDate& date, const DateNotation& notation)
{
    const auto number = [](int value, Part part) {
        return QString::number(value).rightJustified(digitsOf(part), u'0');
    };
    QStringList groups;
    for (const Part part : partsOf(notation.order)) {
        const int value = part == Part::Year    ? date.year()
                          : part == Part::Month ? date.month()
                                                : date.day();
        groups.append(number(value, part));
    }
    return groups.join(notation.separator);
}

} // namespace rules
