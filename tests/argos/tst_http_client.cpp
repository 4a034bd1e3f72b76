// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/http_client.h"
#include "base/log.h"
#include "base/random.h"
#include "support/fake_clock.h"
#include "support/network_faults.h"

#include <QFile>
#include <QNetworkProxy>
#include <QProcess>
#include <QScopeGuard>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

using argos::Counted;
using argos::Fault;
using argos::KycStatus;
using argos::ReadOutcome;
using argos::Step2Outcome;
using base::JobNumber;
using support::hasty;
using support::ScriptedServer;
using support::ServerScript;
using support::unhurried;
using Reads = ServerScript::Reads;
using Then = ServerScript::Then;

namespace
{

const QByteArray keyCanary = "canary-key-Zx81";
const QByteArray nameCanary = "Canary Smith";
const QByteArray approved =
    R"({"kycStatus":"approved","retryCount":0,"livenessScore":74,"faceSimilarityScore":99})";

QStringList logged;

void keepLine(QtMsgType, const QMessageLogContext&, const QString& message)
{
    logged.append(message);
}

argos::Step2Request requestOf(qsizetype pictureBytes = 100'000)
{
    return {*base::SubmissionId::parse(QStringLiteral("id1")),
            QByteArray(pictureBytes, 'j'),
            {{"name", QString::fromUtf8(nameCanary)}},
            {}};
}

/// More than the sockets of both ends can hold, so that a peer that does not read stops the upload.
constexpr qsizetype tooMuchToBuffer = 32 * 1024 * 1024;

/// A client and what it has said.
struct Bench {
    explicit Bench(const QString& address, argos::Deadlines deadlines = unhurried)
        : client({address, security::Secret(keyCanary), deadlines}, clock, random)
    {
        QObject::connect(
            &client, &argos::Client::step2Finished, &client,
            [this](JobNumber, const Step2Outcome& outcome) { posted.append(outcome); });
        QObject::connect(&client, &argos::Client::submissionRead, &client,
                         [this](JobNumber, const ReadOutcome& outcome) { read.append(outcome); });
        QObject::connect(&client, &argos::Client::uploadProgressed, &client,
                         [this](JobNumber, double share) { progress.append(share); });
    }

    support::FakeClock clock;
    base::SystemRandom random;
    argos::HttpClient client;
    QList<Step2Outcome> posted;
    QList<ReadOutcome> read;
    QList<double> progress;
};

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void approvedIsToldOnce();
    void requestSaysWhatItShouldAndNoMore();
    void oneCallIsNeverMoreThanOnePost_data();
    void oneCallIsNeverMoreThanOnePost();
    void closedConnectionsAreReplaced_data();
    void closedConnectionsAreReplaced();
    void keptConnectionIsLostOnTheSecondCall_data();
    void keptConnectionIsLostOnTheSecondCall();
    void endlessAnswerIsStopped();
    void compressedBombStaysFolded();
    void cancelBeforeAnythingWasSent();
    void cancelWhileUploading();
    void cancelWhileWaiting();
    void cancelAfterTheAnswerChangesNothing();
    void nothingListensThere();
    void noProxyStandsBeforeALoopbackService();
    void openHttpIsRefusedWithoutAConnection();
    void missingKeyIsRefusedWithoutAConnection();
    void unknownFieldIsRefusedWithoutAConnection();
    void selfSignedServerIsRefused();
    void readsASubmissionBack();
    void readsBackWhatTheProjectEncrypts();
    void lostReadCountsNothing();
    void endOfTheClientIsSilent();
    void nothingPersonalIsLogged();
};

void HttpClientTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    qInstallMessageHandler(keepLine);
}

void HttpClientTest::cleanup()
{
    for (const QString& line : std::as_const(logged))
        QVERIFY2(!line.contains(QString::fromUtf8(keyCanary)) &&
                     !line.contains(QString::fromUtf8(nameCanary)),
                 qPrintable(line));
}

void HttpClientTest::approvedIsToldOnce()
{
    ScriptedServer server({Reads::Everything, ServerScript::http(200, approved)});
    Bench bench(server.address());
    bench.client.submitStep2(JobNumber{7}, requestOf());
    QVERIFY(bench.posted.isEmpty());
    QTRY_COMPARE(bench.posted.size(), 1);
    QVERIFY(bench.posted.first().ok());
    QCOMPARE(bench.posted.first()->status, KycStatus::Approved);
    QCOMPARE(server.posts(), 1);
    QVERIFY(server.bodyComplete);
    QVERIFY(!bench.progress.isEmpty());
    QCOMPARE(bench.progress.last(), 1.0);
    QVERIFY(std::is_sorted(bench.progress.begin(), bench.progress.end()));
}

void HttpClientTest::requestSaysWhatItShouldAndNoMore()
{
    ScriptedServer server(
        {Reads::Everything, ServerScript::http(200, approved, "Set-Cookie: a=b\r\n")});
    Bench bench(server.address());
    for (quint64 job = 1; job <= 2; ++job) {
        bench.client.submitStep2(JobNumber{job}, requestOf());
        QTRY_COMPARE(bench.posted.size(), qsizetype(job));
    }
    const QByteArray head = server.requests.last().head;
    const QByteArray lines = head.toLower();
    QVERIFY(head.startsWith("POST /v3/submission/step2 HTTP/1.1\r\n"));
    QVERIFY(head.contains("x-api-key: " + keyCanary));
    QVERIFY(lines.contains("\r\ncontent-type: multipart/form-data; boundary=kyccapture"));
    QVERIFY(lines.contains("\r\ncontent-length: " +
                           QByteArray::number(server.requests.last().body.size())));
    QVERIFY(lines.contains("\r\naccept-encoding: identity"));
    QVERIFY(lines.contains("\r\nuser-agent: kyc-capture/"));
    QVERIFY(!lines.contains("\r\ncookie:"));
    QVERIFY(!lines.contains("mozilla"));
}

void HttpClientTest::oneCallIsNeverMoreThanOnePost_data()
{
    support::addNetworkFaults(approved);
}

void HttpClientTest::oneCallIsNeverMoreThanOnePost()
{
    QFETCH(ServerScript, script);
    QFETCH(argos::Deadlines, deadlines);
    ScriptedServer server(script);
    Bench bench(server.address(), deadlines);
    bench.client.submitStep2(JobNumber{1}, requestOf());
    QTRY_COMPARE(bench.posted.size(), 1);
    QVERIFY(!bench.posted.first().ok());
    QTEST(bench.posted.first().error().fault, "fault");
    QTEST(bench.posted.first().error().counted, "counted");
    QCOMPARE(server.posts(), 1);
    QCOMPARE(server.requests.size(), 1);
}

void HttpClientTest::closedConnectionsAreReplaced_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("announced") << QByteArrayLiteral("Connection: close\r\n");
    QTest::newRow("unannounced") << QByteArray();
}

void HttpClientTest::closedConnectionsAreReplaced()
{
    QFETCH(QByteArray, header);
    ScriptedServer server(
        {.answer = ServerScript::http(200, approved, header), .then = Then::EndOfWriting});
    Bench bench(server.address());
    for (quint64 job = 1; job <= 5; ++job) {
        bench.client.submitStep2(JobNumber{job}, requestOf());
        QTRY_COMPARE(bench.posted.size(), qsizetype(job));
        QVERIFY(bench.posted.last().ok());
        QCOMPARE(server.posts(), qsizetype(job));
        QTRY_COMPARE(server.openConnections, 0); // a call before would be lost, and rightly so
    }
}

void HttpClientTest::keptConnectionIsLostOnTheSecondCall_data()
{
    support::addLossesOfAKeptConnection();
}

void HttpClientTest::keptConnectionIsLostOnTheSecondCall()
{
    QFETCH(Then, then);
    ScriptedServer server({.answer = ServerScript::http(200, approved)});
    Bench bench(server.address());
    bench.client.submitStep2(JobNumber{1}, requestOf());
    QTRY_COMPARE(bench.posted.size(), 1);
    QVERIFY(bench.posted.first().ok());
    server.follow({.then = then});
    bench.client.submitStep2(JobNumber{2}, requestOf());
    QTRY_COMPARE(bench.posted.size(), 2);
    QVERIFY(!bench.posted.last().ok());
    QCOMPARE(bench.posted.last().error().fault, Fault::ConnectionLost);
    QCOMPARE(bench.posted.last().error().counted, Counted::Unknown);
    QCOMPARE(server.posts(), 2);
    QCOMPARE(server.connections, 1);
}

void HttpClientTest::endlessAnswerIsStopped()
{
    constexpr qint64 endless = 100 * 1024 * 1024;
    ScriptedServer server(
        {.answer = "HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n", .filler = endless});
    Bench bench(server.address());
    bench.client.submitStep2(JobNumber{1}, requestOf());
    QTRY_COMPARE(bench.posted.size(), 1);
    QVERIFY(!bench.posted.first().ok());
    QCOMPARE(bench.posted.first().error().fault, Fault::UnreadableAnswer);
    QCOMPARE(bench.posted.first().error().counted, Counted::Unknown);
    QCOMPARE(bench.posted.first().error().httpStatus, 200);
    QVERIFY2(server.fillerSent < endless / 4, qPrintable(QString::number(server.fillerSent)));
}

void HttpClientTest::compressedBombStaysFolded()
{
    const QByteArray bomb = qCompress(QByteArray(30 * 1024 * 1024, '\0')).mid(4);
    ScriptedServer server(
        {.answer = ServerScript::http(200, bomb, "Content-Encoding: deflate\r\n")});
    Bench bench(server.address());
    bench.client.submitStep2(JobNumber{1}, requestOf());
    QTRY_COMPARE(bench.posted.size(), 1);
    QVERIFY(!bench.posted.first().ok());
    QCOMPARE(bench.posted.first().error().fault, Fault::UnreadableAnswer);
    QCOMPARE(server.posts(), 1);
}

void HttpClientTest::cancelBeforeAnythingWasSent()
{
    ScriptedServer server({.answer = ServerScript::http(200, approved)});
    Bench bench(server.address());
    bench.client.submitStep2(JobNumber{1}, requestOf());
    bench.client.cancel(JobNumber{1});
    QVERIFY(bench.posted.isEmpty());
    QTRY_COMPARE(bench.posted.size(), 1);
    QVERIFY(!bench.posted.first().ok());
    QCOMPARE(bench.posted.first().error().fault, Fault::Cancelled);
    QCOMPARE(bench.posted.first().error().counted, Counted::No);
    QCOMPARE(server.posts(), 0);
}

void HttpClientTest::cancelWhileUploading()
{
    ScriptedServer server({.reads = Reads::Nothing});
    Bench bench(server.address());
    connect(&bench.client, &argos::Client::uploadProgressed, &bench.client,
            [&bench](JobNumber job) { bench.client.cancel(job); });
    bench.client.submitStep2(JobNumber{1}, requestOf(tooMuchToBuffer));
    QTRY_COMPARE(bench.posted.size(), 1);
    QVERIFY(!bench.posted.first().ok());
    QCOMPARE(bench.posted.first().error().fault, Fault::Cancelled);
    QCOMPARE(bench.posted.first().error().counted, Counted::Unknown);
    QVERIFY(!bench.progress.contains(1.0));
    QVERIFY(server.posts() <= 1);
}

void HttpClientTest::cancelWhileWaiting()
{
    ScriptedServer server({});
    Bench bench(server.address());
    bench.client.submitStep2(JobNumber{1}, requestOf());
    QTRY_VERIFY(server.bodyComplete);
    bench.client.cancel(JobNumber{1});
    QTRY_COMPARE(bench.posted.size(), 1);
    QVERIFY(!bench.posted.first().ok());
    QCOMPARE(bench.posted.first().error().fault, Fault::Cancelled);
    QCOMPARE(bench.posted.first().error().counted, Counted::Unknown);
    QCOMPARE(server.posts(), 1);
}

void HttpClientTest::cancelAfterTheAnswerChangesNothing()
{
    ScriptedServer server({.answer = ServerScript::http(200, approved)});
    Bench bench(server.address());
    connect(&bench.client, &argos::Client::step2Finished, &bench.client,
            [&bench](JobNumber job) { bench.client.cancel(job); });
    bench.client.submitStep2(JobNumber{1}, requestOf());
    QTRY_COMPARE(bench.posted.size(), 1);
    bench.client.cancel(JobNumber{1});
    QCoreApplication::processEvents();
    QCOMPARE(bench.posted.size(), 1);
    QVERIFY(bench.posted.first().ok());
}

void HttpClientTest::nothingListensThere()
{
    auto server = std::make_unique<ScriptedServer>(ServerScript{});
    const QString address = server->address();
    server.reset();
    Bench bench(address);
    bench.client.submitStep2(JobNumber{1}, requestOf());
    QTRY_COMPARE(bench.posted.size(), 1);
    QVERIFY(!bench.posted.first().ok());
    QCOMPARE(bench.posted.first().error().fault, Fault::NoConnection);
    QCOMPARE(bench.posted.first().error().counted, Counted::No);
}

void HttpClientTest::noProxyStandsBeforeALoopbackService()
{
    ScriptedServer server({.answer = ServerScript::http(200, approved)});
    ScriptedServer proxy({.answer = ServerScript::http(502, {})});
    const QUrl way(proxy.address());
    QNetworkProxy::setApplicationProxy(
        {QNetworkProxy::HttpProxy, way.host(), static_cast<quint16>(way.port())});
    const auto reset =
        qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
    for (const char* host : {"127.0.0.1", "localhost"}) {
        Bench bench(server.address("http", host));
        bench.client.submitStep2(JobNumber{1}, requestOf());
        QTRY_COMPARE(bench.posted.size(), 1);
        QVERIFY(bench.posted.first().ok());
    }
    QCOMPARE(proxy.connections, 0);
}

// The kernel takes 0.0.0.0 for this machine, but it is no loopback address: the server would hear
// any attempt.
void HttpClientTest::openHttpIsRefusedWithoutAConnection()
{
    ScriptedServer server({.answer = ServerScript::http(200, approved)});
    Bench bench(server.address("http", "0.0.0.0"));
    bench.client.submitStep2(JobNumber{1}, requestOf());
    bench.client.readSubmission(JobNumber{2}, requestOf().submissionId);
    QVERIFY(bench.posted.isEmpty() && bench.read.isEmpty());
    QTRY_VERIFY(bench.posted.size() == 1 && bench.read.size() == 1);
    QVERIFY(!bench.posted.first().ok());
    QCOMPARE(bench.posted.first().error().fault, Fault::InsecureEndpoint);
    QCOMPARE(bench.posted.first().error().counted, Counted::No);
    QVERIFY(!bench.read.first().ok());
    QCOMPARE(bench.read.first().error().fault, Fault::InsecureEndpoint);
    QCOMPARE(server.connections, 0);
}

void HttpClientTest::missingKeyIsRefusedWithoutAConnection()
{
    ScriptedServer server({.answer = ServerScript::http(200, approved)});
    Bench bench(server.address());
    bench.client.setApiKey({});
    bench.client.submitStep2(JobNumber{1}, requestOf());
    QTRY_COMPARE(bench.posted.size(), 1);
    QVERIFY(!bench.posted.first().ok());
    QCOMPARE(bench.posted.first().error().fault, Fault::WrongKey);
    QCOMPARE(bench.posted.first().error().counted, Counted::No);
    QCOMPARE(server.connections, 0);
}

void HttpClientTest::unknownFieldIsRefusedWithoutAConnection()
{
    ScriptedServer server({.answer = ServerScript::http(200, approved)});
    Bench bench(server.address());
    argos::Step2Request request = requestOf();
    request.fields.append({"shoe_size", QStringLiteral("42")});
    bench.client.submitStep2(JobNumber{1}, request);
    QTRY_COMPARE(bench.posted.size(), 1);
    QVERIFY(!bench.posted.first().ok());
    QCOMPARE(bench.posted.first().error().fault, Fault::InvalidRequest);
    QCOMPARE(bench.posted.first().error().counted, Counted::No);
    QCOMPARE(server.connections, 0);
}

void HttpClientTest::selfSignedServerIsRefused()
{
    QTemporaryDir folder;
    const QString keyFile = folder.filePath(QStringLiteral("key.pem"));
    const QString certificateFile = folder.filePath(QStringLiteral("certificate.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=127.0.0.1 "
                                 "-addext subjectAltName=IP:127.0.0.1")
                          .split(u' ')
                      << QStringLiteral("-keyout") << keyFile << QStringLiteral("-out")
                      << certificateFile);
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(openssl.exitCode(), 0);
    QFile key(keyFile);
    QVERIFY(key.open(QFile::ReadOnly));
    QSslConfiguration configuration;
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile));
    auto tls = std::make_unique<QSslServer>();
    tls->setSslConfiguration(configuration);

    ScriptedServer server({.answer = ServerScript::http(200, approved)}, std::move(tls));
    Bench bench(server.address("https"));
    bench.client.submitStep2(JobNumber{1}, requestOf());
    QTRY_COMPARE(bench.posted.size(), 1);
    QVERIFY(!bench.posted.first().ok());
    QCOMPARE(bench.posted.first().error().fault, Fault::UntrustedServer);
    QCOMPARE(bench.posted.first().error().counted, Counted::No);
    QCOMPARE(server.posts(), 0);
}

void HttpClientTest::readsASubmissionBack()
{
    ScriptedServer server(
        {.answer = ServerScript::http(
             200, R"({"Items":[{"submission_id":"id1","kyc":{"result":"pending"}}]})")});
    Bench bench(server.address());
    bench.client.readSubmission(JobNumber{1}, requestOf().submissionId);
    QTRY_COMPARE(bench.read.size(), 1);
    QVERIFY(bench.read.first().ok());
    QCOMPARE(bench.read.first()->status, std::optional(KycStatus::Pending));
    const QByteArray head = server.requests.first().head;
    QVERIFY(head.startsWith("GET /v3/submission?submission_id=id1 HTTP/1.1\r\n"));
    QVERIFY(head.contains("x-api-key: " + keyCanary));
}

void HttpClientTest::readsBackWhatTheProjectEncrypts()
{
    const argos::BodyEncryption service(
        security::Secret(keyCanary),
        argos::CipherForm{argos::CipherForm::Encoding::Base64, argos::CipherForm::Wrapping::Bare});
    const QByteArray text =
        service.upload(R"({"Items":[{"submission_id":"id1","kyc":{"result":"pending"}}]})").bytes;
    ScriptedServer server(
        {.answer = ServerScript::http(200, R"({"isEncrypted":true,"data":")" + text + R"("})")});
    Bench bench(server.address());
    bench.client.readSubmission(JobNumber{1}, requestOf().submissionId);
    QTRY_COMPARE(bench.read.size(), 1);
    QVERIFY(bench.read.first().ok());
    QCOMPARE(bench.read.first()->status, std::optional(KycStatus::Pending));
}

void HttpClientTest::lostReadCountsNothing()
{
    ScriptedServer server({});
    Bench bench(server.address(), hasty);
    bench.client.readSubmission(JobNumber{1}, requestOf().submissionId);
    QTRY_COMPARE(bench.read.size(), 1);
    QVERIFY(!bench.read.first().ok());
    QCOMPARE(bench.read.first().error().fault, Fault::TimedOut);
    QCOMPARE(bench.read.first().error().counted, Counted::No);
}

void HttpClientTest::endOfTheClientIsSilent()
{
    ScriptedServer server({});
    {
        Bench bench(server.address());
        bench.client.submitStep2(JobNumber{1}, requestOf());
        QTRY_VERIFY(server.bodyComplete);
    }
    QCoreApplication::processEvents();
    QCOMPARE(server.posts(), 1);
}

// cleanup() has looked through every test's lines; this one makes sure that there were any, also of
// the network layer.
void HttpClientTest::nothingPersonalIsLogged()
{
    QVERIFY(logged.filter(QStringLiteral("ended with HTTP status")).size() > 10);
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_http_client.moc"
