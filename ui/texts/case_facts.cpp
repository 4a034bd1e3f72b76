// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/case_facts.h"

#include "rules/country.h"
#include "ui/texts/case_texts.h"
#include "ui/texts/field_texts.h"
#include "ui/texts/masking.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui::texts
{
namespace
{

QString shownLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

QString readable(const rules::Field& field, const QString& value)
{
    if (field.kind == rules::FieldKind::Country)
        return rules::countryName(value, shownLanguage());
    if (field.kind == rules::FieldKind::Choice)
        return choice(value);
    return value;
}

QString pictureFact(const QByteArray& jpeg)
{
    return QCoreApplication::translate("Case", "Picture, %1")
        .arg(QLocale().formattedDataSize(jpeg.size(), 0, QLocale::DataSizeSIFormat));
}

/// Of a value that the form does not ask for nothing is known but its name; a number is the kind
/// that masks most of it.
rules::Field unaskedField(const QString& wireName)
{
    rules::Field field;
    field.wireName = wireName;
    field.kind = rules::FieldKind::Number;
    return field;
}

Fact submissionFact(const session::CaseDraft& draft, Shown shown)
{
    return {QCoreApplication::translate("Case", "Submission"),
            shown == Shown::Plain ? draft.submissionId.text() : draft.submissionId.masked()};
}

Fact idFact(const session::CaseDraft& draft)
{
    return {QCoreApplication::translate("Case", "ID"), idLine(draft.issuingCountry, draft.idType)};
}

} // namespace

QString idLine(const QString& country, const std::optional<rules::IdType>& type)
{
    const QString where = rules::countryName(country, shownLanguage());
    return type ? QCoreApplication::translate("Case", "%1 · %2").arg(where, name(*type)) : where;
}

QList<Fact> valueFact(const rules::Field& field, const QString& value, Shown shown)
{
    const QString words = readable(field, value);
    if (words.isEmpty())
        return {};
    return {{label(field.wireName), shown == Shown::Plain ? words : masked(field.kind, words)}};
}

QList<Fact> allFacts(const session::CaseDraft& draft, const rules::Form& form,
                     const rules::Values& values, const rules::Pictures& pictures, Shown shown)
{
    QList<Fact> facts{submissionFact(draft, shown), idFact(draft)};
    const auto add = [&](const rules::Field& field) {
        facts += valueFact(field, values.value(field.wireName), shown);
        if (const QByteArray jpeg = pictures.value(field.wireName); !jpeg.isEmpty())
            facts.append({label(field.wireName), pictureFact(jpeg)});
    };
    for (const rules::Field& field : form.fields)
        add(field);
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (form.field(value.key()) == nullptr)
            add(unaskedField(value.key()));
    }
    return facts;
}

QList<Fact> shortFacts(const session::CaseDraft& draft, const rules::Values& values)
{
    QList<Fact> facts{submissionFact(draft, Shown::Masked)};
    if (const QString customer = values.value(QStringLiteral("name")); !customer.isEmpty())
        facts.append({QCoreApplication::translate("Case", "Customer"), maskedName(customer)});
    facts.append(idFact(draft));
    return facts;
}

QString localTime(const QDateTime& utc)
{
    return utc.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace ui::texts
