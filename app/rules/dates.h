// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"

#include <QDate>

#include <optional>

namespace rules
{

/// Whether it is written as YYYY-MM-DD, with ASCII digits; no matter whether there is such a day.
[[nodiscard]] bool hasWireShape(const QString& text);

/// The day that `wire` (YYYY-MM-DD, plain digits) names; nothing if there is none or it is before
/// 1900.
[[nodiscard]] std::optional<QDate> dateFrom(const QString& wire);
/// The age in full years; who was born on 29 February has a birthday on 1 March in other years.
[[nodiscard]] int ageOn(const QDate& day, const QDate& birth);
[[nodiscard]] std::optional<Problem> checkDate(const Field& field, const QString& value,
                                               const QDate& today);

} // namespace rules
