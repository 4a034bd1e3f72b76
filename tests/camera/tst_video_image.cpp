// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "camera/video_image.h"

#include <QTest>
#include <QVideoFrame>

namespace
{

/// A frame of `size` whose left half is black and whose right half is white, in one byte a pixel.
QVideoFrame halves(QSize size, QVideoFrame::RotationAngle angle = QVideoFrame::Rotation0)
{
    QVideoFrame frame(QVideoFrameFormat(size, QVideoFrameFormat::Format_Y8));
    frame.map(QVideoFrame::WriteOnly);
    for (int y = 0; y < size.height(); ++y) {
        uchar* row = frame.bits(0) + y * frame.bytesPerLine(0);
        std::fill_n(row, size.width() / 2, uchar{0});
        std::fill_n(row + size.width() / 2, size.width() / 2, uchar{255});
    }
    frame.unmap();
    frame.setRotationAngle(angle);
    return frame;
}

QVideoFrame filled(QVideoFrameFormat format, std::initializer_list<int> planes)
{
    QVideoFrame frame(format);
    frame.map(QVideoFrame::WriteOnly);
    int plane = 0;
    for (const int value : planes) {
        std::fill_n(frame.bits(plane), frame.mappedBytes(plane), static_cast<uchar>(value));
        ++plane;
    }
    frame.unmap();
    return frame;
}

} // namespace

class TestVideoImage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheMiddleOfAWideFrame()
    {
        const QImage image = camera::imageOf(halves({1280, 720}));
        QCOMPARE(image.size(), QSize(960, 720));
        QCOMPARE(image.format(), QImage::Format_RGB32);
        QCOMPARE(image.pixel(479, 0), qRgb(0, 0, 0));
        QCOMPARE(image.pixel(480, 719), qRgb(255, 255, 255));
    }

    void turnsAFrameUprightBeforeCropping_data()
    {
        QTest::addColumn<QVideoFrame::RotationAngle>("angle");
        QTest::addColumn<QPoint>("white");
        QTest::addColumn<QSize>("size");
        QTest::newRow("0") << QVideoFrame::Rotation0 << QPoint(1, 0) << QSize(480, 360);
        QTest::newRow("90") << QVideoFrame::Rotation90 << QPoint(0, 1) << QSize(360, 270);
        QTest::newRow("180") << QVideoFrame::Rotation180 << QPoint(-1, 0) << QSize(480, 360);
        QTest::newRow("270") << QVideoFrame::Rotation270 << QPoint(0, -1) << QSize(360, 270);
    }

    void turnsAFrameUprightBeforeCropping()
    {
        QFETCH(QVideoFrame::RotationAngle, angle);
        QFETCH(QPoint, white);
        QFETCH(QSize, size);
        const QImage image = camera::imageOf(halves({640, 360}, angle));
        QCOMPARE(image.size(), size);
        const QPoint middle = image.rect().center();
        QCOMPARE(image.pixel(middle + white * 100), qRgb(255, 255, 255));
        QCOMPARE(image.pixel(middle - white * 100), qRgb(0, 0, 0));
    }

    void colourRangeOfTheFrameCounts()
    {
        QVideoFrameFormat format({64, 48}, QVideoFrameFormat::Format_YUV420P);
        QCOMPARE(camera::imageOf(filled(format, {16, 128, 128})).pixel(0, 0), qRgb(0, 0, 0));
        format.setColorRange(QVideoFrameFormat::ColorRange_Full);
        QCOMPARE(camera::imageOf(filled(format, {16, 128, 128})).pixel(0, 0), qRgb(16, 16, 16));
    }

    void colourMatrixOfTheFrameCounts()
    {
        QVideoFrameFormat format({64, 48}, QVideoFrameFormat::Format_NV12);
        const QRgb standard = camera::imageOf(filled(format, {126, 160})).pixel(0, 0);
        format.setColorSpace(QVideoFrameFormat::ColorSpace_BT709);
        const QRgb high = camera::imageOf(filled(format, {126, 160})).pixel(0, 0);
        QCOMPARE(qRed(standard), 179);
        QCOMPARE(qRed(high), 185);
    }

    void everyLayoutOfOursIsReadWithoutQtsConversion_data()
    {
        QTest::addColumn<QVideoFrameFormat::PixelFormat>("format");
        QTest::addColumn<QRgb>("colour");
        // All bytes 128: mid grey in the YUV formats, level 128 in the others.
        const QRgb yuv = qRgb(130, 130, 130);
        const QRgb rgb = qRgb(128, 128, 128);
        QTest::newRow("YUYV") << QVideoFrameFormat::Format_YUYV << yuv;
        QTest::newRow("UYVY") << QVideoFrameFormat::Format_UYVY << yuv;
        QTest::newRow("NV12") << QVideoFrameFormat::Format_NV12 << yuv;
        QTest::newRow("NV21") << QVideoFrameFormat::Format_NV21 << yuv;
        QTest::newRow("YUV420P") << QVideoFrameFormat::Format_YUV420P << yuv;
        QTest::newRow("YV12") << QVideoFrameFormat::Format_YV12 << yuv;
        QTest::newRow("Y8") << QVideoFrameFormat::Format_Y8 << rgb;
        QTest::newRow("BGRX8888") << QVideoFrameFormat::Format_BGRX8888 << rgb;
        QTest::newRow("BGRA8888") << QVideoFrameFormat::Format_BGRA8888 << rgb;
        QTest::newRow("RGBX8888") << QVideoFrameFormat::Format_RGBX8888 << rgb;
        QTest::newRow("RGBA8888") << QVideoFrameFormat::Format_RGBA8888 << rgb;
        QTest::newRow("XRGB8888") << QVideoFrameFormat::Format_XRGB8888 << rgb;
        QTest::newRow("ARGB8888") << QVideoFrameFormat::Format_ARGB8888 << rgb;
        QTest::newRow("XBGR8888") << QVideoFrameFormat::Format_XBGR8888 << rgb;
        QTest::newRow("ABGR8888") << QVideoFrameFormat::Format_ABGR8888 << rgb;
    }

    void everyLayoutOfOursIsReadWithoutQtsConversion()
    {
        QFETCH(QVideoFrameFormat::PixelFormat, format);
        QFETCH(QRgb, colour);
        const QImage image =
            camera::imageOf(filled(QVideoFrameFormat({64, 48}, format), {128, 128, 128}));
        QCOMPARE(image.size(), QSize(64, 48));
        QCOMPARE(image.pixel(63, 47), colour);
    }

    void otherFormatsGoThroughQt()
    {
        const QVideoFrame frame =
            filled(QVideoFrameFormat({128, 72}, QVideoFrameFormat::Format_AYUV), {128});
        const QImage image = camera::imageOf(frame);
        QCOMPARE(image.size(), QSize(96, 72));
        QCOMPARE(image.format(), QImage::Format_RGB32);
    }

    void invalidFramesGiveNothing() { QVERIFY(camera::imageOf(QVideoFrame()).isNull()); }
};

QTEST_MAIN(TestVideoImage)
#include "tst_video_image.moc"
