// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/sample_file.h"

#include "table/csv_writer.h"

#include <QSaveFile>

namespace migration
{
namespace
{

QString sampleValue(const rules::Field& field)
{
    switch (field.kind) {
    case rules::FieldKind::Choice:
        return field.choices.value(0);
    case rules::FieldKind::Country:
        return QStringLiteral("KOR");
    case rules::FieldKind::Name:
        return QStringLiteral("Hong Gildong"); // whom Korean forms name where others have Jane Doe
    default:
        return field.example;
    }
}

} // namespace

bool writeSample(const QString& path, const rules::Form& form, const QStringList& wireNames)
{
    QStringList values;
    for (const QString& wireName : wireNames) {
        const rules::Field* field = form.field(wireName);
        values << (field ? sampleValue(*field) : QString());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    table::CsvWriter writer(file);
    return writer.write(wireNames) && writer.write(values) && file.commit();
}

} // namespace migration
