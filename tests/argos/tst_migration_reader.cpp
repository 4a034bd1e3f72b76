// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/migration_reader.h"

#include <QTest>

using argos::BodyEncryption;
using argos::CipherFlaw;
using argos::CipherForm;
using argos::Counted;
using argos::Fault;
using argos::KycStatus;
using argos::MigrationFailure;
using argos::MigrationRefusal;
using Refusal = std::optional<MigrationRefusal>;
using Flaw = std::optional<CipherFlaw>;
using Fields = QMap<QString, QString>;

Q_DECLARE_METATYPE(Refusal)
Q_DECLARE_METATYPE(Flaw)
Q_DECLARE_METATYPE(Fault)
Q_DECLARE_METATYPE(Counted)

namespace
{

const QDateTime now(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
const QByteArray success = R"({"message":"success","submissionId":"submissionId2_mg"})";

BodyEncryption encryption(std::optional<CipherForm> form, const QByteArray& key = "key")
{
    return BodyEncryption(security::Secret(key), form);
}

QByteArray encrypted(const QByteArray& json, const QByteArray& key = "key")
{
    const CipherForm bare{CipherForm::Encoding::Base64, CipherForm::Wrapping::Bare};
    return R"({"data":")" + encryption(bare, key).upload(json).bytes + R"(","isEncrypted":true})";
}

argos::MigrationOutcome entry(int status, const QByteArray& body,
                              std::optional<CipherForm> form = std::nullopt)
{
    return argos::readEntry({status, body, {}}, encryption(form), now);
}

argos::FindOutcome found(int status, const QByteArray& body,
                         std::optional<CipherForm> form = std::nullopt)
{
    return argos::readFound({status, body, {}}, encryption(form), now);
}

argos::ImageOutcome imagesPut(int status, const QByteArray& body)
{
    return argos::readImagesPut({status, body, {}}, encryption(std::nullopt), now);
}

} // namespace

class MigrationReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outputOfTheDocument_data();
    void outputOfTheDocument();
    void errorsOfTheDocument_data();
    void errorsOfTheDocument();
    void errorsInOtherWords_data();
    void errorsInOtherWords();
    void errorsOfTheGateway_data();
    void errorsOfTheGateway();
    void whatIsNotKnownToBeEntered_data();
    void whatIsNotKnownToBeEntered();
    void flawsOfEncryption_data();
    void flawsOfEncryption();
    void unknownCodesKeepTheirWords();

    void foundOfTheDocument();
    void foundInEveryShape_data();
    void foundInEveryShape();
    void nothingFound();
    void furtherPages_data();
    void furtherPages();
    void pagesThatAreNone_data();
    void pagesThatAreNone();
    void foundEncryptedOrNot();
    void searchingNeverCounts_data();
    void searchingNeverCounts();

    void imagesDone_data();
    void imagesDone();
    void imageErrorsOfTheDocument_data();
    void imageErrorsOfTheDocument();
    void imagesNotKnownToBeDone_data();
    void imagesNotKnownToBeDone();
};

// The output table: `submissionId` plain, and in `data` with `isEncrypted`.
void MigrationReaderTest::outputOfTheDocument_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isOn");
    QTest::newRow("submissionId, the sample") << QByteArray(R"({
    "message": "success",
    "submissionId": "submissionId2_mg"
})") << false;
    QTest::newRow("data, isEncrypted") << encrypted(success) << true;
    QTest::newRow("within body, as the document draws it")
        << QByteArray(R"({"body":)" + encrypted(success) + "}") << true;
    QTest::newRow("encrypted though the option is off") << encrypted(success) << false;
    QTest::newRow("submission_id")
        << QByteArray(R"({"submission_id":"submissionId2_mg"})") << false;
    QTest::newRow("with a status within")
        << QByteArray(R"({"statusCode":200,"submissionId":"submissionId2_mg"})") << false;
}

void MigrationReaderTest::outputOfTheDocument()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isOn);
    const auto outcome = entry(200, body, isOn ? std::optional(CipherForm()) : std::nullopt);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->submissionId.text(), QStringLiteral("submissionId2_mg"));
}

void MigrationReaderTest::errorsOfTheDocument_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<Counted>("counted");
    const auto row = [](const char* code, const char* message, MigrationRefusal refusal,
                        const char* parameter = "", Counted counted = Counted::No) {
        QTest::addRow("%s, %s", code, message)
            << QByteArray(code) << QByteArray(message) << Refusal(refusal)
            << QString::fromLatin1(parameter) << counted;
    };
    row("invalid_payload", "Invalid payload.", MigrationRefusal::InvalidPayload);
    row("missing_data", "Required input data is missing.", MigrationRefusal::MissingData);
    row("invalid_project", "Invalid project.", MigrationRefusal::InvalidProject);
    row("invalid_admin", "Invalid admin.", MigrationRefusal::InvalidAdmin, "admin");
    row("invalid_parameter", "invalid parameter: shoeSize", MigrationRefusal::InvalidParameter,
        "shoeSize");
    row("invalid_format", "invalid format: ${birthDate}", MigrationRefusal::InvalidFormat,
        "birthDate");
    row("processing_error", "Failed to complete migration.", MigrationRefusal::ProcessingError, "",
        Counted::Unknown);
}

// As documented, in other case and without full stops, by the code alone, by the message alone, and
// encrypted.
void MigrationReaderTest::errorsOfTheDocument()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, message);
    const auto judge = [](const argos::MigrationOutcome& outcome) {
        QVERIFY(!outcome.ok());
        const MigrationFailure& failure = outcome.error();
        QTEST(failure.refusal, "refusal");
        QTEST(failure.call.counted, "counted");
        QCOMPARE(failure.call.httpStatus, 400);
        QVERIFY(!failure.flaw);
    };
    const auto named = [](const argos::MigrationOutcome& outcome) {
        QTEST(outcome.error().parameter, "parameter");
    };
    const QByteArray both = R"({"errorCode":")" + code + R"(","message":")" + message + R"("})";
    judge(entry(400, both));
    named(entry(400, both));
    judge(entry(400, encrypted(both), CipherForm()));
    named(entry(400, encrypted(both), CipherForm()));
    judge(entry(400, both, CipherForm())); // in the open while encryption is on
    QByteArray bare = message;
    bare.replace(".", "");
    const auto otherCase =
        entry(400, R"({"errorCode":")" + code.toUpper() + R"(","message":")" + bare + R"("})");
    judge(otherCase);
    named(otherCase);
    judge(entry(400, R"({"errorCode":")" + code + R"("})"));
    judge(entry(400, R"({"message":")" + bare.toLower() + R"("})"));
}

void MigrationReaderTest::errorsInOtherWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<QString>("parameter");
    const auto row = [](const char* name, const char* body, MigrationRefusal refusal,
                        const char* parameter = "") {
        QTest::newRow(name) << QByteArray(body) << Refusal(refusal)
                            << QString::fromLatin1(parameter);
    };
    row("the code decides", R"({"errorCode":"invalid_admin","message":"Invalid project."})",
        MigrationRefusal::InvalidAdmin, "admin");
    row("an unknown code", R"({"errorCode":"E-17","message":"Invalid project"})",
        MigrationRefusal::InvalidProject);
    row("a sentence for a code", R"({"errorCode":"data parsing error. please check input data."})",
        MigrationRefusal::InvalidPayload);
    row("a name in braces",
        R"({"errorCode":"invalid_parameter","message":"invalid parameter: {cf4}"})",
        MigrationRefusal::InvalidParameter, "cf4");
    row("a name with a full stop",
        R"({"errorCode":"invalid_format","message":"Invalid Format: address_city."})",
        MigrationRefusal::InvalidFormat, "address_city");
    row("a name without a blank", R"({"message":"invalid format:$issueDate"})",
        MigrationRefusal::InvalidFormat, "issueDate");
    row("several names", R"({"message":"invalid parameter: cf4, cf5"})",
        MigrationRefusal::InvalidParameter, "cf4");
    row("missing, with a name",
        R"({"errorCode":"missing_data","message":"Required input data is missing: email"})",
        MigrationRefusal::MissingData, "email");
    row("no name at all", R"({"errorCode":"invalid_format","message":"invalid format"})",
        MigrationRefusal::InvalidFormat);
    row("no name but a sentence", R"({"errorCode":"invalid_format","message":"invalid format: "})",
        MigrationRefusal::InvalidFormat);
    row("a refusal within a success",
        R"({"statusCode":400,"errorCode":"invalid_admin","message":"Invalid admin."})",
        MigrationRefusal::InvalidAdmin, "admin");
}

void MigrationReaderTest::errorsInOtherWords()
{
    QFETCH(QByteArray, body);
    const auto outcome = entry(body.contains("statusCode") ? 200 : 400, body);
    QVERIFY(!outcome.ok());
    QTEST(outcome.error().refusal, "refusal");
    QTEST(outcome.error().parameter, "parameter");
    QCOMPARE(outcome.error().call.counted, Counted::No);
}

void MigrationReaderTest::errorsOfTheGateway_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Counted>("counted");
    const auto row = [](int status, const char* body, Fault fault, Counted counted) {
        QTest::addRow("%d %s", status, body) << status << QByteArray(body) << fault << counted;
    };
    row(403, R"({"message":"Forbidden"})", Fault::WrongKey, Counted::No);
    row(403,
        R"({"message":"User is not authorized to access this resource with an explicit deny"})",
        Fault::AddressNotAllowed, Counted::No);
    row(413, R"({"message":"Request Entity Too Large"})", Fault::PictureTooLarge, Counted::No);
    row(429, R"({"message":"Too Many Requests"})", Fault::TooManyRequests, Counted::No);
    row(302, "", Fault::Redirected, Counted::No);
    row(500, R"({"message":"Internal Server Error"})", Fault::ServiceDown, Counted::Unknown);
    row(502, R"({"message":"Bad Gateway"})", Fault::GatewayFailed, Counted::Unknown);
    row(504, R"({"message":"Endpoint request timed out"})", Fault::GatewayFailed, Counted::Unknown);
}

void MigrationReaderTest::errorsOfTheGateway()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    for (const auto& form : {std::optional<CipherForm>(), std::optional(CipherForm())}) {
        const auto outcome = entry(status, body, form);
        QVERIFY(!outcome.ok());
        QTEST(outcome.error().call.fault, "fault");
        QTEST(outcome.error().call.counted, "counted");
        QVERIFY(!outcome.error().refusal && !outcome.error().flaw);
    }
}

void MigrationReaderTest::whatIsNotKnownToBeEntered_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no id") << 200 << QByteArray(R"({"message":"success"})");
    QTest::newRow("an empty id") << 200 << QByteArray(R"({"submissionId":""})");
    QTest::newRow("an id that is none") << 200 << QByteArray(R"({"submissionId":"a b/c"})");
    QTest::newRow("an id of another kind") << 200 << QByteArray(R"({"submissionId":["a"]})");
    QTest::newRow("a page") << 200 << QByteArray("<html>Welcome</html>");
    QTest::newRow("nothing") << 200 << QByteArray();
    QTest::newRow("cut") << 200 << success.chopped(3);
    QTest::newRow("an error beside the id")
        << 200 << QByteArray(R"({"errorCode":"processing_error","submissionId":"a"})");
    QTest::newRow("an id in a 500") << 500 << success;
    QTest::newRow("a processing error in a 500")
        << 500 << QByteArray(R"({"errorCode":"processing_error"})");
    QTest::newRow("encrypting has failed")
        << 400 << QByteArray(R"({"message":"Data Processing Error."})");
    QTest::newRow("103") << 103 << success;
}

void MigrationReaderTest::whatIsNotKnownToBeEntered()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto outcome = entry(status, body);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().call.counted, Counted::Unknown);
}

void MigrationReaderTest::flawsOfEncryption_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Flaw>("flaw");
    QTest::addColumn<Counted>("counted");
    QByteArray spoiled = encrypted(success);
    spoiled[30] = spoiled.at(30) == 'A' ? 'B' : 'A';
    const QByteArray refusal = R"({"errorCode":"invalid_admin","message":"Invalid admin."})";
    const QByteArray unreadable =
        R"({"message":"Decryption is Failed. Please check the api-key."})";
    QTest::newRow("success in the open")
        << 200 << success << Flaw(CipherFlaw::NotEncrypted) << Counted::Unknown;
    QTest::newRow("success of another key")
        << 200 << encrypted(success, "other") << Flaw(CipherFlaw::WrongKey) << Counted::Unknown;
    QTest::newRow("a spoiled success")
        << 200 << spoiled << Flaw(CipherFlaw::Damaged) << Counted::Unknown;
    QTest::newRow("no ciphertext") << 200 << QByteArray(R"({"data":"secret","isEncrypted":true})")
                                   << Flaw(CipherFlaw::Damaged) << Counted::Unknown;
    QTest::newRow("refusal in the open") << 400 << refusal << Flaw() << Counted::No;
    QTest::newRow("refusal") << 400 << encrypted(refusal) << Flaw() << Counted::No;
    QTest::newRow("refusal of another key")
        << 400 << encrypted(refusal, "other") << Flaw(CipherFlaw::WrongKey) << Counted::No;
    QTest::newRow("the service cannot decrypt")
        << 400 << unreadable << Flaw(CipherFlaw::WrongKey) << Counted::No;
    QTest::newRow("as a code") << 400 << QByteArray(R"({"errorCode":"decryption is failed"})")
                               << Flaw(CipherFlaw::WrongKey) << Counted::No;
    QTest::newRow("within a success")
        << 200 << unreadable << Flaw(CipherFlaw::WrongKey) << Counted::No;
    QTest::newRow("within a 500") << 500 << unreadable << Flaw(CipherFlaw::WrongKey)
                                  << Counted::Unknown;
}

void MigrationReaderTest::flawsOfEncryption()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto outcome = entry(status, body, CipherForm());
    QVERIFY(!outcome.ok());
    QTEST(outcome.error().flaw, "flaw");
    QTEST(outcome.error().call.counted, "counted");
}

void MigrationReaderTest::unknownCodesKeepTheirWords()
{
    const auto outcome = entry(400, R"({"errorCode":"quota","message":"No more this month."})");
    QVERIFY(!outcome.ok());
    QVERIFY(!outcome.error().refusal);
    QCOMPARE(outcome.error().call.fault, Fault::InvalidRequest);
    QCOMPARE(outcome.error().call.serviceCode, QStringLiteral("quota"));
    QCOMPARE(outcome.error().call.serviceMessage, QStringLiteral("No more this month."));
}

void MigrationReaderTest::foundOfTheDocument()
{
    const auto page = found(200, R"({"Items":[{"submission_id":"s1_mg","userid":"migrated-user2",
        "email":"migration@sample.com","created_at":"2026-11-21T09:00:00Z",
        "data":{"fullName":"홍길동","birthDate":"2002-11-08","issuingCountry":"KOR"},
        "kyc":{"result":"approved","comment":[],"attempts":[]}}]})");
    QVERIFY(page.ok());
    QCOMPARE(page->submissions.size(), 1);
    const argos::FoundSubmission& first = page->submissions.first();
    QCOMPARE(first.id.text(), QStringLiteral("s1_mg"));
    QCOMPARE(first.status, std::optional(KycStatus::Approved));
    QCOMPARE(first.data, (Fields{{QStringLiteral("userid"), QStringLiteral("migrated-user2")},
                                 {QStringLiteral("email"), QStringLiteral("migration@sample.com")},
                                 {QStringLiteral("fullName"), QStringLiteral("홍길동")},
                                 {QStringLiteral("birthDate"), QStringLiteral("2002-11-08")},
                                 {QStringLiteral("issuingCountry"), QStringLiteral("KOR")}}));
    QVERIFY(!page->next);
}

void MigrationReaderTest::foundInEveryShape_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("in data") << QByteArray(R"("data":{"fullName":"A B"})");
    QTest::newRow("in kyc") << QByteArray(R"("kyc":{"fullName":"A B"})");
    QTest::newRow("on top") << QByteArray(R"("fullName":"A B")");
    QTest::newRow("spelled otherwise") << QByteArray(R"("data":{"full_name":" A B "})");
    QTest::newRow("data before the rest")
        << QByteArray(R"("fullName":"C","kyc":{"fullName":"D"},"data":{"fullName":"A B"})");
    QTest::newRow("an empty one is none")
        << QByteArray(R"("fullName":"A B","data":{"fullName":"","other":"x"})");
}

void MigrationReaderTest::foundInEveryShape()
{
    QFETCH(QByteArray, item);
    const auto page = found(200, R"({"Items":[{"submissionId":"s1",)" + item + "}]}");
    QVERIFY(page.ok());
    QCOMPARE(page->submissions.first().data,
             (Fields{{QStringLiteral("fullName"), QStringLiteral("A B")}}));
    QVERIFY(!page->submissions.first().status);
}

void MigrationReaderTest::nothingFound()
{
    const auto page = found(200, R"({"Items":[]})");
    QVERIFY(page.ok());
    QVERIFY(page->submissions.isEmpty() && !page->next);
}

void MigrationReaderTest::furtherPages_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("id");
    QTest::newRow("of the document")
        << QByteArray(R"("nextpageKey":{"id":"s50","created_at":"2026-11-21"})")
        << QStringLiteral("s50");
    QTest::newRow("spelled otherwise")
        << QByteArray(R"("nextPageKey":{"id":"s50","created_at":"2026-11-21"})")
        << QStringLiteral("s50");
    QTest::newRow("null") << QByteArray(R"("nextpageKey":null)") << QString();
    QTest::newRow("empty") << QByteArray(R"("nextpageKey":{})") << QString();
    QTest::newRow("an empty text") << QByteArray(R"("nextpageKey":"")") << QString();
}

void MigrationReaderTest::furtherPages()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, id);
    const auto page = found(200, R"({"Items":[{"submission_id":"s1"}],)" + member + "}");
    QVERIFY(page.ok());
    QCOMPARE(page->next.has_value(), !id.isEmpty());
    if (page->next) {
        QCOMPARE(page->next->id, id);
        QCOMPARE(page->next->date, QStringLiteral("2026-11-21"));
    }
}

// Whoever asks takes an entry that is left out for one that is not there, and sends it again.
void MigrationReaderTest::pagesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no list") << QByteArray(R"({"message":"success"})");
    QTest::newRow("a list of another kind") << QByteArray(R"({"Items":{}})");
    QTest::newRow("an entry without an id") << QByteArray(R"({"Items":[{"userid":"u"}]})");
    QTest::newRow("an entry that is none") << QByteArray(R"({"Items":["s1"]})");
    QTest::newRow("a next page without an id")
        << QByteArray(R"({"Items":[],"nextpageKey":{"created_at":"2026-11-21"}})");
    QTest::newRow("a next page of another kind")
        << QByteArray(R"({"Items":[],"nextpageKey":"s50"})");
    QTest::newRow("an error beside the list") << QByteArray(R"({"Items":[],"errorCode":"x"})");
    QTest::newRow("a page of a portal") << QByteArray("<html></html>");
    QTest::newRow("nothing") << QByteArray();
}

void MigrationReaderTest::pagesThatAreNone()
{
    QFETCH(QByteArray, body);
    const auto page = found(200, body);
    QVERIFY(!page.ok());
    QCOMPARE(page.error().call.fault, Fault::UnreadableAnswer);
    QCOMPARE(page.error().call.counted, Counted::No);
}

void MigrationReaderTest::foundEncryptedOrNot()
{
    const QByteArray list = R"({"Items":[{"submission_id":"s1"}]})";
    QVERIFY(found(200, encrypted(list), CipherForm()).ok());
    QVERIFY(found(200, encrypted(list)).ok());
    QVERIFY(found(200, list, CipherForm()).ok());
    const auto other = found(200, encrypted(list, "other"), CipherForm());
    QVERIFY(!other.ok());
    QCOMPARE(other.error().flaw, Flaw(CipherFlaw::WrongKey));
}

void MigrationReaderTest::searchingNeverCounts_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {0, 200, 302, 400, 403, 404, 429, 500, 502, 504})
        QTest::addRow("%d", status) << status;
}

void MigrationReaderTest::searchingNeverCounts()
{
    QFETCH(int, status);
    const auto page = found(status, R"({"errorCode":"processing_error"})");
    QVERIFY(!page.ok());
    QCOMPARE(page.error().call.counted, Counted::No);
}

void MigrationReaderTest::imagesDone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("of the document") << QByteArray(R"({"message":"complete to update image."})");
    QTest::newRow("as PATCH says it") << QByteArray(R"({"message":"Data Processing Success."})");
    QTest::newRow("success") << QByteArray(R"({"message":"success","submissionId":"s1"})");
    QTest::newRow("encrypted") << encrypted(R"({"message":"complete to update image."})");
}

void MigrationReaderTest::imagesDone()
{
    QFETCH(QByteArray, body);
    QVERIFY(imagesPut(200, body).ok());
}

void MigrationReaderTest::imageErrorsOfTheDocument_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<QString>("parameter");
    const auto row = [](const char* code, const char* message, MigrationRefusal refusal,
                        const char* parameter = "") {
        QTest::addRow("%s, %s", code, message)
            << QByteArray(code) << QByteArray(message) << Refusal(refusal)
            << QString::fromLatin1(parameter);
    };
    row("invalid_payload", "Fail to parse the input data.", MigrationRefusal::InvalidPayload);
    row("missing_data", "Required input data is missing.", MigrationRefusal::MissingData);
    row("missing_data", "The idType is required when submit idImage or idBackImage.",
        MigrationRefusal::MissingData, "idType");
    row("invalid_project", "Cannot find project info.", MigrationRefusal::InvalidProject);
    row("invalid_project", "Invalid project.", MigrationRefusal::InvalidProject);
    row("invalid_admin", "Invalid admin.", MigrationRefusal::InvalidAdmin, "admin");
    row("invalid_submission", "Invalid submission.", MigrationRefusal::InvalidSubmission);
    row("invalid_data", "At least one image parameter is required.", MigrationRefusal::NoImage);
    row("invalid_idType", "Invalid IdType.", MigrationRefusal::InvalidIdType, "idType");
    row("processing_error", "Failed to put image.", MigrationRefusal::ProcessingError);
}

void MigrationReaderTest::imageErrorsOfTheDocument()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, message);
    const auto judge = [](const argos::ImageOutcome& outcome) {
        QVERIFY(!outcome.ok());
        QTEST(outcome.error().refusal, "refusal");
        QTEST(outcome.error().parameter, "parameter");
        QCOMPARE(outcome.error().call.counted,
                 outcome.error().refusal == MigrationRefusal::ProcessingError ? Counted::Unknown
                                                                              : Counted::No);
    };
    judge(imagesPut(400, R"({"errorCode":")" + code + R"(","message":")" + message + R"("})"));
    judge(imagesPut(400, R"({"message":")" + message + R"("})"));
}

void MigrationReaderTest::imagesNotKnownToBeDone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no message") << 200 << QByteArray("{}");
    QTest::newRow("a page") << 200 << QByteArray("<html>complete</html>");
    QTest::newRow("failed to complete")
        << 200 << QByteArray(R"({"message":"Failed to put image"})");
    QTest::newRow("an error beside it")
        << 200 << QByteArray(R"({"message":"success","errorCode":"x"})");
    QTest::newRow("500") << 500 << QByteArray(R"({"message":"success"})");
}

void MigrationReaderTest::imagesNotKnownToBeDone()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto outcome = imagesPut(status, body);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().call.counted, Counted::Unknown);
}

QTEST_APPLESS_MAIN(MigrationReaderTest)
#include "tst_migration_reader.moc"
