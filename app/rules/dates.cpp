// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/dates.h"

#include <QRegularExpression>

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

} // namespace

std::optional<QDate> dateFrom(const QString& wire)
{
    static const QRegularExpression shape(QStringLiteral("\\A([0-9]{4})-([0-9]{2})-([0-9]{2})\\z"));
    const auto match = shape.match(wire);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                     match.capturedView(3).toInt());
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
