// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/endpoint.h"

#include <QTest>

using argos::Endpoint;
using argos::EndpointError;

Q_DECLARE_METATYPE(EndpointError)
Q_DECLARE_METATYPE(argos::SubmissionQuery)

class EndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesThatAreTaken_data();
    void addressesThatAreTaken();
    void addressesThatAreRefused_data();
    void addressesThatAreRefused();
    void submissionIsAskedForById();
    void submissionsAreAskedForByPerson_data();
    void submissionsAreAskedForByPerson();
    void verifiedCustomersHavePathsOfTheirOwn();
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

void EndpointTest::submissionsAreAskedForByPerson_data()
{
    using By = argos::SubmissionQuery::By;
    QTest::addColumn<argos::SubmissionQuery>("query");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("userid") << argos::SubmissionQuery{By::UserId, QStringLiteral("migrated-user2")}
                            << QByteArray("userid=migrated-user2&count=50");
    QTest::newRow("email with a plus")
        << argos::SubmissionQuery{By::Email, QStringLiteral("a+b@sample.com")}
        << QByteArray("email=a%2Bb%40sample.com&count=50");
    QTest::newRow("anything") << argos::SubmissionQuery{By::UserId,
                                                        QStringLiteral("a&email=b #%25 홍/?")}
                              << QByteArray(
                                     "userid=a%26email%3Db%20%23%2525%20%ED%99%8D%2F%3F&count=50");
    QTest::newRow("a further page")
        << argos::SubmissionQuery{By::UserId, QStringLiteral("u"),
                                  argos::PageKey{QStringLiteral("s50"),
                                                 QStringLiteral("2026-11-21T09:00:00+09:00")}}
        << QByteArray("userid=u&count=50&nextpage_id=s50"
                      "&nextpage_date=2026-11-21T09%3A00%3A00%2B09%3A00");
}

void EndpointTest::submissionsAreAskedForByPerson()
{
    QFETCH(argos::SubmissionQuery, query);
    QFETCH(QByteArray, encoded);
    const auto endpoint = Endpoint::parse(Endpoint::productionAddress());
    QCOMPARE(endpoint->submissions(query).toEncoded(),
             "https://rest-api.argosidentity.com/v3/submission?" + encoded);
}

void EndpointTest::verifiedCustomersHavePathsOfTheirOwn()
{
    const auto endpoint = Endpoint::parse(QStringLiteral("https://bank.example/kyc/"));
    QCOMPARE(endpoint->migration().toString(),
             QStringLiteral("https://bank.example/kyc/v3/submission/migration"));
    QCOMPARE(endpoint->image().toString(),
             QStringLiteral("https://bank.example/kyc/v3/submission/image"));
}

QTEST_APPLESS_MAIN(EndpointTest)
#include "tst_endpoint.moc"
