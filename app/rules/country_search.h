// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/country.h"

#include <optional>

namespace rules
{

/// The countries that `text` may mean, the likeliest first, named in `language`; all of them, by
/// name, if `text` is empty. Found by the name in `language`, in English and in Korean, by other
/// usual names (`USA`, `UK`, `Korea`), by alpha-2 and alpha-3 code. Case, diacritics, punctuation
/// and a half-typed Korean syllable do not matter. The first call for a language takes some
/// milliseconds longer; a page makes it with an empty text when it is built. Any thread.
[[nodiscard]] QList<Country> searchCountries(const QString& text, const QString& language);
/// The one country that `text` can only mean: its whole name or code, or the only one found.
[[nodiscard]] std::optional<Country> countryMeant(const QString& text, const QString& language);

} // namespace rules
