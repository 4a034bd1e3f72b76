// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/pack_examples.h"

#include "rules/check.h"
#include "rules/dates.h"

#include <algorithm>
#include <functional>

namespace rules
{
namespace
{

using Kind = PackError::Kind;

Values readValues(const PackObject& object)
{
    Values values;
    for (const QString& name : object.keys())
        values.insert(name, object.text(name));
    return values;
}

/// Wire name -> code of the problem.
QMap<QString, QString> codesOf(const Problems& problems, Severity wanted)
{
    QMap<QString, QString> codes;
    for (auto problem = problems.begin(); problem != problems.end(); ++problem) {
        if (severity(problem->kind) == wanted)
            codes.insert(problem.key(), code(problem->kind));
    }
    return codes;
}

void compare(const PackObject& example, const QString& key, const Problems& found, Severity wanted)
{
    if (readValues(example.object(key, Need::Optional)) != codesOf(found, wanted))
        example.refuse(Kind::ExampleFails, key);
}

using FormOf = std::function<const Form*(const PackObject& example)>;

const Form* formOfType(const PackObject& example, const QList<Form>& forms)
{
    const IdType idType = readIdType(example);
    const auto isIt = [idType](const Form& form) { return form.idType == idType; };
    const auto form = std::find_if(forms.begin(), forms.end(), isIt);
    if (form != forms.end())
        return &*form;
    example.refuse(Kind::BadValue, QStringLiteral("idType"));
    return nullptr;
}

void runExample(const PackObject& example, const FormOf& formOf, const QDate& today)
{
    const Form* form = formOf(example);
    if (form == nullptr)
        return;
    const Values values = readValues(example.object(QStringLiteral("values"), Need::Required));
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (form->field(value.key()) == nullptr)
            example.refuse(Kind::UnknownKey, QStringLiteral("values.") + value.key());
    }
    const Problems found = check(*form, values, today);
    compare(example, QStringLiteral("problems"), found, Severity::Error);
    compare(example, QStringLiteral("warnings"), found, Severity::Warning);
}

QList<PackObject> readExamples(const PackObject& examples, const QString& key,
                               const QStringList& allowed)
{
    const QList<PackObject> result = examples.objects(key);
    if (result.isEmpty())
        examples.refuse(Kind::BadValue, key);
    for (const PackObject& example : result)
        example.allowOnly(allowed);
    return result;
}

ExampleCounts runAll(const PackObject& examples, const FormOf& formOf, const QStringList& keys)
{
    const auto problems = QStringLiteral("problems");
    examples.allowOnly(
        {QStringLiteral("today"), QStringLiteral("accepted"), QStringLiteral("refused")});
    const auto today = dateFrom(examples.text(QStringLiteral("today")));
    if (!today)
        examples.refuse(Kind::BadValue, QStringLiteral("today"));
    const QStringList allowed =
        keys + QStringList{QStringLiteral("values"), QStringLiteral("warnings")};
    const auto accepted = readExamples(examples, QStringLiteral("accepted"), allowed);
    const auto refused =
        readExamples(examples, QStringLiteral("refused"), allowed + QStringList{problems});
    for (const PackObject& example : accepted)
        runExample(example, formOf, today.value_or(QDate()));
    for (const PackObject& example : refused) {
        if (example.object(problems, Need::Required).keys().isEmpty())
            example.refuse(Kind::BadValue, problems);
        runExample(example, formOf, today.value_or(QDate()));
    }
    return {static_cast<int>(accepted.size()), static_cast<int>(refused.size())};
}

} // namespace

IdType readIdType(const PackObject& object)
{
    const auto key = QStringLiteral("idType");
    const auto idType = idTypeFrom(object.text(key));
    if (!idType)
        object.refuse(Kind::BadValue, key);
    return idType.value_or(IdType::Passport);
}

ExampleCounts runExamples(const PackObject& examples, const QList<Form>& forms)
{
    const auto ofType = [&forms](const PackObject& example) { return formOfType(example, forms); };
    return runAll(examples, ofType, {QStringLiteral("idType")});
}

ExampleCounts runExamples(const PackObject& examples, const Form& form)
{
    return runAll(examples, [&form](const PackObject&) { return &form; }, {});
}

} // namespace rules
