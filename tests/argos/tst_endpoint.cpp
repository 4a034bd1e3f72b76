// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/endpoint.h"

#include <QTest>

using argos::Endpoint;
using argos::EndpointError;

Q_DECLARE_METATYPE(EndpointError)

class EndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesThatAreTaken_data();
    void addressesThatAreTaken();
    void addressesThatAreRefused_data();
    void addressesThatAreRefused();
    void submissionIsAskedForById();
};

void EndpointTest::addressesThatAreTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("step2");
    QTest::addColumn<bool>("loopback");
    const auto row = [](const char* text, const char* step2, bool loopback) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(step2) << loopback;
    };
    row("https://rest-api.argosidentity.com",
        "https://rest-api.argosidentity.com/v3/submission/step2", false);
    row("https://rest-api.argosidentity.com/",
        "https://rest-api.argosidentity.com/v3/submission/step2", false);
    row("https://proxy.bank.example/argos/", "https://proxy.bank.example/argos/v3/submission/step2",
        false);
    row("HTTPS://Host.example:8443", "https://host.example:8443/v3/submission/step2", false);
    row("http://127.0.0.1:8080", "http://127.0.0.1:8080/v3/submission/step2", true);
    row("http://127.8.9.10", "http://127.8.9.10/v3/submission/step2", true);
    row("http://[::1]:81", "http://[::1]:81/v3/submission/step2", true);
    row("http://localhost:8080", "http://localhost:8080/v3/submission/step2", true);
    row("https://localhost", "https://localhost/v3/submission/step2", true);
    row(" https://host.example ", "https://host.example/v3/submission/step2", false);
}

void EndpointTest::addressesThatAreTaken()
{
    QFETCH(QString, text);
    QFETCH(QString, step2);
    QFETCH(bool, loopback);
    const auto endpoint = Endpoint::parse(text);
    QVERIFY(endpoint.ok());
    QCOMPARE(endpoint->step2().toString(), step2);
    QCOMPARE(endpoint->isLoopback(), loopback);
}

void EndpointTest::addressesThatAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<EndpointError>("error");
    const auto row = [](const char* text, EndpointError error) {
        QTest::addRow("%s", text) << QString::fromLatin1(text) << error;
    };
    row("", EndpointError::NotAnAddress);
    row("rest-api.argosidentity.com", EndpointError::NotAnAddress);
    row("https://", EndpointError::NotAnAddress);
    row("https://ho st", EndpointError::NotAnAddress);
    row("http://rest-api.argosidentity.com", EndpointError::NotSecure);
    row("http://127.0.0.1.evil.example", EndpointError::NotSecure);
    row("http://localhost.evil.example", EndpointError::NotSecure);
    row("http://128.0.0.1", EndpointError::NotSecure);
    row("http://0.0.0.0", EndpointError::NotSecure);
    row("http://[::2]", EndpointError::NotSecure);
    row("ftp://127.0.0.1", EndpointError::NotSecure);
    row("file:///etc/passwd", EndpointError::NotAnAddress);
    row("http://127.0.0.1@evil.example", EndpointError::NotSecure);
    row("https://user:word@host.example", EndpointError::HasUserInfo);
    row("https://host.example/?a=b", EndpointError::HasQuery);
    row("https://host.example/#part", EndpointError::HasQuery);
}

void EndpointTest::addressesThatAreRefused()
{
    QFETCH(QString, text);
    QFETCH(EndpointError, error);
    const auto endpoint = Endpoint::parse(text);
    QVERIFY(!endpoint.ok());
    QCOMPARE(endpoint.error(), error);
}

void EndpointTest::submissionIsAskedForById()
{
    const auto endpoint = Endpoint::parse(Endpoint::productionAddress());
    const auto id = base::SubmissionId::parse(QStringLiteral("submissionId2_mg"));
    QCOMPARE(
        endpoint->submission(*id).toString(),
        QStringLiteral(
            "https://rest-api.argosidentity.com/v3/submission?submission_id=submissionId2_mg"));
}

QTEST_APPLESS_MAIN(EndpointTest)
#include "tst_endpoint.moc"
