// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/id_type.h"

#include <QTest>

using rules::IdType;

class IdTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeIsReadBackFromItsWireName();
    void spellings_data();
    void spellings();
};

void IdTypeTest::everyTypeIsReadBackFromItsWireName()
{
    for (const IdType type : rules::allIdTypes)
        QCOMPARE(rules::idTypeFrom(QString(rules::wireName(type))), std::optional(type));
}

void IdTypeTest::spellings_data()
{
    QTest::addColumn<QString>("wire");
    QTest::addColumn<std::optional<IdType>>("type");
    const auto row = [](const char* wire, std::optional<IdType> type) {
        QTest::newRow(wire) << QString::fromLatin1(wire) << type;
    };
    row("residence permit", IdType::ResidencePermit);
    row("vehicle_registration certificate", IdType::VehicleRegistrationCertificate);
    row("vehicle_registration_certificate", IdType::VehicleRegistrationCertificate);
    row("government_id", IdType::GovernmentId);
    row("pancard", IdType::Pancard);
    row("", std::nullopt);
    row("any", std::nullopt);
    row("universal", std::nullopt);
    row("Passport", std::nullopt);
    row("passport ", std::nullopt);
    row("driving_license", std::nullopt);
}

void IdTypeTest::spellings()
{
    QFETCH(QString, wire);
    QTEST(rules::idTypeFrom(wire), "type");
}

QTEST_APPLESS_MAIN(IdTypeTest)
#include "tst_id_type.moc"
