// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/body_encryption.h"
#include "security/digest.h"

#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using argos::AnswerBody;
using argos::BodyEncryption;
using argos::CipherFlaw;
using argos::CipherForm;
using Encoding = CipherForm::Encoding;
using Wrapping = CipherForm::Wrapping;
using Flaw = std::optional<CipherFlaw>;

Q_DECLARE_METATYPE(CipherForm)
Q_DECLARE_METATYPE(Flaw)

namespace
{

const QByteArray apiKey = "sandbox-api-key-1";
const QByteArray customer = R"({"fullName":"홍길동","birthDate":"2002-11-08"})";
// Made with `openssl enc -aes-256-ecb` and once more with Node's crypto.
const QByteArray customerBase64 =
    "80r5tacgRf6opFWtJmtmeUYzrRuGjCOEbMgBvqeeWX/JMGy2dW6Sgxp0Fk1P+hAfs6exb1Y0xNsTd1gG+QeJqQ==";
const QByteArray customerHex = "f34af9b5a72045fea8a455ad266b66794633ad1b868c23846cc801bea79e597f"
                               "c9306cb6756e92831a74164d4ffa101fb3a7b16f5634c4db13775806f90789a9";

BodyEncryption encryption(std::optional<CipherForm> form = CipherForm(),
                          const QByteArray& key = apiKey)
{
    return BodyEncryption(security::Secret(key), form);
}

QByteArray answerOf(const QByteArray& text)
{
    return R"({"data":")" + text + R"(","isEncrypted":true})";
}

/// As the service would answer with the key.
QByteArray encrypted(const QByteArray& json, Encoding encoding = Encoding::Base64)
{
    return encryption(CipherForm{encoding, Wrapping::Bare}).upload(json).bytes;
}

/// What another program makes of the bytes; the test is skipped where it is missing.
struct Foreign {
    QString program;
    QStringList arguments;

    [[nodiscard]] QByteArray madeOf(const QByteArray& input) const
    {
        QProcess process;
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        return process.waitForFinished() && process.exitCode() == 0
                   ? process.readAllStandardOutput()
                   : QByteArray();
    }
};

Foreign openssl(const char* direction)
{
    const QByteArray key = security::sha256(apiKey).view().toByteArray().toHex();
    return {QStringLiteral("openssl"),
            {QStringLiteral("enc"), QLatin1String(direction), QStringLiteral("-aes-256-ecb"),
             QStringLiteral("-base64"), QStringLiteral("-A"), QStringLiteral("-K"),
             QString::fromLatin1(key)}};
}

Foreign node(const char* script)
{
    return {QStringLiteral("node"),
            {QStringLiteral("-e"), QLatin1String(script), QString::fromLatin1(apiKey)}};
}

constexpr char nodeEncrypts[] =
    "const c=require('crypto'),k=c.createHash('sha256').update(process.argv[1]).digest(),"
    "x=c.createCipheriv('aes-256-ecb',k,null),t=require('fs').readFileSync(0,'utf8');"
    "process.stdout.write(x.update(t,'utf8','base64')+x.final('base64'))";
constexpr char nodeDecrypts[] =
    "const c=require('crypto'),k=c.createHash('sha256').update(process.argv[1]).digest(),"
    "x=c.createDecipheriv('aes-256-ecb',k,null),t=require('fs').readFileSync(0,'utf8');"
    "process.stdout.write(x.update(t,'base64','utf8')+x.final('utf8'))";

} // namespace

class BodyEncryptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestInEveryForm_data();
    void requestInEveryForm();
    void withoutTheOptionRequestsAreOpen();
    void bothEncodingsAreUnderstood_data();
    void bothEncodingsAreUnderstood();
    void anAnswerIsOpenedWithTheOptionOff();
    void onlyWhatSaysSoIsDeciphered_data();
    void onlyWhatSaysSoIsDeciphered();
    void wrongKeyIsTold_data();
    void wrongKeyIsTold();
    void damageIsTold_data();
    void damageIsTold();
    void everySpoiledByteIsDamage();
    void jsonThatIsNoObjectIsNoFlaw();
    void otherProgramsReadOurs_data();
    void otherProgramsReadOurs();
    void oursReadsOtherPrograms_data();
    void oursReadsOtherPrograms();
};

void BodyEncryptionTest::requestInEveryForm_data()
{
    QTest::addColumn<CipherForm>("form");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("as it is unless told otherwise")
        << CipherForm() << QByteArray("application/json")
        << QByteArray(R"({"body":")" + customerBase64 + R"("})");
    QTest::newRow("hex") << CipherForm{Encoding::Hex, Wrapping::Member}
                         << QByteArray("application/json")
                         << QByteArray(R"({"body":")" + customerHex + R"("})");
    QTest::newRow("bare") << CipherForm{Encoding::Base64, Wrapping::Bare}
                          << QByteArray("text/plain") << customerBase64;
    QTest::newRow("bare hex") << CipherForm{Encoding::Hex, Wrapping::Bare}
                              << QByteArray("text/plain") << customerHex;
}

void BodyEncryptionTest::requestInEveryForm()
{
    QFETCH(CipherForm, form);
    const argos::Upload upload = encryption(form).upload(customer);
    QTEST(upload.contentType, "contentType");
    QTEST(upload.bytes, "bytes");
}

void BodyEncryptionTest::withoutTheOptionRequestsAreOpen()
{
    const BodyEncryption off = encryption(std::nullopt);
    QVERIFY(!off.isOn());
    QCOMPARE(off.upload(customer).contentType, QByteArray("application/json"));
    QCOMPARE(off.upload(customer).bytes, customer);
}

void BodyEncryptionTest::bothEncodingsAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("base64") << answerOf(customerBase64);
    QTest::newRow("base64 in lines")
        << answerOf(customerBase64.left(64) + "\\n" + customerBase64.mid(64) + "\\n");
    QTest::newRow("hex") << answerOf(customerHex);
    QTest::newRow("hex in capitals") << answerOf(customerHex.toUpper());
    QTest::newRow("within body, as the older document draws it")
        << QByteArray(R"({"body":)" + answerOf(customerBase64) + "}");
}

void BodyEncryptionTest::bothEncodingsAreUnderstood()
{
    QFETCH(QByteArray, answer);
    for (const Encoding encoding : {Encoding::Base64, Encoding::Hex}) {
        const AnswerBody body = encryption(CipherForm{encoding, Wrapping::Member}).read(answer);
        QVERIFY(body.wasEncrypted && !body.flaw);
        QCOMPARE(body.object, QJsonDocument::fromJson(customer).object());
    }
}

void BodyEncryptionTest::anAnswerIsOpenedWithTheOptionOff()
{
    const AnswerBody body = encryption(std::nullopt).read(answerOf(customerBase64));
    QVERIFY(body.wasEncrypted && !body.flaw);
    QCOMPARE(body.object, QJsonDocument::fromJson(customer).object());
}

void BodyEncryptionTest::onlyWhatSaysSoIsDeciphered_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("plain success")
        << QByteArray(R"({"message":"success","submissionId":"submissionId2_mg"})");
    QTest::newRow("plain error") << QByteArray(
        R"({"errorCode":"invalid_admin","message":"Invalid admin."})");
    QTest::newRow("not encrypted, says it")
        << QByteArray(R"({"data":")" + customerBase64 + R"(","isEncrypted":false})");
    QTest::newRow("says it as a text")
        << QByteArray(R"({"data":")" + customerBase64 + R"(","isEncrypted":"true"})");
    QTest::newRow("data is no text") << QByteArray(R"({"data":{"a":"b"},"isEncrypted":true})");
    QTest::newRow("no data") << QByteArray(R"({"isEncrypted":true})");
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("nothing") << QByteArray();
}

void BodyEncryptionTest::onlyWhatSaysSoIsDeciphered()
{
    QFETCH(QByteArray, answer);
    const AnswerBody body = encryption().read(answer);
    QVERIFY(!body.wasEncrypted && !body.flaw);
    QCOMPARE(body.object, QJsonDocument::fromJson(answer).object());
}

void BodyEncryptionTest::wrongKeyIsTold_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("success") << QByteArray(
        R"({"message":"success","submissionId":"submissionId2_mg"})");
    QTest::newRow("Korean") << customer;
    QTest::newRow("one block") << QByteArray("{}");
    QTest::newRow("a long list") << QByteArray(R"({"Items":[")" + QByteArray(50'000, 'x') +
                                               R"("]})");
}

void BodyEncryptionTest::wrongKeyIsTold()
{
    QFETCH(QByteArray, json);
    const AnswerBody body = encryption(CipherForm(), "another key").read(answerOf(encrypted(json)));
    QVERIFY(body.wasEncrypted);
    QVERIFY(body.object.isEmpty());
    QCOMPARE(body.flaw, Flaw(CipherFlaw::WrongKey));
}

void BodyEncryptionTest::damageIsTold_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray cipher = QByteArray::fromBase64(customerBase64);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no encoding") << QByteArray("(encrypted)");
    QTest::newRow("part of a block") << cipher.chopped(1).toBase64();
    QTest::newRow("hex of part of a block") << customerHex.chopped(2);
    QTest::newRow("odd hex") << customerHex.chopped(1);
    QTest::newRow("without the last block") << cipher.chopped(16).toBase64();
    QTest::newRow("without the first block") << cipher.mid(16).toBase64();
    QTest::newRow("URL alphabet") << cipher.toBase64(QByteArray::Base64UrlEncoding);
}

void BodyEncryptionTest::damageIsTold()
{
    QFETCH(QByteArray, text);
    const AnswerBody body = encryption().read(answerOf(text));
    QVERIFY(body.wasEncrypted);
    QVERIFY(body.object.isEmpty());
    QCOMPARE(body.flaw, Flaw(CipherFlaw::Damaged));
}

// A spoiled byte spoils its block: where that lies within a value, JSON may still hold.
void BodyEncryptionTest::everySpoiledByteIsDamage()
{
    const QByteArray cipher = QByteArray::fromBase64(customerBase64);
    int told = 0;
    for (qsizetype at = 0; at < cipher.size(); ++at) {
        QByteArray spoiled = cipher;
        spoiled[at] = static_cast<char>(spoiled.at(at) ^ 1);
        const AnswerBody body = encryption().read(answerOf(spoiled.toBase64()));
        QVERIFY(body.flaw != CipherFlaw::WrongKey);
        told += body.flaw == CipherFlaw::Damaged ? 1 : 0;
    }
    QCOMPARE(told, cipher.size());
}

void BodyEncryptionTest::jsonThatIsNoObjectIsNoFlaw()
{
    const AnswerBody body = encryption().read(answerOf(encrypted("[1,2,3]")));
    QVERIFY(body.wasEncrypted && !body.flaw);
    QVERIFY(body.object.isEmpty());
}

void BodyEncryptionTest::otherProgramsReadOurs_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("json");
    for (const char* program : {"openssl", "node"}) {
        const auto row = [program](const char* name, const QByteArray& json) {
            QTest::addRow("%s, %s", program, name) << QString::fromLatin1(program) << json;
        };
        row("Korean", customer);
        row("whole blocks", R"({"cf1":"01234567890123456789012"})");
        row("empty", "{}");
    }
}

void BodyEncryptionTest::otherProgramsReadOurs()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, json);
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP(qPrintable(program + QStringLiteral(" is not installed")));
    const Foreign foreign = program == u"node" ? node(nodeDecrypts) : openssl("-d");
    QCOMPARE(foreign.madeOf(encrypted(json)), json);
}

void BodyEncryptionTest::oursReadsOtherPrograms_data()
{
    otherProgramsReadOurs_data();
}

void BodyEncryptionTest::oursReadsOtherPrograms()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, json);
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP(qPrintable(program + QStringLiteral(" is not installed")));
    const Foreign foreign = program == u"node" ? node(nodeEncrypts) : openssl("-e");
    const QByteArray text = foreign.madeOf(json);
    QCOMPARE(text, encrypted(json));
    const AnswerBody body = encryption().read(answerOf(text));
    QVERIFY(body.wasEncrypted && !body.flaw);
    QCOMPARE(body.object, QJsonDocument::fromJson(json).object());
}

QTEST_GUILESS_MAIN(BodyEncryptionTest)
#include "tst_body_encryption.moc"
