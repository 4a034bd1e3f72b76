// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service.h"
#include "support/face_picture.h"
#include "support/fake_clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace
{

using sandbox::Delivery;
using sandbox::Form;
using sandbox::Reply;
using Texts = QHash<QString, QString>;

const QByteArray key = "key";
constexpr qsizetype twoMegabytes = 2LL * 1024 * 1024;

QJsonObject json(const Reply& reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

QString message(const Reply& reply)
{
    return json(reply)[u"message"].toString();
}

QString kycStatus(const Reply& reply)
{
    return json(reply)[u"kycStatus"].toString();
}

sandbox::UploadedFile face(qsizetype bytes = 0)
{
    QByteArray picture = support::facePicture();
    if (bytes > picture.size())
        picture.append(bytes - picture.size(), '\0');
    return {QStringLiteral("face.jpg"), picture};
}

/// What is always required, and `more` on top.
Form formFor(const QString& id, const Texts& more = {})
{
    Form form;
    form.texts = {{QStringLiteral("submissionId"), id},
                  {QStringLiteral("name"), QStringLiteral("Jhon Smith")},
                  {QStringLiteral("date_of_birth"), QStringLiteral("1998-11-11")}};
    for (auto text = more.begin(); text != more.end(); ++text)
        form.texts.insert(text.key(), text.value());
    form.files.insert(QStringLiteral("faceImage"), face());
    return form;
}

Form step1Form(const QString& country, const QString& idType,
               const QString& fileName = QStringLiteral("id.jpg"))
{
    Form form;
    form.texts = {{QStringLiteral("issuingCountry"), country},
                  {QStringLiteral("email"), QStringLiteral("a@example.com")},
                  {QStringLiteral("idType"), idType}};
    form.files.insert(QStringLiteral("idImage"), {fileName, support::facePicture()});
    return form;
}

} // namespace

class ServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsTheSample();
    void checksFormats_data();
    void checksFormats();
    void emptyOptionalTextsAreNoTexts();
    void wantsTheRequiredParameters_data();
    void wantsTheRequiredParameters();
    void wantsAKey();
    void refusesUnknownParameters();
    void checksTheFace_data();
    void checksTheFace();
    void wantsAFace();
    void checksTheAddressImage();
    void wantsWhatTheProjectCollects();
    void refusalsCostNoTry();

    void givesThreeTries();
    void rejectsAtOnceAsInTheSample();
    void anotherTryAfterAFailureSucceeds();
    void finishedOnesAreProcessed_data();
    void finishedOnesAreProcessed();
    void rejectsAfterADay_data();
    void rejectsAfterADay();
    void pendingIsReviewedAtTheThirdRead();
    void readsWhatIsStored();
    void readsBadly();

    void scenariosOfTheGateway_data();
    void scenariosOfTheGateway();
    void scenariosOfDelivery();
    void misspeltScenariosAreNoSubmissions();

    void step1FeedsTheAuthenticationTable_data();
    void step1FeedsTheAuthenticationTable();
    void step1Refuses_data();
    void step1Refuses();
    void universalModeAsksForTheIdType();
    void step2NeedsTheKeyOfStep1();

private:
    support::FakeClock m_clock;
};

void ServiceTest::acceptsTheSample()
{
    sandbox::Service service(m_clock);
    const QString id = QStringLiteral("d76h19l46m****");
    const Reply reply = service.step2(
        key, formFor(id, {{QStringLiteral("nationality"), QStringLiteral("USA")},
                          {QStringLiteral("date_of_issue"), QStringLiteral("2016-11-11")},
                          {QStringLiteral("identity_number"), QStringLiteral("981112-1******")},
                          {QStringLiteral("gender"), QStringLiteral("male")}}));
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.counted);
    QCOMPARE(json(reply),
             QJsonDocument::fromJson(R"({"faceSimilarityScore": 99, "livenessScore": 74,
                                                      "kycStatus": "approved", "retryCount": 0})")
                 .object());
}

void ServiceTest::checksFormats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("valid");
    const auto rows = [](const char* name, const QStringList& good, const QStringList& bad) {
        for (const QString& value : good)
            QTest::addRow("%s %s", name, qPrintable(value))
                << QString::fromLatin1(name) << value << true;
        for (const QString& value : bad)
            QTest::addRow("%s not %s", name, qPrintable(value.simplified()))
                << QString::fromLatin1(name) << value << false;
    };
    const QStringList goodDates{QStringLiteral("1998-11-11"), QStringLiteral("2024-02-29")};
    const QStringList badDates{QStringLiteral("1998-02-29"), QStringLiteral("1998-13-01"),
                               QStringLiteral("1998-1-1"),   QStringLiteral("11.11.1998"),
                               QStringLiteral("19981111"),   QStringLiteral("1998-11-11T00:00:00"),
                               QStringLiteral("0000-00-00")};
    for (const char* date : {"date_of_birth", "date_of_issue", "date_of_expiry"})
        rows(date, goodDates, badDates);
    const QStringList goodCountries{QStringLiteral("KOR"), QStringLiteral("USA")};
    const QStringList badCountries{QStringLiteral("KR"), QStringLiteral("kor"),
                                   QStringLiteral("KORE"), QStringLiteral("82")};
    for (const char* country : {"nationality", "address_country"})
        rows(country, goodCountries, badCountries);
    rows("gender", {QStringLiteral("male"), QStringLiteral("female")},
         {QStringLiteral("M"), QStringLiteral("Male"), QStringLiteral("other")});
    rows("identity_number", {QStringLiteral("981112-1234567"), QStringLiteral("981112-1******")},
         {QStringLiteral("9811121234567"), QStringLiteral("981112-123456"),
          QStringLiteral("981112-12345678"), QStringLiteral("98111*-1234567")});
    rows("license_number", {QStringLiteral("12-34-567890-12"), QStringLiteral("서울-12-345678-90")},
         {QStringLiteral("123456789012"), QStringLiteral("12-34-567890-1"),
          QStringLiteral("AB-12-345678-90"), QStringLiteral("서-12-345678-90")});
    rows("serial_number", {QStringLiteral("07PN10"), QStringLiteral("ABCDEF")},
         {QStringLiteral("07PN1"), QStringLiteral("07PN100"), QStringLiteral("07-N10")});
    rows("document_number", {QStringLiteral("M12345678")},
         {QStringLiteral("M1\n2"), QString(301, u'1')});
    rows("name", {QStringLiteral("홍길동"), QStringLiteral("Jhon Smith")},
         {QStringLiteral("Jhon\tSmith"), QString(301, u'a')});
    rows("globalCode", {QStringLiteral("87C4VXX7+39")},
         {QStringLiteral("87C4VXX7"), QStringLiteral("87A4VXX7+39"), QStringLiteral("VXX7+39")});
    rows("compoundCode", {QStringLiteral("VXX7+39 Washington, DC, USA")},
         {QStringLiteral("VXX7+39"), QStringLiteral("Washington, DC, USA")});
    rows("userOccupancyCode", {QStringLiteral("123"), QStringLiteral("123test")},
         {QStringLiteral("12"), QStringLiteral("test123"), QStringLiteral("1234")});
    rows("idType",
         {QStringLiteral("passport"), QStringLiteral("government_id"),
          QStringLiteral("drivers_license"), QStringLiteral("residence_permit"),
          QStringLiteral("vehicle_registration certificate"),
          QStringLiteral("vehicle_registration_certificate"), QStringLiteral("visa"),
          QStringLiteral("aadhaar"), QStringLiteral("pancard")},
         {QStringLiteral("any"), QStringLiteral("universal"), QStringLiteral("Passport"),
          QStringLiteral("id")});
    for (const char* text :
         {"address_street", "address_city", "address_state", "address_zipcode", "formatted_address",
          "address_input", "address_detail", "addressdetail", "userOccupancyName"})
        rows(text, {QStringLiteral("12 Some Street, 서울")}, {QStringLiteral("a\x01z")});
}

void ServiceTest::checksFormats()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(bool, valid);
    sandbox::Service service(m_clock);
    const Reply reply = service.step2(key, formFor(QStringLiteral("a"), {{name, value}}));
    QCOMPARE(reply.status, valid ? 200 : 400);
    if (!valid)
        QCOMPARE(message(reply), QStringLiteral("invalid format: ") + name);
}

void ServiceTest::emptyOptionalTextsAreNoTexts()
{
    sandbox::Service service(m_clock);
    QCOMPARE(service
                 .step2(key, formFor(QStringLiteral("a"),
                                     {{QStringLiteral("gender"), QStringLiteral(" ")}}))
                 .status,
             200);
}

void ServiceTest::wantsTheRequiredParameters_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("submissionId") << QStringLiteral("submissionId");
    QTest::newRow("name") << QStringLiteral("name");
    QTest::newRow("date_of_birth") << QStringLiteral("date_of_birth");
}

void ServiceTest::wantsTheRequiredParameters()
{
    QFETCH(QString, name);
    sandbox::Service service(m_clock);
    Form absent = formFor(QStringLiteral("a"));
    absent.texts.remove(name);
    for (const Form& form : {absent, formFor(QStringLiteral("a"), {{name, QStringLiteral(" ")}})}) {
        const Reply reply = service.step2(key, form);
        QCOMPARE(reply.status, 400);
        QCOMPARE(message(reply), QStringLiteral("missing required parameters"));
    }
}

void ServiceTest::wantsAKey()
{
    sandbox::Service service(m_clock);
    for (const QByteArray& none : {QByteArray(), QByteArray(" ")}) {
        for (const Reply& reply :
             {service.step2(none, formFor(QStringLiteral("a"))),
              service.read(none, QStringLiteral("a")),
              service.step1(none, step1Form(QStringLiteral("KOR"), QStringLiteral("passport")))}) {
            QCOMPARE(reply.status, 403);
            QCOMPARE(reply.body, QByteArray(R"({"message":"Forbidden"})"));
        }
    }
    QCOMPARE(service.triesCounted(QStringLiteral("a")), 0);
}

void ServiceTest::refusesUnknownParameters()
{
    sandbox::Service service(m_clock);
    const Reply text =
        service.step2(key, formFor(QStringLiteral("a"),
                                   {{QStringLiteral("dcoument_number"), QStringLiteral("1")}}));
    QCOMPARE(message(text), QStringLiteral("invalid parameter: dcoument_number"));
    Form form = formFor(QStringLiteral("a"));
    form.files.insert(QStringLiteral("name2"), face());
    QCOMPARE(message(service.step2(key, form)), QStringLiteral("invalid parameter: name2"));
}

void ServiceTest::checksTheFace_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<int>("status");
    QTest::newRow("JPEG") << support::facePicture("JPEG") << 200;
    QTest::newRow("PNG") << support::facePicture("PNG") << 200;
    QTest::newRow("just 2 MB") << face(twoMegabytes).content << 200;
    QTest::newRow("a byte more") << face(twoMegabytes + 1).content << 413;
    QTest::newRow("empty") << QByteArray() << 400;
    QTest::newRow("bitmap") << support::facePicture("BMP") << 400;
    QTest::newRow("truncated") << support::facePicture().chopped(10) << 400;
}

void ServiceTest::checksTheFace()
{
    QFETCH(QByteArray, picture);
    QFETCH(int, status);
    sandbox::Service service(m_clock);
    Form form = formFor(QStringLiteral("a"));
    form.files[QStringLiteral("faceImage")].content = picture;
    const Reply reply = service.step2(key, form);
    QCOMPARE(reply.status, status);
    if (status == 400)
        QCOMPARE(message(reply), QStringLiteral("invalid face image"));
    if (status == 413)
        QCOMPARE(reply.body, QByteArray(R"({"message":"Request Entity Too Large"})"));
}

void ServiceTest::wantsAFace()
{
    sandbox::Service service(m_clock);
    Form form = formFor(QStringLiteral("a"));
    form.files.clear();
    QCOMPARE(message(service.step2(key, form)), QStringLiteral("invalid face image"));
    form.texts.insert(QStringLiteral("faceImage"),
                      QString()); // an untouched file input of a browser
    QCOMPARE(message(service.step2(key, form)), QStringLiteral("invalid face image"));
}

void ServiceTest::checksTheAddressImage()
{
    sandbox::Service service(m_clock);
    const QString name = QStringLiteral("addressImage");
    Form form = formFor(QStringLiteral("a"));
    form.files.insert(name, {QStringLiteral("a.pdf"), "%PDF-1.7"});
    QCOMPARE(message(service.step2(key, form)),
             QStringLiteral("invalid or missing an address image"));
    form.files.insert(name, face(twoMegabytes + 1));
    QCOMPARE(service.step2(key, form).status, 413);
    form.files.insert(name, face(twoMegabytes));
    QCOMPARE(service.step2(key, form).status, 200);
}

void ServiceTest::wantsWhatTheProjectCollects()
{
    const QString address = QStringLiteral("1 Some Street");
    sandbox::Service codes(m_clock, {.project = {.collectAddress = true}});
    QCOMPARE(message(codes.step2(
                 key, formFor(QStringLiteral("a"), {{QStringLiteral("address_input"), address}}))),
             QStringLiteral("missing address data parameters"));
    QCOMPARE(codes
                 .step2(key, formFor(QStringLiteral("a"),
                                     {{QStringLiteral("formatted_address"), address}}))
                 .status,
             200);
    sandbox::Service image(m_clock, {.project = {.addressImage = true}});
    QCOMPARE(message(image.step2(key, formFor(QStringLiteral("a")))),
             QStringLiteral("invalid or missing an address image"));
    Form form = formFor(QStringLiteral("a"));
    form.files.insert(QStringLiteral("addressImage"), face());
    QCOMPARE(image.step2(key, form).status, 200);
}

void ServiceTest::refusalsCostNoTry()
{
    sandbox::Service service(m_clock);
    const QString id = QStringLiteral("sbx-retry1-a");
    for (int i = 0; i < 5; ++i)
        QVERIFY(!service.step2(key, formFor(id, {{QStringLiteral("gender"), QStringLiteral("x")}}))
                     .counted);
    QCOMPARE(service.triesCounted(id), 0);
    QCOMPARE(json(service.step2(key, formFor(id)))[u"retryCount"].toInt(), 1);
    QCOMPARE(service.triesCounted(id), 1);
}

void ServiceTest::givesThreeTries()
{
    for (const char* scenario : {"retry3", "nomatch", "multiface"}) {
        sandbox::Service service(m_clock);
        const Form form = formFor(QStringLiteral("sbx-%1-a").arg(QLatin1String(scenario)));
        for (int count = 1; count <= 2; ++count) {
            const Reply reply = service.step2(key, form);
            QCOMPARE(kycStatus(reply), QStringLiteral("incomplete"));
            QCOMPARE(json(reply)[u"retryCount"].toInt(), count);
            QCOMPARE(json(reply)[u"retry"].toArray().size(), 1);
            QVERIFY(!json(reply).contains(u"livenessScore"));
        }
        const Reply last = service.step2(key, form);
        QCOMPARE(json(last),
                 QJsonDocument::fromJson(
                     R"({"livenessScore": 74, "kycStatus": "rejected", "retryCount": 3})")
                     .object());
        QCOMPARE(message(service.step2(key, form)),
                 QStringLiteral("this submission is already processed"));
    }
}

void ServiceTest::rejectsAtOnceAsInTheSample()
{
    sandbox::Service service(m_clock);
    QCOMPARE(json(service.step2(key, formFor(QStringLiteral("sbx-rejected-a")))),
             QJsonDocument::fromJson(
                 R"({"livenessScore": 74, "kycStatus": "rejected", "retryCount": 3})")
                 .object());
}

void ServiceTest::anotherTryAfterAFailureSucceeds()
{
    sandbox::Service service(m_clock);
    const Form form = formFor(QStringLiteral("sbx-retry1-a"));
    QCOMPARE(json(service.step2(key, form)), QJsonDocument::fromJson(R"({
        "retry": [{"retryCode": "face_compare_fail", "retryMsg": "Face compare failed: no matching face"}],
        "kycStatus": "incomplete", "retryCount": 1})")
                                                 .object());
    const Reply second = service.step2(key, form);
    QCOMPARE(kycStatus(second), QStringLiteral("approved"));
    QCOMPARE(json(second)[u"retryCount"].toInt(), 1);
}

void ServiceTest::finishedOnesAreProcessed_data()
{
    QTest::addColumn<int>("postsBefore");
    QTest::newRow("approved") << 1;
    QTest::newRow("pending") << 1;
    QTest::newRow("rejected") << 1;
    QTest::newRow("lost") << 1;
    QTest::newRow("badjson") << 1;
    QTest::newRow("processed") << 0;
}

void ServiceTest::finishedOnesAreProcessed()
{
    QFETCH(int, postsBefore);
    sandbox::Service service(m_clock);
    const QString id = QStringLiteral("sbx-%1-a").arg(QLatin1String(QTest::currentDataTag()));
    for (int i = 0; i < postsBefore; ++i)
        QVERIFY(service.step2(key, formFor(id)).counted);
    const Reply reply = service.step2(key, formFor(id));
    QCOMPARE(reply.status, 400);
    QCOMPARE(message(reply), QStringLiteral("this submission is already processed"));
    QVERIFY(!reply.counted);
    QCOMPARE(service.triesCounted(id), 1);
}

void ServiceTest::rejectsAfterADay_data()
{
    QTest::addColumn<bool>("tried");
    QTest::addColumn<qint64>("secondsLater");
    QTest::addColumn<QString>("outcome");
    constexpr qint64 day = 24 * 60 * 60;
    QTest::newRow("tried, in time") << true << day << QStringLiteral("approved");
    QTest::newRow("tried, too late")
        << true << day + 1 << QStringLiteral("this submission is already processed");
    QTest::newRow("only step 1, in time") << false << day << QStringLiteral("approved");
    QTest::newRow("only step 1, too late") << false << day + 1 << QStringLiteral("rejected");
}

void ServiceTest::rejectsAfterADay()
{
    QFETCH(bool, tried);
    QFETCH(qint64, secondsLater);
    QFETCH(QString, outcome);
    support::FakeClock clock;
    sandbox::Service service(clock);
    const QString id = tried ? QStringLiteral("sbx-retry1-a") : QStringLiteral("sbx-approved-a");
    if (tried)
        QCOMPARE(kycStatus(service.step2(key, formFor(id))), QStringLiteral("incomplete"));
    else
        (void)service.read(key, id);
    clock.advance(std::chrono::seconds(secondsLater));
    const Reply reply = service.step2(key, formFor(id));
    QCOMPARE(reply.status == 200 ? kycStatus(reply) : message(reply), outcome);
    if (outcome == u"approved")
        return;
    QVERIFY(!reply.counted);
    const QJsonValue kyc = json(service.read(key, id))[u"Items"][0][u"kyc"];
    QCOMPARE(kyc[u"result"].toString(), QStringLiteral("rejected"));
    QCOMPARE(kyc[u"commentCode"][0].toString(), QStringLiteral("timeout"));
}

void ServiceTest::pendingIsReviewedAtTheThirdRead()
{
    sandbox::Service service(m_clock);
    const QString id = QStringLiteral("sbx-pending-a");
    QCOMPARE(kycStatus(service.step2(key, formFor(id))), QStringLiteral("pending"));
    const auto result = [&] {
        return json(service.read(key, id))[u"Items"][0][u"kyc"][u"result"].toString();
    };
    QCOMPARE(result(), QStringLiteral("pending"));
    QCOMPARE(result(), QStringLiteral("pending"));
    QCOMPARE(result(), QStringLiteral("approved"));
}

void ServiceTest::readsWhatIsStored()
{
    sandbox::Service service(m_clock);
    const QString id = QStringLiteral("sbx-nomatch-a");
    const QJsonValue untried = json(service.read(key, id))[u"Items"][0];
    QCOMPARE(untried[u"submissionId"].toString(), id);
    QVERIFY(untried[u"kyc"][u"result"].isUndefined());
    QVERIFY(untried[u"kyc"][u"attempts"].toArray().isEmpty());
    for (int i = 0; i < 3; ++i)
        (void)service.step2(key, formFor(id));
    const QJsonValue item = json(service.read(key, id))[u"Items"][0];
    QCOMPARE(item[u"retryCount"].toInt(), 3);
    QCOMPARE(item[u"kyc"][u"result"].toString(), QStringLiteral("rejected"));
    QCOMPARE(item[u"kyc"][u"commentCode"][0].toString(), QStringLiteral("too_many_retry"));
    QCOMPARE(item[u"kyc"][u"attempts"].toArray().size(), 3);
    const QJsonValue last = item[u"kyc"][u"attempts"][2];
    QCOMPARE(last[u"attemptCnt"].toInt(), 3);
    QCOMPARE(last[u"retryCode"][0].toString(), QStringLiteral("face_compare_underscore"));
    QVERIFY(last[u"retryMsg"][0].isString());
}

void ServiceTest::readsBadly()
{
    sandbox::Service service(m_clock);
    QCOMPARE(service.read(key, QStringLiteral("unknown")).body, QByteArray(R"({"Items":[]})"));
    QCOMPARE(service.read(key, QStringLiteral("sbx-unknown-a")).body,
             QByteArray(R"({"Items":[]})"));
    QCOMPARE(message(service.read(key, {})), QStringLiteral("Invalid Query String parameters"));
    QCOMPARE(service.read(key, QStringLiteral("sbx-forbidden-a")).status, 403);
    QCOMPARE(service.read(key, QStringLiteral("sbx-error500-a")).status, 200);
}

void ServiceTest::scenariosOfTheGateway_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("forbidden") << 403 << QStringLiteral("Forbidden");
    QTest::newRow("ipblocked")
        << 403
        << QStringLiteral("User is not authorized to access this resource with an explicit deny");
    QTest::newRow("toolarge") << 413 << QStringLiteral("Request Entity Too Large");
    QTest::newRow("error500") << 500 << QStringLiteral("Internal Server Error");
    QTest::newRow("badgateway") << 502 << QStringLiteral("Bad Gateway");
}

void ServiceTest::scenariosOfTheGateway()
{
    QFETCH(int, status);
    QFETCH(QString, text);
    sandbox::Service service(m_clock);
    const QString id = QStringLiteral("sbx-%1-a").arg(QLatin1String(QTest::currentDataTag()));
    const Reply reply = service.step2(key, formFor(id));
    QCOMPARE(reply.status, status);
    QCOMPARE(json(reply), (QJsonObject{{QStringLiteral("message"), text}}));
    QCOMPARE(service.triesCounted(id), 0);
}

void ServiceTest::scenariosOfDelivery()
{
    sandbox::Service service(m_clock, {.slowAnswer = std::chrono::seconds(7)});
    const auto post = [&](const char* id) {
        return service.step2(key, formFor(QString::fromLatin1(id)));
    };
    QVERIFY(post("sbx-cut-a").delivery == Delivery::Reset);
    QVERIFY(post("sbx-cut-a").delivery == Delivery::Reset);
    QCOMPARE(service.triesCounted(QStringLiteral("sbx-cut-a")), 0);
    QVERIFY(service.interruptsUpload(QStringLiteral("sbx-cutonce-a")));
    QVERIFY(post("sbx-cutonce-a").delivery == Delivery::Reset);
    QVERIFY(!service.interruptsUpload(QStringLiteral("sbx-cutonce-a")));
    QVERIFY(post("sbx-cutonce-a").delivery == Delivery::Answer);
    QVERIFY(post("sbx-lost-a").delivery == Delivery::Silence);
    QCOMPARE(service.triesCounted(QStringLiteral("sbx-lost-a")), 1);
    QCOMPARE(post("sbx-slow-a").delay, std::chrono::milliseconds(7000));
    QCOMPARE(post("sbx-slow-a").delay, std::chrono::milliseconds(0)); // already processed
    const Reply broken = post("sbx-badjson-a");
    QCOMPARE(broken.status, 200);
    QVERIFY(broken.body.startsWith('{'));
    QVERIFY(QJsonDocument::fromJson(broken.body).isNull());
}

void ServiceTest::misspeltScenariosAreNoSubmissions()
{
    sandbox::Service service(m_clock);
    QCOMPARE(message(service.step2(key, formFor(QStringLiteral("sbx-aproved-a")))),
             QStringLiteral("invalid submission id"));
    QCOMPARE(message(service.step2(key, formFor(QStringLiteral("a b")))),
             QStringLiteral("invalid submission id"));
    QCOMPARE(message(service.step2(key, formFor(QString(129, u'a')))),
             QStringLiteral("invalid submission id"));
    QCOMPARE(service.step2(key, formFor(QString(128, u'a'))).status, 200);
}

void ServiceTest::step1FeedsTheAuthenticationTable_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("idType");
    QTest::addColumn<Texts>("required");
    const QString identity = QStringLiteral("identity_number");
    const QString issue = QStringLiteral("date_of_issue");
    const QString expiry = QStringLiteral("date_of_expiry");
    const QString number = QStringLiteral("document_number");
    const QString date = QStringLiteral("2020-01-01");
    const QString someone = QStringLiteral("981112-1234567");
    QTest::newRow("KOR government_id")
        << QStringLiteral("KOR") << QStringLiteral("government_id") << Texts{{identity, someone}};
    QTest::newRow("KOR drivers_license")
        << QStringLiteral("KOR") << QStringLiteral("drivers_license")
        << Texts{{QStringLiteral("license_number"), QStringLiteral("12-34-567890-12")},
                 {QStringLiteral("serial_number"), QStringLiteral("07PN10")}};
    QTest::newRow("KOR passport") << QStringLiteral("KOR") << QStringLiteral("passport")
                                  << Texts{{number, QStringLiteral("M1")},
                                           {issue, date},
                                           {expiry, date}};
    QTest::newRow("KOR residence_permit")
        << QStringLiteral("KOR") << QStringLiteral("residence_permit")
        << Texts{{identity, someone}, {issue, date}};
    for (const char* country : {"USA", "CAN", "MEX"})
        QTest::addRow("%s drivers_license", country)
            << QString::fromLatin1(country) << QStringLiteral("drivers_license")
            << Texts{{QStringLiteral("gender"), QStringLiteral("male")},
                     {number, QStringLiteral("M1")},
                     {issue, date},
                     {expiry, date}};
    QTest::newRow("USA passport") << QStringLiteral("USA") << QStringLiteral("passport") << Texts{};
    QTest::newRow("FRA drivers_license")
        << QStringLiteral("FRA") << QStringLiteral("drivers_license") << Texts{};
}

void ServiceTest::step1FeedsTheAuthenticationTable()
{
    QFETCH(QString, country);
    QFETCH(QString, idType);
    QFETCH(Texts, required);
    sandbox::Service service(m_clock);
    const QString id =
        json(service.step1(key, step1Form(country, idType)))[u"submissionId"].toString();
    for (const QString& left : required.keys()) {
        Texts texts = required;
        texts.remove(left);
        QCOMPARE(message(service.step2(key, formFor(id, texts))),
                 QStringLiteral("missing required parameters for identity verification"));
    }
    QCOMPARE(kycStatus(service.step2(key, formFor(id, required))), QStringLiteral("approved"));
    QCOMPARE(service.triesCounted(id), 1);
}

void ServiceTest::step1Refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("complaint");
    const QString missing = QStringLiteral("missing required parameters");
    QTest::newRow("no country") << QStringLiteral("issuingCountry") << QString() << missing;
    QTest::newRow("no e-mail") << QStringLiteral("email") << QString() << missing;
    QTest::newRow("no ID type") << QStringLiteral("idType") << QString() << missing;
    QTest::newRow("country") << QStringLiteral("issuingCountry") << QStringLiteral("Korea")
                             << QStringLiteral("invalid format: issuingCountry");
    QTest::newRow("e-mail") << QStringLiteral("email") << QStringLiteral("a@b")
                            << QStringLiteral("invalid email address format");
    QTest::newRow("ID type") << QStringLiteral("idType") << QStringLiteral("any")
                             << QStringLiteral("invalid id type");
}

void ServiceTest::step1Refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    sandbox::Service service(m_clock);
    Form form = step1Form(QStringLiteral("KOR"), QStringLiteral("passport"));
    form.texts[name] = value;
    const Reply reply = service.step1(key, form);
    QCOMPARE(reply.status, 400);
    QTEST(message(reply), "complaint");
    form = step1Form(QStringLiteral("KOR"), QStringLiteral("passport"));
    form.files.clear();
    QCOMPARE(message(service.step1(key, form)), QStringLiteral("invalid id image"));
}

void ServiceTest::universalModeAsksForTheIdType()
{
    sandbox::Service service(m_clock);
    const QString universal = QStringLiteral("universal");
    const QJsonObject unread =
        json(service.step1(key, step1Form(QStringLiteral("USA"), universal)));
    QCOMPARE(unread[u"idType"].toString(), QStringLiteral("any"));
    const QString id = unread[u"submissionId"].toString();
    QCOMPARE(message(service.step2(key, formFor(id))),
             QStringLiteral("missing required parameters"));
    const Reply sent =
        service.step2(key, formFor(id, {{QStringLiteral("idType"), QStringLiteral("passport")}}));
    QCOMPARE(json(sent)[u"recognized_IdType"].toString(), QStringLiteral("passport"));

    const QJsonObject read = json(service.step1(
        key, step1Form(QStringLiteral("USA"), universal, QStringLiteral("visa.jpg"))));
    QCOMPARE(read[u"idType"].toString(), QStringLiteral("visa"));
    const Reply known = service.step2(key, formFor(read[u"submissionId"].toString()));
    QCOMPARE(json(known)[u"recognized_IdType"].toString(), QStringLiteral("visa"));
}

void ServiceTest::step2NeedsTheKeyOfStep1()
{
    sandbox::Service service(m_clock);
    const QString id = json(service.step1(
        key, step1Form(QStringLiteral("USA"), QStringLiteral("passport"))))[u"submissionId"]
                           .toString();
    QCOMPARE(message(service.step2("another", formFor(id))), QStringLiteral("invalid api key"));
    QCOMPARE(service.step2(key, formFor(id)).status, 200);
}

QTEST_APPLESS_MAIN(ServiceTest)
#include "tst_service.moc"
