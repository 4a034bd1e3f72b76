// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field_reader.h"
#include "rules/migration_reader.h"
#include "rules/pack_reader.h"
#include "rules/rule_book.h"

#include <set>

namespace rules
{

/// Builds a rule book: the product's folder below, the place's above.
class PackLayers
{
public:
    /// Whether the file is a `migration.json`, not a pack.
    [[nodiscard]] static bool isMigration(const QString& file);
    /// Reads parameters and spellings, which everything else refers to.
    [[nodiscard]] std::optional<PackError> readFoundation(const QString& folder);
    /// Reads every pack of the product's folder; the first mistake ends it.
    [[nodiscard]] std::optional<PackError> addBuiltIn(const QString& folder);
    /// Reads what the place has; mistakes are kept in the book.
    void addSite(const QString& folder);
    /// Reads one pack and adds it nowhere.
    [[nodiscard]] base::Result<Pack, PackError> read(const QString& file) const;

    /// Reads a `migration.json` on top of what is known so far and adds it nowhere.
    [[nodiscard]] base::Result<Migration, PackError> migration(const QString& file) const;

    [[nodiscard]] const RuleBook& book() const { return m_book; }

private:
    using Pair = std::pair<QString, IdType>;

    [[nodiscard]] std::optional<PackError> addPack(const QString& file);
    [[nodiscard]] std::optional<PackError> addMigration(const QString& file);
    [[nodiscard]] std::optional<PackError> addSiteSpellings(const QString& file);
    void put(const QString& country, const Form& form);

    Catalogue m_catalogue;
    std::set<Pair> m_inThisLayer; ///< a second pack for one of them is a mistake
    RuleBook m_book;
};

} // namespace rules
