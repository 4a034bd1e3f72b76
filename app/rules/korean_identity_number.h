// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace rules
{

/// What a Korean identity number `YYMMDD-GXXXXXX` says of its holder. G tells century, gender and,
/// from 5 to 8, a foreigner's registration.
struct KoreanIdentity {
    QDate birth;
    QString gender; ///< wire value, `male` or `female`
};

/// Nothing if the shape is wrong or there is no such day.
[[nodiscard]] std::optional<KoreanIdentity> koreanIdentityFrom(const QString& number);

/// Whether the last digit is the one that numbers had until October 2020; always for holders born
/// since then. A number that was changed later has a free last digit at any age, so that this can
/// never be more than a hint. Weights 2 to 9 and 2 to 5, modulo 11; foreigners' digit is 2 higher.
[[nodiscard]] bool hasUsualCheckDigit(const QString& number);

} // namespace rules
