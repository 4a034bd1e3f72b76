// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/sourced_value.h"

#include "rules/check.h"
#include "rules/normalise.h"

namespace rules
{
namespace
{

bool stays(const SourcedValue& known, const SourcedValue& read)
{
    if (known.value.isEmpty())
        return false;
    return known.locked || known.source == ValueSource::Typed ||
           known.confidence > read.confidence ||
           (known.confidence == read.confidence && known.at > read.at);
}

SourcedValue retyped(const Field* field, const SourcedValue& known, const QString& typed,
                     const QDateTime& at)
{
    const auto asSent = [field](const QString& text) {
        return field != nullptr ? normalised(*field, text) : text;
    };
    if (known.value.isEmpty() || asSent(known.value) != asSent(typed))
        return {typed, ValueSource::Typed, at};
    SourcedValue same = known;
    same.value = typed;
    return same;
}

} // namespace

QLatin1String code(ValueSource source)
{
    switch (source) {
    case ValueSource::CaseFile:
        return QLatin1String("case_file");
    case ValueSource::Typed:
        return QLatin1String("typed");
    case ValueSource::DocumentScan:
        return QLatin1String("document_scan");
    }
    Q_UNREACHABLE();
}

void add(SourcedValues& values, const SourcedValues& read)
{
    for (auto value = read.begin(); value != read.end(); ++value) {
        const auto known = values.constFind(value.key());
        const bool kept = known != values.cend() && stays(*known, *value);
        if (!kept && !value->value.isEmpty())
            values.insert(value.key(), *value);
    }
}

Values valuesOf(const SourcedValues& values)
{
    Values result;
    for (auto value = values.begin(); value != values.end(); ++value)
        result.insert(value.key(), value->value);
    return result;
}

bool isFixed(const Field& field, const SourcedValue& value, const QDate& today)
{
    const QString text = normalised(field, value.value);
    if (!value.locked || text.isEmpty())
        return false;
    const auto problem = check(field, text, today);
    return !problem || severity(problem->kind) == Severity::Warning;
}

QStringList fixedFields(const Form& form, const SourcedValues& values, const QDate& today)
{
    Values fixed;
    for (const Field& field : form.fields) {
        const SourcedValue value = values.value(field.wireName);
        if (isFixed(field, value, today))
            fixed.insert(field.wireName, normalised(field, value.value));
    }
    const Problems problems = check(form, fixed, today);
    for (auto problem = problems.begin(); problem != problems.end(); ++problem) {
        if (severity(problem->kind) == Severity::Error)
            fixed.remove(problem.key());
    }
    return fixed.keys();
}

SourcedValues typedOver(const Form& form, const SourcedValues& known, const Values& typed,
                        const Moment& moment)
{
    SourcedValues values;
    for (auto value = typed.begin(); value != typed.end(); ++value)
        values.insert(value.key(), retyped(form.field(value.key()), known.value(value.key()),
                                           *value, moment.at));
    for (const QString& name : fixedFields(form, known, moment.today)) {
        SourcedValue fixed = known.value(name);
        fixed.value = normalised(*form.field(name), fixed.value);
        values.insert(name, fixed);
    }
    return values;
}

} // namespace rules
