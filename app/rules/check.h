// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"

#include <QDate>

#include <optional>

namespace rules
{

/// Checks one value on its own, as it is being typed. `value` is the wire value; not for pictures.
[[nodiscard]] std::optional<Problem> check(const Field& field, const QString& value,
                                           const QDate& today);
/// Checks one picture on its own.
[[nodiscard]] std::optional<Problem> check(const Field& field, const QByteArray& jpeg);
/// Checks everything and how it fits together.
[[nodiscard]] Problems check(const Form& form, const Values& values, const Pictures& pictures,
                             const QDate& today);
/// The same where the form has no pictures.
[[nodiscard]] Problems check(const Form& form, const Values& values, const QDate& today);

} // namespace rules
