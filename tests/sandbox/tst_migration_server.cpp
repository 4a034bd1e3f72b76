// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/cipher.h"
#include "support/curl.h"
#include "support/face_picture.h"
#include "support/migration_sample.h"
#include "support/raw_client.h"
#include "support/running_sandbox.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

namespace
{

using support::Answer;
using support::curl;
using support::RawClient;

const QString keyHeader = QStringLiteral("x-api-key: key");

QByteArray request(const QByteArray& body, const QByteArray& path = "/v3/submission/migration",
                   const QByteArray& moreHeaders = {}, const QByteArray& method = "POST")
{
    return method + ' ' + path +
           " HTTP/1.1\r\nHost: sandbox\r\nx-api-key: key\r\nContent-Type: application/json\r\n" +
           moreHeaders + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// What stands in the answer to one request.
QByteArray answerTo(const support::RunningSandbox& box, const QByteArray& bytes)
{
    RawClient client(box.port());
    client.send(bytes);
    client.finishSending();
    return client.readToEnd();
}

QByteArray answerTo(const support::RunningSandbox& box, const char* userid)
{
    return answerTo(box, request(support::migrationFor(QString::fromLatin1(userid))));
}

} // namespace

class MigrationServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void answersTheSampleByCurl();
    void answersEncryptedBodiesOfNode();
    void answersAPageInABrowserThatAsksFirst_data();
    void answersAPageInABrowserThatAsksFirst();
    void takesPicturesByCurl();
    void listsByCurl();
    void refusesQueriesThatAreNone_data();
    void refusesQueriesThatAreNone();

    void playsScenariosOfTheGateway();
    void saysWhenToComeBack();
    void dropsConnectionsAsAsked();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void survivesRubbish_data();
    void survivesRubbish();

    void entersEachOfManyOnce();
    void keepsManyConnections();
    void tellsNothingPersonal();

private:
    QTemporaryDir m_folder;
};

void MigrationServerTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
        QSKIP("curl is not installed");
    QVERIFY(m_folder.isValid());
}

/// As it stands in the document, but for the host.
void MigrationServerTest::answersTheSampleByCurl()
{
    const support::RunningSandbox box;
    QString command =
        QStringLiteral(
            R"(curl --location 'https://rest-api.argosidentity.com/v3/submission/migration' \
--header 'Content-Type: application/json' \
--header 'x-api-key: {yourAPIKey}' \
--data-raw ')") +
        QString::fromUtf8(support::migrationSample()) + u'\'';
    command.replace(QStringLiteral("https://rest-api.argosidentity.com"), box.url().toString());
    const Answer answer =
        support::run(QStringLiteral("sh"),
                     {QStringLiteral("-c"), command + QStringLiteral(" -w '\\n%{http_code}'")});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.word("message"), QStringLiteral("success"));
    QVERIFY(answer.word("submissionId").endsWith(u"_mg"));
    QCOMPARE(box.timesEntered(QStringLiteral("migrated-user2")), 1);
    QCOMPARE(box.timesEnteredByEmail(QStringLiteral("migration@sample.com")), 1);
}

/// Node encrypts the request and decrypts the answers as the service's page says.
void MigrationServerTest::answersEncryptedBodiesOfNode()
{
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        QSKIP("node is not installed");
    const support::RunningSandbox box({}, {.encryptBodies = true});
    const QString script = QStringLiteral(R"(const crypto = require("crypto");
const apiKey = "aB3dE6gH9";
const key = crypto.createHash("sha256").update(apiKey).digest();
function encrypt(text) {
  const cipher = crypto.createCipheriv("aes-256-ecb", key, null);
  return cipher.update(text, "utf8", "base64") + cipher.final("base64");
}
function decrypt(text) {
  const cipher = crypto.createDecipheriv("aes-256-ecb", key, null);
  return JSON.parse(cipher.update(text, "base64", "utf8") + cipher.final("utf8"));
}
const headers = {"x-api-key": apiKey, "Content-Type": "application/json"};
(async () => {
  const plain = require("fs").readFileSync(0, "utf8");
  const entered = await (await fetch("%1/v3/submission/migration", {
    method: "POST", headers, body: JSON.stringify({body: encrypt(plain)})})).json();
  const found = await (await fetch("%1/v3/submission?userid=migrated-user2", {headers})).json();
  console.log(JSON.stringify({sealed: entered.isEncrypted && found.isEncrypted,
    entered: decrypt(entered.data), found: decrypt(found.data).Items}));
})();)")
                               .arg(box.url().toString());
    QProcess node;
    node.start(QStringLiteral("node"), {QStringLiteral("-e"), script});
    node.write(support::migrationSample());
    node.closeWriteChannel();
    QVERIFY(node.waitForFinished(20000));
    const QJsonObject told = QJsonDocument::fromJson(node.readAllStandardOutput()).object();
    QVERIFY(told[u"sealed"].toBool());
    QCOMPARE(told[u"entered"][u"message"].toString(), QStringLiteral("success"));
    QCOMPARE(told[u"found"][0][u"submissionId"], told[u"entered"][u"submissionId"]);
    QCOMPARE(told[u"found"][0][u"data"][u"fullName"].toString(), QStringLiteral("홍길동"));
    QCOMPARE(box.timesEntered(QStringLiteral("migrated-user2")), 1);
}

void MigrationServerTest::answersAPageInABrowserThatAsksFirst_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("migration") << QByteArray("/v3/submission/migration");
    QTest::newRow("image") << QByteArray("/v3/submission/image");
    QTest::newRow("read") << QByteArray("/v3/submission");
}

void MigrationServerTest::answersAPageInABrowserThatAsksFirst()
{
    QFETCH(QByteArray, path);
    const support::RunningSandbox box;
    const QByteArray answer =
        answerTo(box, "OPTIONS " + path + " HTTP/1.1\r\nHost: h\r\nOrigin: null\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 204"));
    QVERIFY(answer.contains("Access-Control-Allow-Origin: *"));
    QVERIFY(answer.contains("Access-Control-Allow-Methods: GET, POST, PUT"));
    QVERIFY(answer.contains("Access-Control-Allow-Headers: x-api-key"));
}

void MigrationServerTest::takesPicturesByCurl()
{
    const support::RunningSandbox box;
    const QString url = box.url().toString() + QStringLiteral("/v3/submission");
    const Answer entered =
        curl({QStringLiteral("-H"), keyHeader, QStringLiteral("--data-raw"),
              QString::fromUtf8(support::migrationSample()), url + QStringLiteral("/migration")});
    const QString id = entered.word("submissionId");
    const QString path = m_folder.filePath(QStringLiteral("selfie.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(support::facePicture().toBase64());
    file.close();
    const Answer form = curl(
        {QStringLiteral("-X"), QStringLiteral("PUT"), QStringLiteral("-H"), keyHeader,
         QStringLiteral("--form"), QStringLiteral("submissionId=") + id, QStringLiteral("--form"),
         QStringLiteral("admin=admin@sample.com"), QStringLiteral("--form"),
         QStringLiteral("selfieImage=<") + path, url + QStringLiteral("/image")});
    QCOMPARE(form.status, 200);
    QCOMPARE(form.word("message"), QStringLiteral("complete to update image."));
    const Answer raw = curl({QStringLiteral("-X"), QStringLiteral("PUT"), QStringLiteral("-H"),
                             keyHeader, QStringLiteral("--data-raw"),
                             QStringLiteral(R"({"submissionId":"%1","admin":"admin@sample.com",)"
                                            R"("addressImage":"%2"})")
                                 .arg(id, QString::fromLatin1(support::facePicture().toBase64())),
                             url + QStringLiteral("/image")});
    QCOMPARE(raw.status, 200);
    const Answer record =
        curl({QStringLiteral("-H"), keyHeader, url + QStringLiteral("?submission_id=") + id});
    QCOMPARE(record.json()[u"Items"][0][u"images"].toArray(),
             (QJsonArray{QStringLiteral("selfieImage"), QStringLiteral("addressImage")}));
}

void MigrationServerTest::listsByCurl()
{
    const support::RunningSandbox box;
    for (int i = 0; i < 5; ++i)
        (void)answerTo(box, request(support::migrationSample()));
    const QString url =
        box.url().toString() +
        QStringLiteral("/v3/submission?email=migration%40sample.com&userid=migrated-user2&count=2");
    QSet<QString> ids;
    QString next;
    int pages = 0;
    do {
        const Answer page = curl({QStringLiteral("-H"), keyHeader, url + next});
        QCOMPARE(page.status, 200);
        for (const QJsonValue item : page.json()[u"Items"].toArray())
            ids << item[u"submissionId"].toString();
        const QJsonValue key = page.json()[u"nextpageKey"];
        next = key.isObject() ? QStringLiteral("&nextpage_id=%1&nextpage_date=%2")
                                    .arg(key[u"id"].toString(), key[u"created_at"].toString())
                              : QString();
        ++pages;
    } while (!next.isEmpty());
    QCOMPARE(ids.size(), 5);
    QCOMPARE(pages, 3);
}

void MigrationServerTest::refusesQueriesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char* query :
         {"", "?userid=", "?email=", "?count=5", "?userid=u&count=0", "?userid=u&count=x",
          "?userid=u&count=2001", "?userid=u&nextpage_id=a", "?userid=u&nextpage_date=a",
          "?userid=u&nextpage_id=a_mg&nextpage_date=a", "?submission_id=&userid=u"})
        QTest::newRow(query) << QByteArray(query);
}

void MigrationServerTest::refusesQueriesThatAreNone()
{
    QFETCH(QByteArray, query);
    const support::RunningSandbox box;
    const QByteArray answer = answerTo(box, request({}, "/v3/submission" + query, {}, "GET"));
    QVERIFY2(answer.startsWith("HTTP/1.1 400"), answer.constData());
    QVERIFY(answer.contains("Invalid Query String parameters"));
}

void MigrationServerTest::playsScenariosOfTheGateway()
{
    const support::RunningSandbox box;
    const QList<std::pair<const char*, const char*>> statuses{
        {"sbx-forbidden-1", "403"}, {"sbx-ipblocked-1", "403"},  {"sbx-toolarge-1", "413"},
        {"sbx-toomany-1", "429"},   {"sbx-error500-1", "500"},   {"sbx-badgateway-1", "502"},
        {"sbx-project-1", "400"},   {"sbx-processing-1", "400"}, {"sbx-slow-1", "200"},
        {"sbx-badjson-1", "200"}};
    for (const auto& [userid, status] : statuses) {
        const QByteArray answer = answerTo(box, userid);
        QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 ") + status), answer.constData());
    }
    QCOMPARE(box.entriesSeen(), static_cast<int>(statuses.size()));
    QCOMPARE(box.enteredCustomers(), 2);
}

void MigrationServerTest::saysWhenToComeBack()
{
    const support::RunningSandbox box;
    const QByteArray answer = answerTo(box, "sbx-toomanyonce-1");
    QVERIFY(answer.startsWith("HTTP/1.1 429"));
    QVERIFY(answer.contains("\r\nRetry-After: 1\r\n"));
    QVERIFY(answerTo(box, "sbx-toomanyonce-1").startsWith("HTTP/1.1 200"));
}

void MigrationServerTest::dropsConnectionsAsAsked()
{
    const support::RunningSandbox box;
    RawClient cut(box.port());
    cut.send(request(support::migrationFor(QStringLiteral("sbx-cut-1"))));
    QCOMPARE(cut.readToEnd(), QByteArray());
    QVERIFY(cut.wasReset());
    QCOMPARE(box.timesEntered(QStringLiteral("sbx-cut-1")), 0);
    QCOMPARE(box.lines().last().status, 0);
    QVERIFY(!box.lines().last().counted);

    RawClient lost(box.port());
    lost.send(request(support::migrationFor(QStringLiteral("sbx-lost-1"))));
    QCOMPARE(lost.readToEnd(), QByteArray());
    QVERIFY(!lost.wasReset());
    QCOMPARE(box.timesEntered(QStringLiteral("sbx-lost-1")), 1);
    QCOMPARE(box.lines().last().status, 0);
    QVERIFY(box.lines().last().counted);
    QVERIFY(answerTo(box, request({}, "/v3/submission?userid=sbx-lost-1", {}, "GET"))
                .contains("\"approved\""));
}

void MigrationServerTest::refusesBadRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray sample = support::migrationSample();
    const QByteArray image = "/v3/submission/image";
    row("read of migration", request({}, "/v3/submission/migration", {}, "GET"), 405);
    row("put of migration", request(sample, "/v3/submission/migration", {}, "PUT"), 405);
    row("post of image", request("{}", image), 405);
    row("no key", request(sample).replace("x-api-key", "x-other"), 403);
    row("no body", request({}), 400);
    row("no length", request({}).replace("Content-Length: 0\r\n", ""), 400);
    row("body over 10 MB", request(QByteArray(11'000'000, ' ')), 413);
    row("images: no key", request("{}", image, {}, "PUT").replace("x-api-key", "x-other"), 403);
    row("images: empty object", request("{}", image, {}, "PUT"), 400);
    row("images: no object", request("[]", image, {}, "PUT"), 400);
    row("images: a file",
        request("--b\r\nContent-Disposition: form-data; name=\"selfieImage\"; "
                "filename=\"a.jpg\"\r\n\r\nx\r\n--b--\r\n",
                image, {}, "PUT")
            .replace("application/json", "multipart/form-data; boundary=b"),
        400);
    row("images: half a form",
        request("--b\r\nContent-Disposition: form-data; name=\"admin\"\r\n\r\nx\r\n", image, {},
                "PUT")
            .replace("application/json", "multipart/form-data; boundary=b"),
        400);
    row("images: body over 10 MB", request(QByteArray(11'000'000, ' '), image, {}, "PUT"), 413);
}

void MigrationServerTest::refusesBadRequests()
{
    QFETCH(QByteArray, bytes);
    const support::RunningSandbox box;
    const QByteArray answer = answerTo(box, bytes);
    QTEST(answer.mid(9, 3).toInt(), "status");
    const QJsonObject body =
        QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n"))).object();
    QVERIFY2(!body.value(u"message").toString().isEmpty(), answer.constData());
    QCOMPARE(box.lines().size(), 1);
    QCOMPARE(box.enteredCustomers(), 0);
}

void MigrationServerTest::survivesRubbish_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = request(support::migrationSample());
    QTest::newRow("half a body") << whole.chopped(40);
    QTest::newRow("length of minus one")
        << QByteArray(whole).replace("Content-Length: ", "Content-Length: -");
    QTest::newRow("compressed, it says") << request(
        support::migrationSample(), "/v3/submission/migration", "Content-Encoding: gzip\r\n");
    QTest::newRow("chunk that is no chunk")
        << QByteArray("POST /v3/submission/migration HTTP/1.1\r\nHost: h\r\nx-api-key: k\r\n"
                      "Transfer-Encoding: chunked\r\n\r\nzz\r\n");
}

void MigrationServerTest::survivesRubbish()
{
    QFETCH(QByteArray, bytes);
    const support::RunningSandbox box;
    (void)answerTo(box, bytes);
    QCOMPARE(box.enteredCustomers(), 0);
    QVERIFY(answerTo(box, "after").startsWith("HTTP/1.1 200"));
}

/// Over few connections, one request after the other on each.
void MigrationServerTest::entersEachOfManyOnce()
{
    constexpr int connections = 8;
    constexpr int each = 250;
    const support::RunningSandbox box;
    std::vector<std::thread> clients;
    for (int c = 0; c < connections; ++c) {
        clients.emplace_back([&, c] {
            RawClient client(box.port());
            for (int i = 1; i <= each; ++i)
                client.send(request(support::migrationFor(QStringLiteral("u%1-%2").arg(c).arg(i)),
                                    "/v3/submission/migration",
                                    i == each ? "Connection: close\r\n" : ""));
            (void)client.readToEnd();
        });
    }
    for (std::thread& client : clients)
        client.join();
    QCOMPARE(box.enteredCustomers(), connections * each);
    for (int c = 0; c < connections; ++c) {
        for (int i = 1; i <= each; ++i)
            QCOMPARE(box.timesEntered(QStringLiteral("u%1-%2").arg(c).arg(i)), 1);
    }
    QSet<int> numbers;
    for (const sandbox::RequestLine& line : box.lines())
        numbers << line.connection;
    QCOMPARE(numbers.size(), connections);
}

/// An importer that keeps 32 connections leaves room for others.
void MigrationServerTest::keepsManyConnections()
{
    const support::RunningSandbox box({.patience = std::chrono::seconds(60)});
    std::vector<std::unique_ptr<RawClient>> idle;
    for (int i = 0; i < 32; ++i) {
        idle.push_back(std::make_unique<RawClient>(box.port()));
        idle.back()->send(request(support::migrationSample()));
    }
    QTRY_COMPARE(box.enteredCustomers(), 32);
    QVERIFY(answerTo(box, "another").startsWith("HTTP/1.1 200"));
}

void MigrationServerTest::tellsNothingPersonal()
{
    const support::RunningSandbox box;
    const QByteArray answer = answerTo(box, request(support::migrationSample()));
    const QString id = QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n")))
                           .object()[u"submissionId"]
                           .toString();
    QVERIFY(!id.isEmpty());
    (void)answerTo(box, "sbx-error500-hong");
    (void)answerTo(box,
                   request({}, "/v3/submission?userid=migrated-user2&email=migration%40sample.com",
                           {}, "GET"));
    (void)answerTo(box, request({}, "/v3/submission?userid=sbx-lost-hong", {}, "GET"));
    QJsonObject images{{QStringLiteral("submissionId"), id},
                       {QStringLiteral("admin"), QStringLiteral("admin@sample.com")},
                       {QStringLiteral("selfieImage"), QStringLiteral("aGFsbG8=")}};
    (void)answerTo(box, request(QJsonDocument(images).toJson(), "/v3/submission/image", {}, "PUT"));
    QByteArray told;
    for (const sandbox::RequestLine& line : box.lines())
        told += sandbox::toJson(line) + '\n';
    QCOMPARE(told.count('\n'), 5);
    for (const QByteArray& secret :
         {id.toLatin1(), QByteArray("migrated"), QByteArray("sample.com"), QByteArray("hong"),
          QByteArray("홍"), QByteArray("021108"), QByteArray("Springfield"), QByteArray("aGFs"),
          QByteArray("\"key\"")})
        QVERIFY2(!told.contains(secret), told.constData());
    QVERIFY(told.contains(R"("path":"/v3/submission/migration")"));
    QVERIFY(told.contains(R"("path":"/v3/submission/image")"));
    QVERIFY(told.contains(R"("scenario":"error500")"));
    QVERIFY(told.contains(R"("scenario":"lost")"));
    QVERIFY(told.contains(R"("counted":true)"));
    QVERIFY(told.contains("····"));
}

QTEST_GUILESS_MAIN(MigrationServerTest)
#include "tst_migration_server.moc"
