// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "session/case_draft.h"

namespace session
{

inline constexpr qsizetype mostCaseBytes = 64 * 1024;

/// Reads the hand-over of Step 1 (docs/case-file.md): a JSON object of at most 64 kB with
/// `submissionId` and, optional, `issuingCountry`, `idType`, `step1At` (ISO 8601 with zone),
/// `fields`, `locked` (names among the fields), `options`. Unknown keys, also inside fields and
/// options, are refused by name. Whether the deadline has passed is not judged here.
[[nodiscard]] base::Result<CaseDraft, base::JsonError> readCase(const QByteArray& text);

/// What the value of a field may be, wherever it comes from: at most 200 characters and no control
/// characters among them.
[[nodiscard]] bool isFieldText(const QString& text);

} // namespace session
