// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/migration_body.h"
#include "support/migration_sample.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using argos::MigrationRequest;

namespace
{

MigrationRequest sampleRequest()
{
    return {{{"admin", QStringLiteral("admin@sample.com")},
             {"email", QStringLiteral("migration@sample.com")},
             {"fullName", QStringLiteral("홍길동")},
             {"birthDate", QStringLiteral("2002-11-08")},
             {"issuingCountry", QStringLiteral("KOR")},
             {"idType", QStringLiteral("drivers_license")},
             {"kycStatus", QStringLiteral("approved")},
             {"identityNumber", QStringLiteral("021108-2222555")},
             {"nationality", QStringLiteral("USA")},
             {"gender", QStringLiteral("male")},
             {"issueDate", QStringLiteral("2011-08-07")},
             {"expireDate", QStringLiteral("2025-08-07")},
             {"documentNumber", QStringLiteral("504862-11-20")},
             {"address_city", QStringLiteral("Springfield")},
             {"address_country", QStringLiteral("United states")},
             {"address_state", QStringLiteral("Ohio")},
             {"address_street", QStringLiteral("street 1-10")},
             {"address_full", QStringLiteral("street 1-10, Springfield, Ohio")},
             {"cf1", QStringLiteral("migration-comment1")},
             {"cf2", QStringLiteral("migration-comment2")},
             {"cf3", QStringLiteral("migration-comment3")},
             {"userid", QStringLiteral("migrated-user2")}}};
}

} // namespace

class MigrationBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleOfTheDocument();
    void valuesMayHoldAnything_data();
    void valuesMayHoldAnything();
    void onlyWhatMustIsEscaped();
    void noFieldsAreAnEmptyObject();
};

// Byte for byte in meaning: the same but for the white space between the members.
void MigrationBodyTest::sampleOfTheDocument()
{
    QByteArray compact = support::migrationSample();
    compact.replace("\n", "").replace("{  ", "{").replace(",  \"", ",\"").replace("\": ", "\":");
    QCOMPARE(argos::migrationJson(sampleRequest()), compact);
    QCOMPARE(QJsonDocument::fromJson(argos::migrationJson(sampleRequest())),
             QJsonDocument::fromJson(support::migrationSample()));
}

void MigrationBodyTest::valuesMayHoldAnything_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("quotes") << QStringLiteral("\"a\" \\ 'b'");
    QTest::newRow("line breaks") << QStringLiteral("a\r\nb\tc");
    QTest::newRow("NUL") << QString(QChar(QChar::Null));
    QTest::newRow("every control character") << [] {
        QString all;
        for (char16_t c = 1; c <= 0x20; ++c)
            all.append(QChar(c));
        return all + QChar(0x7f) + QChar(0x85) + QChar(0x2028);
    }();
    QTest::newRow("beyond the plane") << QStringLiteral("𠮷 😀 \u00e9 é");
    QTest::newRow("ends the object") << QStringLiteral("\"},\"admin\":\"x");
    QTest::newRow("empty") << QString();
}

void MigrationBodyTest::valuesMayHoldAnything()
{
    QFETCH(QString, value);
    const QByteArray json =
        argos::migrationJson({{{"fullName", value}, {"admin", QStringLiteral("a")}}});
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    QCOMPARE(problem.error, QJsonParseError::NoError);
    QCOMPARE(object.size(), 2);
    QCOMPARE(object.value(u"fullName").toString(), value);
    QCOMPARE(object.value(u"admin").toString(), QStringLiteral("a"));
}

void MigrationBodyTest::onlyWhatMustIsEscaped()
{
    const MigrationRequest request{{{"cf1", QStringLiteral("a/b <é> \"\\\n")}}};
    QCOMPARE(argos::migrationJson(request), QByteArray("{\"cf1\":\"a/b <é> \\\"\\\\\\u000a\"}"));
}

void MigrationBodyTest::noFieldsAreAnEmptyObject()
{
    QCOMPARE(argos::migrationJson({}), QByteArray("{}"));
}

QTEST_APPLESS_MAIN(MigrationBodyTest)
#include "tst_migration_body.moc"
