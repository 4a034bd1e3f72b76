// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "rules/check.h"
#include "rules/field.h"
#include "rules/normalise.h"
#include "rules/pack_error.h"
#include "rules/project_options.h"
#include "rules/spellings.h"

namespace rules
{

/// What a good pack holds.
struct PackSummary {
    QStringList countries; ///< alpha-3, or "*"; of a migration.json empty, as the ID types
    QList<IdType> idTypes;
    int accepted = 0; ///< examples
    int refused = 0;
};

/// Which fields each country and ID type needs: the rule packs of resources/rules and of the place,
/// read and validated once. Values, freely copied.
class RuleBook
{
public:
    /// Reads `parameters.json`, `spellings.json`, `migration.json` and every other `*.json` of
    /// `folder` (a path or `:/rules`), each at most 1 MB. A pack is refused when a key is unknown,
    /// missing or of the wrong type, and when one of its own examples fails. Then the packs of
    /// `siteFolder`, if one is named: each replaces the forms of its countries and ID types, and a
    /// `migration.json` the migration form. A wrong one is left out as a whole and listed in
    /// refusedPacks(); what it would have replaced stays in force.
    [[nodiscard]] static base::Result<RuleBook, PackError> load(const QString& folder,
                                                                const QString& siteFolder = {});

    /// Reads one pack on top of `folder` and runs its examples, changing nothing.
    [[nodiscard]] static base::Result<PackSummary, PackError> test(const QString& folder,
                                                                   const QString& packFile);

    /// The form for that pair; the default pack's where no pack names it, and only what every
    /// customer needs where that names neither. While the type is not known it has every field that
    /// an ID can need, but only what every customer needs is required. What the options need comes
    /// last; an ID type that is asked for (universal mode, type not known) comes first.
    [[nodiscard]] Form form(const QString& country, std::optional<IdType> idType,
                            const ProjectOptions& options = {}) const;
    /// What POST migration takes of a customer, in the order it is shown and sent
    /// (resources/rules/migration.json); its fields have the wire names of that document.
    [[nodiscard]] const Form& migrationForm() const { return m_migration; }
    /// The ID types that make sense for a country, the usual ones first.
    [[nodiscard]] QList<IdType> idTypes(const QString& country) const;
    /// Countries that have a pack of their own, alpha-3.
    [[nodiscard]] QStringList countriesWithPacks() const;
    /// Every parameter of the document that a form can ask for.
    [[nodiscard]] const QList<Field>& parameters() const { return m_parameters; }
    [[nodiscard]] const Spellings& spellings() const { return m_spellings; }
    /// What is wrong with the place's packs, one error a file.
    [[nodiscard]] const QList<PackError>& refusedPacks() const { return m_refused; }

private:
    friend class PackLayers;

    [[nodiscard]] Form packForm(const QString& country, IdType idType) const;
    [[nodiscard]] Form unknownTypeForm(const QString& country) const;

    /// alpha-3, or "*" for the default -> one form an ID type, the usual ones first
    using Forms = QMap<QString, QList<Form>>;

    Forms m_forms;
    QList<Field> m_parameters;
    QList<OptionNeeds> m_needs;
    Form m_migration;
    Spellings m_spellings;
    QList<PackError> m_refused;
};

} // namespace rules
