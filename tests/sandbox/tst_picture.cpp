// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/picture.h"
#include "support/face_picture.h"

#include <QTest>

class PictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSize_data();
    void readsTheSize();
    void refuses_data();
    void refuses();
    void survivesEveryCut_data();
    void survivesEveryCut();
};

void PictureTest::readsTheSize_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("JPEG") << support::facePicture("JPEG", {96, 72});
    QTest::newRow("PNG") << support::facePicture("PNG", {96, 72});
    QTest::newRow("JPEG with bytes after its end")
        << support::facePicture("JPEG", {96, 72}) + "more";
    QTest::newRow("JPEG with fill bytes")
        << support::facePicture("JPEG", {96, 72}).insert(2, "\xFF\xFF");
}

void PictureTest::readsTheSize()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(sandbox::pictureSize(bytes), std::optional(QSize(96, 72)));
}

void PictureTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray jpeg = support::facePicture("JPEG");
    const QByteArray png = support::facePicture("PNG");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text named face.jpg") << QByteArray("not a picture");
    QTest::newRow("a bitmap") << support::facePicture("BMP");
    QTest::newRow("the JPEG signature alone") << jpeg.left(3);
    QTest::newRow("half a JPEG") << jpeg.left(jpeg.size() / 2);
    QTest::newRow("a JPEG without its last byte") << jpeg.chopped(1);
    QTest::newRow("a JPEG without a frame") << QByteArray("\xFF\xD8\xFF\xDA\x00\x02\xFF\xD9", 8);
    QTest::newRow("a JPEG of zero lines") << QByteArray(jpeg).replace(
        QByteArray("\x08\x00\x30\x00\x40", 5), QByteArray("\x08\x00\x00\x00\x40", 5));
    QTest::newRow("half a PNG") << png.left(png.size() / 2);
    QTest::newRow("a PNG of zero columns") << QByteArray(png).replace(16, 4, QByteArray(4, '\0'));
    QTest::newRow("a PNG too wide to be one")
        << QByteArray(png).replace(16, 4, QByteArray(4, '\x7F'));
}

void PictureTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(sandbox::pictureSize(bytes), std::nullopt);
}

void PictureTest::survivesEveryCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("JPEG") << support::facePicture("JPEG");
    QTest::newRow("PNG") << support::facePicture("PNG");
}

void PictureTest::survivesEveryCut()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        // A copy of exactly that size lets the address sanitizer see a read beyond it.
        const std::vector<char> cut(bytes.begin(), bytes.begin() + length);
        QVERIFY(!sandbox::pictureSize(QByteArrayView(cut.data(), length)));
    }
}

QTEST_APPLESS_MAIN(PictureTest)
#include "tst_picture.moc"
