// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"

namespace migration
{

/// Writes a CSV file with these parameters as its columns and one customer who does not exist, as a
/// pattern for others. False if it cannot be written; what was there before then stays.
[[nodiscard]] bool writeSample(const QString& path, const rules::Form& form,
                               const QStringList& wireNames);

} // namespace migration
