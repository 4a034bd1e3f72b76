// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QMap>
#include <QString>

#include <array>

namespace rules
{

/// Why a field is asked for: the closed set that Reason::code is from.
inline constexpr std::array allReasons{
    QLatin1String("always_required"),        ///< the service wants it for every customer
    QLatin1String("compared_with_register"), ///< the issuing country's register is asked
    QLatin1String("compared_with_id"),       ///< compared with what the ID says
    QLatin1String("helps_review"),           ///< optional; helps a person who has to decide
    QLatin1String("collect_address"),        ///< project option: the address is taken down
    QLatin1String("address_image"),          ///< project option: a proof of address
    QLatin1String("account_occupancy"),      ///< project option: a bank account was verified
    QLatin1String("universal_mode"),         ///< Step 1 could not tell the ID type
    QLatin1String("kept_with_entry"),        ///< migration: optional, kept as it is
    QLatin1String("finds_entry"),            ///< migration: by it a customer is found again
};

/// One of allReasons, or the rule pack's own sentence in some languages.
struct Reason {
    QString code;                       ///< empty if there are sentences
    QMap<QString, QString> sentences{}; ///< `en`, `ko`, ... -> sentence; holds `en` if not empty

    /// The pack's own sentence, in English if it is not there in `language`; empty if there is
    /// none.
    [[nodiscard]] QString sentence(const QString& language) const;
    friend bool operator==(const Reason&, const Reason&) = default;
};

} // namespace rules
