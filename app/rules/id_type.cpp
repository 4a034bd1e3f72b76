// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/id_type.h"

#include <QString>

#include <algorithm>

namespace rules
{

QLatin1String wireName(IdType type)
{
    switch (type) {
    case IdType::DriversLicense:
        return QLatin1String("drivers_license");
    case IdType::GovernmentId:
        return QLatin1String("government_id");
    case IdType::Passport:
        return QLatin1String("passport");
    case IdType::ResidencePermit:
        return QLatin1String("residence_permit");
    case IdType::VehicleRegistrationCertificate:
        return QLatin1String("vehicle_registration_certificate");
    case IdType::Visa:
        return QLatin1String("visa");
    case IdType::Aadhaar:
        return QLatin1String("aadhaar");
    case IdType::Pancard:
        return QLatin1String("pancard");
    }
    Q_UNREACHABLE();
}

std::optional<IdType> idTypeFrom(QStringView wire)
{
    // The Step 2 document writes "residence permit" and "vehicle_registration certificate" once
    // each.
    const QString name = wire.toString().replace(u' ', u'_');
    const auto isNamed = [&name](IdType type) { return wireName(type) == name; };
    const auto* found = std::find_if(allIdTypes.begin(), allIdTypes.end(), isNamed);
    return found == allIdTypes.end() ? std::nullopt : std::optional(*found);
}

} // namespace rules
