// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/check.h"

#include "rules/characters.h"
#include "rules/country.h"
#include "rules/dates.h"
#include "rules/internet_address.h"
#include "rules/korean_identity_number.h"
#include "rules/number_checks.h"
#include "rules/pattern.h"

#include <algorithm>

namespace rules
{
namespace
{

std::optional<Problem> checkCharacters(const QString& value, CharacterSet set)
{
    const auto character = firstForbidden(value, set);
    if (!character)
        return std::nullopt;
    const QString hex = QString::number(static_cast<uint>(*character), 16).toUpper();
    return Problem{ProblemKind::ForbiddenCharacter,
                   QStringLiteral("U+") + hex.rightJustified(4, u'0')};
}

std::optional<Problem> checkName(const QString& value)
{
    if (auto problem = checkCharacters(value, CharacterSet::Name))
        return problem;
    return hasLetter(value) ? std::nullopt
                            : std::optional(Problem{ProblemKind::NameIncomplete, {}});
}

std::optional<Problem> checkText(const Field& field, const QString& value)
{
    if (auto problem = checkCharacters(value, CharacterSet::Plain))
        return problem;
    const bool fits =
        std::any_of(field.patterns.begin(), field.patterns.end(),
                    [&value](const QString& pattern) { return matches(pattern, value); });
    if (!field.patterns.isEmpty() && !fits)
        return Problem{ProblemKind::WrongFormat, field.example};
    return checkNumber(field, value);
}

std::optional<Problem> checkAddress(const Field& field, const QString& value)
{
    const bool good = field.kind == FieldKind::Email ? isEmailAddress(value) : isIpAddress(value);
    return good ? std::nullopt : std::optional(Problem{ProblemKind::WrongFormat, field.example});
}

std::optional<Problem> checkByKind(const Field& field, const QString& value, const QDate& today)
{
    switch (field.kind) {
    case FieldKind::Name:
        return checkName(value);
    case FieldKind::Text:
    case FieldKind::Number:
        return checkText(field, value);
    case FieldKind::Date:
        return checkDate(field, value, today);
    case FieldKind::Choice:
        return field.choices.contains(value)
                   ? std::nullopt
                   : std::optional(Problem{ProblemKind::UnknownChoice, {}});
    case FieldKind::Country:
        return isCountry(value) ? std::nullopt
                                : std::optional(Problem{ProblemKind::UnknownCountry, {}});
    case FieldKind::Picture:
        return std::nullopt; // never among the texts
    case FieldKind::Email:
    case FieldKind::IpAddress:
        return checkAddress(field, value);
    }
    Q_UNREACHABLE();
}

/// Looks at how the values of a form fit together. A value that is wrong by itself, or is not in
/// the form, is left alone; an error goes before a warning.
class Comparison
{
public:
    Comparison(const Form& form, const Values& values, Problems& problems)
        : m_form(form),
          m_values(values),
          m_problems(problems)
    {
    }

    void compareDates()
    {
        const auto birth = dateFrom(sound(FieldRole::Birth));
        const auto issue = dateFrom(sound(FieldRole::Issue));
        const auto expiry = dateFrom(sound(FieldRole::Expiry));
        if (birth && issue && *issue <= *birth)
            tell(FieldRole::Issue, ProblemKind::BeforeBirth);
        if (birth && expiry && *expiry <= *birth)
            tell(FieldRole::Expiry, ProblemKind::BeforeBirth);
        if (issue && expiry && *expiry <= *issue)
            tell(FieldRole::Expiry, ProblemKind::ExpiryBeforeIssue);
    }

    void compareIdentity(const Field& number)
    {
        const bool hint = number.numberCheck == NumberCheck::KoreanIdentityHint;
        const auto identity = koreanIdentityFrom(sound(&number));
        const auto birth = dateFrom(sound(FieldRole::Birth));
        const QString gender = sound(FieldRole::Gender);
        if (identity && birth && *birth != identity->birth)
            m_problems.insert(
                number.wireName,
                {hint ? ProblemKind::UnlikeBirth : ProblemKind::DoesNotMatchBirth, {}});
        else if (identity && !gender.isEmpty() && gender != identity->gender)
            m_problems.insert(
                number.wireName,
                {hint ? ProblemKind::UnlikeGender : ProblemKind::DoesNotMatchGender, {}});
    }

    void compareGroup(const QStringList& names)
    {
        const bool answered = std::any_of(names.begin(), names.end(), [this](const QString& name) {
            return !m_values.value(name).trimmed().isEmpty();
        });
        if (!answered)
            m_problems.insert(names.first(), {ProblemKind::OneOfMissing, names.join(u' ')});
    }

private:
    void tell(FieldRole role, ProblemKind kind)
    {
        m_problems.insert(m_form.field(role)->wireName, {kind, {}});
    }

    QString sound(FieldRole role) const { return sound(m_form.field(role)); }

    QString sound(const Field* field) const
    {
        if (field == nullptr)
            return {};
        const auto problem = m_problems.constFind(field->wireName);
        const bool wrong =
            problem != m_problems.cend() && severity(problem->kind) == Severity::Error;
        return wrong ? QString() : m_values.value(field->wireName);
    }

    const Form& m_form;
    const Values& m_values;
    Problems& m_problems;
};

} // namespace

std::optional<Problem> check(const Field& field, const QString& value, const QDate& today)
{
    if (value.trimmed().isEmpty())
        return field.required ? std::optional(Problem{ProblemKind::Missing, {}}) : std::nullopt;
    if (value.size() > field.maximumLength)
        return Problem{ProblemKind::TooLong, {}};
    return checkByKind(field, value, today);
}

std::optional<Problem> check(const Field& field, const QByteArray& jpeg)
{
    if (jpeg.isEmpty())
        return field.required ? std::optional(Problem{ProblemKind::Missing, {}}) : std::nullopt;
    if (jpeg.size() > mostPictureBytes)
        return Problem{ProblemKind::PictureTooLarge, {}};
    return jpeg.startsWith("\xFF\xD8\xFF") ? std::nullopt
                                           : std::optional(Problem{ProblemKind::NotAPicture, {}});
}

Problems check(const Form& form, const Values& values, const Pictures& pictures, const QDate& today)
{
    Problems problems;
    for (const Field& field : form.fields) {
        const auto problem = field.kind == FieldKind::Picture
                                 ? check(field, pictures.value(field.wireName))
                                 : check(field, values.value(field.wireName), today);
        if (problem)
            problems.insert(field.wireName, *problem);
    }
    Comparison comparison(form, values, problems);
    comparison.compareDates();
    for (const Field& field : form.fields) {
        if (field.numberCheck == NumberCheck::KoreanIdentityNumber ||
            field.numberCheck == NumberCheck::KoreanIdentityHint)
            comparison.compareIdentity(field);
    }
    for (const QStringList& group : form.anyOf)
        comparison.compareGroup(group);
    return problems;
}

Problems check(const Form& form, const Values& values, const QDate& today)
{
    return check(form, values, {}, today);
}

} // namespace rules
