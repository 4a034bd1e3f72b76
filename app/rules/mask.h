// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace rules
{

// A mask is the shape of a number with its separators: `9` digit, `A` capital Latin letter, `X`
// either, U+AC00 (the first Hangul syllable) any Hangul syllable; `-`, `/`, `.` and blank stand for
// themselves.

/// At least one place to fill, nothing outside the vocabulary.
[[nodiscard]] bool isMask(const QString& mask);
/// The regular expression of everything the mask takes.
[[nodiscard]] QString patternOf(const QString& mask);
/// `text` with the mask's separators instead of its own, as far as it goes; nothing if it does not
/// fit the mask's beginning. No separator is put at the end.
[[nodiscard]] std::optional<QString> arranged(const QString& mask, const QString& text);

} // namespace rules
