// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonDocument>
#include <QJsonObject>

namespace support
{

/// The document's sample request of POST migration.
inline QByteArray migrationSample()
{
    return R"({
  "admin": "admin@sample.com",
  "email": "migration@sample.com",
  "fullName": "홍길동",
  "birthDate": "2002-11-08",
  "issuingCountry": "KOR",
  "idType": "drivers_license",
  "kycStatus": "approved",
  "identityNumber": "021108-2222555",
  "nationality": "USA",
  "gender": "male",
  "issueDate": "2011-08-07",
  "expireDate": "2025-08-07",
  "documentNumber": "504862-11-20",
  "address_city": "Springfield",
  "address_country": "United states",
  "address_state": "Ohio",
  "address_street": "street 1-10",
  "address_full": "street 1-10, Springfield, Ohio",
  "cf1": "migration-comment1",
  "cf2": "migration-comment2",
  "cf3": "migration-comment3",
  "userid": "migrated-user2"
}
)";
}

/// The sample with that userid.
inline QByteArray migrationFor(const QString& userid)
{
    QJsonObject body = QJsonDocument::fromJson(migrationSample()).object();
    body.insert(QStringLiteral("userid"), userid);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace support
