// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_book.h"

#include "rules/pack_layers.h"

#include <algorithm>

namespace rules
{
namespace
{

const auto anyCountry = QStringLiteral("*");
const auto idTypeName = QStringLiteral("idType");

bool areIn(const QList<OptionNeeds>& needs, const QString& name)
{
    return std::any_of(needs.begin(), needs.end(), [&name](const OptionNeeds& need) {
        return need.required.contains(name) || need.optional.contains(name);
    });
}

/// Adds what one option needs, in the catalogue's order.
void addNeeds(const OptionNeeds& needs, const QList<Field>& parameters, Form& form)
{
    for (Field field : parameters) {
        field.required = needs.required.contains(field.wireName);
        const bool asked = field.required || needs.optional.contains(field.wireName);
        if (!asked || form.field(field.wireName) != nullptr)
            continue;
        // What the ID type is decides what the other fields are, so it is asked before them.
        if (field.wireName == idTypeName)
            form.fields.prepend(field);
        else
            form.fields.append(field);
    }
    form.anyOf += needs.anyOf;
}

base::Result<PackSummary, PackError> testMigration(PackLayers& layers, const QString& folder,
                                                   const QString& file)
{
    if (const auto error = layers.addBuiltIn(folder))
        return base::fail(*error);
    const auto read = layers.migration(file);
    if (!read)
        return base::fail(read.error());
    return PackSummary{{}, {}, read->examples.accepted, read->examples.refused};
}

} // namespace

base::Result<RuleBook, PackError> RuleBook::load(const QString& folder, const QString& siteFolder)
{
    PackLayers layers;
    if (const auto error = layers.readFoundation(folder))
        return base::fail(*error);
    if (const auto error = layers.addBuiltIn(folder))
        return base::fail(*error);
    if (!layers.book().m_forms.contains(anyCountry))
        return base::fail(PackError{folder, anyCountry, PackError::Kind::Missing, 0});
    if (!siteFolder.isEmpty())
        layers.addSite(siteFolder);
    return layers.book();
}

base::Result<PackSummary, PackError> RuleBook::test(const QString& folder, const QString& packFile)
{
    PackLayers layers;
    if (const auto error = layers.readFoundation(folder))
        return base::fail(*error);
    if (PackLayers::isMigration(packFile))
        return testMigration(layers, folder, packFile);
    const auto pack = layers.read(packFile);
    if (!pack)
        return base::fail(pack.error());
    PackSummary summary{pack->countries, {}, pack->examples.accepted, pack->examples.refused};
    for (const Form& form : pack->forms)
        summary.idTypes.append(*form.idType);
    return summary;
}

Form RuleBook::form(const QString& country, std::optional<IdType> idType,
                    const ProjectOptions& options) const
{
    Form form = idType ? packForm(country, *idType) : unknownTypeForm(country);
    for (const OptionNeeds& needs : m_needs) {
        const bool asksForType = needs.option == &ProjectOptions::universal;
        if (options.*needs.option && !(asksForType && idType))
            addNeeds(needs, m_parameters, form);
    }
    for (Field& field : form.fields) {
        if (field.role == FieldRole::Birth)
            field.minimumAge = std::max(field.minimumAge, options.minimumAge);
    }
    return form;
}

Form RuleBook::packForm(const QString& country, IdType idType) const
{
    for (const QString& key : {country, anyCountry}) {
        for (const Form& known : m_forms.value(key)) {
            if (known.idType == idType) {
                Form form = known;
                form.country = country;
                return form;
            }
        }
    }
    Form form{country, idType, {}};
    std::copy_if(m_parameters.begin(), m_parameters.end(), std::back_inserter(form.fields),
                 [](const Field& field) { return field.required; });
    return form;
}

Form RuleBook::unknownTypeForm(const QString& country) const
{
    Form form{country, std::nullopt, {}};
    std::copy_if(m_parameters.begin(), m_parameters.end(), std::back_inserter(form.fields),
                 [this](const Field& field) { return !areIn(m_needs, field.wireName); });
    return form;
}

QList<IdType> RuleBook::idTypes(const QString& country) const
{
    QList<IdType> result;
    for (const QString& key : {country, anyCountry}) {
        for (const Form& form : m_forms.value(key)) {
            if (!result.contains(*form.idType))
                result.append(*form.idType);
        }
    }
    return result;
}

QStringList RuleBook::countriesWithPacks() const
{
    QStringList result = m_forms.keys();
    result.removeAll(anyCountry);
    return result;
}

} // namespace rules
