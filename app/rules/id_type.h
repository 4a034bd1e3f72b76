// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>

namespace rules
{

enum class IdType {
    DriversLicense,
    GovernmentId,
    Passport,
    ResidencePermit,
    VehicleRegistrationCertificate,
    Visa,
    Aadhaar,
    Pancard,
};

inline constexpr std::array allIdTypes{IdType::DriversLicense,
                                       IdType::GovernmentId,
                                       IdType::Passport,
                                       IdType::ResidencePermit,
                                       IdType::VehicleRegistrationCertificate,
                                       IdType::Visa,
                                       IdType::Aadhaar,
                                       IdType::Pancard};

/// `drivers_license`, ... as the documents spell it.
[[nodiscard]] QLatin1String wireName(IdType type);
/// Also takes the spellings with blanks that the Step 2 document uses once each.
[[nodiscard]] std::optional<IdType> idTypeFrom(QStringView wire);

} // namespace rules
