// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/case_draft.h"

namespace session
{

rules::SourcedValues prefilled(const CaseDraft& draft, const QDateTime& at)
{
    rules::SourcedValues values;
    for (auto field = draft.fields.begin(); field != draft.fields.end(); ++field) {
        if (!field->isEmpty())
            values.insert(field.key(), {*field, rules::ValueSource::CaseFile, at, 1,
                                        draft.locked.contains(field.key())});
    }
    return values;
}

} // namespace session
