// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "camera/pixel_conversion.h"

#include <algorithm>
#include <vector>

namespace camera
{
namespace
{

// Sixteen-bit factors with 13 bits after the point: compilers turn such products into vector code,
// and the error stays under half a level.
constexpr int fractionBits = 13;

constexpr qint16 fixed(double factor)
{
    return static_cast<qint16>(factor * (1 << fractionBits) + 0.5);
}

struct Factors {
    int black;
    qint16 brightness, redOfV, greenOfU, greenOfV, blueOfU;
};

// From the weights of red and blue in the brightness, as both recommendations define them.
constexpr Factors factors(double red, double blue, ColourRange range)
{
    const double green = 1 - red - blue;
    const bool limited = range == ColourRange::Limited;
    const double colour = limited ? 255.0 / 224 : 1;
    return {limited ? 16 : 0,
            fixed(limited ? 255.0 / 219 : 1),
            fixed(2 * (1 - red) * colour),
            fixed(2 * (1 - blue) * blue / green * colour),
            fixed(2 * (1 - red) * red / green * colour),
            fixed(2 * (1 - blue) * colour)};
}

Factors factorsOf(const Pixels& pixels)
{
    return pixels.matrix == ColourMatrix::Bt601 ? factors(0.299, 0.114, pixels.range)
                                                : factors(0.2126, 0.0722, pixels.range);
}

/// One row of a picture with a brightness and two colours for every pixel.
struct YuvRow {
    explicit YuvRow(int pairs)
        : y(size(pairs)),
          u(size(pairs)),
          v(size(pairs))
    {
    }

    static size_t size(int pairs) { return static_cast<size_t>(pairs) * 2; }

    std::vector<uchar> y, u, v;
};

quint32 level(int fixedPoint)
{
    return static_cast<quint32>(std::clamp(fixedPoint >> fractionBits, 0, 255));
}

void writeRow(const YuvRow& row, const Factors& factors, quint32* out, int width)
{
    const uchar* ys = row.y.data();
    const uchar* us = row.u.data();
    const uchar* vs = row.v.data();
    for (int x = 0; x < width; ++x) {
        const auto y = static_cast<qint16>(ys[x] - factors.black);
        const auto u = static_cast<qint16>(us[x] - 128);
        const auto v = static_cast<qint16>(vs[x] - 128);
        const int brightness = y * factors.brightness + (1 << (fractionBits - 1));
        const quint32 red = level(brightness + v * factors.redOfV);
        const quint32 green = level(brightness - u * factors.greenOfU - v * factors.greenOfV);
        const quint32 blue = level(brightness + u * factors.blueOfU);
        out[x] = 0xff000000U | red << 16 | green << 8 | blue;
    }
}

// Each reader fills the row from the planes' bytes at its first pixel pair.

template<int Y, int U, int V> void readPacked(const uchar* from, int pairs, YuvRow& row)
{
    uchar* y = row.y.data();
    uchar* u = row.u.data();
    uchar* v = row.v.data();
    for (int i = 0; i < pairs; ++i, from += 4) {
        y[2 * i] = from[Y];
        y[2 * i + 1] = from[Y + 2];
        u[2 * i] = u[2 * i + 1] = from[U];
        v[2 * i] = v[2 * i + 1] = from[V];
    }
}

void repeatEach(const uchar* from, int step, int pairs, std::vector<uchar>& to)
{
    uchar* out = to.data();
    for (int i = 0; i < pairs; ++i) {
        out[2 * i] = out[2 * i + 1] = from[i * step];
    }
}

const uchar* at(const Plane& plane, int row, qsizetype byte)
{
    return plane.bits + row * plane.stride + byte;
}

/// Where a layout keeps a colour: which plane, from which byte, how many bytes to the next, for how
/// many rows.
struct ColourPlace {
    size_t plane;
    int firstByte, step, rows;
};

struct ColourPlaces {
    ColourPlace u, v;
};

ColourPlaces colourPlaces(PixelLayout layout)
{
    switch (layout) {
    case PixelLayout::Nv12:
        return {{1, 0, 2, 2}, {1, 1, 2, 2}};
    case PixelLayout::Nv21:
        return {{1, 1, 2, 2}, {1, 0, 2, 2}};
    case PixelLayout::Yvu420:
        return {{2, 0, 1, 2}, {1, 0, 1, 2}};
    case PixelLayout::Yuv422:
        return {{1, 0, 1, 1}, {2, 0, 1, 1}};
    default:
        return {{1, 0, 1, 2}, {2, 0, 1, 2}};
    }
}

void readColour(const Pixels& pixels, ColourPlace place, QPoint pixel, int pairs,
                std::vector<uchar>& to)
{
    const uchar* from = at(pixels.planes[place.plane], pixel.y() / place.rows,
                           place.firstByte + qsizetype{pixel.x() / 2} * place.step);
    repeatEach(from, place.step, pairs, to);
}

void readRow(const Pixels& pixels, QPoint pixel, int width, YuvRow& row)
{
    const int pairs = (width + 1) / 2;
    const uchar* first = at(pixels.planes[0], pixel.y(), 0);
    if (pixels.layout == PixelLayout::Yuyv) {
        readPacked<0, 1, 3>(first + 2 * qsizetype{pixel.x()}, pairs, row);
    } else if (pixels.layout == PixelLayout::Uyvy) {
        readPacked<1, 0, 2>(first + 2 * qsizetype{pixel.x()}, pairs, row);
    } else {
        const ColourPlaces colours = colourPlaces(pixels.layout);
        std::copy_n(first + pixel.x(), width, row.y.begin());
        readColour(pixels, colours.u, pixel, pairs, row.u);
        readColour(pixels, colours.v, pixel, pairs, row.v);
    }
}

template<int Red, int Green, int Blue> void copyRgb(const uchar* from, quint32* out, int width)
{
    for (int x = 0; x < width; ++x, from += 4) {
        out[x] = 0xff000000U | quint32{from[Red]} << 16 | quint32{from[Green]} << 8 | from[Blue];
    }
}

void copyGrey(const uchar* from, quint32* out, int width)
{
    for (int x = 0; x < width; ++x) {
        out[x] = 0xff000000U | quint32{from[x]} * 0x010101U;
    }
}

/// Writes the row if the layout has no brightness and colour to separate.
bool copyPlainRow(const Pixels& pixels, QPoint pixel, quint32* out, int width)
{
    const uchar* from = at(pixels.planes[0], pixel.y(), 0);
    const qsizetype fourBytes = 4 * qsizetype{pixel.x()};
    switch (pixels.layout) {
    case PixelLayout::Grey:
        copyGrey(from + pixel.x(), out, width);
        return true;
    case PixelLayout::Bgrx:
        copyRgb<2, 1, 0>(from + fourBytes, out, width);
        return true;
    case PixelLayout::Rgbx:
        copyRgb<0, 1, 2>(from + fourBytes, out, width);
        return true;
    case PixelLayout::Xrgb:
        copyRgb<1, 2, 3>(from + fourBytes, out, width);
        return true;
    case PixelLayout::Xbgr:
        copyRgb<3, 2, 1>(from + fourBytes, out, width);
        return true;
    default:
        return false;
    }
}

bool holds(const Plane& plane, qsizetype rowBytes, int rows)
{
    return plane.bits && plane.stride >= rowBytes &&
           plane.bytes >= plane.stride * (rows - 1) + rowBytes;
}

bool complete(const Pixels& pixels)
{
    const int rows = pixels.size.height();
    const qsizetype width = pixels.size.width();
    const qsizetype pairs = (width + 1) / 2;
    const auto& [first, second, third] = pixels.planes;
    switch (pixels.layout) {
    case PixelLayout::Yuyv:
    case PixelLayout::Uyvy:
        return holds(first, 4 * pairs, rows);
    case PixelLayout::Nv12:
    case PixelLayout::Nv21:
        return holds(first, width, rows) && holds(second, 2 * pairs, (rows + 1) / 2);
    case PixelLayout::Yuv420:
    case PixelLayout::Yvu420:
        return holds(first, width, rows) && holds(second, pairs, (rows + 1) / 2) &&
               holds(third, pairs, (rows + 1) / 2);
    case PixelLayout::Yuv422:
        return holds(first, width, rows) && holds(second, pairs, rows) && holds(third, pairs, rows);
    case PixelLayout::Grey:
        return holds(first, width, rows);
    default:
        return holds(first, 4 * width, rows);
    }
}

bool fits(QRect crop, QSize size)
{
    return !crop.isEmpty() && QRect({}, size).contains(crop) && crop.left() % 2 == 0 &&
           crop.top() % 2 == 0;
}

} // namespace

QImage toImage(const Pixels& pixels, QRect crop)
{
    if (!fits(crop, pixels.size) || !complete(pixels)) {
        return {};
    }
    QImage image(crop.size(), QImage::Format_RGB32);
    if (image.isNull()) {
        return {};
    }
    const Factors factors = factorsOf(pixels);
    YuvRow row((crop.width() + 1) / 2);
    for (int line = 0; line < crop.height(); ++line) {
        const QPoint pixel(crop.left(), crop.top() + line);
        auto* out = reinterpret_cast<quint32*>(image.scanLine(line));
        if (!copyPlainRow(pixels, pixel, out, crop.width())) {
            readRow(pixels, pixel, crop.width(), row);
            writeRow(row, factors, out, crop.width());
        }
    }
    return image;
}

} // namespace camera
