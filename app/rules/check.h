// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"

#include <QDate>

#include <optional>

namespace rules
{

/// Checks one value on its own, as it is being typed. `value` is the wire value.
[[nodiscard]] std::optional<Problem> check(const Field& field, const QString& value,
                                           const QDate& today);
/// Checks all values and how they fit together.
[[nodiscard]] Problems check(const Form& form, const Values& values, const QDate& today);

} // namespace rules
