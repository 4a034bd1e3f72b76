// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/picture_file.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace framing;

namespace
{

QByteArray encoded(const QImage& picture, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format);
    return bytes;
}

/// Red on the left, blue on the right.
QImage twoColours(QSize size = {80, 60})
{
    QImage picture(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            picture.setPixel(x, y, x < size.width() / 2 ? qRgb(255, 0, 0) : qRgb(0, 0, 255));
    }
    return picture;
}

/// A JPEG with an EXIF block that says nothing but the orientation.
QByteArray withOrientation(const QByteArray& jpeg, char orientation)
{
    QByteArray exif("Exif\0\0II*\0\10\0\0\0\1\0\22\1\3\0\1\0\0\0", 24);
    exif += orientation;
    exif += QByteArray(7, '\0');
    QByteArray segment("\xff\xe1\0", 3);
    segment += char(exif.size() + 2);
    return jpeg.left(2) + segment + exif + jpeg.mid(2);
}

/// The header of a PNG that claims to be very large, and nothing behind.
QByteArray giantPng()
{
    QByteArray png = encoded(twoColours(), "png");
    const QByteArray side("\0\0\x9c\x40", 4); // 40000
    png.replace(16, 4, side);
    png.replace(20, 4, side);
    // The checksum of the changed header.
    quint32 crc = 0xffffffff;
    for (const char byte : png.mid(12, 17)) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    crc = ~crc;
    for (int i = 0; i < 4; ++i)
        png[29 + i] = char(crc >> (24 - 8 * i));
    return png;
}

} // namespace

class PictureFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsByContent_data();
    void readsByContent();
    void refusals_data();
    void refusals();
    void notAFile();
    void tooLargeFile();
    void exifOrientationIsHonoured_data();
    void exifOrientationIsHonoured();
    void largeJpegIsReduced();

private:
    QString write(const QByteArray& bytes, const QString& name = QStringLiteral("picture"));

    QTemporaryDir m_folder;
};

void PictureFileTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

QString PictureFileTest::write(const QByteArray& bytes, const QString& name)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's folder cannot be written");
    return path;
}

void PictureFileTest::readsByContent_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("jpeg") << QByteArray("jpeg") << QStringLiteral("a.jpg");
    QTest::newRow("png") << QByteArray("png") << QStringLiteral("a.png");
    QTest::newRow("bmp") << QByteArray("bmp") << QStringLiteral("a.bmp");
    QTest::newRow("wrong name") << QByteArray("jpeg") << QStringLiteral("a.png");
    QTest::newRow("no ending") << QByteArray("png") << QStringLiteral("a");
}

void PictureFileTest::readsByContent()
{
    QFETCH(QByteArray, format);
    QFETCH(QString, name);
    const auto picture = readPicture(write(encoded(twoColours(), format.constData()), name));
    QVERIFY(picture.ok());
    QCOMPARE(picture->size(), QSize(80, 60));
    QVERIFY(picture->pixelColor(10, 30).red() > 200);
    QVERIFY(picture->pixelColor(70, 30).blue() > 200);
}

void PictureFileTest::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<PictureFileError>("error");
    const QByteArray jpeg = encoded(twoColours({400, 300}), "jpeg");
    const QByteArray png = encoded(twoColours({400, 300}), "png");
    const QByteArray bmp = encoded(twoColours(), "bmp");
    using Error = PictureFileError;
    QTest::newRow("empty") << QByteArray() << Error::Empty;
    QTest::newRow("one byte") << QByteArray("x") << Error::NotAPicture;
    QTest::newRow("text") << QByteArray("hello, I am no picture at all") << Error::NotAPicture;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << Error::NotAPicture;
    QTest::newRow("drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9'/>")
                             << Error::NotAPicture;
    QTest::newRow("jpeg cut in half") << jpeg.left(jpeg.size() / 2) << Error::Damaged;
    QTest::newRow("jpeg without its end") << jpeg.chopped(2) << Error::Damaged;
    QTest::newRow("jpeg cut in the header") << jpeg.left(30) << Error::Damaged;
    QTest::newRow("jpeg of two bytes and a half") << jpeg.left(3) << Error::Damaged;
    QTest::newRow("png cut in half") << png.left(png.size() / 2) << Error::Damaged;
    QTest::newRow("png without its last byte") << png.chopped(1) << Error::Damaged;
    QTest::newRow("png cut in the header") << png.left(20) << Error::Damaged;
    QTest::newRow("bmp cut in half") << bmp.left(bmp.size() / 2) << Error::Damaged;
    QTest::newRow("1600 megapixels") << giantPng() << Error::TooManyPixels;
}

void PictureFileTest::refusals()
{
    QFETCH(QByteArray, bytes);
    const auto picture = readPicture(write(bytes));
    QVERIFY(!picture.ok());
    QTEST(picture.error(), "error");
}

void PictureFileTest::notAFile()
{
    QCOMPARE(readPicture(m_folder.filePath(QStringLiteral("nowhere"))).error(),
             PictureFileError::NotFound);
    QCOMPARE(readPicture(m_folder.path()).error(), PictureFileError::NotAFile);
    // Opening a pipe would wait for a writer for ever.
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(readPicture(pipe).error(), PictureFileError::NotAFile);
}

void PictureFileTest::tooLargeFile()
{
    const QString path = write({}, QStringLiteral("large"));
    QVERIFY(QFile(path).resize(mostPictureBytes + 1));
    QCOMPARE(readPicture(path).error(), PictureFileError::TooLarge);
    QFile::remove(path);
}

void PictureFileTest::exifOrientationIsHonoured_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QPoint>("redAt");
    QTest::newRow("upright") << 1 << QSize(80, 60) << QPoint(10, 30);
    QTest::newRow("upside down") << 3 << QSize(80, 60) << QPoint(70, 30);
    QTest::newRow("turned right") << 6 << QSize(60, 80) << QPoint(30, 10);
    QTest::newRow("turned left") << 8 << QSize(60, 80) << QPoint(30, 70);
}

void PictureFileTest::exifOrientationIsHonoured()
{
    QFETCH(int, orientation);
    QFETCH(QPoint, redAt);
    const QByteArray jpeg = withOrientation(encoded(twoColours(), "jpeg"), char(orientation));
    const auto picture = readPicture(write(jpeg));
    QVERIFY(picture.ok());
    QTEST(picture->size(), "size");
    QVERIFY(picture->pixelColor(redAt).red() > 200);
}

void PictureFileTest::largeJpegIsReduced()
{
    const auto half = readPicture(write(encoded(twoColours({4000, 2880}), "jpeg")));
    QVERIFY(half.ok());
    QCOMPARE(half->size(), QSize(2000, 1440));
    const auto whole = readPicture(write(encoded(twoColours({4000, 2878}), "jpeg")));
    QVERIFY(whole.ok());
    QCOMPARE(whole->size(), QSize(4000, 2878));
}

QTEST_GUILESS_MAIN(PictureFileTest)
#include "tst_picture_file.moc"
