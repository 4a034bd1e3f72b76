// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/multipart_body.h"

#include <QTest>

using argos::Step2Request;

namespace
{

/// Gives the bytes 0, 0, ...; then 1, 1, ...; and so on.
class CountingRandom final : public base::RandomSource
{
public:
    [[nodiscard]] double unit() override { return 0; }
    [[nodiscard]] QByteArray bytes(int count) override
    {
        return QByteArray(count, static_cast<char>(m_next++));
    }

private:
    int m_next = 0;
};

const QByteArray zeros = "KycCapture00000000000000000000000000000000";
const QByteArray ones = "KycCapture01010101010101010101010101010101";

Step2Request requestFor(QList<argos::FormField> fields = {})
{
    return {*base::SubmissionId::parse(QStringLiteral("d76h19l46m5521")),
            "JPEG",
            std::move(fields),
            {}};
}

} // namespace

class MultipartBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstSampleOfTheDocument();
    void addressPictureComesBeforeTheId();
    void valuesMayHoldAnything();
    void boundaryAvoidsWhatIsSent_data();
    void boundaryAvoidsWhatIsSent();
    void unknownFieldIsRefused_data();
    void unknownFieldIsRefused();
    void sizeIsKnownExactly();
    void picturesOfAVerifiedCustomerAreText();
    void whatIsEmptyIsLeftOut();
};

void MultipartBodyTest::firstSampleOfTheDocument()
{
    CountingRandom random;
    const auto body =
        argos::multipartBody(requestFor({{"name", QStringLiteral("Jhon Smith")},
                                         {"nationality", QStringLiteral("USA")},
                                         {"date_of_birth", QStringLiteral("1998-11-11")}}),
                             random);
    QVERIFY(body.ok());
    QCOMPARE(body->contentType, "multipart/form-data; boundary=" + zeros);
    QCOMPARE(body->bytes,
             "--" + zeros +
                 "\r\n"
                 "Content-Disposition: form-data; name=\"faceImage\"; filename=\"face.jpg\"\r\n"
                 "Content-Type: image/jpeg\r\n"
                 "\r\n"
                 "JPEG\r\n"
                 "--" +
                 zeros +
                 "\r\n"
                 "Content-Disposition: form-data; name=\"name\"\r\n"
                 "\r\n"
                 "Jhon Smith\r\n"
                 "--" +
                 zeros +
                 "\r\n"
                 "Content-Disposition: form-data; name=\"nationality\"\r\n"
                 "\r\n"
                 "USA\r\n"
                 "--" +
                 zeros +
                 "\r\n"
                 "Content-Disposition: form-data; name=\"date_of_birth\"\r\n"
                 "\r\n"
                 "1998-11-11\r\n"
                 "--" +
                 zeros +
                 "\r\n"
                 "Content-Disposition: form-data; name=\"submissionId\"\r\n"
                 "\r\n"
                 "d76h19l46m5521\r\n"
                 "--" +
                 zeros + "--\r\n");
}

void MultipartBodyTest::addressPictureComesBeforeTheId()
{
    CountingRandom random;
    Step2Request request = requestFor({{"name", QStringLiteral("A")}});
    request.addressImage = "BILL";
    const auto body = argos::multipartBody(request, random);
    QVERIFY(body.ok());
    QVERIFY(body->bytes.contains(
        "\r\nA\r\n--" + zeros +
        "\r\n"
        "Content-Disposition: form-data; name=\"addressImage\"; filename=\"address.jpg\"\r\n"
        "Content-Type: image/jpeg\r\n"
        "\r\n"
        "BILL\r\n--" +
        zeros + "\r\nContent-Disposition: form-data; name=\"submissionId\"\r\n"));
}

void MultipartBodyTest::valuesMayHoldAnything()
{
    CountingRandom random;
    Step2Request request = requestFor({{"name", QStringLiteral(u"홍길동 \"Gil\"\r\n--x; name=")},
                                       {"license_number", QStringLiteral(u"서울-12-345678-90")}});
    request.faceImage = QByteArray("\xFF\xD8\0\r\n--\xFF\xD9", 9);
    const auto body = argos::multipartBody(request, random);
    QVERIFY(body.ok());
    QVERIFY(body->bytes.contains(QByteArray("\r\n\r\n\xFF\xD8\0\r\n--\xFF\xD9\r\n--", 17)));
    QVERIFY(body->bytes.contains(
        "\r\n\r\n\xED\x99\x8D\xEA\xB8\xB8\xEB\x8F\x99 \"Gil\"\r\n--x; name=\r\n--" + zeros));
    QVERIFY(body->bytes.contains("\r\n\r\n\xEC\x84\x9C\xEC\x9A\xB8-12-345678-90\r\n--" + zeros));
}

void MultipartBodyTest::boundaryAvoidsWhatIsSent_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("picture");
    QTest::newRow("in a value") << QStringLiteral("before %1 after").arg(QString::fromLatin1(zeros))
                                << QByteArray("JPEG");
    QTest::newRow("in the picture") << QStringLiteral("A") << "\xFF" + zeros + "\xFF";
}

void MultipartBodyTest::boundaryAvoidsWhatIsSent()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, picture);
    CountingRandom random;
    Step2Request request = requestFor({{"name", value}});
    request.faceImage = picture;
    const auto body = argos::multipartBody(request, random);
    QVERIFY(body.ok());
    QCOMPARE(body->contentType, "multipart/form-data; boundary=" + ones);
    QVERIFY(body->bytes.endsWith("--" + ones + "--\r\n"));
}

void MultipartBodyTest::unknownFieldIsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("unknown") << QByteArray("shoe_size");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other case") << QByteArray("Name");
    QTest::newRow("breaks the header") << QByteArray("name\"\r\nX: y");
    QTest::newRow("has its own place") << QByteArray("submissionId");
    QTest::newRow("is a picture") << QByteArray("faceImage");
}

void MultipartBodyTest::unknownFieldIsRefused()
{
    QFETCH(QByteArray, name);
    CountingRandom random;
    const auto body = argos::multipartBody(requestFor({{name, QStringLiteral("1")}}), random);
    QVERIFY(!body.ok());
    QCOMPARE(body.error().name, name);
}

// A buffer that has to grow leaves the person's data behind in memory.
void MultipartBodyTest::sizeIsKnownExactly()
{
    CountingRandom random;
    Step2Request request = requestFor({{"name", QString(1000, u'x')}});
    request.faceImage = QByteArray(300'000, 'j');
    const auto body = argos::multipartBody(request, random);
    QVERIFY(body.ok());
    QVERIFY(body->bytes.capacity() - body->bytes.size() < 64);
}

void MultipartBodyTest::picturesOfAVerifiedCustomerAreText()
{
    CountingRandom random;
    const argos::Upload body = argos::multipartBody(
        argos::ImageRequest{*base::SubmissionId::parse(QStringLiteral("s1_mg")),
                            QStringLiteral("admin@sample.com"), QStringLiteral("passport"), "front",
                            "back", "selfie", "address"},
        random);
    QCOMPARE(body.contentType, "multipart/form-data; boundary=" + zeros);
    QByteArray expected;
    for (const auto& [name, value] :
         std::initializer_list<std::pair<QByteArray, QByteArray>>{{"submissionId", "s1_mg"},
                                                                  {"admin", "admin@sample.com"},
                                                                  {"idType", "passport"},
                                                                  {"idImage", "ZnJvbnQ="},
                                                                  {"idBackImage", "YmFjaw=="},
                                                                  {"selfieImage", "c2VsZmll"},
                                                                  {"addressImage", "YWRkcmVzcw=="}})
        expected += "--" + zeros + "\r\nContent-Disposition: form-data; name=\"" + name +
                    "\"\r\n\r\n" + value + "\r\n";
    QCOMPARE(body.bytes, expected + "--" + zeros + "--\r\n");
}

void MultipartBodyTest::whatIsEmptyIsLeftOut()
{
    CountingRandom random;
    argos::ImageRequest request{*base::SubmissionId::parse(QStringLiteral("s1_mg")),
                                QStringLiteral("admin@sample.com")};
    request.selfieImage = "selfie";
    const argos::Upload body = argos::multipartBody(request, random);
    QCOMPARE(body.bytes.count("Content-Disposition"), 3);
    QVERIFY(body.bytes.contains("name=\"selfieImage\"\r\n\r\nc2VsZmll\r\n"));
}

QTEST_APPLESS_MAIN(MultipartBodyTest)
#include "tst_multipart_body.moc"
