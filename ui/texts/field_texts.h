// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"

#include <QString>

namespace ui::texts
{

/// The label of an input; the wire name itself if it is unknown.
[[nodiscard]] QString label(const QString& wireName);
/// A short line beneath the input; may be empty.
[[nodiscard]] QString hint(const QString& wireName);
/// What a choice is called, `male`; the wire value itself if it is unknown.
[[nodiscard]] QString choice(const QString& wireValue);
/// What is wrong and how it would be right.
[[nodiscard]] QString sentence(const rules::Problem& problem);
/// The same beside an input of that kind: from a list one chooses.
[[nodiscard]] QString sentence(const rules::Problem& problem, rules::FieldKind kind);
/// Why a field is asked for: the rule pack's own sentence, else ours; empty if the code is unknown.
[[nodiscard]] QString because(const rules::Reason& reason);

} // namespace ui::texts
