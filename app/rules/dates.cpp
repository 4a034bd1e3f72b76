// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/dates.h"

#include <algorithm>
#include <numeric>

namespace rules
{
namespace
{

std::optional<ProblemKind> problemOfRange(DateRange range, const QDate& date, const QDate& today)
{
    const auto unless = [](bool good, ProblemKind kind) {
        return good ? std::nullopt : std::optional(kind);
    };
    switch (range) {
    case DateRange::Any:
        return std::nullopt;
    case DateRange::Past:
        return unless(date < today, ProblemKind::NotInThePast);
    case DateRange::PastOrToday:
        return unless(date <= today, ProblemKind::NotInThePast);
    case DateRange::Future:
        return unless(date > today, ProblemKind::NotInTheFuture);
    case DateRange::Unexpired:
        return unless(date >= today, ProblemKind::Expired);
    }
    Q_UNREACHABLE();
}

int numberIn(QStringView digits)
{
    return std::accumulate(digits.begin(), digits.end(), 0, [](int number, QChar digit) {
        return number * 10 + digit.unicode() - u'0';
    });
}

} // namespace

// Not by a regular expression: it is asked for several times a row of a table with a million rows.
bool hasWireShape(const QString& text)
{
    const QLatin1String shape("0000-00-00");
    const auto fits = [](QChar character, QChar wanted) {
        return wanted == u'-' ? character == wanted : character >= u'0' && character <= u'9';
    };
    return std::equal(
        text.begin(), text.end(), shape.begin(), shape.end(),
        [&](QChar character, char wanted) { return fits(character, QLatin1Char(wanted)); });
}

std::optional<QDate> dateFrom(const QString& wire)
{
    if (!hasWireShape(wire))
        return std::nullopt;
    const QStringView text(wire);
    const QDate date(numberIn(text.first(4)), numberIn(text.sliced(5, 2)), numberIn(text.last(2)));
    // Nobody who is photographed today was born before, and no ID in force was issued before.
    constexpr int earliestYear = 1900;
    return date.isValid() && date.year() >= earliestYear ? std::optional(date) : std::nullopt;
}

int ageOn(const QDate& day, const QDate& birth)
{
    const auto dayOfYear = [](const QDate& date) { return date.month() * 100 + date.day(); };
    return day.year() - birth.year() - (dayOfYear(day) < dayOfYear(birth) ? 1 : 0);
}

std::optional<Problem> checkDate(const Field& field, const QString& value, const QDate& today)
{
    const auto date = dateFrom(value);
    if (!date)
        return Problem{ProblemKind::NotADate, {}};
    if (const auto outside = problemOfRange(field.dateRange, *date, today))
        return Problem{*outside, {}};
    if (field.minimumAge > 0 && ageOn(today, *date) < field.minimumAge)
        return Problem{ProblemKind::TooYoung, QString::number(field.minimumAge)};
    return std::nullopt;
}

} // namespace rules
