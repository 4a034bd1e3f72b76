// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/http_migration_client.h"
#include "base/log.h"
#include "base/random.h"
#include "support/fake_clock.h"
#include "support/network_faults.h"

#include <QTest>

using argos::CipherFlaw;
using argos::CipherForm;
using argos::Counted;
using argos::Fault;
using argos::FindOutcome;
using argos::ImageOutcome;
using argos::MigrationOutcome;
using argos::MigrationRefusal;
using base::JobNumber;
using support::ScriptedServer;
using support::ServerScript;
using support::unhurried;
using Then = ServerScript::Then;

namespace
{

const QByteArray keyCanary = "canary-key-Zx81";
const QByteArray nameCanary = "Canary Smith";
const QByteArray success = R"({"message":"success","submissionId":"submissionId2_mg"})";
const QByteArray put = R"({"message":"complete to update image."})";

QStringList logged;

void keepLine(QtMsgType, const QMessageLogContext&, const QString& message)
{
    logged.append(message);
}

argos::MigrationRequest customer()
{
    return {{{"email", QStringLiteral("canary@sample.com")},
             {"fullName", QString::fromUtf8(nameCanary)}}};
}

argos::ImageRequest pictures(qsizetype bytes = 100'000)
{
    argos::ImageRequest request{*base::SubmissionId::parse(QStringLiteral("s1_mg")),
                                QStringLiteral("admin@sample.com")};
    request.selfieImage = QByteArray(bytes, 'j');
    return request;
}

argos::SubmissionQuery query()
{
    return {argos::SubmissionQuery::By::Email, QStringLiteral("canary+1@sample.com")};
}

/// A client and what it has said.
struct Bench {
    explicit Bench(const QString& address, argos::Deadlines deadlines = unhurried,
                   std::optional<CipherForm> form = std::nullopt)
        : client({address, security::Secret(keyCanary), deadlines}, form, clock, random)
    {
        using Client = argos::MigrationClient;
        QObject::connect(&client, &Client::entered, &client,
                         [this](JobNumber job, const MigrationOutcome& outcome) {
                             jobs.append(job);
                             entered.append(outcome);
                         });
        QObject::connect(&client, &Client::found, &client,
                         [this](JobNumber, const FindOutcome& outcome) { found.append(outcome); });
        QObject::connect(&client, &Client::imagesPut, &client,
                         [this](JobNumber, const ImageOutcome& outcome) { put.append(outcome); });
        QObject::connect(&client, &Client::uploadProgressed, &client,
                         [this](JobNumber, double share) { progress.append(share); });
    }

    support::FakeClock clock;
    base::SystemRandom random;
    argos::HttpMigrationClient client;
    QList<JobNumber> jobs;
    QList<MigrationOutcome> entered;
    QList<FindOutcome> found;
    QList<ImageOutcome> put;
    QList<double> progress;
};

ServerScript answering(const QByteArray& body, int status = 200)
{
    return {.answer = ServerScript::http(status, body)};
}

} // namespace

class HttpMigrationClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void customerIsEnteredOnce();
    void requestIsEncryptedWhereTheProjectSaysSo();
    void changedKeyChangesTheEncryption();
    void refusalNamesTheField();
    void personIsSearchedFor();
    void picturesArePut();
    void oneCallIsNeverMoreThanOneRequest_data();
    void oneCallIsNeverMoreThanOneRequest();
    void keptConnectionIsLostOnTheSecondCall_data();
    void keptConnectionIsLostOnTheSecondCall();
    void manyAreUnderWayOnFewConnections();
    void oneOfManyIsCancelled();
    void cancelBeforeAnythingWasSent();
    void cancelWhileWaiting();
    void endlessAnswerIsStopped();
    void nothingListensThere();
    void openHttpIsRefusedWithoutAConnection();
    void missingKeyIsRefusedWithoutAConnection();
    void whatAsksForNothingIsNotSent();
    void endOfTheClientIsSilent();
    void nothingPersonalIsLogged();
};

void HttpMigrationClientTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    qInstallMessageHandler(keepLine);
}

void HttpMigrationClientTest::cleanup()
{
    for (const QString& line : std::as_const(logged))
        QVERIFY2(!line.contains(QString::fromUtf8(keyCanary)) &&
                     !line.contains(QString::fromUtf8(nameCanary)) &&
                     !line.contains(QStringLiteral("canary@sample.com")),
                 qPrintable(line));
}

void HttpMigrationClientTest::customerIsEnteredOnce()
{
    ScriptedServer server(answering(success));
    Bench bench(server.address());
    bench.client.enter(JobNumber{7}, customer());
    QVERIFY(bench.entered.isEmpty());
    QTRY_COMPARE(bench.entered.size(), 1);
    QVERIFY(bench.entered.first().ok());
    QCOMPARE(bench.entered.first()->submissionId.text(), QStringLiteral("submissionId2_mg"));
    QCOMPARE(bench.jobs, QList{JobNumber{7}});
    QVERIFY(bench.progress.isEmpty()); // of pictures alone
    QCOMPARE(server.requests.size(), 1);
    const ScriptedServer::Request& request = server.requests.first();
    QCOMPARE(request.body, R"({"email":"canary@sample.com","fullName":")" + nameCanary + R"("})");
    QVERIFY(request.head.startsWith("POST /v3/submission/migration HTTP/1.1\r\n"));
    QVERIFY(request.head.contains("x-api-key: " + keyCanary));
    const QByteArray lines = request.head.toLower();
    QVERIFY(lines.contains("\r\ncontent-type: application/json"));
    QVERIFY(lines.contains("\r\ncontent-length: " + QByteArray::number(request.body.size())));
    QVERIFY(lines.contains("\r\naccept-encoding: identity"));
    QVERIFY(lines.contains("\r\nuser-agent: kyc-capture/"));
}

void HttpMigrationClientTest::requestIsEncryptedWhereTheProjectSaysSo()
{
    const CipherForm bare{CipherForm::Encoding::Base64, CipherForm::Wrapping::Bare};
    const argos::BodyEncryption service(security::Secret(keyCanary), bare);
    const QByteArray answer =
        R"({"data":")" + service.upload(success).bytes + R"(","isEncrypted":true})";
    ScriptedServer server(answering(answer));
    Bench bench(server.address(), unhurried, CipherForm());
    bench.client.enter(JobNumber{1}, customer());
    QTRY_COMPARE(bench.entered.size(), 1);
    QVERIFY(bench.entered.first().ok());
    const QByteArray body = server.requests.first().body;
    QVERIFY(body.startsWith(R"({"body":")"));
    QVERIFY(!body.contains(nameCanary));
    const QByteArray text = body.mid(9).chopped(2);
    const auto read = service.read(R"({"data":")" + text + R"(","isEncrypted":true})");
    QCOMPARE(read.object.value(u"fullName").toString(), QString::fromUtf8(nameCanary));
}

void HttpMigrationClientTest::changedKeyChangesTheEncryption()
{
    const CipherForm bare{CipherForm::Encoding::Base64, CipherForm::Wrapping::Bare};
    const argos::BodyEncryption service(security::Secret(QByteArrayView("new key")), bare);
    ScriptedServer server(
        answering(R"({"data":")" + service.upload(success).bytes + R"(","isEncrypted":true})"));
    Bench bench(server.address(), unhurried, CipherForm());
    bench.client.enter(JobNumber{1}, customer());
    QTRY_COMPARE(bench.entered.size(), 1);
    QCOMPARE(bench.entered.last().error().flaw, std::optional(CipherFlaw::WrongKey));
    bench.client.setApiKey(security::Secret(QByteArrayView("new key")));
    bench.client.enter(JobNumber{2}, customer());
    QTRY_COMPARE(bench.entered.size(), 2);
    QVERIFY(bench.entered.last().ok());
    QVERIFY(server.requests.last().head.contains("x-api-key: new key"));
}

void HttpMigrationClientTest::refusalNamesTheField()
{
    ScriptedServer server(answering(
        R"({"errorCode":"invalid_format","message":"invalid format: ${birthDate}"})", 400));
    Bench bench(server.address());
    bench.client.enter(JobNumber{1}, customer());
    QTRY_COMPARE(bench.entered.size(), 1);
    QVERIFY(!bench.entered.first().ok());
    QCOMPARE(bench.entered.first().error().refusal, std::optional(MigrationRefusal::InvalidFormat));
    QCOMPARE(bench.entered.first().error().parameter, QStringLiteral("birthDate"));
    QCOMPARE(bench.entered.first().error().call.counted, Counted::No);
}

void HttpMigrationClientTest::personIsSearchedFor()
{
    ScriptedServer server(
        answering(R"({"Items":[{"submission_id":"s1_mg","email":"canary+1@sample.com"}],
            "nextpageKey":{"id":"s1_mg","created_at":"2026-11-21"}})"));
    Bench bench(server.address());
    bench.client.find(JobNumber{1}, query());
    QVERIFY(bench.found.isEmpty());
    QTRY_COMPARE(bench.found.size(), 1);
    QVERIFY(bench.found.first().ok());
    QCOMPARE(bench.found.first()->submissions.first().id.text(), QStringLiteral("s1_mg"));
    QVERIFY(server.requests.first().head.startsWith(
        "GET /v3/submission?email=canary%2B1%40sample.com&count=50 HTTP/1.1\r\n"));

    argos::SubmissionQuery further = query();
    further.after = bench.found.first()->next;
    bench.client.find(JobNumber{2}, further);
    QTRY_COMPARE(bench.found.size(), 2);
    QVERIFY(server.requests.last().head.contains(
        "&nextpage_id=s1_mg&nextpage_date=2026-11-21 HTTP/1.1\r\n"));
}

void HttpMigrationClientTest::picturesArePut()
{
    ScriptedServer server(answering(put));
    Bench bench(server.address(), unhurried, CipherForm()); // which does not extend to them
    bench.client.putImages(JobNumber{1}, pictures());
    QVERIFY(bench.put.isEmpty());
    QTRY_COMPARE(bench.put.size(), 1);
    QVERIFY(bench.put.first().ok());
    QCOMPARE(server.requests.size(), 1);
    const ScriptedServer::Request& request = server.requests.first();
    QVERIFY(request.head.startsWith("PUT /v3/submission/image HTTP/1.1\r\n"));
    QVERIFY(request.head.toLower().contains("\r\ncontent-type: multipart/form-data; boundary="));
    QVERIFY(request.body.contains("name=\"selfieImage\"\r\n\r\n" +
                                  QByteArray(100'000, 'j').toBase64() + "\r\n"));
    QVERIFY(!request.body.contains("filename"));
    QVERIFY(!bench.progress.isEmpty());
    QCOMPARE(bench.progress.last(), 1.0);
}

void HttpMigrationClientTest::oneCallIsNeverMoreThanOneRequest_data()
{
    support::addNetworkFaults(success);
}

void HttpMigrationClientTest::oneCallIsNeverMoreThanOneRequest()
{
    QFETCH(ServerScript, script);
    QFETCH(argos::Deadlines, deadlines);
    {
        ScriptedServer server(script);
        Bench bench(server.address(), deadlines);
        bench.client.enter(JobNumber{1}, customer());
        QTRY_COMPARE(bench.entered.size(), 1);
        QVERIFY(!bench.entered.first().ok());
        QTEST(bench.entered.first().error().call.fault, "fault");
        QTEST(bench.entered.first().error().call.counted, "counted");
        QCOMPARE(server.requests.size(), 1);
    }
    ScriptedServer server(script);
    Bench bench(server.address(), deadlines);
    bench.client.putImages(JobNumber{1}, pictures());
    QTRY_COMPARE(bench.put.size(), 1);
    QVERIFY(!bench.put.first().ok());
    QTEST(bench.put.first().error().call.fault, "fault");
    QTEST(bench.put.first().error().call.counted, "counted");
    QCOMPARE(server.requests.size(), 1);
}

void HttpMigrationClientTest::keptConnectionIsLostOnTheSecondCall_data()
{
    support::addLossesOfAKeptConnection();
}

void HttpMigrationClientTest::keptConnectionIsLostOnTheSecondCall()
{
    QFETCH(Then, then);
    ScriptedServer server(answering(success));
    Bench bench(server.address());
    bench.client.enter(JobNumber{1}, customer());
    QTRY_COMPARE(bench.entered.size(), 1);
    QVERIFY(bench.entered.first().ok());
    server.follow({.then = then});
    bench.client.enter(JobNumber{2}, customer());
    QTRY_COMPARE(bench.entered.size(), 2);
    QCOMPARE(bench.entered.last().error().call.fault, Fault::ConnectionLost);
    QCOMPARE(bench.entered.last().error().call.counted, Counted::Unknown);
    QCOMPARE(server.requests.size(), 2);
    QCOMPARE(server.connections, 1);

    server.follow(answering(put));
    bench.client.putImages(JobNumber{3}, pictures());
    QTRY_COMPARE(bench.put.size(), 1);
    QVERIFY(bench.put.first().ok());
    server.follow({.then = then});
    bench.client.putImages(JobNumber{4}, pictures());
    QTRY_COMPARE(bench.put.size(), 2);
    QCOMPARE(bench.put.last().error().call.counted, Counted::Unknown);
    QCOMPARE(server.requests.size(), 4);
    QCOMPARE(server.connections, 2);
}

void HttpMigrationClientTest::manyAreUnderWayOnFewConnections()
{
    constexpr quint64 customers = 300;
    ScriptedServer server(answering(success));
    Bench bench(server.address());
    for (quint64 job = 1; job <= customers; ++job)
        bench.client.enter(JobNumber{job}, customer());
    QTRY_COMPARE(bench.entered.size(), qsizetype(customers));
    QVERIFY(std::all_of(bench.entered.begin(), bench.entered.end(),
                        [](const MigrationOutcome& outcome) { return outcome.ok(); }));
    std::sort(bench.jobs.begin(), bench.jobs.end());
    for (quint64 job = 1; job <= customers; ++job)
        QCOMPARE(bench.jobs.at(qsizetype(job) - 1), JobNumber{job});
    QCOMPARE(server.requests.size(), qsizetype(customers));
    QVERIFY2(server.connections > 1 && server.connections <= 6,
             qPrintable(QString::number(server.connections)));
}

void HttpMigrationClientTest::oneOfManyIsCancelled()
{
    ScriptedServer server({});
    Bench bench(server.address());
    for (quint64 job = 1; job <= 3; ++job)
        bench.client.enter(JobNumber{job}, customer());
    QTRY_COMPARE(server.requests.size(), 3);
    bench.client.cancel(JobNumber{2});
    QTRY_COMPARE(bench.entered.size(), 1);
    QCOMPARE(bench.jobs, QList{JobNumber{2}});
    QCOMPARE(bench.entered.first().error().call.fault, Fault::Cancelled);
}

void HttpMigrationClientTest::cancelBeforeAnythingWasSent()
{
    ScriptedServer server(answering(success));
    Bench bench(server.address());
    bench.client.enter(JobNumber{1}, customer());
    bench.client.cancel(JobNumber{1});
    QVERIFY(bench.entered.isEmpty());
    QTRY_COMPARE(bench.entered.size(), 1);
    QCOMPARE(bench.entered.first().error().call.fault, Fault::Cancelled);
    QCOMPARE(bench.entered.first().error().call.counted, Counted::No);
    QCOMPARE(server.requests.size(), 0);
}

void HttpMigrationClientTest::cancelWhileWaiting()
{
    ScriptedServer server({});
    Bench bench(server.address());
    bench.client.enter(JobNumber{1}, customer());
    QTRY_VERIFY(server.bodyComplete);
    bench.client.cancel(JobNumber{1});
    QTRY_COMPARE(bench.entered.size(), 1);
    QCOMPARE(bench.entered.first().error().call.fault, Fault::Cancelled);
    QCOMPARE(bench.entered.first().error().call.counted, Counted::Unknown);
}

void HttpMigrationClientTest::endlessAnswerIsStopped()
{
    constexpr qint64 endless = 100 * 1024 * 1024;
    ScriptedServer server(
        {.answer = "HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n", .filler = endless});
    Bench bench(server.address());
    bench.client.enter(JobNumber{1}, customer());
    QTRY_COMPARE(bench.entered.size(), 1);
    QCOMPARE(bench.entered.first().error().call.fault, Fault::UnreadableAnswer);
    QCOMPARE(bench.entered.first().error().call.counted, Counted::Unknown);
    QVERIFY2(server.fillerSent < endless / 4, qPrintable(QString::number(server.fillerSent)));
}

void HttpMigrationClientTest::nothingListensThere()
{
    auto server = std::make_unique<ScriptedServer>(ServerScript{});
    const QString address = server->address();
    server.reset();
    Bench bench(address);
    bench.client.enter(JobNumber{1}, customer());
    QTRY_COMPARE(bench.entered.size(), 1);
    QCOMPARE(bench.entered.first().error().call.fault, Fault::NoConnection);
    QCOMPARE(bench.entered.first().error().call.counted, Counted::No);
}

// The kernel takes 0.0.0.0 for this machine, but it is no loopback address: the server would hear
// any attempt.
void HttpMigrationClientTest::openHttpIsRefusedWithoutAConnection()
{
    ScriptedServer server(answering(success));
    Bench bench(server.address("http", "0.0.0.0"));
    bench.client.enter(JobNumber{1}, customer());
    bench.client.find(JobNumber{2}, query());
    bench.client.putImages(JobNumber{3}, pictures());
    QVERIFY(bench.entered.isEmpty() && bench.found.isEmpty() && bench.put.isEmpty());
    QTRY_VERIFY(bench.entered.size() == 1 && bench.found.size() == 1 && bench.put.size() == 1);
    QCOMPARE(bench.entered.first().error().call.fault, Fault::InsecureEndpoint);
    QCOMPARE(bench.entered.first().error().call.counted, Counted::No);
    QCOMPARE(bench.found.first().error().call.fault, Fault::InsecureEndpoint);
    QCOMPARE(bench.put.first().error().call.fault, Fault::InsecureEndpoint);
    QCOMPARE(server.connections, 0);
}

void HttpMigrationClientTest::missingKeyIsRefusedWithoutAConnection()
{
    ScriptedServer server(answering(success));
    Bench bench(server.address());
    bench.client.setApiKey({});
    bench.client.enter(JobNumber{1}, customer());
    QTRY_COMPARE(bench.entered.size(), 1);
    QCOMPARE(bench.entered.first().error().call.fault, Fault::WrongKey);
    QCOMPARE(bench.entered.first().error().call.counted, Counted::No);
    QVERIFY(!bench.entered.first().error().flaw);
    QCOMPARE(server.connections, 0);
}

// A search for nobody would list everybody.
void HttpMigrationClientTest::whatAsksForNothingIsNotSent()
{
    ScriptedServer server(answering(success));
    Bench bench(server.address());
    bench.client.find(JobNumber{1}, {});
    bench.client.putImages(JobNumber{2}, pictures(0));
    QTRY_VERIFY(bench.found.size() == 1 && bench.put.size() == 1);
    QCOMPARE(bench.found.first().error().call.fault, Fault::InvalidRequest);
    QCOMPARE(bench.put.first().error().call.fault, Fault::InvalidRequest);
    QCOMPARE(bench.put.first().error().call.counted, Counted::No);
    QCOMPARE(server.connections, 0);
}

void HttpMigrationClientTest::endOfTheClientIsSilent()
{
    ScriptedServer server({});
    {
        Bench bench(server.address());
        bench.client.enter(JobNumber{1}, customer());
        QTRY_VERIFY(server.bodyComplete);
    }
    QCoreApplication::processEvents();
    QCOMPARE(server.posts(), 1);
}

// cleanup() has looked through every test's lines; this one makes sure that there were any, also of
// the network layer.
void HttpMigrationClientTest::nothingPersonalIsLogged()
{
    QVERIFY(logged.filter(QStringLiteral("ended with HTTP status")).size() > 10);
}

QTEST_GUILESS_MAIN(HttpMigrationClientTest)
#include "tst_http_migration_client.moc"
