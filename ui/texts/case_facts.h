// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"
#include "session/case_draft.h"
#include "ui/widgets/fact_list.h"

namespace ui::texts
{

enum class Shown { Masked, Plain };

/// Country and ID type in one line.
[[nodiscard]] QString idLine(const QString& country, const std::optional<rules::IdType>& type);
/// A value with its label; nothing if it is empty.
[[nodiscard]] QList<Fact> valueFact(const rules::Field& field, const QString& value, Shown shown);
/// Submission, ID and every value and picture that will be sent, with its label; what Step 1 handed
/// over beyond the form comes after the form's.
[[nodiscard]] QList<Fact> allFacts(const session::CaseDraft& draft, const rules::Form& form,
                                   const rules::Values& values, const rules::Pictures& pictures,
                                   Shown shown);
/// The few that tell cases apart, always masked.
[[nodiscard]] QList<Fact> shortFacts(const session::CaseDraft& draft, const rules::Values& values);
/// A moment of the clock on the wall, 2026-11-21 14:02.
[[nodiscard]] QString localTime(const QDateTime& utc);

} // namespace ui::texts
