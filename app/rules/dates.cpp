// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/dates.h"

#include <QRegularExpression>

namespace rules
{

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

std::optional<Problem> checkDate(const Field& field, const QString& value, const QDate& today)
{
    const auto date = dateFrom(value);
    if (!date)
        return Problem{ProblemKind::NotADate, {}};
    switch (field.dateRange) {
    case DateRange::Any:
        return std::nullopt;
    case DateRange::Past:
        return *date < today ? std::nullopt : std::optional(Problem{ProblemKind::NotInThePast, {}});
    case DateRange::PastOrToday:
        return *date <= today ? std::nullopt
                              : std::optional(Problem{ProblemKind::NotInThePast, {}});
    case DateRange::Future:
        return *date > today ? std::nullopt
                             : std::optional(Problem{ProblemKind::NotInTheFuture, {}});
    }
    Q_UNREACHABLE();
}

} // namespace rules
