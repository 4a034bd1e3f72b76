// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/response_reader.h"

#include <QTest>

using argos::CallFailure;
using argos::Counted;
using argos::Fault;
using argos::HttpAnswer;
using argos::KycStatus;
using argos::ReadOutcome;
using argos::RetryReason;
using argos::Step2Outcome;

using Score = std::optional<double>;
using Count = std::optional<int>;
using Wait = std::optional<std::chrono::seconds>;

Q_DECLARE_METATYPE(KycStatus)
Q_DECLARE_METATYPE(Fault)
Q_DECLARE_METATYPE(Counted)
Q_DECLARE_METATYPE(QList<RetryReason>)
Q_DECLARE_METATYPE(Score)
Q_DECLARE_METATYPE(Count)
Q_DECLARE_METATYPE(Wait)

namespace
{

const QDateTime now(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);

Step2Outcome step2(int status, const QByteArray& body, const QByteArray& retryAfter = {})
{
    return argos::readStep2({status, body, retryAfter},
                            *base::SubmissionId::parse(QStringLiteral("id1")), now);
}

ReadOutcome record(int status, const QByteArray& body)
{
    return argos::readRecord({status, body, {}}, *base::SubmissionId::parse(QStringLiteral("id1")),
                             now);
}

} // namespace

class ResponseReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictsOfTheDocument_data();
    void verdictsOfTheDocument();
    void retryInEveryShape_data();
    void retryInEveryShape();
    void libertiesAreUnderstood_data();
    void libertiesAreUnderstood();
    void verificationResultDecidesNothing();
    void aVerdictOnAnotherSubmissionIsNone();
    void refusals_data();
    void refusals();
    void sentencesOfTheService_data();
    void sentencesOfTheService();
    void errorShapes_data();
    void errorShapes();
    void sentenceInASuccessLeavesTheCountOpen();
    void verdictInARefusalIsStillAVerdict();
    void whatIsNoAnswer_data();
    void whatIsNoAnswer();
    void longTextsAreCut();
    void retryAfter_data();
    void retryAfter();

    void recordOfTheDocument();
    void recordStatus_data();
    void recordStatus();
    void recordsThatAreNone_data();
    void recordsThatAreNone();
    void readingNeverCounts_data();
    void readingNeverCounts();
};

void ResponseReaderTest::verdictsOfTheDocument_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<KycStatus>("status");
    QTest::addColumn<Score>("faceSimilarity");
    QTest::addColumn<Score>("liveness");
    QTest::addColumn<Count>("retryCount");
    QTest::addColumn<QList<RetryReason>>("reasons");
    const QList<RetryReason> none;
    QTest::newRow("approved") << QByteArray(R"({
    "faceSimilarityScore": 99,
    "livenessScore": 74,
    "kycStatus": "approved",
    "retryCount": 0
})") << KycStatus::Approved << Score(99)
                              << Score(74) << Count(0) << none;
    QTest::newRow("rejected") << QByteArray(R"({
    "livenessScore": 74,
    "kycStatus": "rejected",
    "retryCount": 3
})") << KycStatus::Rejected << Score()
                              << Score(74) << Count(3) << none;
    QTest::newRow("pending") << QByteArray(R"({
    "faceSimilarityScore": 99,
    "livenessScore": 74,
    "kycStatus": "pending",
    "retryCount": 0
})") << KycStatus::Pending << Score(99)
                             << Score(74) << Count(0) << none;
    QTest::newRow("incomplete") << QByteArray(R"({
    "retry": [
        {
            "retryCode": "face_compare_fail",
            "retryMsg": "Face compare failed: no matching face"
        }
    ],
    "kycStatus": "incomplete",
    "retryCount": 1
})") << KycStatus::Incomplete << Score()
                                << Score() << Count(1)
                                << QList<RetryReason>{
                                       {QStringLiteral("face_compare_fail"),
                                        QStringLiteral("Face compare failed: no matching face")}};
}

void ResponseReaderTest::verdictsOfTheDocument()
{
    QFETCH(QByteArray, body);
    const Step2Outcome outcome = step2(200, body);
    QVERIFY(outcome.ok());
    QTEST(outcome->status, "status");
    QTEST(outcome->faceSimilarity, "faceSimilarity");
    QTEST(outcome->liveness, "liveness");
    QTEST(outcome->retryCount, "retryCount");
    QTEST(outcome->reasons, "reasons");
}

void ResponseReaderTest::retryInEveryShape_data()
{
    QTest::addColumn<QByteArray>("retry");
    QTest::addColumn<QList<RetryReason>>("reasons");
    const RetryReason full{QStringLiteral("liveness_error"),
                           QStringLiteral("Too dark. Please retry.")};
    const RetryReason codeOnly{QStringLiteral("liveness_error"), {}};
    const RetryReason messageOnly{{}, QStringLiteral("Too dark. Please retry.")};
    QTest::newRow("list of objects")
        << QByteArray(R"([{"retryCode":"liveness_error","retryMsg":"Too dark. Please retry."}])")
        << QList<RetryReason>{full};
    QTest::newRow("two objects")
        << QByteArray(R"([{"retryCode":"liveness_error"},{"retryMsg":"Too dark. Please retry."}])")
        << QList<RetryReason>{codeOnly, messageOnly};
    QTest::newRow("one object")
        << QByteArray(R"({"retryCode":"liveness_error","retryMsg":"Too dark. Please retry."})")
        << QList<RetryReason>{full};
    QTest::newRow("lists inside")
        << QByteArray(
               R"({"retryCode":["liveness_error","x"],"retryMsg":["Too dark. Please retry."]})")
        << QList<RetryReason>{full, {QStringLiteral("x"), {}}};
    QTest::newRow("other names")
        << QByteArray(R"([{"code":"liveness_error","message":"Too dark. Please retry."}])")
        << QList<RetryReason>{full};
    QTest::newRow("list of codes and messages")
        << QByteArray(R"(["liveness_error","Too dark. Please retry."])")
        << QList<RetryReason>{codeOnly, messageOnly};
    QTest::newRow("one text") << QByteArray(R"("liveness_error")") << QList<RetryReason>{codeOnly};
    QTest::newRow("typographic apostrophe")
        << QByteArray("[{\"retryCode\":\"face_compare_underscore\",\"retryMsg\":\"The face "
                      "doesn\xE2\x80\x99t match.\"}]")
        << QList<RetryReason>{{QStringLiteral("face_compare_underscore"),
                               QStringLiteral(u"The face doesn\u2019t match.")}};
    QTest::newRow("unknown code") << QByteArray(R"([{"retryCode":"brand_new_code"}])")
                                  << QList<RetryReason>{{QStringLiteral("brand_new_code"), {}}};
    QTest::newRow("control characters") << QByteArray("[{\"retryCode\":\"a\\u0000b\\u001b\"}]")
                                        << QList<RetryReason>{{QStringLiteral("ab"), {}}};
    QTest::newRow("null") << QByteArray("null") << QList<RetryReason>{};
    QTest::newRow("empty list") << QByteArray("[]") << QList<RetryReason>{};
    QTest::newRow("useless entries")
        << QByteArray("[{}, null, true, \"\", [[]]]") << QList<RetryReason>{};
    QTest::newRow("far too many") << "[" + QByteArray("\"c\",").repeated(999) + "\"c\"]"
                                  << QList<RetryReason>(50, {QStringLiteral("c"), {}});
}

void ResponseReaderTest::retryInEveryShape()
{
    QFETCH(QByteArray, retry);
    const Step2Outcome outcome = step2(200, R"({"kycStatus":"incomplete","retry":)" + retry + "}");
    QVERIFY(outcome.ok());
    QTEST(outcome->reasons, "reasons");
}

void ResponseReaderTest::libertiesAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<Score>("liveness");
    QTest::addColumn<Count>("retryCount");
    QTest::newRow("numbers as text")
        << QByteArray(R"("livenessScore":"74.5","retryCount":" 2 ")") << Score(74.5) << Count(2);
    QTest::newRow("null") << QByteArray(R"("livenessScore":null,"retryCount":null)") << Score()
                          << Count();
    QTest::newRow("lowest") << QByteArray(R"("livenessScore":0,"retryCount":0)") << Score(0)
                            << Count(0);
    QTest::newRow("highest") << QByteArray(R"("livenessScore":100,"retryCount":1000)") << Score(100)
                             << Count(1000);
    QTest::newRow("below") << QByteArray(R"("livenessScore":-0.1,"retryCount":-1)") << Score()
                           << Count();
    QTest::newRow("above") << QByteArray(R"("livenessScore":100.1,"retryCount":1001)") << Score()
                           << Count();
    QTest::newRow("no number") << QByteArray(R"("livenessScore":"nan","retryCount":"two")")
                               << Score() << Count();
    QTest::newRow("infinite") << QByteArray(R"("livenessScore":"inf","retryCount":1e99)") << Score()
                              << Count();
    QTest::newRow("half a try") << QByteArray(R"("retryCount":1.5)") << Score() << Count();
    QTest::newRow("wrong types") << QByteArray(
                                        R"("livenessScore":[1],"retryCount":{"a":1},"retry":5)")
                                 << Score() << Count();
    QTest::newRow("unknown members")
        << QByteArray(R"("kyc":{"x":[]},"extra":1,"retryCount":1)") << Score() << Count(1);
}

void ResponseReaderTest::libertiesAreUnderstood()
{
    QFETCH(QByteArray, members);
    const Step2Outcome outcome =
        step2(201, R"({"kycStatus":" Approved ","recognized_IdType":"passport",)" + members + "}");
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->status, KycStatus::Approved);
    QCOMPARE(outcome->recognizedIdType, QStringLiteral("passport"));
    QTEST(outcome->liveness, "liveness");
    QTEST(outcome->retryCount, "retryCount");
}

void ResponseReaderTest::aVerdictOnAnotherSubmissionIsNone()
{
    const auto own = step2(200, R"({"kycStatus":"approved","submissionId":"id1"})");
    QVERIFY(own.ok());
    for (const char* name : {"submissionId", "submission_id"}) {
        const auto other =
            step2(200, QByteArray(R"({"kycStatus":"approved",")") + name + R"(":"id2"})");
        QVERIFY(!other.ok());
        QCOMPARE(other.error().fault, Fault::UnreadableAnswer);
        QCOMPARE(other.error().counted, Counted::Unknown);
    }
}

void ResponseReaderTest::verificationResultDecidesNothing()
{
    const Step2Outcome rejected = step2(
        200, R"({"verificationResult":"success","kycStatus":"REJECTED","faceSimilarityScore":0})");
    QVERIFY(rejected.ok());
    QCOMPARE(rejected->status, KycStatus::Rejected);
    QVERIFY(!step2(200, R"({"verificationResult":"success"})").ok());
}

void ResponseReaderTest::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Counted>("counted");
    const QByteArray empty;
    QTest::newRow("401") << 401 << empty << Fault::WrongKey << Counted::No;
    QTest::newRow("403 key") << 403 << QByteArray(R"({"message":"Forbidden"})") << Fault::WrongKey
                             << Counted::No;
    QTest::newRow("403 address")
        << 403
        << QByteArray(
               R"({"Message":"User is not authorized to access this resource with an explicit deny"})")
        << Fault::AddressNotAllowed << Counted::No;
    QTest::newRow("403 address, plain text")
        << 403 << QByteArray("User is not authorized to access this resource with an Explicit Deny")
        << Fault::AddressNotAllowed << Counted::No;
    QTest::newRow("403 page") << 403 << QByteArray("<html>no</html>") << Fault::WrongKey
                              << Counted::No;
    QTest::newRow("404") << 404 << empty << Fault::InvalidRequest << Counted::No;
    QTest::newRow("413") << 413 << QByteArray(R"({"message":"Request Entity Too Large"})")
                         << Fault::PictureTooLarge << Counted::No;
    QTest::newRow("429") << 429 << QByteArray(R"({"message":"Too Many Requests"})")
                         << Fault::TooManyRequests << Counted::No;
    QTest::newRow("499") << 499 << empty << Fault::InvalidRequest << Counted::No;
    QTest::newRow("500") << 500 << QByteArray(R"({"message":"Internal Server Error"})")
                         << Fault::ServiceDown << Counted::Unknown;
    QTest::newRow("502") << 502 << QByteArray(R"({"message":"Bad Gateway"})")
                         << Fault::GatewayFailed << Counted::Unknown;
    QTest::newRow("503") << 503 << empty << Fault::ServiceDown << Counted::Unknown;
    QTest::newRow("504") << 504 << QByteArray(R"({"message":"Endpoint request timed out"})")
                         << Fault::GatewayFailed << Counted::Unknown;
    QTest::newRow("599") << 599 << empty << Fault::ServiceDown << Counted::Unknown;
    QTest::newRow("511 of a captive portal")
        << 511 << QByteArray("<html>log in</html>") << Fault::Redirected << Counted::No;
    QTest::newRow("301") << 301 << empty << Fault::Redirected << Counted::No;
    QTest::newRow("302 page") << 302 << QByteArray("<html>log in</html>") << Fault::Redirected
                              << Counted::No;
    QTest::newRow("303 follows something done")
        << 303 << empty << Fault::Redirected << Counted::Unknown;
    QTest::newRow("307") << 307 << empty << Fault::Redirected << Counted::No;
    QTest::newRow("308") << 308 << empty << Fault::Redirected << Counted::No;
    QTest::newRow("600") << 600 << empty << Fault::UnreadableAnswer << Counted::Unknown;
    QTest::newRow("none") << 0 << empty << Fault::UnreadableAnswer << Counted::Unknown;
}

void ResponseReaderTest::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Step2Outcome outcome = step2(status, body);
    QVERIFY(!outcome.ok());
    QTEST(outcome.error().fault, "fault");
    QTEST(outcome.error().counted, "counted");
    QCOMPARE(outcome.error().httpStatus, status);
}

void ResponseReaderTest::sentencesOfTheService_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char* sentence, Fault fault) {
        QTest::newRow(sentence) << QByteArray(sentence) << fault;
    };
    row("failed to parse the input data", Fault::InvalidRequest);
    row("invalid api key", Fault::WrongKey);
    row("API-Key is required.", Fault::WrongKey);
    row("invalid face image", Fault::InvalidFaceImage);
    row("invalid or missing an address image", Fault::InvalidAddress);
    row("missing address data parameters", Fault::InvalidAddress);
    row("invalid submission id", Fault::UnknownSubmission);
    row("not Exist Submission ID", Fault::UnknownSubmission);
    row("this submission is already processed", Fault::AlreadyProcessed);
    row("This submission is ALREADY PROCESSED.", Fault::AlreadyProcessed);
    row("missing required parameters for identity verification", Fault::MissingParameters);
    row("Required input data is missing.", Fault::MissingParameters);
    row("something nobody has documented", Fault::InvalidRequest);
}

void ResponseReaderTest::sentencesOfTheService()
{
    QFETCH(QByteArray, sentence);
    const Step2Outcome outcome = step2(400, R"({"message":")" + sentence + "\"}");
    QVERIFY(!outcome.ok());
    QTEST(outcome.error().fault, "fault");
    QCOMPARE(outcome.error().counted, Counted::No);
    QCOMPARE(outcome.error().serviceMessage, QString::fromUtf8(sentence));
}

void ResponseReaderTest::errorShapes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const QString sentence = QStringLiteral("invalid submission id");
    const QString code = QStringLiteral("invalid_submission");
    QTest::newRow("errorCode") << 400 << QByteArray(R"({"errorCode":"invalid_submission"})") << code
                               << QString();
    QTest::newRow("errorCode as a sentence")
        << 400 << QByteArray(R"({"errorCode":"invalid submission id"})") << sentence << QString();
    QTest::newRow("code and message")
        << 400 << QByteArray(R"({"code":"invalid_submission","message":"invalid submission id"})")
        << code << sentence;
    QTest::newRow("error") << 400 << QByteArray(R"({"error":"invalid submission id"})") << QString()
                           << sentence;
    QTest::newRow("error object") << 400
                                  << QByteArray(R"({"error":{"message":"invalid submission id"}})")
                                  << QString() << sentence;
    QTest::newRow("errors") << 400
                            << QByteArray(R"({"errors":[{"message":"invalid submission id"}]})")
                            << QString() << sentence;
    QTest::newRow("errors as texts")
        << 400 << QByteArray(R"({"errors":["invalid submission id"]})") << QString() << sentence;
    QTest::newRow("plain text") << 400 << QByteArray("invalid submission id\n") << QString()
                                << sentence;
    QTest::newRow("status inside")
        << 200 << QByteArray(R"({"message":"invalid submission id","statusCode":400})") << QString()
        << sentence;
    QTest::newRow("status inside as text")
        << 200 << QByteArray(R"({"message":"invalid submission id","statusCode":"400"})")
        << QString() << sentence;
}

void ResponseReaderTest::errorShapes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Step2Outcome outcome = step2(status, body);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().fault, Fault::UnknownSubmission);
    QCOMPARE(outcome.error().counted, Counted::No);
    QCOMPARE(outcome.error().httpStatus, status);
    QTEST(outcome.error().serviceCode, "code");
    QTEST(outcome.error().serviceMessage, "message");
}

void ResponseReaderTest::sentenceInASuccessLeavesTheCountOpen()
{
    const Step2Outcome outcome = step2(200, R"({"message":"invalid submission id"})");
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().fault, Fault::UnknownSubmission);
    QCOMPARE(outcome.error().counted, Counted::Unknown);
}

void ResponseReaderTest::verdictInARefusalIsStillAVerdict()
{
    const Step2Outcome outcome = step2(400, R"({"kycStatus":"incomplete","retryCount":2})");
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->retryCount, Count(2));
    QVERIFY(!step2(500, R"({"kycStatus":"incomplete","retryCount":2})").ok());
}

void ResponseReaderTest::whatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("page") << QByteArray(
        "<!DOCTYPE html><html><body>Welcome to our free Wi-Fi</body></html>");
    QTest::newRow("no JSON") << QByteArray("kycStatus: approved");
    QTest::newRow("half") << QByteArray(R"({"kycStatus":"appro)");
    QTest::newRow("list") << QByteArray(R"([{"kycStatus":"approved"}])");
    QTest::newRow("number") << QByteArray("200");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("unknown status") << QByteArray(R"({"kycStatus":"promising","retryCount":1})");
    QTest::newRow("status is no text") << QByteArray(R"({"kycStatus":1})");
    QTest::newRow("encrypted") << QByteArray(R"({"data":"c2VjcmV0","isEncrypted":true})");
    QTest::newRow("not UTF-8") << QByteArray("\xFF\xFE{\0", 4);
    QTest::newRow("too deep") << R"({"kycStatus":"approved","x":)" + QByteArray(100, '[') +
                                     QByteArray(100, ']') + "}";
    QTest::newRow("too long") << R"({"kycStatus":"approved"})" +
                                     QByteArray(argos::longestAnswer, ' ');
}

void ResponseReaderTest::whatIsNoAnswer()
{
    QFETCH(QByteArray, body);
    const Step2Outcome outcome = step2(200, body);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().fault, Fault::UnreadableAnswer);
    QCOMPARE(outcome.error().counted, Counted::Unknown);
}

void ResponseReaderTest::longTextsAreCut()
{
    const QByteArray endless(5000, 'x');
    const Step2Outcome outcome =
        step2(400, R"({"errorCode":")" + endless + R"(","message":")" + endless + "\"}");
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().serviceCode.size(), 200);
    QCOMPARE(outcome.error().serviceMessage.size(), 500);
}

void ResponseReaderTest::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Wait>("wait");
    const auto row = [](const char* header, Wait wait) {
        QTest::newRow(header) << QByteArray(header) << wait;
    };
    row("120", Wait(120));
    row(" 0 ", Wait(0));
    row("Sat, 21 Nov 2026 09:01:30 GMT", Wait(90));
    row("Sat, 21 Nov 2026 08:00:00 GMT", Wait(0));
    row("-5", Wait(0));
    row("999999999", Wait(24 * 3600));
    row("99999999999999999999999999", Wait());
    row("soon", Wait());
    row("", Wait());
}

void ResponseReaderTest::retryAfter()
{
    QFETCH(QByteArray, header);
    const Step2Outcome outcome = step2(429, {}, header);
    QVERIFY(!outcome.ok());
    QTEST(outcome.error().retryAfter, "wait");
}

void ResponseReaderTest::recordOfTheDocument()
{
    const ReadOutcome outcome = record(200, R"({"Items":[{
        "data":{"name":"Ji Sung Park","date_of_birth":"1990-01-01"},
        "submission_id":"id1",
        "kyc":{"result":"rejected","comment":["Multiple invalid KYC attempts "],"commentCode":["too_many_retry"],"attempts":[
            {"attemptCnt":1,"retryMsg":["Liveness fail: Face is too close to one or more borders. Please retry."],
             "retryCode":["liveness_error"]},
            {"attemptCnt":2,"retryMsg":["Liveness fail: Absolute face size is too small. Please retry."],
             "retryCode":["liveness_error"]},
            {"attemptCnt":3,"livenessScore":99,"retryMsg":["The face doesn't match. Please retry with another face image."],
             "retryCode":["face_compare_underscore"]}]}}]})");
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->status, std::optional(KycStatus::Rejected));
    QCOMPARE(outcome->attempts.size(), 3);
    QCOMPARE(outcome->attempts.at(0).number, 1);
    QVERIFY(!outcome->attempts.at(0).liveness);
    QCOMPARE(outcome->attempts.at(2).number, 3);
    QCOMPARE(outcome->attempts.at(2).liveness, Score(99));
    const RetryReason last{
        QStringLiteral("face_compare_underscore"),
        QStringLiteral("The face doesn't match. Please retry with another face image.")};
    QCOMPARE(outcome->attempts.at(2).reasons, QList<RetryReason>{last});
}

void ResponseReaderTest::recordStatus_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::optional<KycStatus>>("status");
    QTest::addColumn<Count>("retryCount");
    using Status = std::optional<KycStatus>;
    QTest::newRow("only Step 1") << QByteArray(R"({"Items":[{"submission_id":"id1"}]})") << Status()
                                 << Count();
    QTest::newRow("empty result")
        << QByteArray(R"({"Items":[{"submission_id":"id1","kyc":{"result":""}}]})") << Status()
        << Count();
    QTest::newRow("null result")
        << QByteArray(R"({"Items":[{"submission_id":"id1","kyc":{"result":null}}]})") << Status()
        << Count();
    QTest::newRow("incomplete")
        << QByteArray(
               R"({"Items":[{"submissionId":"id1","kyc":{"result":"Incomplete","retryCount":"1"}}]})")
        << Status(KycStatus::Incomplete) << Count(1);
    QTest::newRow("beside kyc")
        << QByteArray(R"({"Items":[{"submission_id":"id1","kycStatus":"pending","retryCount":2}]})")
        << Status(KycStatus::Pending) << Count(2);
    QTest::newRow("single object")
        << QByteArray(R"({"submission_id":"id1","kyc":{"result":"approved"}})")
        << Status(KycStatus::Approved) << Count();
    QTest::newRow("no id") << QByteArray(R"({"Items":[{"kyc":{"result":"approved"}}]})")
                           << Status(KycStatus::Approved) << Count();
    QTest::newRow("among others")
        << QByteArray(R"({"Items":[{"submission_id":"id2","kyc":{"result":"rejected"}},
                                   {"submission_id":"id1","kyc":{"result":"approved"}}]})")
        << Status(KycStatus::Approved) << Count();
}

void ResponseReaderTest::recordStatus()
{
    QFETCH(QByteArray, body);
    const ReadOutcome outcome = record(200, body);
    QVERIFY(outcome.ok());
    QTEST(outcome->status, "status");
    QTEST(outcome->retryCount, "retryCount");
}

void ResponseReaderTest::recordsThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("nothing found") << QByteArray(R"({"Items":[]})") << Fault::UnknownSubmission;
    QTest::newRow("said in words")
        << QByteArray(R"({"message":"not Exist Submission ID","statusCode":400})")
        << Fault::UnknownSubmission;
    QTest::newRow("another one")
        << QByteArray(R"({"Items":[{"submission_id":"id2","kyc":{"result":"approved"}}]})")
        << Fault::UnreadableAnswer;
    QTest::newRow("another single one")
        << QByteArray(R"({"submission_id":"id2","kyc":{"result":"approved"}})")
        << Fault::UnreadableAnswer;
    QTest::newRow("unknown result")
        << QByteArray(R"({"Items":[{"submission_id":"id1","kyc":{"result":"promising"}}]})")
        << Fault::UnreadableAnswer;
    QTest::newRow("result is no text")
        << QByteArray(R"({"Items":[{"submission_id":"id1","kyc":{"result":7}}]})")
        << Fault::UnreadableAnswer;
    QTest::newRow("items are no objects")
        << QByteArray(R"({"Items":[1,[],null]})") << Fault::UnreadableAnswer;
    QTest::newRow("no list") << QByteArray(R"({"Items":5})") << Fault::UnreadableAnswer;
    QTest::newRow("page") << QByteArray("<html></html>") << Fault::UnreadableAnswer;
}

void ResponseReaderTest::recordsThatAreNone()
{
    QFETCH(QByteArray, body);
    const ReadOutcome outcome = record(200, body);
    QVERIFY(!outcome.ok());
    QTEST(outcome.error().fault, "fault");
    QCOMPARE(outcome.error().counted, Counted::No);
}

void ResponseReaderTest::readingNeverCounts_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("403") << 403 << Fault::WrongKey;
    QTest::newRow("500") << 500 << Fault::ServiceDown;
    QTest::newRow("504") << 504 << Fault::GatewayFailed;
    QTest::newRow("302") << 302 << Fault::Redirected;
}

void ResponseReaderTest::readingNeverCounts()
{
    QFETCH(int, status);
    const ReadOutcome outcome = record(status, {});
    QVERIFY(!outcome.ok());
    QTEST(outcome.error().fault, "fault");
    QCOMPARE(outcome.error().counted, Counted::No);
}

QTEST_APPLESS_MAIN(ResponseReaderTest)
#include "tst_response_reader.moc"
