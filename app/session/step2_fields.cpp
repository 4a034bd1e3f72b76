// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/step2_fields.h"

namespace session
{

const QStringList& step2Fields()
{
    static const QStringList names{
        QStringLiteral("name"),
        QStringLiteral("date_of_birth"),
        QStringLiteral("gender"),
        QStringLiteral("nationality"),
        QStringLiteral("identity_number"),
        QStringLiteral("license_number"),
        QStringLiteral("document_number"),
        QStringLiteral("serial_number"),
        QStringLiteral("date_of_issue"),
        QStringLiteral("date_of_expiry"),
        QStringLiteral("address_street"),
        QStringLiteral("address_city"),
        QStringLiteral("address_state"),
        QStringLiteral("address_country"),
        QStringLiteral("address_zipcode"),
        QStringLiteral("globalCode"),
        QStringLiteral("compoundCode"),
        QStringLiteral("formatted_address"),
        QStringLiteral("address_input"),
        QStringLiteral("address_detail"),
        QStringLiteral("userOccupancyCode"),
        QStringLiteral("userOccupancyName"),
    };
    return names;
}

} // namespace session
