// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace rules
{

struct Country {
    QString alpha3; ///< `KOR`
    QString name;   ///< in the language asked for
};

/// Every ISO 3166-1 country, sorted by name for `language` (`en`, `ko`, ...). From ICU.
[[nodiscard]] QList<Country> countries(const QString& language);
[[nodiscard]] bool isCountry(const QString& alpha3);
/// The name in `language`; the code itself if unknown.
[[nodiscard]] QString countryName(const QString& alpha3, const QString& language);

} // namespace rules
