// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPainter>
#include <QPointF>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace support
{

/// How the test portrait stands in a camera frame. Coordinates are continuous: pixel (0, 0) covers
/// 0..1, its centre is 0.5, 0.5.
struct PortraitFrame {
    double eyeDistance = 120;         ///< px between the pupils
    QPointF eyeMidpoint = {480, 300}; ///< px
    double roll = 0; ///< degrees clockwise in the picture, 0 = eyes level; as in framing::Pose
    double brightness = 1; ///< factor on every channel
    double rightLight =
        1; ///< factor at the right edge, falling evenly from 1 at the left edge; at most 1
    double blur = 0;       ///< standard deviation of a Gaussian, px
    bool mirrored = false; ///< the finished frame, left for right
    QSize size = {960, 720};
};

/// NASA's public-domain portrait, 512x512, as fetched.
inline const QImage& portrait()
{
    static const QImage picture = [] {
        QImage image(QStringLiteral(KYC_FETCHED_DIR "/portrait/astronaut.png"));
        if (image.isNull())
            qFatal("The test portrait is missing. Run scripts/fetch.");
        return image.convertToFormat(QImage::Format_RGB32);
    }();
    return picture;
}

// Measured by hand on the enlarged portrait.
inline constexpr QPointF portraitLeftPupil{203.3, 100.8};
inline constexpr QPointF portraitRightPupil{247.2, 103.2};
inline constexpr QRectF portraitHead{130, 0, 190, 195};

/// The similarity that takes the portrait's pixels to the (unmirrored) frame's.
inline QTransform portraitToFrame(const PortraitFrame& frame)
{
    const QPointF middle = (portraitLeftPupil + portraitRightPupil) / 2;
    const QPointF across = portraitRightPupil - portraitLeftPupil;
    const double scale = frame.eyeDistance / std::hypot(across.x(), across.y());
    const double levelled = frame.roll - qRadiansToDegrees(std::atan2(across.y(), across.x()));
    QTransform transform;
    transform.translate(frame.eyeMidpoint.x(), frame.eyeMidpoint.y());
    transform.rotate(levelled);
    transform.scale(scale, scale);
    transform.translate(-middle.x(), -middle.y());
    return transform;
}

/// The pupils in the finished frame: the one at the picture's left, the one at its right.
inline std::array<QPointF, 2> portraitPupils(const PortraitFrame& frame)
{
    const QTransform transform = portraitToFrame(frame);
    const QPointF left = transform.map(portraitLeftPupil);
    const QPointF right = transform.map(portraitRightPupil);
    if (!frame.mirrored)
        return {left, right};
    const double width = frame.size.width();
    return {QPointF(width - right.x(), right.y()), QPointF(width - left.x(), left.y())};
}

/// Paints the head alone over `picture`, as a second person in it. Position, size and roll of
/// `frame` count.
inline void addPortraitHead(QImage& picture, const PortraitFrame& frame)
{
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(portraitToFrame(frame));
    painter.drawImage(portraitHead, portrait(), portraitHead);
}

namespace detail
{

inline void scaleBrightness(QImage& picture, double factor)
{
    std::array<uchar, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<uchar>(std::clamp(std::lround(double(i) * factor), 0L, 255L));
    auto* pixels = reinterpret_cast<QRgb*>(picture.bits());
    std::transform(pixels, pixels + picture.width() * picture.height(), pixels, [&](QRgb pixel) {
        const auto at = [&](int channel) { return table[static_cast<std::size_t>(channel)]; };
        return qRgb(at(qRed(pixel)), at(qGreen(pixel)), at(qBlue(pixel)));
    });
}

inline void shadeTowardsRight(QImage& picture, double factor)
{
    const int grey = static_cast<int>(std::lround(255 * factor));
    QLinearGradient shade(0, 0, picture.width(), 0);
    shade.setColorAt(0, Qt::white);
    shade.setColorAt(1, QColor(grey, grey, grey));
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.fillRect(picture.rect(), shade);
}

/// One pass along the rows, written out turned by 90 degrees so that two passes blur both ways.
inline QImage blurredAcross(const QImage& picture, const std::vector<double>& kernel)
{
    const int reach = static_cast<int>(kernel.size()) / 2;
    QImage turned(picture.height(), picture.width(), QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            std::array<double, 3> sum{0.5, 0.5, 0.5};
            for (int k = -reach; k <= reach; ++k) {
                const QRgb pixel = row[std::clamp(x + k, 0, picture.width() - 1)];
                const double weight = kernel[static_cast<std::size_t>(k + reach)];
                sum[0] += weight * qRed(pixel);
                sum[1] += weight * qGreen(pixel);
                sum[2] += weight * qBlue(pixel);
            }
            reinterpret_cast<QRgb*>(turned.scanLine(x))[y] =
                qRgb(int(sum[0]), int(sum[1]), int(sum[2]));
        }
    }
    return turned;
}

inline QImage blurred(const QImage& picture, double sigma)
{
    const int reach = static_cast<int>(std::ceil(3 * sigma));
    std::vector<double> kernel;
    for (int k = -reach; k <= reach; ++k)
        kernel.push_back(std::exp(-k * k / (2 * sigma * sigma)));
    double total = 0;
    for (double weight : kernel)
        total += weight;
    for (double& weight : kernel)
        weight /= total;
    return blurredAcross(blurredAcross(picture, kernel), kernel);
}

} // namespace detail

/// The portrait as a camera would show it, Format_RGB32; what it does not cover is filled in the
/// colour of its backdrop.
inline QImage portraitFrame(const PortraitFrame& frame = {})
{
    QImage picture(frame.size, QImage::Format_RGB32);
    picture.fill(QColor(196, 188, 184));
    {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setTransform(portraitToFrame(frame));
        painter.drawImage(0, 0, portrait());
    }
    if (frame.rightLight < 1)
        detail::shadeTowardsRight(picture, frame.rightLight);
    if (frame.brightness != 1)
        detail::scaleBrightness(picture, frame.brightness);
    if (frame.blur > 0)
        picture = detail::blurred(picture, frame.blur);
    return frame.mirrored ? picture.mirrored(true, false) : picture;
}

} // namespace support
