// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QRect>

#include <array>

namespace camera
{

/// How the bytes of a picture lie in memory; the letters are in memory order, `x` is ignored.
enum class PixelLayout {
    Yuyv,   ///< one plane, a pixel pair in 4 bytes
    Uyvy,   ///< the same, colour first
    Nv12,   ///< brightness; then pairs of u and v for 2x2 pixels
    Nv21,   ///< brightness; then pairs of v and u for 2x2 pixels
    Yuv420, ///< three planes, colour for 2x2 pixels
    Yvu420, ///< the same, v before u
    Yuv422, ///< three planes, colour for 2x1 pixels
    Grey,   ///< one byte a pixel, 0 black to 255 white
    Bgrx,
    Rgbx,
    Xrgb,
    Xbgr,
};

enum class ColourMatrix { Bt601, Bt709 };
enum class ColourRange { Limited, Full }; ///< brightness 16 to 235, or 0 to 255

struct Plane {
    const uchar* bits = nullptr;
    qsizetype stride = 0; ///< bytes from one row to the next
    qsizetype bytes = 0;  ///< that may be read from `bits` on
};

/// A picture in somebody else's memory.
struct Pixels {
    PixelLayout layout;
    QSize size;
    std::array<Plane, 3> planes;
    ColourMatrix matrix = ColourMatrix::Bt601;
    ColourRange range = ColourRange::Limited;
};

/// A copy of the region `crop` in Format_RGB32. Null when `crop` is empty, not inside the picture
/// or begins at an odd place, or when a plane is smaller than the layout demands. Rounded to the
/// nearest level of ITU-R BT.601-7 and BT.709-6; colours that several pixels share are repeated,
/// not interpolated. Any thread.
[[nodiscard]] QImage toImage(const Pixels& pixels, QRect crop);

} // namespace camera
