// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "camera/video_image.h"

#include "camera/central_crop.h"
#include "camera/pixel_conversion.h"

#include <QTransform>
#include <QVideoFrame>

#include <algorithm>
#include <optional>

namespace camera
{
namespace
{

std::optional<PixelLayout> layoutOf(QVideoFrameFormat::PixelFormat format)
{
    switch (format) {
    case QVideoFrameFormat::Format_YUYV:
        return PixelLayout::Yuyv;
    case QVideoFrameFormat::Format_UYVY:
        return PixelLayout::Uyvy;
    case QVideoFrameFormat::Format_NV12:
        return PixelLayout::Nv12;
    case QVideoFrameFormat::Format_NV21:
        return PixelLayout::Nv21;
    case QVideoFrameFormat::Format_YUV420P:
        return PixelLayout::Yuv420;
    case QVideoFrameFormat::Format_YV12:
        return PixelLayout::Yvu420;
    case QVideoFrameFormat::Format_YUV422P:
        return PixelLayout::Yuv422;
    case QVideoFrameFormat::Format_Y8:
        return PixelLayout::Grey;
    case QVideoFrameFormat::Format_BGRX8888:
    case QVideoFrameFormat::Format_BGRA8888:
        return PixelLayout::Bgrx;
    case QVideoFrameFormat::Format_RGBX8888:
    case QVideoFrameFormat::Format_RGBA8888:
        return PixelLayout::Rgbx;
    case QVideoFrameFormat::Format_XRGB8888:
    case QVideoFrameFormat::Format_ARGB8888:
        return PixelLayout::Xrgb;
    case QVideoFrameFormat::Format_XBGR8888:
    case QVideoFrameFormat::Format_ABGR8888:
        return PixelLayout::Xbgr;
    default:
        return std::nullopt;
    }
}

Pixels pixelsOf(const QVideoFrame& mapped, PixelLayout layout)
{
    Pixels pixels{layout, mapped.size(), {}};
    const int planes = std::min(mapped.planeCount(), static_cast<int>(pixels.planes.size()));
    for (int i = 0; i < planes; ++i) {
        pixels.planes[static_cast<size_t>(i)] = {mapped.bits(i), mapped.bytesPerLine(i),
                                                 mapped.mappedBytes(i)};
    }
    const QVideoFrameFormat format = mapped.surfaceFormat();
    if (format.colorSpace() == QVideoFrameFormat::ColorSpace_BT709) {
        pixels.matrix = ColourMatrix::Bt709;
    }
    if (format.colorRange() == QVideoFrameFormat::ColorRange_Full) {
        pixels.range = ColourRange::Full; // what comes out of a JPEG decoder
    }
    return pixels;
}

bool liesOnItsSide(const QVideoFrame& frame)
{
    return frame.rotationAngle() == QVideoFrame::Rotation90 ||
           frame.rotationAngle() == QVideoFrame::Rotation270;
}

QRect cropOf(const QVideoFrame& frame)
{
    if (!liesOnItsSide(frame)) {
        return centralCrop(frame.size());
    }
    const QRect upright = centralCrop(frame.size().transposed());
    return {upright.topLeft().transposed(), upright.size().transposed()};
}

QImage readMapped(QVideoFrame& frame, PixelLayout layout)
{
    if (!frame.map(QVideoFrame::ReadOnly)) {
        return {};
    }
    const QImage image = toImage(pixelsOf(frame, layout), cropOf(frame));
    frame.unmap();
    return frame.rotationAngle() == QVideoFrame::Rotation0
               ? image
               : image.transformed(QTransform().rotate(frame.rotationAngle()));
}

} // namespace

QImage imageOf(QVideoFrame frame)
{
    if (!frame.isValid()) {
        return {};
    }
    if (const auto layout = layoutOf(frame.pixelFormat())) {
        if (QImage image = readMapped(frame, *layout); !image.isNull()) {
            return image;
        }
    }
    // Only for what no common camera gives: toImage() takes up to 30 ms and 90 MB where there is
    // OpenGL, and its colours differ from machine to machine.
    const QImage whole = frame.toImage();
    return whole.copy(centralCrop(whole.size())).convertToFormat(QImage::Format_RGB32);
}

} // namespace camera
