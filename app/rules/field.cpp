// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/field.h"

#include <algorithm>

namespace rules
{

const Field* Form::field(const QString& wireName) const
{
    const auto isIt = [&wireName](const Field& field) { return field.wireName == wireName; };
    const auto found = std::find_if(fields.begin(), fields.end(), isIt);
    return found == fields.end() ? nullptr : &*found;
}

QLatin1String code(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Missing:
        return QLatin1String("missing");
    case ProblemKind::TooLong:
        return QLatin1String("too_long");
    case ProblemKind::ForbiddenCharacter:
        return QLatin1String("forbidden_character");
    case ProblemKind::NameIncomplete:
        return QLatin1String("name_incomplete");
    case ProblemKind::WrongFormat:
        return QLatin1String("wrong_format");
    case ProblemKind::NotADate:
        return QLatin1String("not_a_date");
    case ProblemKind::NotInThePast:
        return QLatin1String("not_in_the_past");
    case ProblemKind::NotInTheFuture:
        return QLatin1String("not_in_the_future");
    case ProblemKind::BeforeBirth:
        return QLatin1String("before_birth");
    case ProblemKind::ExpiryBeforeIssue:
        return QLatin1String("expiry_before_issue");
    case ProblemKind::UnknownCountry:
        return QLatin1String("unknown_country");
    case ProblemKind::UnknownChoice:
        return QLatin1String("unknown_choice");
    case ProblemKind::DoesNotMatchBirth:
        return QLatin1String("does_not_match_birth");
    case ProblemKind::DoesNotMatchGender:
        return QLatin1String("does_not_match_gender");
    }
    Q_UNREACHABLE();
}

} // namespace rules
