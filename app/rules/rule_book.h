// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "rules/field.h"

#include <QDate>

namespace rules
{

/// Why a rule pack was refused.
struct PackError {
    QString file;
    QString where; ///< key path or line
    enum class Kind { Unreadable, TooLarge, NotJson, UnknownKey, WrongType, Missing, BadValue, ExampleFails } kind;
};

/// Which fields each country and ID type needs: the rule packs of resources/rules, read and validated once.
class RuleBook
{
public:
    /// Reads every `*.json` of `folder` (a path or `:/rules`).
    [[nodiscard]] static base::Result<RuleBook, PackError> load(const QString& folder);

    /// The form for that pair; the default pack's where no pack names it. The four parameters that the document always
    /// requires (submissionId and faceImage aside) are always in it.
    [[nodiscard]] Form form(const QString& country, IdType idType) const;
    /// The ID types that make sense for a country, the usual ones first.
    [[nodiscard]] QList<IdType> idTypes(const QString& country) const;
    /// Countries that have a pack of their own, alpha-3.
    [[nodiscard]] QStringList countriesWithPacks() const;

private:
    struct Pack {
        QString country;
        QMap<QString, QList<Field>> byIdType; ///< wire name of the ID type -> fields
    };
    QMap<QString, Pack> m_packs; ///< alpha-3, or "*" for the default
};

/// Checks one value on its own, as it is being typed. `value` is the wire value.
[[nodiscard]] std::optional<Problem> check(const Field& field, const QString& value, const QDate& today);
/// Checks all values and how they fit together.
[[nodiscard]] Problems check(const Form& form, const Values& values, const QDate& today);
/// The value as it is sent: NFC, outer blanks dropped, inner runs of blanks joined, numbers in upper case with separators.
[[nodiscard]] QString normalised(const Field& field, const QString& typed);

} // namespace rules
