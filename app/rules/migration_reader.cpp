// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/migration_reader.h"

#include "rules/field_reader.h"

namespace rules
{

Migration readMigration(const PackObject& object, const Form& below)
{
    const auto parameters = QStringLiteral("parameters");
    object.allowOnly({parameters, QStringLiteral("required"), QStringLiteral("formats"),
                      QStringLiteral("because"), QStringLiteral("examples")});
    Form form = below;
    if (object.has(parameters))
        form.fields = readParameters(object);
    const QStringList required = readNames(object, QStringLiteral("required"), {form.fields});
    for (Field& field : form.fields)
        field.required = required.contains(field.wireName);
    applyFormats(object.object(QStringLiteral("formats"), Need::Optional), form.fields);
    applyReasons(object.object(QStringLiteral("because"), Need::Optional), form.fields);
    const auto examples =
        runExamples(object.object(QStringLiteral("examples"), Need::Required), form);
    return {form, examples};
}

} // namespace rules
