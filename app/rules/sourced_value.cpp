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
    if (!value.locked || value.value.trimmed().isEmpty())
        return false;
    const auto problem = check(field, normalised(field, value.value), today);
    return !problem || severity(problem->kind) == Severity::Warning;
}

} // namespace rules
