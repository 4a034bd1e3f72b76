// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/photo_crop.h"

#include <QColorSpace>
#include <QPainter>
#include <QTest>

using namespace framing;

class PhotoCropTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data();
    void sizes();
    void takesTheMiddle();
    void keepsPixelsThatNeedNoScaling();
    void givesAPlainPicture();
    void transparentPartsAreWhite();
    void nullStaysNull();
};

void PhotoCropTest::sizes_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<QSize>("photo");
    QTest::newRow("as recommended") << QSize(960, 720) << QSize(960, 720);
    QTest::newRow("wide HD") << QSize(1280, 720) << QSize(960, 720);
    QTest::newRow("full HD") << QSize(1920, 1080) << QSize(960, 720);
    QTest::newRow("upright") << QSize(3000, 4000) << QSize(960, 720);
    QTest::newRow("small is not scaled up") << QSize(640, 480) << QSize(640, 480);
    QTest::newRow("small and wide") << QSize(848, 480) << QSize(640, 480);
    QTest::newRow("small and upright") << QSize(480, 640) << QSize(480, 360);
    QTest::newRow("a little larger") << QSize(961, 721) << QSize(960, 720);
    QTest::newRow("square") << QSize(512, 512) << QSize(512, 384);
    QTest::newRow("odd") << QSize(31, 17) << QSize(22, 17);
    QTest::newRow("one pixel") << QSize(1, 1) << QSize(1, 1);
    QTest::newRow("a line") << QSize(4000, 1) << QSize(1, 1);
    QTest::newRow("a column") << QSize(1, 4000) << QSize(1, 1);
}

void PhotoCropTest::sizes()
{
    QFETCH(QSize, picture);
    QImage image(picture, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QImage photo = photoCrop(image);
    QTEST(photo.size(), "photo");
    QCOMPARE(photo.pixelColor(0, 0), QColor(Qt::red));
}

void PhotoCropTest::takesTheMiddle()
{
    QImage picture(1280, 720, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QPainter(&picture).fillRect(160, 0, 960, 720, Qt::blue);
    const QImage photo = photoCrop(picture);
    QCOMPARE(photo.pixelColor(0, 360), QColor(Qt::blue));
    QCOMPARE(photo.pixelColor(959, 360), QColor(Qt::blue));
}

void PhotoCropTest::keepsPixelsThatNeedNoScaling()
{
    QImage picture(1280, 720, QImage::Format_RGB32);
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y)
            picture.setPixel(x, y, qRgb(x % 256, y % 256, (x + y) % 256));
    }
    QCOMPARE(photoCrop(picture), picture.copy(160, 0, 960, 720));
}

void PhotoCropTest::givesAPlainPicture()
{
    QImage picture(100, 75, QImage::Format_RGBA64);
    picture.fill(Qt::green);
    picture.setText(QStringLiteral("Author"), QStringLiteral("somebody"));
    picture.setDevicePixelRatio(2);
    picture.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    const QImage photo = photoCrop(picture);
    QCOMPARE(photo.format(), QImage::Format_RGB32);
    QCOMPARE(photo.size(), QSize(100, 75));
    QVERIFY(photo.textKeys().isEmpty());
    QCOMPARE(photo.devicePixelRatio(), 1.0);
    QVERIFY(!photo.colorSpace().isValid());
}

void PhotoCropTest::transparentPartsAreWhite()
{
    QImage picture(100, 75, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QCOMPARE(photoCrop(picture).pixelColor(50, 30), QColor(Qt::white));
}

void PhotoCropTest::nullStaysNull()
{
    QVERIFY(photoCrop({}).isNull());
}

QTEST_GUILESS_MAIN(PhotoCropTest)
#include "tst_photo_crop.moc"
