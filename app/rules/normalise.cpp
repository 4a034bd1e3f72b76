// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/normalise.h"

#include "rules/date_text.h"
#include "rules/mask.h"
#include "rules/plain_text.h"

namespace rules
{
namespace
{

QString numberBeingTyped(const Field& field, const QString& typed)
{
    const QString text = plain(typed).toUpper();
    for (const QString& mask : field.masks) {
        if (const auto fitting = arranged(mask, text))
            return *fitting;
    }
    return text;
}

} // namespace

QString normalised(const Field& field, const QString& typed)
{
    switch (field.kind) {
    case FieldKind::Name:
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::Email:
    case FieldKind::IpAddress:
        return tidied(typed);
    case FieldKind::Number:
        return numberBeingTyped(field, typed.simplified());
    case FieldKind::Date:
        return dateFromTyped(typed, DateOrder::YearMonthDay);
    case FieldKind::Country:
        return tidied(typed).toUpper();
    case FieldKind::Picture:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<Change> changeOf(const Field& field, const QString& typed)
{
    const QString after = normalised(field, typed);
    if (after == typed)
        return std::nullopt;
    const QString looksLike = typed.normalized(QString::NormalizationForm_C).trimmed();
    return Change{typed, after, looksLike != after};
}

QString whileTyping(const Field& field, const QString& typed)
{
    if (field.kind == FieldKind::Number)
        return numberBeingTyped(field, typed);
    if (field.kind == FieldKind::Date)
        return dateWhileTyping(typed, {});
    return typed;
}

} // namespace rules
