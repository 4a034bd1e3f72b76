// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/case_texts.h"

#include <QCoreApplication>

namespace ui::texts
{

QString name(rules::IdType type)
{
    switch (type) {
    case rules::IdType::DriversLicense:
        return QCoreApplication::translate("Case", "Driver’s licence");
    case rules::IdType::GovernmentId:
        return QCoreApplication::translate("Case", "National ID card");
    case rules::IdType::Passport:
        return QCoreApplication::translate("Case", "Passport");
    case rules::IdType::ResidencePermit:
        return QCoreApplication::translate("Case", "Residence permit");
    case rules::IdType::VehicleRegistrationCertificate:
        return QCoreApplication::translate("Case", "Vehicle registration certificate");
    case rules::IdType::Visa:
        return QCoreApplication::translate("Case", "Visa");
    case rules::IdType::Aadhaar:
        return QCoreApplication::translate("Case", "Aadhaar card");
    case rules::IdType::Pancard:
        return QCoreApplication::translate("Case", "PAN card");
    }
    Q_UNREACHABLE();
}

QString sentence(const base::JsonError& error)
{
    using Kind = base::JsonError::Kind;
    switch (error.kind) {
    case Kind::TooLarge:
        return QCoreApplication::translate("Case", "The file is too large to be a hand-over file.");
    case Kind::TooDeep:
    case Kind::NotAnObject:
        return QCoreApplication::translate("Case",
                                           "The file is not a hand-over file of the first step.");
    case Kind::NotJson:
        return QCoreApplication::translate("Case", "The file cannot be read: line %1 is damaged.")
            .arg(error.where);
    case Kind::UnknownKey:
        return QCoreApplication::translate("Case", "The file holds something unknown: “%1”.")
            .arg(error.where);
    case Kind::WrongType:
    case Kind::BadValue:
        return QCoreApplication::translate("Case",
                                           "The file holds something that cannot be used: “%1”.")
            .arg(error.where);
    case Kind::Missing:
        return QCoreApplication::translate("Case", "The file lacks “%1”.").arg(error.where);
    }
    Q_UNREACHABLE();
}

QString unreadableFile()
{
    return QCoreApplication::translate("Case", "The file cannot be opened.");
}

} // namespace ui::texts
