// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/cipher.h"
#include "sandbox/desk.h"
#include "sandbox/migration_rules.h"
#include "support/fake_clock.h"
#include "support/migration_sample.h"

#include <QTest>

namespace
{

using sandbox::Bodies;
using sandbox::Delivery;
using sandbox::Desk;
using sandbox::Reply;
using support::migrationFor;

const QByteArray key = "key";
constexpr std::chrono::milliseconds slow(300);
constexpr QLatin1String byUserid("userid");

QJsonObject json(const QByteArray& bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QString word(const Reply& reply, const char* member)
{
    return json(reply.body).value(QLatin1String(member)).toString();
}

QByteArray bytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The document's sample with one member changed, or taken away by an undefined value.
QByteArray sampleWith(const QString& name, const QJsonValue& value)
{
    QJsonObject body = json(support::migrationSample());
    if (value.isUndefined())
        body.remove(name);
    else
        body.insert(name, value);
    return bytes(body);
}

/// What a sealed answer says.
QJsonObject opened(const Reply& reply, const QByteArray& apiKey = key)
{
    const QJsonObject sealed = json(reply.body);
    if (sealed.size() != 2 || !sealed[u"isEncrypted"].toBool())
        return {};
    return json(
        sandbox::decrypted(sealed[u"data"].toString().toLatin1(), apiKey).value_or(QByteArray()));
}

QByteArray wrapped(const QByteArray& plain, const QByteArray& apiKey = key)
{
    return R"({"body":")" + sandbox::encrypted(plain, apiKey) + R"("})";
}

} // namespace

class DeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entersTheSample();
    void takesRequiredParametersAlone();
    void judgesEachParameter_data();
    void judgesEachParameter();
    void takesTextsOnly();
    void wantsEachRequiredParameter();
    void refusesWhatIsNoObject_data();
    void refusesWhatIsNoObject();
    void answersEachDocumentedError_data();
    void answersEachDocumentedError();
    void checksInTheDocumentsOrder();
    void wantsAKey();

    void playsScenario_data();
    void playsScenario();
    void misspeltScenariosAreNoCustomers();

    void listsByUserid();
    void saysWhereTheNextPageBegins();
    void listsOfScenarios();

    void readsEncryptedBodies_data();
    void readsEncryptedBodies();
    void refusesBodiesThatDoNotDecrypt_data();
    void refusesBodiesThatDoNotDecrypt();
    void answersErrorsInTheOpen();
    void sealsAndSpoilsAsAsked();
    void encryptsLists();

private:
    support::FakeClock m_clock;
};

void DeskTest::entersTheSample()
{
    Desk desk(m_clock, Bodies::Open, slow);
    const Reply reply = desk.enter(key, support::migrationSample());
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.counted);
    QCOMPARE(json(reply.body).size(), 2);
    QCOMPARE(word(reply, "message"), QStringLiteral("success"));
    QVERIFY(word(reply, "submissionId").endsWith(u"_mg"));
    QCOMPARE(desk.book().timesEntered(byUserid, QStringLiteral("migrated-user2")), 1);
    const auto customer = desk.book().withId(word(reply, "submissionId"));
    QVERIFY(customer);
    const QJsonObject sent = json(support::migrationSample());
    for (const sandbox::MigrationParameter& parameter : sandbox::migrationParameters())
        QCOMPARE(customer->text(parameter.name), sent.value(parameter.name).toString());
}

void DeskTest::takesRequiredParametersAlone()
{
    Desk desk(m_clock, Bodies::Open, slow);
    QJsonObject body;
    for (const char* name :
         {"admin", "email", "fullName", "birthDate", "kycStatus", "idType", "issuingCountry"})
        body.insert(QLatin1String(name),
                    json(support::migrationSample()).value(QLatin1String(name)));
    QCOMPARE(desk.enter(key, bytes(body)).status, 200);
    body.insert(QStringLiteral("gender"), QString()); // an empty text is no text
    QCOMPARE(desk.enter(key, bytes(body)).status, 200);
}

void DeskTest::judgesEachParameter_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("valid");
    const auto rows = [](const char* name, const QStringList& good, const QStringList& bad) {
        for (const QString& value : good)
            QTest::addRow("%s %s", name, qPrintable(value.left(40)))
                << QString::fromLatin1(name) << value << true;
        for (const QString& value : bad)
            QTest::addRow("%s not %s", name, qPrintable(value.simplified().left(40)))
                << QString::fromLatin1(name) << value << false;
    };
    for (const char* name : {"admin", "email"})
        rows(name, {QStringLiteral("a@example.com"), QStringLiteral("가@예.한국")},
             {QStringLiteral("a"), QStringLiteral("a@b"), QStringLiteral("a b@example.com"),
              QStringLiteral(" a@example.com"), QStringLiteral("a@example.com\n")});
    for (const char* name : {"birthDate", "issueDate", "expireDate"})
        rows(name, {QStringLiteral("2002-11-08"), QStringLiteral("2024-02-29")},
             {QStringLiteral("2023-02-29"), QStringLiteral("2002-13-01"),
              QStringLiteral("2002-1-8"), QStringLiteral("08.11.2002"), QStringLiteral("20021108"),
              QStringLiteral("2002/11/08"), QStringLiteral("2002-11-08T00:00:00Z")});
    for (const char* name : {"issuingCountry", "nationality"})
        rows(name, {QStringLiteral("KOR"), QStringLiteral("USA"), QStringLiteral("ZWE")},
             {QStringLiteral("KR"), QStringLiteral("kor"), QStringLiteral("KRO"),
              QStringLiteral("W A"), QStringLiteral("Korea")});
    rows("kycStatus", {QStringLiteral("approved"), QStringLiteral("rejected")},
         {QStringLiteral("pending"), QStringLiteral("Approved"), QStringLiteral("incomplete")});
    rows("idType",
         {QStringLiteral("drivers_license"), QStringLiteral("government_id"),
          QStringLiteral("passport"), QStringLiteral("residence_permit"),
          QStringLiteral("vehicle_registration_certificate"), QStringLiteral("visa"),
          QStringLiteral("aadhaar"), QStringLiteral("pancard")},
         {QStringLiteral("universal"), QStringLiteral("any"), QStringLiteral("Passport"),
          QStringLiteral("vehicle_registration certificate")});
    rows("gender", {QStringLiteral("female"), QStringLiteral("male")},
         {QStringLiteral("M"), QStringLiteral("Female"), QStringLiteral("other")});
    rows("fullName", {QStringLiteral("홍길동"), QStringLiteral("O'Neil, Zoë")},
         {QStringLiteral("a\tb"), QString(301, u'a')});
    rows("userid", {QStringLiteral("user 1"), QStringLiteral("SBX-1")},
         {QStringLiteral("a\nb"), QString(301, u'a')});
    for (const char* name :
         {"ipAddress", "identityNumber", "documentNumber", "address_city", "address_country",
          "address_state", "address_street", "address_full", "cf1", "cf2", "cf3"})
        rows(name, {QStringLiteral("192.0.2.1"), QStringLiteral("서울,\n\"12\" =1+1")},
             {QStringLiteral("a\x01z"), QString(QChar(0)) + u'a', QString(1001, u'a')});
}

void DeskTest::judgesEachParameter()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(bool, valid);
    Desk desk(m_clock, Bodies::Open, slow);
    const Reply reply = desk.enter(key, sampleWith(name, value));
    QCOMPARE(reply.status, valid ? 200 : 400);
    QCOMPARE(desk.book().size(), valid ? 1 : 0);
    if (!valid) {
        QCOMPARE(word(reply, "errorCode"), QStringLiteral("invalid_format"));
        QCOMPARE(word(reply, "message"), QStringLiteral("invalid format: ") + name);
    }
}

void DeskTest::takesTextsOnly()
{
    Desk desk(m_clock, Bodies::Open, slow);
    for (const sandbox::MigrationParameter& parameter : sandbox::migrationParameters()) {
        for (const QJsonValue& value : {QJsonValue(5), QJsonValue(true), QJsonValue(QJsonObject()),
                                        QJsonValue(QJsonArray{QStringLiteral("a")})}) {
            const Reply reply = desk.enter(key, sampleWith(parameter.name, value));
            QCOMPARE(word(reply, "message"), QStringLiteral("invalid format: ") + parameter.name);
        }
    }
    QCOMPARE(desk.book().size(), 0);
}

void DeskTest::wantsEachRequiredParameter()
{
    Desk desk(m_clock, Bodies::Open, slow);
    int required = 0;
    for (const sandbox::MigrationParameter& parameter : sandbox::migrationParameters()) {
        if (parameter.need == sandbox::MigrationParameter::Need::Optional) {
            QCOMPARE(desk.enter(key, sampleWith(parameter.name, QJsonValue::Undefined)).status,
                     200);
            continue;
        }
        ++required;
        for (const QJsonValue& none : {QJsonValue(QJsonValue::Undefined), QJsonValue(),
                                       QJsonValue(QString()), QJsonValue(QStringLiteral("  "))}) {
            const Reply reply = desk.enter(key, sampleWith(parameter.name, none));
            QCOMPARE(reply.status, 400);
            QCOMPARE(word(reply, "errorCode"), QStringLiteral("missing_data"));
            QCOMPARE(word(reply, "message"), QStringLiteral("Required input data is missing."));
        }
    }
    QCOMPARE(required, 7);
}

void DeskTest::refusesWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blank") << QByteArray(" ");
    QTest::newRow("list") << QByteArray("[{}]");
    QTest::newRow("text") << QByteArray("\"a\"");
    QTest::newRow("form") << QByteArray("admin=a&email=b");
    QTest::newRow("half") << support::migrationSample().chopped(5);
    QTest::newRow("two") << support::migrationSample() + support::migrationSample();
    QTest::newRow("not UTF-8") << support::migrationSample().replace("Ohio", "\xFF\xFE");
    QTest::newRow("deep") << QByteArray("{\"a\":").repeated(100'000);
    QTest::newRow("zeroes") << QByteArray(1000, '\0');
    QTest::newRow("over a megabyte")
        << support::migrationSample().replace("Ohio", QByteArray(1'100'000, 'x'));
}

void DeskTest::refusesWhatIsNoObject()
{
    QFETCH(QByteArray, body);
    Desk desk(m_clock, Bodies::Open, slow);
    const Reply reply = desk.enter(key, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(json(reply.body),
             json(R"({"errorCode": "invalid_payload", "message": "Invalid payload."})"));
    QCOMPARE(desk.book().size(), 0);
}

void DeskTest::answersEachDocumentedError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* code, const QByteArray& body, const char* message) {
        QTest::newRow(code) << body << QString::fromLatin1(message);
    };
    row("invalid_payload", "[]", "Invalid payload.");
    row("missing_data", "{}", "Required input data is missing.");
    row("invalid_project", migrationFor(QStringLiteral("sbx-project-1")), "Invalid project.");
    row("invalid_admin",
        sampleWith(QStringLiteral("admin"), QStringLiteral("unknown.admin@sample.com")),
        "Invalid admin.");
    row("invalid_parameter", sampleWith(QStringLiteral("birthdate"), QStringLiteral("2002-11-08")),
        "invalid parameter: birthdate");
    row("invalid_format", sampleWith(QStringLiteral("gender"), QStringLiteral("x")),
        "invalid format: gender");
    row("processing_error", migrationFor(QStringLiteral("sbx-processing-1")),
        "Failed to complete migration.");
}

void DeskTest::answersEachDocumentedError()
{
    QFETCH(QByteArray, body);
    Desk desk(m_clock, Bodies::Open, slow);
    const Reply reply = desk.enter(key, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(word(reply, "errorCode"), QLatin1String(QTest::currentDataTag()));
    QTEST(word(reply, "message"), "message");
    QVERIFY(!reply.counted);
    QCOMPARE(desk.book().size(), 0);
}

void DeskTest::checksInTheDocumentsOrder()
{
    Desk desk(m_clock, Bodies::Open, slow);
    QJsonObject body = json(migrationFor(QStringLiteral("sbx-project-1")));
    body.remove(QStringLiteral("email"));
    body.insert(QStringLiteral("admin"), QStringLiteral("unknown"));
    body.insert(QStringLiteral("more"), 1);
    body.insert(QStringLiteral("gender"), QStringLiteral("x"));
    const auto code = [&] { return word(desk.enter(key, bytes(body)), "errorCode"); };
    QCOMPARE(code(), QStringLiteral("missing_data"));
    body.insert(QStringLiteral("email"), QStringLiteral("a@example.com"));
    QCOMPARE(code(), QStringLiteral("invalid_project"));
    body.insert(QStringLiteral("userid"), QStringLiteral("sbx-processing-1"));
    QCOMPARE(code(), QStringLiteral("invalid_admin"));
    body.insert(QStringLiteral("admin"), QStringLiteral("admin@example.com"));
    QCOMPARE(code(), QStringLiteral("invalid_parameter"));
    body.remove(QStringLiteral("more"));
    QCOMPARE(code(), QStringLiteral("invalid_format"));
    body.remove(QStringLiteral("gender"));
    QCOMPARE(code(), QStringLiteral("processing_error"));
}

void DeskTest::wantsAKey()
{
    Desk desk(m_clock, Bodies::Open, slow);
    QCOMPARE(desk.enter(" ", support::migrationSample()).body,
             QByteArray(R"({"message":"Forbidden"})"));
    QCOMPARE(desk.list({}, {.userid = QStringLiteral("a")}).status, 403);
    QCOMPARE(desk.book().size(), 0);
}

void DeskTest::playsScenario_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<int>("entered");
    QTest::addColumn<int>("enteredAfterAnother");
    const auto row = [](const char* scenario, int status, int entered, int afterAnother,
                        Delivery delivery = Delivery::Answer) {
        QTest::newRow(scenario) << status << delivery << entered << afterAnother;
    };
    row("forbidden", 403, 0, 0);
    row("ipblocked", 403, 0, 0);
    row("toomany", 429, 0, 0);
    row("toomanyonce", 429, 0, 1);
    row("toolarge", 413, 0, 0);
    row("error500", 500, 0, 0);
    row("error500once", 500, 0, 1);
    row("badgateway", 502, 0, 0);
    row("badgatewaydone", 502, 1, 2);
    row("slow", 200, 1, 2);
    row("cut", 0, 0, 0, Delivery::Reset);
    row("cutonce", 0, 0, 1, Delivery::Reset);
    row("lost", 200, 1, 2, Delivery::Silence);
    row("lostonce", 200, 1, 2, Delivery::Silence);
    row("lostblind", 200, 1, 2, Delivery::Silence);
    row("badjson", 200, 1, 2);
    row("project", 400, 0, 0);
    row("processing", 400, 0, 0);
    row("processingdone", 400, 1, 2);
    for (const char* image : {"imageerror500", "imagelost", "imageproject", "imageprocessing"})
        row(image, 200, 1, 2);
    for (const char* encryption : {"sealed", "open", "damaged", "wrongkey"})
        row(encryption, 200, 1, 2);
}

void DeskTest::playsScenario()
{
    QFETCH(int, entered);
    Desk desk(m_clock, Bodies::Open, slow);
    const QString scenario = QString::fromLatin1(QTest::currentDataTag());
    const QString userid = QStringLiteral("sbx-%1-a").arg(scenario);
    const Reply reply = desk.enter(key, migrationFor(userid));
    QTEST(reply.status, "status");
    QTEST(reply.delivery, "delivery");
    QCOMPARE(reply.scenario, scenario);
    QCOMPARE(reply.counted, entered == 1);
    QCOMPARE(desk.book().timesEntered(byUserid, userid), entered);
    QCOMPARE(reply.retryAfter.count(), reply.status == 429 ? 1 : 0);
    QCOMPARE(reply.delay, scenario == u"slow" ? slow : std::chrono::milliseconds(0));
    QCOMPARE(QJsonDocument::fromJson(reply.body).isNull(),
             scenario == u"badjson" || reply.delivery == Delivery::Reset);
    const Reply again = desk.enter(key, migrationFor(userid));
    QTEST(desk.book().timesEntered(byUserid, userid), "enteredAfterAnother");
    if (scenario.endsWith(u"once"))
        QCOMPARE(word(again, "message"), QStringLiteral("success"));
}

void DeskTest::misspeltScenariosAreNoCustomers()
{
    Desk desk(m_clock, Bodies::Open, slow);
    const Reply reply = desk.enter(key, migrationFor(QStringLiteral("sbx-losst-1")));
    QCOMPARE(word(reply, "message"), QStringLiteral("invalid format: userid"));
}

void DeskTest::listsByUserid()
{
    Desk desk(m_clock, Bodies::Open, slow);
    const QString id = word(desk.enter(key, support::migrationSample()), "submissionId");
    const Reply reply = desk.list(key, {.userid = QStringLiteral("migrated-user2")});
    QCOMPARE(reply.status, 200);
    const QJsonArray items = json(reply.body)[u"Items"].toArray();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0][u"submissionId"].toString(), id);
    QCOMPARE(items[0][u"kyc"][u"result"].toString(), QStringLiteral("approved"));
    QCOMPARE(items[0][u"data"][u"fullName"].toString(), QStringLiteral("홍길동"));
    QVERIFY(!reply.body.contains("admin@"));
    QVERIFY(!json(reply.body).contains(u"nextpageKey"));
    QCOMPARE(desk.list(key, {.userid = QStringLiteral("nobody")}).body,
             QByteArray(R"({"Items":[]})"));
}

void DeskTest::saysWhereTheNextPageBegins()
{
    Desk desk(m_clock, Bodies::Open, slow);
    for (int i = 0; i < 51; ++i)
        (void)desk.enter(key, support::migrationSample());
    sandbox::CustomerQuery query{.email = QStringLiteral("migration@sample.com")};
    const QJsonObject first = json(desk.list(key, query).body);
    QCOMPARE(first[u"Items"].toArray().size(), 50);
    query.afterId = first[u"nextpageKey"][u"id"].toString();
    query.afterDate = first[u"nextpageKey"][u"created_at"].toString();
    QCOMPARE(query.afterId, first[u"Items"][49][u"submissionId"].toString());
    const QJsonObject second = json(desk.list(key, query).body);
    QCOMPARE(second[u"Items"].toArray().size(), 1);
    QVERIFY(!second.contains(u"nextpageKey"));
    query.afterDate = QStringLiteral("yesterday");
    QCOMPARE(desk.list(key, query).status, 400);
}

void DeskTest::listsOfScenarios()
{
    Desk desk(m_clock, Bodies::Open, slow);
    const auto status = [&](const char* userid) {
        return desk.list(key, {.userid = QString::fromLatin1(userid)}).status;
    };
    QCOMPARE(status("sbx-forbidden-1"), 403);
    QCOMPARE(status("sbx-ipblocked-1"), 403);
    QCOMPARE(status("sbx-lostblind-1"), 500);
    for (const char* readable : {"sbx-lost-1", "sbx-error500-1", "sbx-toomany-1", "sbx-cut-1"})
        QCOMPARE(status(readable), 200);
}

void DeskTest::readsEncryptedBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray text = sandbox::encrypted(support::migrationSample(), key);
    const QByteArray hexadecimal = QByteArray::fromBase64(text).toHex();
    QTest::newRow("wrapped") << R"({"body":")" + text + R"("})";
    QTest::newRow("bare") << text;
    QTest::newRow("bare, with a line break") << text + "\n";
    QTest::newRow("wrapped hexadecimal digits") << R"({ "body" : ")" + hexadecimal + R"(" })";
    QTest::newRow("bare hexadecimal digits") << hexadecimal.toUpper();
}

void DeskTest::readsEncryptedBodies()
{
    QFETCH(QByteArray, body);
    Desk desk(m_clock, Bodies::Encrypted, slow);
    const Reply reply = desk.enter(key, body);
    QCOMPARE(reply.status, 200);
    QCOMPARE(opened(reply)[u"message"].toString(), QStringLiteral("success"));
    QVERIFY(desk.book().withId(opened(reply)[u"submissionId"].toString()));
    QVERIFY(!reply.body.contains("_mg"));
}

void DeskTest::refusesBodiesThatDoNotDecrypt_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray sample = support::migrationSample();
    QTest::newRow("in the open") << sample;
    QTest::newRow("another key") << wrapped(sample, "other");
    QTest::newRow("cut") << sandbox::encrypted(sample, key).chopped(4);
    QTest::newRow("wrapped twice")
        << R"({"body":"a","data":")" + sandbox::encrypted(sample, key) + R"("})";
    QTest::newRow("wrapped in another member")
        << R"({"data":")" + sandbox::encrypted(sample, key) + R"("})";
    QTest::newRow("no text") << wrapped("\xFF\xFE{}");
}

void DeskTest::refusesBodiesThatDoNotDecrypt()
{
    QFETCH(QByteArray, body);
    Desk desk(m_clock, Bodies::Encrypted, slow);
    const Reply reply = desk.enter(key, body);
    QCOMPARE(reply.status, 400);
    const QString sentence = QStringLiteral("Decryption is Failed. Please check the api-key.");
    QCOMPARE(word(reply, "errorCode"), sentence);
    QCOMPARE(word(reply, "message"), sentence);
    QCOMPARE(desk.book().size(), 0);
}

void DeskTest::answersErrorsInTheOpen()
{
    Desk desk(m_clock, Bodies::Encrypted, slow);
    QCOMPARE(word(desk.enter(key, wrapped("{}")), "errorCode"), QStringLiteral("missing_data"));
    QCOMPARE(word(desk.enter(key, wrapped("[]")), "errorCode"), QStringLiteral("invalid_payload"));
    QCOMPARE(word(desk.enter(key, {}), "errorCode"), QStringLiteral("invalid_payload"));
    QCOMPARE(desk.enter({}, wrapped(support::migrationSample())).status, 403);
}

void DeskTest::sealsAndSpoilsAsAsked()
{
    Desk desk(m_clock, Bodies::Encrypted, slow);
    const auto entered = [&](const char* userid) {
        return desk.enter(key, wrapped(migrationFor(QString::fromLatin1(userid))));
    };
    QJsonObject wrong = json(migrationFor(QStringLiteral("sbx-sealed-1")));
    wrong.insert(QStringLiteral("gender"), QStringLiteral("x"));
    const Reply refused = desk.enter(key, wrapped(bytes(wrong)));
    QCOMPARE(refused.status, 400);
    QCOMPARE(opened(refused)[u"message"].toString(), QStringLiteral("invalid format: gender"));
    QCOMPARE(opened(entered("sbx-sealed-1"))[u"message"].toString(), QStringLiteral("success"));

    QCOMPARE(word(entered("sbx-open-1"), "message"), QStringLiteral("success"));
    const Reply damaged = entered("sbx-damaged-1");
    QVERIFY(json(damaged.body)[u"isEncrypted"].toBool());
    QVERIFY(opened(damaged).isEmpty());
    const Reply locked = entered("sbx-wrongkey-1");
    QVERIFY(opened(locked).isEmpty());
    QCOMPARE(opened(locked, key + "-other")[u"message"].toString(), QStringLiteral("success"));
    QCOMPARE(desk.book().size(), 4);
}

void DeskTest::encryptsLists()
{
    Desk desk(m_clock, Bodies::Encrypted, slow);
    (void)desk.enter(key, wrapped(support::migrationSample()));
    const Reply reply = desk.list(key, {.userid = QStringLiteral("migrated-user2")});
    QCOMPARE(opened(reply)[u"Items"].toArray().size(), 1);
    QVERIFY(!reply.body.contains("migrated-user2"));
}

QTEST_APPLESS_MAIN(DeskTest)
#include "tst_desk.moc"
