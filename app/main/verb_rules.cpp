// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/console.h"
#include "main/verbs.h"
#include "main/words.h"

#include "rules/country.h"
#include "rules/rule_book.h"

#include <QJsonArray>

namespace program
{
namespace
{

QLatin1String kindName(rules::FieldKind kind)
{
    switch (kind) {
    case rules::FieldKind::Name:
        return QLatin1String("name");
    case rules::FieldKind::Text:
        return QLatin1String("text");
    case rules::FieldKind::Number:
        return QLatin1String("number");
    case rules::FieldKind::Date:
        return QLatin1String("date");
    case rules::FieldKind::Choice:
        return QLatin1String("choice");
    case rules::FieldKind::Country:
        return QLatin1String("country");
    }
    Q_UNREACHABLE();
}

QJsonObject describe(const rules::Field& field)
{
    QJsonObject object{{QStringLiteral("name"), field.wireName},
                       {QStringLiteral("kind"), kindName(field.kind)},
                       {QStringLiteral("because"), field.because}};
    if (field.kind == rules::FieldKind::Date)
        object[QStringLiteral("format")] = QStringLiteral("YYYY-MM-DD");
    if (field.kind == rules::FieldKind::Country)
        object[QStringLiteral("format")] = QStringLiteral("ISO 3166-1 alpha-3");
    if (!field.patterns.isEmpty())
        object[QStringLiteral("patterns")] = QJsonArray::fromStringList(field.patterns);
    if (!field.choices.isEmpty())
        object[QStringLiteral("choices")] = QJsonArray::fromStringList(field.choices);
    if (!field.example.isEmpty())
        object[QStringLiteral("example")] = field.example;
    return object;
}

void print(const rules::Form& form, const QString& country)
{
    QJsonArray required;
    QJsonArray optional;
    for (const rules::Field& field : form.fields)
        (field.required ? required : optional).append(describe(field));
    writeLine(QJsonObject{{QStringLiteral("country"), country},
                          {QStringLiteral("idType"), rules::wireName(form.idType)},
                          {QStringLiteral("required"), required},
                          {QStringLiteral("optional"), optional}});
}

void printCountry(const rules::RuleBook& book, const QString& country)
{
    const QList<rules::IdType> types = book.idTypes(country);
    for (const rules::IdType type : types)
        print(book.form(country, type), country);
}

} // namespace

int runRules(const Options& options)
{
    const auto book = rules::RuleBook::load(QStringLiteral(":/rules"));
    Q_ASSERT(book.ok()); // a test loads the built-in packs
    const QString country = options.country.toUpper();
    if (country.isEmpty()) {
        for (const QString& each : book->countriesWithPacks())
            printCountry(*book, each);
        printCountry(*book, QStringLiteral("*"));
        return 0;
    }
    if (!rules::isCountry(country)) {
        say(Words::tr("\"%1\" is not a country code of three letters, such as KOR.").arg(country));
        return invalidInput;
    }
    if (options.idType.isEmpty()) {
        printCountry(*book, country);
        return 0;
    }
    const auto type = rules::idTypeFrom(options.idType);
    if (!type) {
        QStringList known;
        for (const rules::IdType each : rules::allIdTypes)
            known.append(rules::wireName(each));
        say(Words::tr("\"%1\" is not an ID type. Known are: %2")
                .arg(options.idType, known.join(u", ")));
        return invalidInput;
    }
    print(book->form(country, *type), country);
    return 0;
}

} // namespace program
