// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"

#include <optional>

namespace rules
{

/// What the check `field.numberCheck` finds in a value that has the right shape.
[[nodiscard]] std::optional<Problem> checkNumber(const Field& field, const QString& value);

/// Check digit by J. Verhoeff's scheme (1969) over all digits of the text, the last being the check
/// digit; other characters are passed over.
[[nodiscard]] bool hasVerhoeffDigit(const QString& number);
/// A Korean driver's licence begins with the region that issued it: 11 to 28, or its name in two
/// syllables (`서울`).
[[nodiscard]] bool hasKoreanRegion(const QString& licenseNumber);
/// Permanent account number of India's income tax: the fourth letter is a kind of holder, and the
/// number is not 0000.
[[nodiscard]] bool isPan(const QString& number);

} // namespace rules
