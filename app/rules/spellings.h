// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/id_type.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace rules
{

/// One contradiction of the documents and how it was decided.
struct Spelling {
    QString name;            ///< how the program calls it: a parameter or an ID type
    QString wire;            ///< how it is written on the wire
    QStringList documented;  ///< every spelling that the documents show
    QString reason;          ///< why the decision
    bool overridden = false; ///< by the place (site packs)
};

/// The table of resources/rules/spellings.json: what the documents leave open and how it is
/// written on the wire. Only the last step before the wire asks it.
class Spellings
{
public:
    Spellings() = default;
    explicit Spellings(QList<Spelling> table)
        : m_table(std::move(table))
    {
    }

    /// The wire spelling of a parameter or of an ID type; `name` itself where nothing is contested.
    [[nodiscard]] QString wire(const QString& name) const;
    [[nodiscard]] const QList<Spelling>& table() const { return m_table; }

private:
    QList<Spelling> m_table;
};

} // namespace rules
