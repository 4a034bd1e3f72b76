// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/row_judge.h"

#include "migration/column_aliases.h"
#include "rules/check.h"
#include "rules/country.h"
#include "rules/normalise.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace migration
{
namespace
{

/// One of the field's choices as the wire has it, if the text is one in other letters.
QString choiceMeant(const rules::Field& field, const QString& text)
{
    if (field.kind != rules::FieldKind::Choice && field.kind != rules::FieldKind::Country)
        return text;
    if (field.kind == rules::FieldKind::Country && rules::isCountry(text))
        return text;
    const auto isIt = [&text](const QString& choice) {
        return choice.compare(text, Qt::CaseInsensitive) == 0;
    };
    const auto choice = std::find_if(field.choices.begin(), field.choices.end(), isIt);
    if (choice != field.choices.end())
        return *choice;
    const auto words = columnAliases().values.constFind(field.wireName);
    return words == columnAliases().values.cend() ? text : words->value(folded(text), text);
}

} // namespace

RowJudge::RowJudge(JudgeGround ground, const QStringList& columns)
    : m_ground(std::move(ground))
{
    const QList<rules::Field>& fields = m_ground.form.fields;
    m_byName.resize(fields.size());
    std::iota(m_byName.begin(), m_byName.end(), 0);
    std::sort(m_byName.begin(), m_byName.end(), [&fields](qsizetype left, qsizetype right) {
        return fields[left].wireName < fields[right].wireName;
    });
    setColumns(columns);
}

// Of two columns for one parameter the first counts, until a person has settled it.
void RowJudge::setColumns(const QStringList& columns)
{
    m_ground.matching = widened(m_ground.matching, columns, m_ground.form);
    m_columnCount = columns.size();
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString name = m_ground.matching.wireNames.value(columns[i]);
        if (!name.isEmpty() && !places.contains(name))
            places.insert(name, i);
    }
    m_places.clear();
    for (const rules::Field& field : std::as_const(m_ground.form.fields))
        m_places.append(places.value(field.wireName, -1));
}

base::Result<Entry, EntryResult> RowJudge::judge(const table::Row& row) const
{
    const auto isFilled = [](const QString& cell) { return !cell.trimmed().isEmpty(); };
    const qsizetype fitting = std::min(row.cells.size(), m_columnCount);
    if (std::any_of(row.cells.begin() + fitting, row.cells.end(), isFilled)) {
        EntryResult result{row.number, EntryOutcome::Invalid};
        result.code = QStringLiteral("more_cells_than_columns");
        return base::fail(result);
    }
    Entry entry{valuesOf(row), row.number};
    const auto problems = rules::check(m_ground.form, entry.values, m_ground.today);
    if (rules::stopSubmission(problems))
        return base::fail(refusal(row.number, problems));
    return entry;
}

rules::Values RowJudge::valuesOf(const table::Row& row) const
{
    rules::Values values;
    for (const qsizetype i : m_byName) {
        const rules::Field& field = m_ground.form.fields[i];
        const qsizetype place = m_places[i];
        QString value;
        if (place >= 0 && place < row.cells.size() && !row.cells[place].isEmpty())
            value = choiceMeant(field, rules::normalised(field, row.cells[place]));
        if (value.isEmpty())
            value = m_ground.given.value(field.wireName);
        if (!value.isEmpty())
            values.insert(values.cend(), field.wireName, value);
    }
    return values;
}

EntryResult RowJudge::refusal(qint64 row, const rules::Problems& problems) const
{
    EntryResult result{row, EntryOutcome::Invalid};
    QStringList others;
    for (const rules::Field& field : m_ground.form.fields) {
        const auto problem = problems.constFind(field.wireName);
        if (problem == problems.cend() ||
            rules::severity(problem->kind) == rules::Severity::Warning)
            continue;
        const QString code = rules::code(problem->kind);
        if (result.code.isEmpty()) {
            result.code = code;
            result.parameter = field.wireName;
        } else {
            others.append(field.wireName + u' ' + code);
        }
    }
    result.message = others.join(QLatin1String(", "));
    return result;
}

EntryResult unreadableRow(qint64 row, const table::TableError& error)
{
    EntryResult result{row, EntryOutcome::Invalid};
    result.code = table::code(error.flaw);
    return result;
}

} // namespace migration
