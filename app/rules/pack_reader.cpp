// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/pack_reader.h"

#include "rules/country.h"
#include "rules/dates.h"

#include <algorithm>

namespace rules
{
namespace
{

using Kind = PackError::Kind;

QStringList readCountries(const PackObject& object)
{
    const auto key = QStringLiteral("countries");
    const QStringList countries = object.texts(key, Need::Required);
    const bool known = std::all_of(countries.begin(), countries.end(), [](const QString& code) {
        return code == QStringLiteral("*") || isCountry(code);
    });
    if (countries.isEmpty() || !known)
        object.refuse(Kind::BadValue, key);
    return countries;
}

IdType readIdType(const PackObject& object)
{
    const auto key = QStringLiteral("idType");
    const auto idType = idTypeFrom(object.text(key));
    if (!idType)
        object.refuse(Kind::BadValue, key);
    return idType.value_or(IdType::Passport);
}

/// The names under `key`, each of which must be in the catalogue.
QStringList readNames(const PackObject& object, const QString& key, const Catalogue& catalogue)
{
    const QStringList names = object.texts(key, Need::Required);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!catalogue.knows(names[i]) || names.indexOf(names[i]) != i)
            object.refuse(Kind::BadValue, QStringLiteral("%1[%2]").arg(key).arg(i));
    }
    return names;
}

void readReasons(const PackObject& object, QList<Field>& fields)
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

/// Required fields first, then optional ones, each in the catalogue's order.
QList<Field> selected(const QList<Field>& fields, const QStringList& required,
                      const QStringList& optional)
{
    QList<Field> first;
    QList<Field> second;
    for (Field field : fields) {
        field.required = field.required || required.contains(field.wireName);
        if (field.required)
            first.append(field);
        else if (optional.contains(field.wireName))
            second.append(field);
    }
    return first + second;
}

Form readForm(const PackObject& object, const Catalogue& catalogue, const QList<Field>& fields)
{
    object.allowOnly({QStringLiteral("idType"), QStringLiteral("required"),
                      QStringLiteral("optional"), QStringLiteral("because"),
                      QStringLiteral("formats")});
    const QStringList required = readNames(object, QStringLiteral("required"), catalogue);
    const QStringList optional = readNames(object, QStringLiteral("optional"), catalogue);
    Form form{{}, readIdType(object), selected(fields, required, optional)};
    for (const QString& name : optional) {
        const Field* field = form.field(name);
        if (field != nullptr && field->required)
            object.refuse(Kind::BadValue, QStringLiteral("optional"));
    }
    applyFormats(object.object(QStringLiteral("formats"), Need::Optional), form.fields);
    readReasons(object.object(QStringLiteral("because"), Need::Optional), form.fields);
    return form;
}

Values readValues(const PackObject& object)
{
    Values values;
    for (const QString& name : object.keys())
        values.insert(name, object.text(name));
    return values;
}

/// Wire name -> code of the problem.
QMap<QString, QString> codesOf(const Problems& problems)
{
    QMap<QString, QString> codes;
    for (auto problem = problems.begin(); problem != problems.end(); ++problem)
        codes.insert(problem.key(), code(problem->kind));
    return codes;
}

/// One example: its values must have exactly the problems it names, which is none for an accepted
/// one.
void runExample(const PackObject& example, const QList<Form>& forms, const QDate& today)
{
    const IdType idType = readIdType(example);
    const auto isIt = [idType](const Form& form) { return form.idType == idType; };
    const auto form = std::find_if(forms.begin(), forms.end(), isIt);
    if (form == forms.end()) {
        example.refuse(Kind::BadValue, QStringLiteral("idType"));
        return;
    }
    const Values values = readValues(example.object(QStringLiteral("values"), Need::Required));
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (form->field(value.key()) == nullptr)
            example.refuse(Kind::UnknownKey, QStringLiteral("values.") + value.key());
    }
    const Values expected = readValues(example.object(QStringLiteral("problems"), Need::Optional));
    if (codesOf(check(*form, values, today)) != expected)
        example.refuse(Kind::ExampleFails, QStringLiteral("problems"));
}

void runExamples(const PackObject& examples, const QList<Form>& forms)
{
    examples.allowOnly(
        {QStringLiteral("today"), QStringLiteral("accepted"), QStringLiteral("refused")});
    const auto today = dateFrom(examples.text(QStringLiteral("today")));
    if (!today)
        examples.refuse(Kind::BadValue, QStringLiteral("today"));
    const auto accepted = examples.objects(QStringLiteral("accepted"));
    const auto refused = examples.objects(QStringLiteral("refused"));
    if (accepted.isEmpty())
        examples.refuse(Kind::BadValue, QStringLiteral("accepted"));
    if (refused.isEmpty())
        examples.refuse(Kind::BadValue, QStringLiteral("refused"));
    for (const PackObject& example : accepted) {
        example.allowOnly({QStringLiteral("idType"), QStringLiteral("values")});
        runExample(example, forms, today.value_or(QDate()));
    }
    for (const PackObject& example : refused) {
        example.allowOnly(
            {QStringLiteral("idType"), QStringLiteral("values"), QStringLiteral("problems")});
        if (example.object(QStringLiteral("problems"), Need::Required).keys().isEmpty())
            example.refuse(Kind::BadValue, QStringLiteral("problems"));
        runExample(example, forms, today.value_or(QDate()));
    }
}

} // namespace

Pack readPack(const PackObject& object, const Catalogue& catalogue)
{
    object.allowOnly({QStringLiteral("countries"), QStringLiteral("formats"),
                      QStringLiteral("idTypes"), QStringLiteral("examples")});
    Pack pack;
    pack.countries = readCountries(object);
    QList<Field> fields = catalogue.fields;
    applyFormats(object.object(QStringLiteral("formats"), Need::Optional), fields);
    for (const PackObject& entry : object.objects(QStringLiteral("idTypes"))) {
        const Form form = readForm(entry, catalogue, fields);
        const auto isSame = [&form](const Form& other) { return other.idType == form.idType; };
        if (std::any_of(pack.forms.begin(), pack.forms.end(), isSame))
            entry.refuse(Kind::BadValue, QStringLiteral("idType"));
        pack.forms.append(form);
    }
    runExamples(object.object(QStringLiteral("examples"), Need::Required), pack.forms);
    return pack;
}

} // namespace rules
