// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/server.h"
#include "support/curl.h"
#include "support/face_picture.h"
#include "support/raw_client.h"
#include "support/running_sandbox.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
using support::run;

QByteArray part(const QByteArray& name, const QByteArray& value)
{
    return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
}

QByteArray filePart(const QByteArray& name, const QByteArray& content)
{
    return "--b\r\nContent-Disposition: form-data; name=\"" + name +
           "\"; filename=\"face.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n" + content + "\r\n";
}

/// A whole valid form for the id, its id last as our own client sends it.
QByteArray formFor(const QByteArray& id)
{
    return filePart("faceImage", support::facePicture()) + part("name", "Jhon Smith") +
           part("date_of_birth", "1998-11-11") + part("submissionId", id) + "--b--\r\n";
}

QByteArray post(const QByteArray& body, const QByteArray& moreHeaders = {},
                const QByteArray& path = "/v3/submission/step2")
{
    return "POST " + path +
           " HTTP/1.1\r\nHost: sandbox\r\nx-api-key: k\r\nContent-Type: multipart/form-data; "
           "boundary=b\r\n" +
           moreHeaders + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class ServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void answersTheFirstSampleByCurl();
    void answersTheSecondSampleByFetch();
    void answersAPageInABrowserThatAsksFirst();

    void playsScenario_data();
    void playsScenario();
    void resetsWhileUploading();
    void closesSilentlyAfterCounting();
    void cutsOnceOnly();
    void slowAnswersComeLate();
    void walksBothSteps();

    void refusesBadRequests_data();
    void refusesBadRequests();
    void takesABoundaryInQuotes();
    void takesABodyWithoutALastLineBreak();
    void refusesWhatIsTooLargeWithAnAnswer_data();
    void refusesWhatIsTooLargeWithAnAnswer();
    void survivesRubbish_data();
    void survivesRubbish();

    void keepsTheConnection();
    void asksForTheBodyOfACarefulClient();
    void answersInOnePiece();
    void servesManyAtOnce();
    void stopsWhileRequestsAreStuck();
    void refusesAPortThatIsTaken();
    void isReachedOverLoopbackOnly();
    void tellsNothingPersonal();

private:
    [[nodiscard]] QStringList step2(const QString& id, const QString& url) const;

    QTemporaryDir m_folder;
    QString m_face;
};

void ServerTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
        QSKIP("curl is not installed");
    QVERIFY(m_folder.isValid());
    m_face = m_folder.filePath(QStringLiteral("face.jpg"));
    QFile file(m_face);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(support::facePicture());
}

QStringList ServerTest::step2(const QString& id, const QString& url) const
{
    QStringList arguments{QStringLiteral("-H"), QStringLiteral("x-api-key: key")};
    for (const QString& field :
         {QStringLiteral("submissionId=") + id, QStringLiteral("name=Jhon Smith"),
          QStringLiteral("date_of_birth=1998-11-11"), QStringLiteral("faceImage=@") + m_face})
        arguments << QStringLiteral("-F") << field;
    return arguments << url + QStringLiteral("/v3/submission/step2");
}

void ServerTest::answersTheFirstSampleByCurl()
{
    const support::RunningSandbox box;
    QString command = QStringLiteral(
        R"(curl --location --request POST 'https://rest-api.argosidentity.com/v3/submission/step2' \
--header 'x-api-key: {yourAPIKey}' \
--form 'faceImage=@"/C:/Users/face.jpg"' \
--form 'name="Jhon Smith"' \
--form 'nationality="USA"' \
--form 'date_of_birth="1998-11-11"' \
--form 'date_of_issue="2016-11-11"' \
--form 'submissionId="d76h19l46m****"' \
--form 'identity_number="981112-1******"' \
--form 'gender="male"')");
    command.replace(QStringLiteral("https://rest-api.argosidentity.com"), box.url().toString());
    command.replace(QStringLiteral("/C:/Users/face.jpg"), m_face);
    const Answer answer =
        run(QStringLiteral("sh"),
            {QStringLiteral("-c"), command + QStringLiteral(" -w '\\n%{http_code}'")});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json(),
             QJsonDocument::fromJson(R"({"faceSimilarityScore": 99, "livenessScore": 74,
                                                        "kycStatus": "approved", "retryCount": 0})")
                 .object());
    QCOMPARE(box.triesCounted(QStringLiteral("d76h19l46m****")), 1);
}

void ServerTest::answersTheSecondSampleByFetch()
{
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        QSKIP("node is not installed");
    const support::RunningSandbox box;
    QString script = QStringLiteral(
        R"(const fileInput = {files: [new Blob([require("fs").readFileSync("FACE")])]};
var myHeaders = new Headers();
myHeaders.append("x-api-key", "{YOUR_API_KEY}");

var formdata = new FormData();
formdata.append("faceImage", fileInput.files[0], "/C:/Users/face.jpg");
formdata.append("name", "Jhon Smith");
formdata.append("nationality", "USA");
formdata.append("date_of_birth", "1998-11-11");
formdata.append("date_of_issue", "2016-11-11");
formdata.append("submissionId", "d76h19l46m****");
formdata.append("identity_number", "981112-1******");
formdata.append("gender", "male");

var requestOptions = {
  method: 'POST',
  headers: myHeaders,
  body: formdata,
  redirect: 'follow'
};

fetch("https://rest-api.argosidentity.com/v3/submission/step2", requestOptions)
  .then(response => response.text())
  .then(result => console.log(result))
  .catch(error => console.log('error', error));
)");
    script.replace(QStringLiteral("https://rest-api.argosidentity.com"), box.url().toString());
    script.replace(QStringLiteral("FACE"), m_face);
    const Answer answer = run(QStringLiteral("node"), {QStringLiteral("-e"), script});
    QCOMPARE(answer.word("kycStatus"), QStringLiteral("approved"));
    QCOMPARE(box.triesCounted(QStringLiteral("d76h19l46m****")), 1);
}

void ServerTest::answersAPageInABrowserThatAsksFirst()
{
    const support::RunningSandbox box;
    RawClient client(box.port());
    client.send("OPTIONS /v3/submission/step2 HTTP/1.1\r\nHost: h\r\nOrigin: null\r\nConnection: "
                "close\r\n\r\n");
    const QByteArray answer = client.readToEnd();
    QVERIFY(answer.startsWith("HTTP/1.1 204"));
    QVERIFY(answer.contains("Access-Control-Allow-Origin: *"));
    QVERIFY(answer.contains("Access-Control-Allow-Headers: x-api-key"));
}

void ServerTest::playsScenario_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kycStatus");
    QTest::addColumn<int>("tries");
    const auto row = [](const char* scenario, int status, const char* kycStatus, int tries) {
        QTest::newRow(scenario) << status << QString::fromLatin1(kycStatus) << tries;
    };
    row("approved", 200, "approved", 1);
    row("pending", 200, "pending", 1);
    row("rejected", 200, "rejected", 1);
    row("retry1", 200, "incomplete", 1);
    row("nomatch", 200, "incomplete", 1);
    row("multiface", 200, "incomplete", 1);
    row("expired", 200, "rejected", 0);
    row("processed", 400, "", 1);
    row("forbidden", 403, "", 0);
    row("ipblocked", 403, "", 0);
    row("toolarge", 413, "", 0);
    row("error500", 500, "", 0);
    row("badgateway", 502, "", 0);
    row("slow", 200, "approved", 1);
    row("badjson", 200, "", 1);
}

void ServerTest::playsScenario()
{
    const support::RunningSandbox box;
    const QString id = QStringLiteral("sbx-%1-a").arg(QLatin1String(QTest::currentDataTag()));
    const Answer answer = curl(step2(id, box.url().toString()));
    QCOMPARE(answer.exitCode, 0);
    QTEST(answer.status, "status");
    QTEST(answer.word("kycStatus"), "kycStatus");
    QTEST(box.triesCounted(id), "tries");
    QCOMPARE(box.postsSeen(), 1);
    QCOMPARE(box.lines().size(), 1);
    QCOMPARE(box.lines().first().submissionId, id);
    QCOMPARE(box.lines().first().scenario, QLatin1String(QTest::currentDataTag()));
}

void ServerTest::resetsWhileUploading()
{
    const support::RunningSandbox box;
    const QString id = QStringLiteral("sbx-cut-a");
    const Answer byCurl = curl(step2(id, box.url().toString()));
    QVERIFY2(byCurl.exitCode == 52 || byCurl.exitCode == 55 || byCurl.exitCode == 56,
             qPrintable(QString::number(byCurl.exitCode)));

    RawClient client(box.port());
    QByteArray request =
        post(part("submissionId", "sbx-cut-b") + filePart("faceImage", QByteArray(500'000, 'x')));
    client.send(
        request.replace("Content-Length: ", "Content-Length: 9")); // more is announced than comes
    QCOMPARE(client.readToEnd(), QByteArray());
    QVERIFY(client.wasReset());

    QCOMPARE(box.triesCounted(id), 0);
    QCOMPARE(box.postsSeen(), 2);
    QCOMPARE(box.lines().last().status, 0);
    QVERIFY(!box.lines().last().counted);
}

void ServerTest::closesSilentlyAfterCounting()
{
    const support::RunningSandbox box;
    const QString id = QStringLiteral("sbx-lost-a");
    RawClient client(box.port());
    client.send(post(formFor(id.toLatin1())));
    QCOMPARE(client.readToEnd(), QByteArray());
    QVERIFY(!client.wasReset());
    QCOMPARE(box.triesCounted(id), 1);
    QVERIFY(box.lines().last().counted);

    const Answer again = curl(step2(id, box.url().toString()));
    QCOMPARE(again.word("message"), QStringLiteral("this submission is already processed"));
    const Answer record =
        curl({QStringLiteral("-H"), QStringLiteral("x-api-key: key"),
              box.url().toString() + QStringLiteral("/v3/submission?submission_id=") + id});
    QCOMPARE(record.json()[u"Items"][0][u"kyc"][u"result"].toString(), QStringLiteral("approved"));
    QCOMPARE(curl(step2(QStringLiteral("sbx-lost-b"), box.url().toString())).exitCode, 52);
}

void ServerTest::cutsOnceOnly()
{
    const support::RunningSandbox box;
    const QString id = QStringLiteral("sbx-cutonce-a");
    QVERIFY(curl(step2(id, box.url().toString())).exitCode != 0);
    QCOMPARE(box.triesCounted(id), 0);
    QCOMPARE(curl(step2(id, box.url().toString())).word("kycStatus"), QStringLiteral("approved"));
}

void ServerTest::slowAnswersComeLate()
{
    const support::RunningSandbox box;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(curl(step2(QStringLiteral("sbx-slow"), box.url().toString())).status, 200);
    QVERIFY(timer.elapsed() >= 300);
}

void ServerTest::walksBothSteps()
{
    const support::RunningSandbox box;
    QStringList arguments{QStringLiteral("-H"), QStringLiteral("x-api-key: key")};
    for (const QString& field :
         {QStringLiteral("issuingCountry=KOR"), QStringLiteral("email=a@example.com"),
          QStringLiteral("idType=passport"), QStringLiteral("idImage=@") + m_face})
        arguments << QStringLiteral("-F") << field;
    const Answer first =
        curl(arguments << box.url().toString() + QStringLiteral("/v3/submission/step1"));
    QCOMPARE(first.status, 200);
    QCOMPARE(first.word("idType"), QStringLiteral("passport"));

    QStringList second = step2(first.word("submissionId"), box.url().toString());
    QCOMPARE(curl(second).word("message"),
             QStringLiteral("missing required parameters for identity verification"));
    for (const char* field :
         {"document_number=M123", "date_of_issue=2020-01-01", "date_of_expiry=2030-01-01"})
        second << QStringLiteral("-F") << QString::fromLatin1(field);
    QCOMPARE(curl(second).word("kycStatus"), QStringLiteral("approved"));
}

void ServerTest::refusesBadRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& request, int status) {
        QTest::newRow(name) << request << status;
    };
    const QByteArray host = " HTTP/1.1\r\nHost: h\r\nx-api-key: k\r\n";
    row("unknown path", "GET /v3/nothing" + host + "\r\n", 404);
    row("unknown path, posted", post(formFor("a"), {}, "/v3/nothing"), 404);
    row("read on step 2", "GET /v3/submission/step2" + host + "\r\n", 405);
    row("put on step 2", "PUT /v3/submission/step2" + host + "Content-Length: 2\r\n\r\nab", 405);
    row("trace on step 2", "TRACE /v3/submission/step2" + host + "\r\n", 405);
    row("post on read", post(formFor("a"), {}, "/v3/submission"), 405);
    row("no id to read", "GET /v3/submission" + host + "\r\n", 400);
    row("an id that came damaged",
        "GET /v3/submission?submission_id=sbx-a\xf0proved-1" + host + "\r\n", 400);
    row("no key", post(formFor("a")).replace("x-api-key", "x-other"), 403);
    row("empty key", post(formFor("a")).replace("x-api-key: k", "x-api-key: "), 403);
    row("no body", "POST /v3/submission/step2" + host + "\r\n", 400);
    row("JSON instead of a form",
        post("{}").replace("multipart/form-data; boundary=b", "application/json"), 400);
    row("no boundary", post(formFor("a")).replace("; boundary=b", ""), 400);
    row("no closing boundary", post(part("submissionId", "a")), 400);
    row("other boundary", post(formFor("a").replace("--b", "--c")), 400);
    row("part without a name",
        post("--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n" + formFor("a")), 400);
    row("a name twice", post(part("name", "Other") + formFor("a")), 400);
    row("text that is not UTF-8", post(part("gender", "\xFF\xFE") + formFor("a")), 400);
    row("part header of 100 kB",
        post("--b\r\nContent-Disposition: form-data; name=\"" + QByteArray(100'000, 'n') +
             "\"\r\n\r\nx\r\n" + formFor("a")),
        400);
    row("chunk that is no chunk",
        "POST /v3/submission/step2" + host +
            "Content-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: "
            "chunked\r\n\r\nzz\r\n",
        400);
    row("path of 9 kB", "GET /" + QByteArray(9000, 'p') + host + "\r\n", 414);
    row("no HTTP", "hello\r\n\r\n", 400);
}

void ServerTest::refusesBadRequests()
{
    QFETCH(QByteArray, request);
    const support::RunningSandbox box;
    RawClient client(box.port());
    client.send(request);
    client.finishSending();
    const QByteArray answer = client.readToEnd();
    QTEST(answer.mid(9, 3).toInt(), "status");
    const QJsonObject body =
        QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n"))).object();
    QVERIFY2(!body.value(u"message").toString().isEmpty(), answer.constData());
    QCOMPARE(box.lines().size(), 1);
}

void ServerTest::takesABoundaryInQuotes()
{
    const support::RunningSandbox box;
    RawClient client(box.port());
    client.send(post(formFor("sbx-approved-q"), "Connection: close\r\n")
                    .replace("boundary=b", "boundary=\"b\""));
    QVERIFY(client.readToEnd().contains("\"approved\""));
}

void ServerTest::takesABodyWithoutALastLineBreak()
{
    const support::RunningSandbox box;
    for (const char* boundary : {"boundary=b", "boundary=\"b\""}) {
        QByteArray body = formFor("sbx-retry2-noend");
        body.chop(2);
        RawClient client(box.port());
        client.send(post(body, "Connection: close\r\n").replace("boundary=b", boundary));
        QVERIFY(client.readToEnd().startsWith("HTTP/1.1 200 "));
    }
    QCOMPARE(box.triesCounted(QStringLiteral("sbx-retry2-noend")), 2);
}

void ServerTest::refusesWhatIsTooLargeWithAnAnswer_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::addColumn<bool>("chunked");
    QTest::newRow("picture over 2 MB") << qsizetype{2'200'000} << false;
    QTest::newRow("body over 10 MB") << qsizetype{11'000'000} << false;
    QTest::newRow("body over the limit of a request") << qsizetype{30'000'000} << false;
    QTest::newRow("chunked body over 10 MB") << qsizetype{11'000'000} << true;
    QTest::newRow("chunked body over the limit of a request") << qsizetype{30'000'000} << true;
}

void ServerTest::refusesWhatIsTooLargeWithAnAnswer()
{
    QFETCH(qsizetype, bytes);
    QFETCH(bool, chunked);
    const QString path = m_folder.filePath(QStringLiteral("large.jpg"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(support::facePicture().leftJustified(bytes, 'x'));
    file.close();
    const support::RunningSandbox box;
    QStringList arguments = step2(QStringLiteral("sbx-approved-l"), box.url().toString());
    arguments.replaceInStrings(m_face, path);
    if (chunked)
        arguments << QStringLiteral("-H") << QStringLiteral("Transfer-Encoding: chunked");
    const Answer answer = curl(arguments);
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.word("message"), QStringLiteral("Request Entity Too Large"));
    QCOMPARE(box.triesCounted(QStringLiteral("sbx-approved-l")), 0);
}

void ServerTest::survivesRubbish_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeroes") << QByteArray(20'000, '\0');
    QTest::newRow("one endless line") << QByteArray(1'000'000, 'a');
    QTest::newRow("endless headers")
        << "GET / HTTP/1.1\r\n" + QByteArray("a: b\r\n").repeated(100'000);
    QTest::newRow("half a form") << post(formFor("a")).chopped(40);
    QTest::newRow("length of minus one")
        << post(formFor("a")).replace("Content-Length: ", "Content-Length: -");
    QTest::newRow("length that overflows")
        << post(formFor("a")).replace("Content-Length: ", "Content-Length: 99999999999999999999");
    QTest::newRow("compressed, it says") << post(formFor("a"), "Content-Encoding: gzip\r\n");
}

void ServerTest::survivesRubbish()
{
    QFETCH(QByteArray, bytes);
    const support::RunningSandbox box;
    RawClient client(box.port());
    client.send(bytes);
    client.finishSending();
    (void)client.readToEnd();
    QCOMPARE(box.triesCounted(QStringLiteral("a")), 0);
    QCOMPARE(curl(step2(QStringLiteral("sbx-approved-after"), box.url().toString())).status, 200);
}

void ServerTest::keepsTheConnection()
{
    const support::RunningSandbox box;
    RawClient client(box.port());
    client.send(post(formFor("sbx-retry1-k")) +
                post(formFor("sbx-retry1-k"), "Connection: close\r\n"));
    const QByteArray answers = client.readToEnd();
    QVERIFY(answers.indexOf("incomplete") < answers.indexOf("approved"));
    QCOMPARE(box.lines().last().connection, 1);
    QCOMPARE(box.lines().last().onConnection, 2);
}

void ServerTest::asksForTheBodyOfACarefulClient()
{
    const support::RunningSandbox box;
    RawClient client(box.port());
    const QByteArray request =
        post(formFor("sbx-approved-careful"), "Connection: close\r\nExpect: 100-continue\r\n");
    const qsizetype head = request.indexOf("\r\n\r\n") + 4;
    client.send(request.left(head));
    QCOMPARE(client.readPiece(), "HTTP/1.1 100 Continue\r\n\r\n");
    client.send(request.mid(head));
    QVERIFY(client.readToEnd().contains("approved"));
}

void ServerTest::answersInOnePiece()
{
    const support::RunningSandbox box;
    RawClient client(box.port());
    client.send(post(formFor("sbx-approved-whole")));
    const QByteArray answer = client.readPiece();
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
    QVERIFY(answer.endsWith('}'));
}

void ServerTest::servesManyAtOnce()
{
    const support::RunningSandbox box;
    std::atomic<int> approved = 0;
    std::vector<std::thread> clients;
    for (int i = 0; i < 48; ++i) {
        clients.emplace_back([&, i] {
            RawClient client(box.port());
            client.send(
                post(formFor("sbx-approved-" + QByteArray::number(i)), "Connection: close\r\n"));
            approved += client.readToEnd().contains("approved") ? 1 : 0;
        });
    }
    for (std::thread& client : clients)
        client.join();
    QCOMPARE(approved.load(), 48);
    QCOMPARE(box.postsSeen(), 48);
}

void ServerTest::stopsWhileRequestsAreStuck()
{
    base::SystemClock clock;
    sandbox::Service service(clock, {.slowAnswer = std::chrono::minutes(5)});
    auto server = sandbox::Server::start({.patience = std::chrono::minutes(5)}, service);
    QVERIFY(server.ok());
    RawClient idle(server.value()->port());
    RawClient halfway(server.value()->port());
    halfway.send(post(formFor("a")).chopped(100));
    RawClient waiting(server.value()->port());
    waiting.send(post(formFor("sbx-slow-s")));
    QTRY_COMPARE(server.value()->postsSeen(), 2);
    QElapsedTimer timer;
    timer.start();
    server.value().reset();
    QVERIFY(timer.elapsed() < 2000);
}

void ServerTest::refusesAPortThatIsTaken()
{
    const support::RunningSandbox box;
    base::SystemClock clock;
    sandbox::Service service(clock);
    const auto second = sandbox::Server::start({.port = box.port()}, service);
    QVERIFY(!second.ok());
    QCOMPARE(second.error(), sandbox::Server::StartError::CannotBind);
}

void ServerTest::isReachedOverLoopbackOnly()
{
    const support::RunningSandbox box;
    QCOMPARE(box.url(), QUrl(QStringLiteral("http://127.0.0.1:%1").arg(box.port())));
    const QString table = [] {
        QFile file(QStringLiteral("/proc/net/tcp"));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
    }();
    const QString port = QStringLiteral(":%1 ").arg(box.port(), 4, 16, QLatin1Char('0')).toUpper();
    if (!table.contains(port))
        QSKIP("/proc/net/tcp does not show the socket here");
    QVERIFY(table.contains(QStringLiteral("0100007F") + port));
    QVERIFY(!table.contains(QStringLiteral("00000000") + port));
}

void ServerTest::tellsNothingPersonal()
{
    const support::RunningSandbox box;
    (void)curl(step2(QStringLiteral("d76h19l46m5521"), box.url().toString()));
    (void)curl({box.url().toString() + QStringLiteral("/v3/Jhon?email=a@example.com")});
    QByteArray told;
    for (const sandbox::RequestLine& line : box.lines())
        told += sandbox::toJson(line) + '\n';
    QCOMPARE(told.count('\n'), 2);
    for (const char* secret : {"d76h19l46m5521", "Jhon", "1998", "example", "key"})
        QVERIFY2(!told.contains(secret), told.constData());
    QVERIFY(told.contains(R"("path":"/v3/submission/step2")"));
    QVERIFY(told.contains(R"("counted":true)"));
}

QTEST_GUILESS_MAIN(ServerTest)
#include "tst_server.moc"
