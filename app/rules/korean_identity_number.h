// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace rules
{

/// What a Korean identity number `YYMMDD-GXXXXXX` says of its holder. G tells century, gender and,
/// from 5 to 8, a foreigner's registration. The check digit is not looked at: numbers issued since
/// October 2020 have none.
struct KoreanIdentity {
    QDate birth;
    QString gender; ///< wire value, `male` or `female`
};

/// Nothing if the shape is wrong or there is no such day.
[[nodiscard]] std::optional<KoreanIdentity> koreanIdentityFrom(const QString& number);

} // namespace rules
