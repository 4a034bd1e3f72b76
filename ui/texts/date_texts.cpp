// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/date_texts.h"

#include <QGuiApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ui::texts
{
namespace
{

/// Digits run from left to right everywhere; so must the words that stand for them, in a script
/// that runs the other way, too.
QString inDigitOrder(QStringList parts, QChar separator)
{
    constexpr QChar leftToRight(0x2066);
    constexpr QChar itsOwnWay(0x2068);
    constexpr QChar end(0x2069);
    if (!QGuiApplication::isRightToLeft())
        return parts.join(separator);
    for (QString& part : parts)
        part = itsOwnWay + part + end;
    return leftToRight + parts.join(separator) + end;
}

} // namespace

rules::DateNotation dateNotation(const QLocale& locale)
{
    using rules::DateOrder;
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const auto year = format.indexOf(u'y');
    const auto month = format.indexOf(u'M');
    const auto day = format.indexOf(u'd');
    if (year < day && year < month)
        return {};
    constexpr QStringView known = u"/.-";
    const auto separator =
        std::find_if(format.begin(), format.end(), [known](QChar c) { return known.contains(c); });
    return {month < day ? DateOrder::MonthDayYear : DateOrder::DayMonthYear,
            separator != format.end() ? *separator : u'/'};
}

QString datePattern(const rules::DateNotation& notation)
{
    const auto text = [](const char* part) { return QCoreApplication::translate("Date", part); };
    const QString year = text(QT_TRANSLATE_NOOP("Date", "YYYY"));
    const QString month = text(QT_TRANSLATE_NOOP("Date", "MM"));
    const QString day = text(QT_TRANSLATE_NOOP("Date", "DD"));
    switch (notation.order) {
    case rules::DateOrder::YearMonthDay:
        return inDigitOrder({year, month, day}, notation.separator);
    case rules::DateOrder::MonthDayYear:
        return inDigitOrder({month, day, year}, notation.separator);
    case rules::DateOrder::DayMonthYear:
        return inDigitOrder({day, month, year}, notation.separator);
    }
    Q_UNREACHABLE();
}

QString dateInWords(const QDate& date, const QLocale& locale)
{
    // The day of the week says nothing about what will be sent.
    static const QRegularExpression weekday(QStringLiteral("[,\\s]*dddd[,\\s]*"));
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.replace(weekday, QStringLiteral(" "));
    return locale.toString(date, format.trimmed());
}

} // namespace ui::texts
