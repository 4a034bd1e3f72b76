// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/picture_file.h"

#include "framing/photo_crop.h"
#include "framing/plain_picture.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
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

/// JPEGs of red beside blue that Qt cannot write, 32x24.
QByteArray arithmeticJpeg()
{
    return QByteArray::fromBase64(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUf"
        "GhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgo"
        "KCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/yQARCAAYACADASIAAhEBAxEB/8wACgAQEAUBEBEF"
        "/9oADAMBAAIRAxEAPwD/ALIQJuP7ijRBl9kHcCybY1tZf7gg/9k=");
}
QByteArray progressiveJpeg()
{
    return QByteArray::fromBase64(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUf"
        "GhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgo"
        "KCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wgARCAAYACADASIAAhEBAxEB/8QAFgABAQEAAAAA"
        "AAAAAAAAAAAAAAUG/8QAFQEBAQAAAAAAAAAAAAAAAAAABwX/2gAMAwEAAhADEAAAAc4IyRADCV3wPKkAMJX/"
        "AP/EABQQAQAAAAAAAAAAAAAAAAAAADD/2gAIAQEAAQUCT//EABQRAQAAAAAAAAAAAAAAAAAAACD/2gAIAQMB"
        "AT8BH//EABQRAQAAAAAAAAAAAAAAAAAAACD/2gAIAQIBAT8BH//EABQQAQAAAAAAAAAAAAAAAAAAADD/2gAI"
        "AQEABj8CT//EABQQAQAAAAAAAAAAAAAAAAAAADD/2gAIAQEAAT8hT//aAAwDAQACAAMAAAAQ/C/C/8QAFBEB"
        "AAAAAAAAAAAAAAAAAAAAIP/aAAgBAwEBPxAf/8QAFBEBAAAAAAAAAAAAAAAAAAAAIP/aAAgBAgEBPxAf/8QA"
        "FBABAAAAAAAAAAAAAAAAAAAAMP/aAAgBAQABPxBP/9k=");
}
QByteArray cmykJpeg()
{
    return QByteArray::fromBase64(
        "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAGBAUGBQQGBgUGBwcGCAoQCgoJCQoUDg8MEBcUGBgXFBYWGh0lHxob"
        "IxwWFiAsICMmJykqKRkfLTAtKDAlKCko/9sAQwEHBwcKCAoTCgoTKBoWGigoKCgoKCgoKCgoKCgoKCgoKCgo"
        "KCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgo/8AAFAgAGAAgBAEiAAIRAQMRAQQiAP/EABcAAQEBAQAA"
        "AAAAAAAAAAAAAAAGBwj/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAACAb/xAAU"
        "EQEAAAAAAAAAAAAAAAAAAAAA/9oADgQBAAIRAxEEAAA/ANEAWI2uqQF+AHhVACAAMMVQBfgB4VQA/9k=");
}

/// Corners red, blue, green and white, in reading order.
QImage fourColours(QSize size = {80, 60})
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QPainter painter(&picture);
    const int x = size.width() / 2;
    const int y = size.height() / 2;
    painter.fillRect(x, 0, x, y, Qt::blue);
    painter.fillRect(0, y, x, y, Qt::green);
    painter.fillRect(x, y, x, y, Qt::white);
    return picture;
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
    void anyKindOfPixels_data();
    void anyKindOfPixels();
    void shadesOfGrey_data();
    void shadesOfGrey();
    void whatIsSeenThroughIsWhite();
    void anyShape_data();
    void anyShape();
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
    QTest::newRow("WebP") << QByteArray("RIFF\x24\0\0\0WEBPVP8 \x18\0\0\0", 20) +
                                 QByteArray(24, 'x')
                          << Error::NotAPicture;
    QTest::newRow("HEIC") << QByteArray("\0\0\0\x18"
                                        "ftypheic\0\0\0\0mif1heic",
                                        24)
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
    // EXIF 2.3, 4.6.4: where the first row and the first column of what is stored belong.
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QTransform>("toStored");
    const QTransform mirror(-1, 0, 0, 1, 0, 0);
    QTest::newRow("upright") << 1 << QTransform();
    QTest::newRow("mirrored") << 2 << mirror;
    QTest::newRow("upside down") << 3 << QTransform().rotate(180);
    QTest::newRow("upside down, mirrored") << 4 << QTransform(1, 0, 0, -1, 0, 0);
    QTest::newRow("turned left, mirrored") << 5 << QTransform(0, 1, 1, 0, 0, 0);
    QTest::newRow("turned left") << 6 << QTransform().rotate(-90);
    QTest::newRow("turned right, mirrored") << 7 << QTransform(0, -1, -1, 0, 0, 0);
    QTest::newRow("turned right") << 8 << QTransform().rotate(90);
}

void PictureFileTest::exifOrientationIsHonoured()
{
    QFETCH(int, orientation);
    QFETCH(QTransform, toStored);
    const QImage stored = fourColours().transformed(toStored);
    const auto picture =
        readPicture(write(withOrientation(encoded(stored, "jpeg"), char(orientation))));
    QVERIFY(picture.ok());
    QCOMPARE(picture->size(), QSize(80, 60));
    for (const QPoint at : {QPoint(10, 10), QPoint(70, 10), QPoint(10, 50), QPoint(70, 50)}) {
        const QColor colour = picture->pixelColor(at);
        const QColor wanted = fourColours().pixelColor(at);
        QVERIFY(std::abs(colour.red() - wanted.red()) < 40);
        QVERIFY(std::abs(colour.green() - wanted.green()) < 40);
        QVERIFY(std::abs(colour.blue() - wanted.blue()) < 40);
    }
}

void PictureFileTest::anyKindOfPixels_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QImage picture = twoColours();
    const auto png = [&](QImage::Format format) {
        return encoded(picture.convertToFormat(format), "png");
    };
    QTest::newRow("png with 16 bits") << png(QImage::Format_RGBX64);
    QTest::newRow("png with 16 bits and alpha") << png(QImage::Format_RGBA64);
    QTest::newRow("png with alpha") << png(QImage::Format_ARGB32);
    QTest::newRow("png with a palette") << png(QImage::Format_Indexed8);
    QTest::newRow("progressive jpeg") << progressiveJpeg();
    QTest::newRow("jpeg with arithmetic coding") << arithmeticJpeg();
    QTest::newRow("jpeg for a printer (CMYK)") << cmykJpeg();
}

void PictureFileTest::anyKindOfPixels()
{
    QFETCH(QByteArray, bytes);
    const auto picture = readPicture(write(bytes));
    QVERIFY(picture.ok());
    const QImage plain = plainPicture(*picture);
    QCOMPARE(plain.format(), QImage::Format_RGB32);
    const int y = plain.height() / 2;
    const QColor left = plain.pixelColor(plain.width() / 8, y);
    const QColor right = plain.pixelColor(plain.width() * 7 / 8, y);
    QVERIFY(left.red() > 180 && left.blue() < 80);
    QVERIFY(right.blue() > 130 && right.red() < 80);
}

void PictureFileTest::shadesOfGrey_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QImage grey(80, 60, QImage::Format_Grayscale8);
    grey.fill(100);
    QTest::newRow("jpeg") << encoded(grey, "jpeg");
    QTest::newRow("png") << encoded(grey, "png");
    QTest::newRow("png with 16 bits")
        << encoded(grey.convertToFormat(QImage::Format_Grayscale16), "png");
}

void PictureFileTest::shadesOfGrey()
{
    QFETCH(QByteArray, bytes);
    const auto picture = readPicture(write(bytes));
    QVERIFY(picture.ok());
    const QColor pixel = plainPicture(*picture).pixelColor(40, 30);
    QVERIFY(std::abs(pixel.red() - 100) <= 2);
    QVERIFY(pixel.red() == pixel.green() && pixel.green() == pixel.blue());
}

void PictureFileTest::whatIsSeenThroughIsWhite()
{
    QImage clear(80, 60, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const auto picture = readPicture(write(encoded(clear, "png")));
    QVERIFY(picture.ok());
    QCOMPARE(plainPicture(*picture).pixelColor(40, 30), QColor(Qt::white));
}

void PictureFileTest::anyShape_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("one pixel") << QSize(1, 1);
    QTest::newRow("a line across") << QSize(5000, 1);
    QTest::newRow("a line down") << QSize(1, 5000);
    QTest::newRow("odd") << QSize(1283, 967);
}

void PictureFileTest::anyShape()
{
    QFETCH(QSize, size);
    for (const char* format : {"jpeg", "png", "bmp"}) {
        const auto picture = readPicture(write(encoded(twoColours(size), format)));
        QVERIFY(picture.ok());
        QCOMPARE(picture->size(), size);
        QVERIFY(!photoCrop(*picture).isNull());
    }
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
