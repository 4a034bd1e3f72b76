// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/field_reader.h"

#include "rules/characters.h"
#include "rules/mask.h"
#include "rules/pattern.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace rules
{
namespace
{

using Kind = PackError::Kind;

const std::pair<QLatin1String, FieldKind> kindCodes[] = {
    {QLatin1String("name"), FieldKind::Name},
    {QLatin1String("text"), FieldKind::Text},
    {QLatin1String("number"), FieldKind::Number},
    {QLatin1String("date"), FieldKind::Date},
    {QLatin1String("choice"), FieldKind::Choice},
    {QLatin1String("country"), FieldKind::Country},
    {QLatin1String("picture"), FieldKind::Picture},
    {QLatin1String("email"), FieldKind::Email},
    {QLatin1String("ip_address"), FieldKind::IpAddress},
};

const std::pair<QLatin1String, FieldRole> roleCodes[] = {
    {QLatin1String("birth"), FieldRole::Birth},
    {QLatin1String("issue"), FieldRole::Issue},
    {QLatin1String("expiry"), FieldRole::Expiry},
    {QLatin1String("gender"), FieldRole::Gender},
};

const std::pair<QLatin1String, DateRange> rangeCodes[] = {
    {QLatin1String("any"), DateRange::Any},
    {QLatin1String("past"), DateRange::Past},
    {QLatin1String("future"), DateRange::Future},
    {QLatin1String("past_or_today"), DateRange::PastOrToday},
    {QLatin1String("unexpired"), DateRange::Unexpired},
};

const std::pair<QLatin1String, NumberCheck> checkCodes[] = {
    {QLatin1String("none"), NumberCheck::None},
    {QLatin1String("korean_identity_number"), NumberCheck::KoreanIdentityNumber},
    {QLatin1String("korean_identity_hint"), NumberCheck::KoreanIdentityHint},
    {QLatin1String("korean_license_number"), NumberCheck::KoreanLicenseNumber},
    {QLatin1String("aadhaar"), NumberCheck::Aadhaar},
    {QLatin1String("pan"), NumberCheck::Pan},
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
    return {QStringLiteral("masks"),     QStringLiteral("patterns"),
            QStringLiteral("example"),   QStringLiteral("check"),
            QStringLiteral("masked"),    QStringLiteral("maximumLength"),
            QStringLiteral("minimumAge")};
}

void readShape(const PackObject& object, Field& field)
{
    field.masks = object.texts(QStringLiteral("masks"), Need::Optional);
    field.patterns = object.texts(QStringLiteral("patterns"), Need::Optional);
    if (!std::all_of(field.masks.begin(), field.masks.end(), isMask))
        object.refuse(Kind::BadValue, QStringLiteral("masks"));
    if (!std::all_of(field.patterns.begin(), field.patterns.end(), isPattern))
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
    if (object.has(QStringLiteral("minimumAge")))
        field.minimumAge = object.count(QStringLiteral("minimumAge"), 1);
}

Field readParameter(const PackObject& object)
{
    object.allowOnly(formatKeys() + QStringList{QStringLiteral("name"), QStringLiteral("kind"),
                                                QStringLiteral("always"), QStringLiteral("choices"),
                                                QStringLiteral("dateRange"), QStringLiteral("role"),
                                                QStringLiteral("because")});
    Field field;
    field.wireName = object.text(QStringLiteral("name"));
    if (object.text(QStringLiteral("kind")).isEmpty())
        object.refuse(Kind::BadValue, QStringLiteral("kind"));
    field.kind = readEnum(object, QStringLiteral("kind"), kindCodes, FieldKind::Text);
    field.role = readEnum(object, QStringLiteral("role"), roleCodes, FieldRole::None);
    field.required = object.flag(QStringLiteral("always"));
    field.dateRange = readEnum(object, QStringLiteral("dateRange"), rangeCodes, DateRange::Any);
    const Need choicesNeed = field.kind == FieldKind::Choice ? Need::Required : Need::Optional;
    field.choices = object.texts(QStringLiteral("choices"), choicesNeed);
    field.because = readReason(object, QStringLiteral("because"));
    readFormat(object, field);
    return field;
}

constexpr std::pair<QLatin1String, bool ProjectOptions::*> optionCodes[] = {
    {QLatin1String("universal"), &ProjectOptions::universal},
    {QLatin1String("collectAddress"), &ProjectOptions::collectAddress},
    {QLatin1String("addressImage"), &ProjectOptions::addressImage},
    {QLatin1String("accountOccupancy"), &ProjectOptions::accountOccupancy},
};

OptionNeeds readNeeds(const PackObject& object, bool ProjectOptions::*option,
                      const Catalogue& catalogue)
{
    object.allowOnly(
        {QStringLiteral("required"), QStringLiteral("optional"), QStringLiteral("anyOf")});
    OptionNeeds needs{option,
                      readNames(object, QStringLiteral("required"), catalogue),
                      readNames(object, QStringLiteral("optional"), catalogue),
                      {}};
    needs.anyOf = readGroups(object, needs.optional);
    return needs;
}

QList<OptionNeeds> readOptions(const PackObject& object, const Catalogue& catalogue)
{
    QStringList known;
    QList<OptionNeeds> result;
    for (const auto& [name, option] : optionCodes) {
        known.append(name);
        if (object.has(name))
            result.append(readNeeds(object.object(name, Need::Required), option, catalogue));
    }
    object.allowOnly(known);
    return result;
}

QMap<QString, QString> readSentences(const PackObject& object)
{
    static const QRegularExpression language(QStringLiteral("\\A[a-z]{2,3}\\z"));
    constexpr qsizetype longest = 300;
    QMap<QString, QString> sentences;
    (void)object.text(QStringLiteral("en"));
    for (const QString& key : object.keys()) {
        const QString sentence = object.text(key);
        if (!language.match(key).hasMatch())
            object.refuse(Kind::UnknownKey, key);
        if (sentence.trimmed().isEmpty() || sentence.size() > longest ||
            firstForbidden(sentence, CharacterSet::Plain))
            object.refuse(Kind::BadValue, key);
        sentences.insert(key, sentence);
    }
    return sentences;
}

} // namespace

bool Catalogue::knows(const QString& wireName) const
{
    return std::any_of(fields.begin(), fields.end(),
                       [&wireName](const Field& field) { return field.wireName == wireName; });
}

QList<Field> readParameters(const PackObject& object)
{
    Catalogue read;
    for (const PackObject& parameter : object.objects(QStringLiteral("parameters"))) {
        const Field field = readParameter(parameter);
        if (field.wireName.isEmpty() || read.knows(field.wireName))
            parameter.refuse(Kind::BadValue, QStringLiteral("name"));
        read.fields.append(field);
    }
    return read.fields;
}

Catalogue readCatalogue(const PackObject& object)
{
    object.allowOnly({QStringLiteral("parameters"), QStringLiteral("options")});
    Catalogue catalogue{readParameters(object)};
    catalogue.options =
        readOptions(object.object(QStringLiteral("options"), Need::Optional), catalogue);
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

QStringList readNames(const PackObject& object, const QString& key, const Catalogue& catalogue)
{
    const QStringList names = object.texts(key, Need::Required);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!catalogue.knows(names[i]) || names.indexOf(names[i]) != i)
            object.refuse(Kind::BadValue, QStringLiteral("%1[%2]").arg(key).arg(i));
    }
    return names;
}

QList<QStringList> readGroups(const PackObject& object, const QStringList& optional)
{
    const auto isOptional = [&optional](const QString& name) { return optional.contains(name); };
    const QList<QStringList> groups = object.textLists(QStringLiteral("anyOf"));
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (groups[i].size() < 2 || !std::all_of(groups[i].begin(), groups[i].end(), isOptional)) {
            object.refuse(Kind::BadValue, QStringLiteral("anyOf[%1]").arg(i));
            return {};
        }
    }
    return groups;
}

void applyReasons(const PackObject& object, QList<Field>& fields)
{
    for (const QString& name : object.keys()) {
        const auto isIt = [&name](const Field& field) { return field.wireName == name; };
        const auto field = std::find_if(fields.begin(), fields.end(), isIt);
        if (field == fields.end())
            object.refuse(Kind::UnknownKey, name);
        else
            field->because = readReason(object, name);
    }
}

Reason readReason(const PackObject& object, const QString& key)
{
    if (object.holdsObject(key))
        return {{}, readSentences(object.object(key, Need::Required))};
    const QString code = object.text(key);
    if (std::find(allReasons.begin(), allReasons.end(), code) == allReasons.end())
        object.refuse(Kind::BadValue, key);
    return {code};
}

} // namespace rules
