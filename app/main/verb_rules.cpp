// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/console.h"
#include "main/rule_packs.h"
#include "main/verbs.h"
#include "main/words.h"

#include "rules/country.h"
#include "rules/rule_book.h"
#include "ui/texts/pack_texts.h"

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
    case rules::FieldKind::Picture:
        return QLatin1String("picture");
    case rules::FieldKind::Email:
        return QLatin1String("email");
    case rules::FieldKind::IpAddress:
        return QLatin1String("ip_address");
    }
    Q_UNREACHABLE();
}

QJsonValue describe(const rules::Reason& reason)
{
    if (!reason.code.isEmpty())
        return reason.code;
    QJsonObject sentences;
    for (auto it = reason.sentences.begin(); it != reason.sentences.end(); ++it)
        sentences[it.key()] = *it;
    return sentences;
}

QString formatOf(rules::FieldKind kind)
{
    switch (kind) {
    case rules::FieldKind::Date:
        return QStringLiteral("YYYY-MM-DD");
    case rules::FieldKind::Country:
        return QStringLiteral("ISO 3166-1 alpha-3");
    case rules::FieldKind::Picture:
        return QStringLiteral("JPEG, at most 2 MB");
    case rules::FieldKind::Email:
        return QStringLiteral("RFC 5321 and 6531");
    case rules::FieldKind::IpAddress:
        return QStringLiteral("IPv4 or IPv6");
    default:
        return {};
    }
}

QJsonObject describe(const rules::Field& field)
{
    QJsonObject object{{QStringLiteral("name"), field.wireName},
                       {QStringLiteral("kind"), kindName(field.kind)},
                       {QStringLiteral("because"), describe(field.because)}};
    if (const QString format = formatOf(field.kind); !format.isEmpty())
        object[QStringLiteral("format")] = format;
    if (!field.patterns.isEmpty())
        object[QStringLiteral("patterns")] = QJsonArray::fromStringList(field.patterns);
    if (!field.choices.isEmpty())
        object[QStringLiteral("choices")] = QJsonArray::fromStringList(field.choices);
    if (!field.example.isEmpty())
        object[QStringLiteral("example")] = field.example;
    if (field.minimumAge > 0)
        object[QStringLiteral("minimumAge")] = field.minimumAge;
    return object;
}

void print(const rules::Form& form, const QString& country)
{
    QJsonArray required;
    QJsonArray optional;
    for (const rules::Field& field : form.fields)
        (field.required ? required : optional).append(describe(field));
    QJsonObject line{{QStringLiteral("country"), country},
                     {QStringLiteral("idType"), rules::wireName(*form.idType)},
                     {QStringLiteral("pack"), form.pack},
                     {QStringLiteral("required"), required},
                     {QStringLiteral("optional"), optional}};
    QJsonArray anyOf;
    for (const QStringList& group : form.anyOf)
        anyOf.append(QJsonArray::fromStringList(group));
    if (!anyOf.isEmpty())
        line[QStringLiteral("anyOf")] = anyOf;
    writeLine(line);
}

/// Prints forms as they are under the options of the place.
class Printer
{
public:
    explicit Printer(const store::Settings& settings)
        : m_book(rulesFor(settings)),
          m_options(projectOptions(settings))
    {
        sayRefusedPacks(m_book);
    }

    void all() const
    {
        for (const QString& each : m_book.countriesWithPacks())
            country(each);
        country(QStringLiteral("*"));
    }

    void country(const QString& code) const
    {
        for (const rules::IdType type : m_book.idTypes(code))
            one(code, type);
    }

    void one(const QString& code, rules::IdType type) const
    {
        print(m_book.form(code, type, m_options), code);
    }

private:
    const rules::RuleBook m_book;
    const rules::ProjectOptions m_options;
};

int testPack(const QString& file)
{
    const auto summary = rules::RuleBook::test(QStringLiteral(":/rules"), file);
    if (!summary) {
        const rules::PackError& error = summary.error();
        writeLine(QJsonObject{{QStringLiteral("file"), error.file},
                              {QStringLiteral("problem"), rules::code(error.kind)},
                              {QStringLiteral("where"), error.where},
                              {QStringLiteral("line"), error.line}});
        say(ui::texts::sentence(error));
        return invalidInput;
    }
    QJsonArray types;
    for (const rules::IdType type : summary->idTypes)
        types.append(rules::wireName(type));
    writeLine(
        QJsonObject{{QStringLiteral("file"), file},
                    {QStringLiteral("countries"), QJsonArray::fromStringList(summary->countries)},
                    {QStringLiteral("idTypes"), types},
                    {QStringLiteral("accepted"), summary->accepted},
                    {QStringLiteral("refused"), summary->refused}});
    return 0;
}

} // namespace

int runRules(const Options& options, const store::Settings& settings)
{
    if (!options.packToTest.isEmpty())
        return testPack(options.packToTest);
    const QString country = options.country.toUpper();
    if (!country.isEmpty() && !rules::isCountry(country)) {
        say(Words::tr("\"%1\" is not a country code of three letters, such as KOR.").arg(country));
        return invalidInput;
    }
    const auto type = rules::idTypeFrom(options.idType);
    if (!options.idType.isEmpty() && !type) {
        QStringList known;
        for (const rules::IdType each : rules::allIdTypes)
            known.append(rules::wireName(each));
        say(Words::tr("\"%1\" is not an ID type. Known are: %2")
                .arg(options.idType, known.join(u", ")));
        return invalidInput;
    }
    const Printer printer(settings);
    if (type)
        printer.one(country, *type);
    else if (!country.isEmpty())
        printer.country(country);
    else
        printer.all();
    return 0;
}

} // namespace program
