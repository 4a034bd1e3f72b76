// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/field_reader.h"

#include "rules/mask.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace rules
{
namespace
{

using Kind = PackError::Kind;

const std::pair<QLatin1String, FieldKind> kindCodes[] = {
    {QLatin1String("name"), FieldKind::Name},     {QLatin1String("text"), FieldKind::Text},
    {QLatin1String("number"), FieldKind::Number}, {QLatin1String("date"), FieldKind::Date},
    {QLatin1String("choice"), FieldKind::Choice}, {QLatin1String("country"), FieldKind::Country},
};

const std::pair<QLatin1String, DateRange> rangeCodes[] = {
    {QLatin1String("any"), DateRange::Any},
    {QLatin1String("past"), DateRange::Past},
    {QLatin1String("future"), DateRange::Future},
    {QLatin1String("past_or_today"), DateRange::PastOrToday},
};

const std::pair<QLatin1String, NumberCheck> checkCodes[] = {
    {QLatin1String("korean_identity_number"), NumberCheck::KoreanIdentityNumber},
};

/// The enumerator that the text under `key` names; an unknown text is refused, an absent key leaves
/// `fallback`.
template<class Codes, class Enum>
Enum readEnum(const PackObject& object, const QString& key, const Codes& codes, Enum fallback)
{
    if (!object.has(key))
        return fallback;
    const QString text = object.text(key);
    for (const auto& [code, value] : codes) {
        if (code == text)
            return value;
    }
    object.refuse(Kind::BadValue, key);
    return fallback;
}

QStringList formatKeys()
{
    return {QStringLiteral("masks"), QStringLiteral("patterns"), QStringLiteral("example"),
            QStringLiteral("check"), QStringLiteral("masked"),   QStringLiteral("maximumLength")};
}

bool isUsablePattern(const QString& pattern)
{
    constexpr qsizetype longestPattern = 300;
    return pattern.size() <= longestPattern && QRegularExpression(pattern).isValid();
}

void readShape(const PackObject& object, Field& field)
{
    field.masks = object.texts(QStringLiteral("masks"), Need::Optional);
    field.patterns = object.texts(QStringLiteral("patterns"), Need::Optional);
    if (!std::all_of(field.masks.begin(), field.masks.end(), isMask))
        object.refuse(Kind::BadValue, QStringLiteral("masks"));
    if (!std::all_of(field.patterns.begin(), field.patterns.end(), isUsablePattern))
        object.refuse(Kind::BadValue, QStringLiteral("patterns"));
    for (const QString& mask : std::as_const(field.masks))
        field.patterns.append(patternOf(mask));
}

void readFormat(const PackObject& object, Field& field)
{
    if (object.has(QStringLiteral("masks")) || object.has(QStringLiteral("patterns")))
        readShape(object, field);
    if (object.has(QStringLiteral("example")))
        field.example = object.text(QStringLiteral("example"));
    if (object.has(QStringLiteral("masked")))
        field.masked = object.flag(QStringLiteral("masked"));
    field.numberCheck = readEnum(object, QStringLiteral("check"), checkCodes, field.numberCheck);
    field.maximumLength = object.count(QStringLiteral("maximumLength"), field.maximumLength);
}

Field readParameter(const PackObject& object)
{
    object.allowOnly(formatKeys() + QStringList{QStringLiteral("name"), QStringLiteral("kind"),
                                                QStringLiteral("always"), QStringLiteral("choices"),
                                                QStringLiteral("dateRange"),
                                                QStringLiteral("because")});
    Field field;
    field.wireName = object.text(QStringLiteral("name"));
    if (object.text(QStringLiteral("kind")).isEmpty())
        object.refuse(Kind::BadValue, QStringLiteral("kind"));
    field.kind = readEnum(object, QStringLiteral("kind"), kindCodes, FieldKind::Text);
    field.required = object.flag(QStringLiteral("always"));
    field.dateRange = readEnum(object, QStringLiteral("dateRange"), rangeCodes, DateRange::Any);
    const Need choicesNeed = field.kind == FieldKind::Choice ? Need::Required : Need::Optional;
    field.choices = object.texts(QStringLiteral("choices"), choicesNeed);
    field.because = readReason(object, QStringLiteral("because"));
    readFormat(object, field);
    return field;
}

} // namespace

bool Catalogue::knows(const QString& wireName) const
{
    return std::any_of(fields.begin(), fields.end(),
                       [&wireName](const Field& field) { return field.wireName == wireName; });
}

Catalogue readCatalogue(const PackObject& object)
{
    object.allowOnly({QStringLiteral("parameters")});
    Catalogue catalogue;
    for (const PackObject& parameter : object.objects(QStringLiteral("parameters"))) {
        const Field field = readParameter(parameter);
        if (field.wireName.isEmpty() || catalogue.knows(field.wireName))
            parameter.refuse(Kind::BadValue, QStringLiteral("name"));
        catalogue.fields.append(field);
    }
    return catalogue;
}

void applyFormats(const PackObject& object, QList<Field>& fields)
{
    for (const QString& name : object.keys()) {
        const auto isIt = [&name](const Field& field) { return field.wireName == name; };
        const auto field = std::find_if(fields.begin(), fields.end(), isIt);
        if (field == fields.end()) {
            object.refuse(Kind::UnknownKey, name);
            return;
        }
        const PackObject format = object.object(name, Need::Required);
        format.allowOnly(formatKeys());
        readFormat(format, *field);
    }
}

QString readReason(const PackObject& object, const QString& key)
{
    const QString reason = object.text(key);
    if (std::find(allReasons.begin(), allReasons.end(), reason) == allReasons.end())
        object.refuse(Kind::BadValue, key);
    return reason;
}

} // namespace rules
