// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"

#include <QString>

namespace ui::texts
{

/// 홍길동 -> 홍＊동, Hong Gildong -> Hong ＊＊: enough to tell customers apart, not enough to know
/// them.
[[nodiscard]] QString maskedName(const QString& name);
/// The first two letters or digits stay, the others become dots; separators stay, so that the form
/// is seen.
[[nodiscard]] QString maskedNumber(const QString& number);
/// 1990-05-17 -> 1990-··-··
[[nodiscard]] QString maskedDate(const QString& date);
/// One of these, by the kind of field. Choices and countries are not masked.
[[nodiscard]] QString masked(rules::FieldKind kind, const QString& value);

} // namespace ui::texts
