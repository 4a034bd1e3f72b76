// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/date_text.h"

#include <QLocale>

namespace ui::texts
{

/// How dates are typed where the locale is from: its order; its separator, hyphens where the year
/// comes first.
[[nodiscard]] rules::DateNotation dateNotation(const QLocale& locale = {});
/// For people to read before they type: `MM/DD/YYYY`.
[[nodiscard]] QString datePattern(const rules::DateNotation& notation);
/// Never ambiguous: `3 April 1990`.
[[nodiscard]] QString dateInWords(const QDate& date, const QLocale& locale = {});

} // namespace ui::texts
