// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "rules/check.h"
#include "rules/field.h"
#include "rules/normalise.h"

namespace rules
{

/// Why a rule pack was refused.
struct PackError {
    QString file;
    QString where; ///< key path, or the line for NotJson
    enum class Kind {
        Unreadable,
        TooLarge,
        NotJson,
        UnknownKey,
        WrongType,
        Missing,
        BadValue,
        ExampleFails,
        TooDeep
    } kind;
};

/// Which fields each country and ID type needs: the rule packs of resources/rules, read and
/// validated once.
class RuleBook
{
public:
    /// Reads `parameters.json` and every other `*.json` of `folder` (a path or `:/rules`), each at
    /// most 1 MB. A pack is refused when a key is unknown, missing or of the wrong type, and when
    /// one of its own examples fails.
    [[nodiscard]] static base::Result<RuleBook, PackError> load(const QString& folder);

    /// The form for that pair; the default pack's where no pack names it. The four parameters that
    /// the document always requires (submissionId and faceImage aside) are always in it.
    [[nodiscard]] Form form(const QString& country, IdType idType) const;
    /// The ID types that make sense for a country, the usual ones first.
    [[nodiscard]] QList<IdType> idTypes(const QString& country) const;
    /// Countries that have a pack of their own, alpha-3.
    [[nodiscard]] QStringList countriesWithPacks() const;

private:
    QMap<QString, QList<Form>>
        m_forms; ///< alpha-3, or "*" for the default -> one form an ID type, the usual ones first
    QList<Field> m_always; ///< for an ID type that no pack names
};

} // namespace rules
