// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rules
{

/// A regular expression that can be used: at most 300 characters, valid also when anchored.
[[nodiscard]] bool isPattern(const QString& pattern);
/// Whether the pattern takes the whole value. One that needs too long for it takes nothing. Each
/// pattern is compiled once. Any thread.
[[nodiscard]] bool matches(const QString& pattern, const QString& value);

} // namespace rules
