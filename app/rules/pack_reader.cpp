// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/pack_reader.h"

#include "rules/country.h"
#include "rules/pack_examples.h"

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
                      QStringLiteral("formats"), QStringLiteral("anyOf")});
    const QStringList required = readNames(object, QStringLiteral("required"), catalogue);
    const QStringList optional = readNames(object, QStringLiteral("optional"), catalogue);
    Form form{{}, readIdType(object), selected(fields, required, optional)};
    form.anyOf = readGroups(object, optional);
    for (const QString& name : optional) {
        const Field* field = form.field(name);
        if (field != nullptr && field->required)
            object.refuse(Kind::BadValue, QStringLiteral("optional"));
    }
    applyFormats(object.object(QStringLiteral("formats"), Need::Optional), form.fields);
    applyReasons(object.object(QStringLiteral("because"), Need::Optional), form.fields);
    return form;
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
    pack.examples =
        runExamples(object.object(QStringLiteral("examples"), Need::Required), pack.forms);
    return pack;
}

} // namespace rules
