// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/step2_assembly.h"

#include "session/step2_fields.h"

namespace session
{
namespace
{

void insertUnlessEmpty(rules::Values& values, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        values.insert(name, value);
}

QStringList inDocumentOrder(const rules::Values& values)
{
    QStringList known;
    for (const QString& name : step2Fields()) {
        if (values.contains(name))
            known.append(name);
    }
    QStringList others;
    for (const QString& name : values.keys()) {
        if (!known.contains(name))
            others.append(name);
    }
    return known + others;
}

} // namespace

rules::Values completed(const rules::Form& form, const CaseDraft& draft, const rules::Values& typed)
{
    rules::Values values;
    for (auto it = draft.fields.begin(); it != draft.fields.end(); ++it) {
        if (form.field(it.key()) == nullptr)
            insertUnlessEmpty(values, it.key(), it.value());
    }
    for (const rules::Field& field : form.fields)
        insertUnlessEmpty(values, field.wireName,
                          rules::normalised(field, typed.value(field.wireName)));
    return values;
}

argos::Step2Request step2Request(const CaseDraft& draft, const rules::Values& values,
                                 const QByteArray& jpeg)
{
    argos::Step2Request request{draft.submissionId, jpeg, {}, {}};
    for (const QString& name : inDocumentOrder(values)) {
        const QString value = values.value(name);
        if (!value.isEmpty())
            request.fields.append({name.toUtf8(), value});
    }
    if (draft.idType && draft.idType != draft.idTypeOfStep1)
        request.fields.append({"idType", rules::wireName(*draft.idType)});
    return request;
}

} // namespace session
