// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/problem.h"

#include <algorithm>

namespace rules
{

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
    case ProblemKind::OneOfMissing:
        return QLatin1String("one_of_missing");
    case ProblemKind::WrongCheckDigit:
        return QLatin1String("wrong_check_digit");
    case ProblemKind::UnknownRegion:
        return QLatin1String("unknown_region");
    case ProblemKind::TooYoung:
        return QLatin1String("too_young");
    case ProblemKind::NotAPicture:
        return QLatin1String("not_a_picture");
    case ProblemKind::PictureTooLarge:
        return QLatin1String("picture_too_large");
    case ProblemKind::Expired:
        return QLatin1String("expired");
    case ProblemKind::UnusualCheckDigit:
        return QLatin1String("unusual_check_digit");
    case ProblemKind::UnlikeBirth:
        return QLatin1String("unlike_birth");
    case ProblemKind::UnlikeGender:
        return QLatin1String("unlike_gender");
    }
    Q_UNREACHABLE();
}

Severity severity(ProblemKind kind)
{
    const bool warning = kind == ProblemKind::Expired || kind == ProblemKind::UnusualCheckDigit ||
                         kind == ProblemKind::UnlikeBirth || kind == ProblemKind::UnlikeGender;
    return warning ? Severity::Warning : Severity::Error;
}

QLatin1String serviceCode(ProblemKind kind)
{
    if (kind == ProblemKind::Expired)
        return QLatin1String("expired_id");
    return kind == ProblemKind::TooYoung ? QLatin1String("under_ageLimit") : QLatin1String();
}

bool stopSubmission(const Problems& problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const Problem& problem) {
        return severity(problem.kind) == Severity::Error;
    });
}

} // namespace rules
