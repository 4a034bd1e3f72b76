// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/step2_assembly.h"

#include "session/step2_fields.h"

namespace session
{
namespace
{

const auto idTypeName = QStringLiteral("idType");

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
        if (!known.contains(name) && name != idTypeName)
            others.append(name);
    }
    return known + others;
}

/// What Step 1 did not say, or said otherwise; empty if there is nothing to tell.
QString idTypeToTell(const CaseDraft& draft, const rules::Values& values)
{
    if (!draft.idType)
        return values.value(idTypeName);
    return draft.idType == draft.idTypeOfStep1 ? QString()
                                               : QString(rules::wireName(*draft.idType));
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
                                 const rules::Pictures& pictures, const QByteArray& jpeg,
                                 const rules::Spellings& spellings)
{
    argos::Step2Request request{
        draft.submissionId, jpeg, {}, pictures.value(QStringLiteral("addressImage"))};
    for (const QString& name : inDocumentOrder(values)) {
        const QString value = values.value(name);
        if (!value.isEmpty())
            request.fields.append({spellings.wire(name).toUtf8(), value});
    }
    if (const QString type = idTypeToTell(draft, values); !type.isEmpty())
        request.fields.append({"idType", spellings.wire(type)});
    return request;
}

} // namespace session
