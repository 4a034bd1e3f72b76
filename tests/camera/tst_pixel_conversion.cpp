// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "camera/central_crop.h"
#include "camera/pixel_conversion.h"

#include <QTest>

#include <cmath>
#include <vector>

using camera::ColourMatrix;
using camera::ColourRange;
using camera::PixelLayout;

Q_DECLARE_METATYPE(PixelLayout)
Q_DECLARE_METATYPE(ColourMatrix)
Q_DECLARE_METATYPE(ColourRange)

namespace
{

struct Yuv {
    int y, u, v;
};

// Any pattern will do that differs from pixel to pixel and reaches the ends of the scale.
Yuv patternAt(int x, int y, int columnsPerColour, int rowsPerColour)
{
    const int column = x / columnsPerColour;
    const int row = y / rowsPerColour;
    return {(x * 37 + y * 59) % 256, (column * 71 + row * 13) % 256,
            (column * 29 + row * 97 + 40) % 256};
}

/// The recommendations' own formula in floating point.
QRgb reference(Yuv p, ColourMatrix matrix, ColourRange range)
{
    const double red = matrix == ColourMatrix::Bt601 ? 0.299 : 0.2126;
    const double blue = matrix == ColourMatrix::Bt601 ? 0.114 : 0.0722;
    const bool full = range == ColourRange::Full;
    const double y = full ? p.y : (p.y - 16) * 255.0 / 219;
    const double u = (p.u - 128) * (full ? 1 : 255.0 / 224);
    const double v = (p.v - 128) * (full ? 1 : 255.0 / 224);
    const double r = y + 2 * (1 - red) * v;
    const double b = y + 2 * (1 - blue) * u;
    const double g = (y - red * r - blue * b) / (1 - red - blue);
    const auto level = [](double value) {
        return static_cast<int>(std::lround(std::clamp(value, 0.0, 255.0)));
    };
    return qRgb(level(r), level(g), level(b));
}

/// A picture in memory of its own, with room left over at the end of each row.
class Sample
{
public:
    Sample(PixelLayout layout, QSize size, qsizetype spare)
        : m_pixels{layout, size, {}},
          m_spare(spare)
    {
        write();
    }

    [[nodiscard]] camera::Pixels& pixels() { return m_pixels; }
    [[nodiscard]] Yuv at(int x, int y) const
    {
        return patternAt(x, y, columnsPerColour(), rowsPerColour());
    }

private:
    [[nodiscard]] int columnsPerColour() const
    {
        return m_pixels.layout == PixelLayout::Grey ? 1 : 2;
    }
    [[nodiscard]] int rowsPerColour() const
    {
        switch (m_pixels.layout) {
        case PixelLayout::Nv12:
        case PixelLayout::Nv21:
        case PixelLayout::Yuv420:
        case PixelLayout::Yvu420:
            return 2;
        default:
            return 1;
        }
    }

    std::vector<uchar>& plane(size_t index, int rowBytes, int rows)
    {
        const qsizetype stride = rowBytes + m_spare;
        m_memory[index].assign(static_cast<size_t>(stride * (rows - 1) + rowBytes), 0xa5);
        m_pixels.planes[index] = {m_memory[index].data(), stride,
                                  qsizetype(m_memory[index].size())};
        return m_memory[index];
    }
    void set(size_t index, int row, int byte, int value)
    {
        m_memory[index].at(static_cast<size_t>(row * m_pixels.planes[index].stride + byte)) =
            static_cast<uchar>(value);
    }

    void write()
    {
        switch (m_pixels.layout) {
        case PixelLayout::Yuyv:
            return writePacked({0, 2}, 1, 3);
        case PixelLayout::Uyvy:
            return writePacked({1, 3}, 0, 2);
        case PixelLayout::Nv12:
            return writeTwoPlanes(0, 1);
        case PixelLayout::Nv21:
            return writeTwoPlanes(1, 0);
        case PixelLayout::Yuv420:
        case PixelLayout::Yuv422:
            return writeThreePlanes(1, 2);
        case PixelLayout::Yvu420:
            return writeThreePlanes(2, 1);
        default:
            return writeBrightness();
        }
    }
    [[nodiscard]] int pairs() const { return (m_pixels.size.width() + 1) / 2; }
    [[nodiscard]] int colourRows() const
    {
        return (m_pixels.size.height() + rowsPerColour() - 1) / rowsPerColour();
    }

    void writePacked(std::array<int, 2> y, int u, int v)
    {
        plane(0, pairs() * 4, m_pixels.size.height());
        for (int row = 0; row < m_pixels.size.height(); ++row) {
            for (int pair = 0; pair < pairs(); ++pair) {
                set(0, row, 4 * pair + y[0], at(2 * pair, row).y);
                set(0, row, 4 * pair + y[1], at(2 * pair + 1, row).y);
                set(0, row, 4 * pair + u, at(2 * pair, row).u);
                set(0, row, 4 * pair + v, at(2 * pair, row).v);
            }
        }
    }
    void writeBrightness()
    {
        plane(0, m_pixels.size.width(), m_pixels.size.height());
        for (int row = 0; row < m_pixels.size.height(); ++row) {
            for (int x = 0; x < m_pixels.size.width(); ++x) {
                set(0, row, x, at(x, row).y);
            }
        }
    }
    void writeTwoPlanes(int u, int v)
    {
        writeBrightness();
        plane(1, pairs() * 2, colourRows());
        for (int row = 0; row < colourRows(); ++row) {
            for (int pair = 0; pair < pairs(); ++pair) {
                set(1, row, 2 * pair + u, at(2 * pair, row * rowsPerColour()).u);
                set(1, row, 2 * pair + v, at(2 * pair, row * rowsPerColour()).v);
            }
        }
    }
    void writeThreePlanes(size_t u, size_t v)
    {
        writeBrightness();
        plane(1, pairs(), colourRows());
        plane(2, pairs(), colourRows());
        for (int row = 0; row < colourRows(); ++row) {
            for (int pair = 0; pair < pairs(); ++pair) {
                set(u, row, pair, at(2 * pair, row * rowsPerColour()).u);
                set(v, row, pair, at(2 * pair, row * rowsPerColour()).v);
            }
        }
    }

    camera::Pixels m_pixels;
    qsizetype m_spare;
    std::array<std::vector<uchar>, 3> m_memory;
};

bool near(QRgb a, QRgb b, int levels)
{
    return std::abs(qRed(a) - qRed(b)) <= levels && std::abs(qGreen(a) - qGreen(b)) <= levels &&
           std::abs(qBlue(a) - qBlue(b)) <= levels && qAlpha(a) == 255;
}

const std::vector<std::pair<const char*, PixelLayout>> colourLayouts{
    {"YUYV", PixelLayout::Yuyv},     {"UYVY", PixelLayout::Uyvy},
    {"NV12", PixelLayout::Nv12},     {"NV21", PixelLayout::Nv21},
    {"YUV420", PixelLayout::Yuv420}, {"YVU420", PixelLayout::Yvu420},
    {"YUV422", PixelLayout::Yuv422},
};

} // namespace

class TestPixelConversion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPixelOfTheCropIsTheReference_data()
    {
        QTest::addColumn<PixelLayout>("layout");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("spare");
        QTest::addColumn<ColourMatrix>("matrix");
        QTest::addColumn<ColourRange>("range");
        for (const auto& [name, layout] : colourLayouts) {
            const auto row = [name = name, layout = layout](const char* what, QSize size, int spare,
                                                            ColourMatrix matrix,
                                                            ColourRange range) {
                QTest::addRow("%s, %s", name, what) << layout << size << spare << matrix << range;
            };
            row("4:3", {64, 48}, 0, ColourMatrix::Bt601, ColourRange::Limited);
            row("16:9, padded rows", {128, 72}, 12, ColourMatrix::Bt601, ColourRange::Limited);
            row("odd width and height", {65, 49}, 3, ColourMatrix::Bt601, ColourRange::Limited);
            row("odd and upright", {37, 101}, 1, ColourMatrix::Bt601, ColourRange::Limited);
            row("one pixel", {1, 1}, 0, ColourMatrix::Bt601, ColourRange::Limited);
            row("full range", {64, 48}, 0, ColourMatrix::Bt601, ColourRange::Full);
            row("BT.709", {64, 48}, 0, ColourMatrix::Bt709, ColourRange::Limited);
            row("BT.709 full range", {64, 48}, 0, ColourMatrix::Bt709, ColourRange::Full);
        }
    }

    void everyPixelOfTheCropIsTheReference()
    {
        QFETCH(PixelLayout, layout);
        QFETCH(QSize, size);
        QFETCH(int, spare);
        QFETCH(ColourMatrix, matrix);
        QFETCH(ColourRange, range);
        Sample sample(layout, size, spare);
        sample.pixels().matrix = matrix;
        sample.pixels().range = range;
        const QRect crop = camera::centralCrop(size);

        const QImage image = camera::toImage(sample.pixels(), crop);

        QCOMPARE(image.size(), crop.size());
        QCOMPARE(image.format(), QImage::Format_RGB32);
        for (int y = 0; y < crop.height(); ++y) {
            for (int x = 0; x < crop.width(); ++x) {
                const Yuv source = sample.at(crop.left() + x, crop.top() + y);
                if (!near(image.pixel(x, y), reference(source, matrix, range), 1)) {
                    QFAIL(qPrintable(QStringLiteral("another colour at %1, %2").arg(x).arg(y)));
                }
            }
        }
    }

    void knownColoursComeOutExactly_data()
    {
        QTest::addColumn<int>("y");
        QTest::addColumn<int>("u");
        QTest::addColumn<int>("v");
        QTest::addColumn<QColor>("colour");
        QTest::newRow("black") << 16 << 128 << 128 << QColor(0, 0, 0);
        QTest::newRow("white") << 235 << 128 << 128 << QColor(255, 255, 255);
        QTest::newRow("below black") << 0 << 128 << 128 << QColor(0, 0, 0);
        QTest::newRow("above white") << 255 << 128 << 128 << QColor(255, 255, 255);
        QTest::newRow("mid grey") << 126 << 128 << 128 << QColor(128, 128, 128);
        QTest::newRow("red") << 81 << 90 << 240 << QColor(254, 0, 0);
        QTest::newRow("blue") << 41 << 240 << 110 << QColor(0, 0, 255);
    }

    void knownColoursComeOutExactly()
    {
        QFETCH(int, y);
        QFETCH(int, u);
        QFETCH(int, v);
        const std::array<uchar, 4> pair{uchar(y), uchar(u), uchar(y), uchar(v)};
        const camera::Pixels pixels{PixelLayout::Yuyv, {2, 1}, {{{pair.data(), 4, 4}}}};
        const QImage image = camera::toImage(pixels, {0, 0, 2, 1});
        QTEST(image.pixelColor(0, 0), "colour");
        QTEST(image.pixelColor(1, 0), "colour");
    }

    void rgbOrdersAreUnderstood_data()
    {
        QTest::addColumn<PixelLayout>("layout");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("BGRx") << PixelLayout::Bgrx << QByteArray("\x03\x02\x01\x77", 4);
        QTest::newRow("RGBx") << PixelLayout::Rgbx << QByteArray("\x01\x02\x03\x77", 4);
        QTest::newRow("xRGB") << PixelLayout::Xrgb << QByteArray("\x77\x01\x02\x03", 4);
        QTest::newRow("xBGR") << PixelLayout::Xbgr << QByteArray("\x77\x03\x02\x01", 4);
    }

    void rgbOrdersAreUnderstood()
    {
        QFETCH(PixelLayout, layout);
        QFETCH(QByteArray, bytes);
        const QByteArray memory =
            QByteArray(24, '\0') + bytes; // the third pixel of the second row of 4x2
        QByteArray padded = memory.leftJustified(32, '\0');
        const camera::Pixels pixels{
            layout,
            {4, 2},
            {{{reinterpret_cast<const uchar*>(padded.constData()), 16, padded.size()}}}};
        const QImage image = camera::toImage(pixels, {2, 0, 2, 2});
        QCOMPARE(image.pixel(0, 1), qRgb(1, 2, 3));
        QCOMPARE(image.pixel(1, 1), qRgb(0, 0, 0));
    }

    void greyStaysAsItIs()
    {
        Sample sample(PixelLayout::Grey, {13, 9}, 5);
        const QRect crop = camera::centralCrop({13, 9});
        const QImage image = camera::toImage(sample.pixels(), crop);
        QCOMPARE(image.size(), QSize(12, 9));
        for (int y = 0; y < 9; ++y) {
            for (int x = 0; x < 12; ++x) {
                const int grey = sample.at(x, y).y;
                QCOMPARE(image.pixel(x, y), qRgb(grey, grey, grey));
            }
        }
    }

    void theCopyOutlivesTheSource()
    {
        QImage image;
        QImage expected;
        {
            Sample sample(PixelLayout::Bgrx, {4, 4}, 0);
            std::vector<uchar> memory(64, 7);
            sample.pixels().planes[0] = {memory.data(), 16, 64};
            image = camera::toImage(sample.pixels(), {0, 0, 4, 4});
            expected = image.copy();
            std::fill(memory.begin(), memory.end(), uchar{99});
        }
        QCOMPARE(image, expected);
    }

    void planesThatAreTooSmallAreRefused_data()
    {
        QTest::addColumn<PixelLayout>("layout");
        QTest::addColumn<int>("plane");
        for (const auto& [name, layout] : colourLayouts) {
            const int planes = layout == PixelLayout::Yuyv || layout == PixelLayout::Uyvy   ? 1
                               : layout == PixelLayout::Nv12 || layout == PixelLayout::Nv21 ? 2
                                                                                            : 3;
            for (int plane = 0; plane < planes; ++plane) {
                QTest::addRow("%s, plane %d", name, plane) << layout << plane;
            }
        }
        QTest::newRow("grey") << PixelLayout::Grey << 0;
    }

    void planesThatAreTooSmallAreRefused()
    {
        QFETCH(PixelLayout, layout);
        QFETCH(int, plane);
        const QRect crop(0, 0, 16, 12);
        Sample sample(layout, {17, 13}, 2);
        camera::Plane& victim = sample.pixels().planes[static_cast<size_t>(plane)];
        const camera::Plane whole = victim;
        QVERIFY(!camera::toImage(sample.pixels(), crop).isNull());
        victim.bytes = whole.bytes - 1;
        QVERIFY(camera::toImage(sample.pixels(), crop).isNull());
        victim = whole;
        victim.stride = 1;
        QVERIFY(camera::toImage(sample.pixels(), crop).isNull());
        victim = {};
        QVERIFY(camera::toImage(sample.pixels(), crop).isNull());
    }

    void cropsOutsideOrAtOddPlacesAreRefused_data()
    {
        QTest::addColumn<QRect>("crop");
        QTest::newRow("empty") << QRect();
        QTest::newRow("too wide") << QRect(0, 0, 17, 12);
        QTest::newRow("too low") << QRect(0, 2, 16, 12);
        QTest::newRow("negative") << QRect(-2, 0, 16, 12);
        QTest::newRow("odd left") << QRect(1, 0, 8, 6);
        QTest::newRow("odd top") << QRect(0, 1, 8, 6);
    }

    void cropsOutsideOrAtOddPlacesAreRefused()
    {
        QFETCH(QRect, crop);
        Sample sample(PixelLayout::Yuyv, {16, 12}, 0);
        QVERIFY(camera::toImage(sample.pixels(), crop).isNull());
    }
};

QTEST_GUILESS_MAIN(TestPixelConversion)
#include "tst_pixel_conversion.moc"
