// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/cipher.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace
{

const QByteArray apiKey = "aB3dE6gH9";

QByteArray sample()
{
    return QStringLiteral(R"({"message":"success","fullName":"홍길동"})").toUtf8();
}

/// What the program prints; `input` goes to its standard input.
QByteArray output(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished(20000) ? process.readAllStandardOutput() : QByteArray();
}

QByteArray opensslCipher(const QStringList& direction, const QByteArray& input)
{
    const QByteArray key = QCryptographicHash::hash(apiKey, QCryptographicHash::Sha256).toHex();
    return output(QStringLiteral("openssl"),
                  QStringList{QStringLiteral("enc"), QStringLiteral("-aes-256-ecb"),
                              QStringLiteral("-K"), QString::fromLatin1(key),
                              QStringLiteral("-base64"), QStringLiteral("-A")} +
                      direction,
                  input);
}

/// Node's crypto as the service's own page uses it: the digest of the API key as the key, no IV.
QByteArray nodeCipher(const QString& make, const QString& from, const QString& to,
                      const QByteArray& input)
{
    const QString script = QStringLiteral(R"(const crypto = require("crypto");
const key = crypto.createHash("sha256").update("%1").digest();
const cipher = crypto.%2("aes-256-ecb", key, null);
const input = require("fs").readFileSync(0, "utf8");
process.stdout.write(cipher.update(input, "%3", "%4") + cipher.final("%4"));)")
                               .arg(QString::fromLatin1(apiKey), make, from, to);
    return output(QStringLiteral("node"), {QStringLiteral("-e"), script}, input);
}

} // namespace

class CipherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithOpenssl();
    void agreesWithNode();
    void padsWholeBlocksToo();
    void opensNothingElse_data();
    void opensNothingElse();
};

void CipherTest::agreesWithOpenssl()
{
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        QSKIP("openssl is not installed");
    QCOMPARE(opensslCipher({QStringLiteral("-d")}, sandbox::encrypted(sample(), apiKey)), sample());
    QCOMPARE(sandbox::decrypted(opensslCipher({}, sample()), apiKey), sample());
}

void CipherTest::agreesWithNode()
{
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        QSKIP("node is not installed");
    const QString utf8 = QStringLiteral("utf8");
    QCOMPARE(nodeCipher(QStringLiteral("createDecipheriv"), QStringLiteral("base64"), utf8,
                        sandbox::encrypted(sample(), apiKey)),
             sample());
    for (const QString& form : {QStringLiteral("base64"), QStringLiteral("hex")}) {
        const QByteArray text = nodeCipher(QStringLiteral("createCipheriv"), utf8, form, sample());
        QVERIFY(!text.isEmpty());
        QCOMPARE(sandbox::decrypted(text, apiKey), sample());
    }
}

void CipherTest::padsWholeBlocksToo()
{
    for (const int size : {0, 1, 15, 16, 17, 100'000}) {
        const QByteArray plain(size, 'x');
        const QByteArray text = sandbox::encrypted(plain, apiKey);
        QCOMPARE(QByteArray::fromBase64(text).size(), (size / 16 + 1) * 16);
        QCOMPARE(sandbox::decrypted(text, apiKey), plain);
    }
}

void CipherTest::opensNothingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray whole = sandbox::encrypted(sample(), apiKey);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("open JSON") << sample();
    QTest::newRow("part of a block") << whole.chopped(10);
    QTest::newRow("without the last block") << QByteArray::fromBase64(whole).chopped(16).toBase64();
    QTest::newRow("foreign character") << QByteArray(whole).replace(3, 1, "*");
    QTest::newRow("half a byte of hexadecimal digits")
        << QByteArray::fromBase64(whole).toHex().chopped(1);
    QTest::newRow("another key") << sandbox::encrypted(sample(), "other");
}

void CipherTest::opensNothingElse()
{
    QFETCH(QByteArray, text);
    QVERIFY(!sandbox::decrypted(text, apiKey));
}

QTEST_GUILESS_MAIN(CipherTest)
#include "tst_cipher.moc"
