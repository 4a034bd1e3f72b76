// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

namespace rules
{

/// How people of a place write a date in digits.
enum class DateOrder { YearMonthDay, MonthDayYear, DayMonthYear };

struct DateNotation {
    DateOrder order = DateOrder::YearMonthDay;
    QChar separator = u'-';
};

// Year first is understood in every notation, also without separators: eight digits are never a
// date both ways, because no year from 1900 to 2099 is a month and a day.

/// What an editor shows while a date is being typed: separators as far as they are certain, those
/// of the person in the notation's way. Nothing is ever taken away.
[[nodiscard]] QString dateWhileTyping(const QString& typed, const DateNotation& notation);
/// YYYY-MM-DD. What is no date comes as typed, with plain digits and tidied blanks.
[[nodiscard]] QString dateFromTyped(const QString& typed, DateOrder order);
/// With two digits for month and day, four for the year.
[[nodiscard]] QString dateWritten(const QDate& date, const DateNotation& notation);

} // namespace rules
