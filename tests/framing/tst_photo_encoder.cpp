// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/photo_encoder.h"

#include "framing/jpeg_structure.h"

#include <QColorSpace>
#include <QRandomGenerator>
#include <QTest>

using namespace framing;

namespace
{

/// The hardest picture to compress.
QImage noise(QSize size)
{
    QRandomGenerator random(7);
    QImage picture(size, QImage::Format_RGB32);
    random.fillRange(reinterpret_cast<quint32*>(picture.bits()), picture.sizeInBytes() / 4);
    return picture;
}

/// The marker bytes of the segments before the picture's data.
QByteArray headerMarkers(const QByteArray& jpeg)
{
    QByteArray markers;
    for (qsizetype i = 2; i + 3 < jpeg.size() && jpeg[i + 1] != '\xda';) {
        markers += jpeg[i + 1];
        i += 2 + uchar(jpeg[i + 2]) * 256 + uchar(jpeg[i + 3]);
    }
    return markers;
}

/// Upper left corner of the luminance table, which tells the quality: 2 at 95, 10 at 70.
int firstQuantizer(const QByteArray& jpeg)
{
    return uchar(jpeg[jpeg.indexOf("\xff\xdb") + 5]);
}

} // namespace

class PhotoEncoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simplePictureKeepsTheHighestQuality();
    void noisyPictureStepsDown();
    void neverBelowTheLowestQuality();
    void hugePictureIsRefused();
    void noPictureIsRefused();
    void noMetadata();
    void transparentPartsAreWhite();
    void formats_data();
    void formats();
};

void PhotoEncoderTest::simplePictureKeepsTheHighestQuality()
{
    QImage picture(960, 720, QImage::Format_RGB32);
    picture.fill(QColor(200, 150, 120));
    const auto jpeg = encodePhoto(picture);
    QVERIFY(jpeg.ok());
    QVERIFY(isCompleteJpeg(*jpeg));
    QCOMPARE(firstQuantizer(*jpeg), 2);
    const QImage read = QImage::fromData(*jpeg);
    QCOMPARE(read.size(), picture.size());
    QVERIFY(qAbs(read.pixelColor(480, 360).red() - 200) <= 2);
}

void PhotoEncoderTest::noisyPictureStepsDown()
{
    const auto jpeg = encodePhoto(noise({1200, 900}));
    QVERIFY(jpeg.ok());
    QVERIFY(jpeg->size() <= advisedPhotoBytes);
    QVERIFY(firstQuantizer(*jpeg) > 2);
    QVERIFY(firstQuantizer(*jpeg) <= 10);
}

void PhotoEncoderTest::neverBelowTheLowestQuality()
{
    const auto jpeg = encodePhoto(noise({1700, 1275}));
    QVERIFY(jpeg.ok());
    QVERIFY(jpeg->size() > advisedPhotoBytes);
    QVERIFY(jpeg->size() <= mostPhotoBytes);
    QCOMPARE(firstQuantizer(*jpeg), 10);
}

void PhotoEncoderTest::hugePictureIsRefused()
{
    const auto jpeg = encodePhoto(noise({3000, 2250}));
    QVERIFY(!jpeg.ok());
    QCOMPARE(jpeg.error(), EncodeError::TooLarge);
}

void PhotoEncoderTest::noPictureIsRefused()
{
    const auto jpeg = encodePhoto({});
    QVERIFY(!jpeg.ok());
    QCOMPARE(jpeg.error(), EncodeError::NoPicture);
}

void PhotoEncoderTest::noMetadata()
{
    QImage picture(100, 75, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    picture.setText(QStringLiteral("Author"), QStringLiteral("SOMEBODY"));
    picture.setText(QStringLiteral("Description"), QStringLiteral("SOMEWHERE"));
    picture.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    const auto jpeg = encodePhoto(picture);
    QVERIFY(jpeg.ok());
    QVERIFY(!jpeg->contains("SOME"));
    for (const char marker : headerMarkers(*jpeg)) {
        const bool application = uchar(marker) > 0xe0 && uchar(marker) <= 0xef;
        QVERIFY2(!application && marker != '\xfe', "EXIF, profile or comment");
    }
}

void PhotoEncoderTest::transparentPartsAreWhite()
{
    QImage picture(64, 48, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    const auto jpeg = encodePhoto(picture);
    QVERIFY(jpeg.ok());
    QCOMPARE(QImage::fromData(*jpeg).pixelColor(32, 24), QColor(Qt::white));
}

void PhotoEncoderTest::formats_data()
{
    QTest::addColumn<QImage::Format>("format");
    QTest::newRow("one bit") << QImage::Format_Mono;
    QTest::newRow("palette") << QImage::Format_Indexed8;
    QTest::newRow("grey") << QImage::Format_Grayscale8;
    QTest::newRow("16 bit grey") << QImage::Format_Grayscale16;
    QTest::newRow("16 bit colours") << QImage::Format_RGBA64;
    QTest::newRow("565") << QImage::Format_RGB16;
    QTest::newRow("alpha only") << QImage::Format_Alpha8;
}

void PhotoEncoderTest::formats()
{
    QFETCH(QImage::Format, format);
    QImage picture(33, 17, format);
    picture.fill(0);
    const auto jpeg = encodePhoto(picture);
    QVERIFY(jpeg.ok());
    QCOMPARE(QImage::fromData(*jpeg).size(), QSize(33, 17));
}

QTEST_GUILESS_MAIN(PhotoEncoderTest)
#include "tst_photo_encoder.moc"
