// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace rules
{

/// What a line of text may hold. Plain: no control, format (direction marks), private, unassigned
/// or pictographic characters, no broken surrogates. Name: no symbols either.
enum class CharacterSet { Plain, Name };

[[nodiscard]] std::optional<char32_t> firstForbidden(const QString& text, CharacterSet set);
[[nodiscard]] bool hasLetter(const QString& text);

} // namespace rules
