// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/step2.h"
#include "rules/rule_book.h"
#include "session/case_draft.h"

namespace session
{

/// All that will be sent, and nothing else: what the form asks for, normalised, and what Step 1
/// handed over beyond the form. Typed values that the form does not ask for (left from another ID
/// type) and empty ones are dropped.
[[nodiscard]] rules::Values completed(const rules::Form& form, const CaseDraft& draft,
                                      const rules::Values& typed);

/// One part for each value that is not empty, in the order of the document; names that the document
/// does not know come after. `idType` goes last, and only if Step 1 has not told it, or told
/// another (universal mode). Names and ID types are written as `spellings` says, here and nowhere
/// else. Of the pictures only `addressImage` is a parameter of Step 2.
[[nodiscard]] argos::Step2Request step2Request(const CaseDraft& draft, const rules::Values& values,
                                               const rules::Pictures& pictures,
                                               const QByteArray& jpeg,
                                               const rules::Spellings& spellings);

} // namespace session
