// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/image_checks.h"
#include "sandbox/service.h"
#include "sandbox/upload.h"
#include "support/face_picture.h"
#include "support/fake_clock.h"
#include "support/migration_sample.h"

#include <QTest>

namespace
{

using sandbox::Delivery;
using sandbox::Form;
using sandbox::Reply;

const QByteArray key = "key";
constexpr qsizetype twoMegabytes = 2LL * 1024 * 1024;

QJsonObject json(const QByteArray& bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QString word(const Reply& reply, const char* member)
{
    return json(reply.body).value(QLatin1String(member)).toString();
}

QString base64(const QByteArray& picture = support::facePicture())
{
    return QString::fromLatin1(picture.toBase64());
}

QString enteredId(sandbox::Service& service, const QString& userid)
{
    return word(service.migrate(key, support::migrationFor(userid)), "submissionId");
}

Form formFor(const QString& id, const QHash<QString, QString>& more)
{
    Form form;
    form.texts = {{QStringLiteral("submissionId"), id},
                  {QStringLiteral("admin"), QStringLiteral("admin@sample.com")}};
    form.texts.insert(more);
    return form;
}

Form selfieFor(const QString& id)
{
    return formFor(id, {{QStringLiteral("selfieImage"), base64()}});
}

} // namespace

class ImageChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAllFourPictures();
    void takesPicturesOfStep2Too();
    void answersEachDocumentedError_data();
    void answersEachDocumentedError();
    void checksThePictures_data();
    void checksThePictures();
    void wantsAKey();
    void playsScenariosOfTheCustomer_data();
    void playsScenariosOfTheCustomer();
    void playsScenariosOfStep2_data();
    void playsScenariosOfStep2();
    void readsRawJson();

private:
    [[nodiscard]] static QJsonArray shown(sandbox::Service& service, const QString& id)
    {
        return json(service.read(key, id).body)[u"Items"][0][u"images"].toArray();
    }

    support::FakeClock m_clock;
};

void ImageChecksTest::takesAllFourPictures()
{
    sandbox::Service service(m_clock);
    const QString id = enteredId(service, QStringLiteral("u"));
    QCOMPARE(shown(service, id), QJsonArray());
    const Reply first = service.putImages(
        key, formFor(id, {{QStringLiteral("idType"), QStringLiteral("passport")},
                          {QStringLiteral("idImage"), base64()},
                          {QStringLiteral("idBackImage"), base64(support::facePicture("PNG"))},
                          {QStringLiteral("selfieImage"), base64()}}));
    QCOMPARE(first.status, 200);
    QCOMPARE(first.body, QByteArray(R"({"message":"complete to update image."})"));
    QVERIFY(!first.counted);
    QCOMPARE(service
                 .putImages(key, formFor(id, {{QStringLiteral("addressImage"), base64()},
                                              {QStringLiteral("idImage"), QString()}}))
                 .status,
             200);
    QCOMPARE(shown(service, id),
             (QJsonArray{QStringLiteral("idImage"), QStringLiteral("idBackImage"),
                         QStringLiteral("selfieImage"), QStringLiteral("addressImage")}));
}

void ImageChecksTest::takesPicturesOfStep2Too()
{
    sandbox::Service service(m_clock);
    const QString id = QStringLiteral("sbx-approved-1");
    QCOMPARE(service.putImages(key, selfieFor(id)).status, 200);
    QCOMPARE(shown(service, id), QJsonArray{QStringLiteral("selfieImage")});
}

void ImageChecksTest::answersEachDocumentedError_data()
{
    QTest::addColumn<QString>("userid");
    QTest::addColumn<QString>("name"); ///< set to value in a form with a selfie
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* tag, const char* userid, const char* name, const QString& value,
                        const char* code, const char* message) {
        QTest::newRow(tag) << QString::fromLatin1(userid) << QString::fromLatin1(name) << value
                           << QString::fromLatin1(code) << QString::fromLatin1(message);
    };
    row("no id", "u", "submissionId", {}, "missing_data", "Required input data is missing.");
    row("no admin", "u", "admin", {}, "missing_data", "Required input data is missing.");
    row("project", "sbx-imageproject-1", "", {}, "invalid_project", "Invalid project.");
    row("admin", "u", "admin", QStringLiteral("unknown@sample.com"), "invalid_admin",
        "Invalid admin.");
    row("submission", "u", "submissionId", QStringLiteral("none_mg"), "invalid_submission",
        "Invalid submission.");
    row("parameter", "u", "faceImage", QStringLiteral("a"), "invalid_parameter",
        "invalid parameter: faceImage");
    row("no picture", "u", "selfieImage", {}, "invalid_data",
        "At least one image parameter is required.");
    row("front without type", "u", "idImage", base64(), "missing_data",
        "The idType is required when submit idImage or idBackImage.");
    row("back without type", "u", "idBackImage", base64(), "missing_data",
        "The idType is required when submit idImage or idBackImage.");
    row("type", "u", "idType", QStringLiteral("id"), "invalid_idType", "Invalid IdType.");
    row("processing", "sbx-imageprocessing-1", "", {}, "processing_error", "Failed to put image.");
}

void ImageChecksTest::answersEachDocumentedError()
{
    QFETCH(QString, userid);
    QFETCH(QString, name);
    QFETCH(QString, value);
    sandbox::Service service(m_clock);
    const QString id = enteredId(service, userid);
    Form form = selfieFor(id);
    if (!name.isEmpty())
        form.texts.insert(name, value);
    const Reply reply = service.putImages(key, form);
    QCOMPARE(reply.status, 400);
    QTEST(word(reply, "errorCode"), "code");
    QTEST(word(reply, "message"), "message");
    QCOMPARE(shown(service, id), QJsonArray());
}

void ImageChecksTest::checksThePictures_data()
{
    QTest::addColumn<QString>("picture");
    QTest::addColumn<int>("status");
    QByteArray large = support::facePicture();
    large.append(twoMegabytes - large.size(), '\0');
    QTest::newRow("JPEG") << base64() << 200;
    QTest::newRow("PNG") << base64(support::facePicture("PNG")) << 200;
    QTest::newRow("just 2 MB") << base64(large) << 200;
    QTest::newRow("a byte more") << base64(large + 'x') << 413;
    QTest::newRow("bitmap") << base64(support::facePicture("BMP")) << 400;
    QTest::newRow("cut") << base64(support::facePicture().chopped(10)) << 400;
    QTest::newRow("no Base64") << QStringLiteral("not a picture!") << 400;
    QTest::newRow("with a type in front")
        << QStringLiteral("data:image/jpeg;base64,") + base64() << 400;
}

void ImageChecksTest::checksThePictures()
{
    QFETCH(QString, picture);
    QFETCH(int, status);
    sandbox::Service service(m_clock);
    const QString id = enteredId(service, QStringLiteral("u"));
    const Reply reply =
        service.putImages(key, formFor(id, {{QStringLiteral("selfieImage"), picture}}));
    QCOMPARE(reply.status, status);
    if (status == 400)
        QCOMPARE(word(reply, "errorCode"), QStringLiteral("processing_error"));
    QCOMPARE(shown(service, id).size(), status == 200 ? 1 : 0);
}

void ImageChecksTest::wantsAKey()
{
    sandbox::Service service(m_clock);
    const QString id = enteredId(service, QStringLiteral("u"));
    QCOMPARE(service.putImages(" ", selfieFor(id)).status, 403);
    QCOMPARE(
        service.putImages(key, std::nullopt).body,
        QByteArray(R"({"errorCode":"invalid_payload","message":"Fail to parse the input data."})"));
}

void ImageChecksTest::playsScenariosOfTheCustomer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<int>("put");
    QTest::newRow("imageerror500") << 500 << Delivery::Answer << 0;
    QTest::newRow("imagelost") << 200 << Delivery::Silence << 1;
    QTest::newRow("imageproject") << 400 << Delivery::Answer << 0;
    QTest::newRow("imageprocessing") << 400 << Delivery::Answer << 0;
    QTest::newRow("slow") << 200 << Delivery::Answer << 1; // only the entry is
}

void ImageChecksTest::playsScenariosOfTheCustomer()
{
    QFETCH(int, put);
    sandbox::Service service(m_clock);
    const QString id =
        enteredId(service, QStringLiteral("sbx-%1-1").arg(QLatin1String(QTest::currentDataTag())));
    const Reply reply = service.putImages(key, selfieFor(id));
    QTEST(reply.status, "status");
    QTEST(reply.delivery, "delivery");
    QCOMPARE(shown(service, id).size(), put);
}

void ImageChecksTest::playsScenariosOfStep2_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("forbidden") << 403 << Delivery::Answer;
    QTest::newRow("ipblocked") << 403 << Delivery::Answer;
    QTest::newRow("toolarge") << 413 << Delivery::Answer;
    QTest::newRow("error500") << 500 << Delivery::Answer;
    QTest::newRow("badgateway") << 502 << Delivery::Answer;
    QTest::newRow("cut") << 0 << Delivery::Reset;
    QTest::newRow("lost") << 200 << Delivery::Silence;
}

void ImageChecksTest::playsScenariosOfStep2()
{
    sandbox::Service service(m_clock);
    const QString id = QStringLiteral("sbx-%1-1").arg(QLatin1String(QTest::currentDataTag()));
    const Reply reply = service.putImages(key, selfieFor(id));
    QTEST(reply.status, "status");
    QTEST(reply.delivery, "delivery");
}

void ImageChecksTest::readsRawJson()
{
    const auto form = sandbox::formFromJson(R"({"submissionId":"a","admin":"b"})");
    QVERIFY(form);
    QCOMPARE(form->text(QStringLiteral("admin")), QStringLiteral("b"));
    for (const char* none : {"", "[]", "{\"a\":1}", "{", "a=b"})
        QVERIFY2(!sandbox::formFromJson(none), none);
}

QTEST_GUILESS_MAIN(ImageChecksTest)
#include "tst_image_checks.moc"
