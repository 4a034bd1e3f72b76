// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/column_matching.h"

#include "migration/column_aliases.h"

#include <QSet>

namespace migration
{
namespace
{

/// Without brackets at the end: `생년월일 (YYYY-MM-DD)`.
QString withoutBrackets(const QString& name)
{
    const QString trimmed = name.trimmed();
    const qsizetype open = trimmed.lastIndexOf(u'(');
    return open > 0 && trimmed.endsWith(u')') ? trimmed.left(open) : trimmed;
}

QString wireNameOf(const QString& column, const rules::Form& form)
{
    for (const QString& name : {folded(column), folded(withoutBrackets(column))}) {
        for (const rules::Field& field : form.fields) {
            if (folded(field.wireName) == name)
                return field.wireName;
        }
        const QString alias = columnAliases().columns.value(name);
        if (form.field(alias) != nullptr)
            return alias;
    }
    return {};
}

/// `leftOut`: so far, among them such that have not come yet.
ColumnMatching tallied(const QMap<QString, QString>& wireNames, const QStringList& columns,
                       const QStringList& leftOut, const rules::Form& form,
                       const QStringList& given)
{
    ColumnMatching matching{wireNames};
    for (const QString& column : columns + leftOut) {
        if (!wireNames.contains(column))
            matching.leftOut.append(column);
    }
    matching.leftOut.removeDuplicates();
    const QStringList taken = wireNames.values();
    for (const rules::Field& field : form.fields) {
        const auto times = taken.count(field.wireName);
        if (times == 0 && field.required && !given.contains(field.wireName))
            matching.missing.append(field.wireName);
        if (times > 1)
            matching.twice.append(field.wireName);
    }
    return matching;
}

} // namespace

ColumnMatching matched(const QStringList& columns, const rules::Form& form,
                       const QStringList& given)
{
    QMap<QString, QString> wireNames;
    for (const QString& column : columns) {
        if (const QString name = wireNameOf(column, form); !name.isEmpty())
            wireNames.insert(column, name);
    }
    return tallied(wireNames, columns, {}, form, given);
}

ColumnMatching widened(const ColumnMatching& before, const QStringList& columns,
                       const rules::Form& form, const QStringList& given)
{
    const QSet<QString> leftOut(before.leftOut.begin(), before.leftOut.end());
    QMap<QString, QString> wireNames = before.wireNames;
    for (const QString& column : columns) {
        if (wireNames.contains(column) || leftOut.contains(column))
            continue;
        if (const QString name = wireNameOf(column, form); !name.isEmpty())
            wireNames.insert(column, name);
    }
    return tallied(wireNames, columns, before.leftOut, form, given);
}

ColumnMatching rematched(const ColumnMatching& before, const ColumnChoice& choice,
                         const QStringList& columns, const rules::Form& form,
                         const QStringList& given)
{
    QMap<QString, QString> wireNames = before.wireNames;
    if (form.field(choice.wireName) != nullptr && columns.contains(choice.column))
        wireNames.insert(choice.column, choice.wireName);
    else
        wireNames.remove(choice.column);
    return tallied(wireNames, columns, before.leftOut, form, given);
}

} // namespace migration
