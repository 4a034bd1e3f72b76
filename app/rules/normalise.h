// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"

#include <optional>

namespace rules
{

/// The value as it is sent: NFC, full-width characters narrowed, outer blanks dropped, inner runs
/// of blanks joined, numbers in upper case with separators, dates as YYYY-MM-DD. What cannot be
/// understood is left for check() to refuse.
[[nodiscard]] QString normalised(const Field& field, const QString& typed);

/// What normalised() makes of a text, for showing before it is taken over.
struct Change {
    QString before;
    QString after;
    bool visible; ///< false if only outer blanks go, or characters are composed in another way
};

/// Nothing if the value stays as it was typed.
[[nodiscard]] std::optional<Change> changeOf(const Field& field, const QString& typed);

/// What an editor shows while `typed` is being typed: separators as far as they are certain,
/// capitals for numbers; nothing is ever taken away, so that the next key press lands where the
/// person expects it.
[[nodiscard]] QString whileTyping(const Field& field, const QString& typed);

} // namespace rules
