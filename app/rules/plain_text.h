// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rules
{

/// NFC, full-width characters narrowed.
[[nodiscard]] QString composed(const QString& typed);
/// composed(), and every run of blanks one space, none at the ends.
[[nodiscard]] QString tidied(const QString& typed);
/// composed(); also turns the digits of other scripts and all dashes into the plain ones.
[[nodiscard]] QString plain(const QString& typed);

} // namespace rules
