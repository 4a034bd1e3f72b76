// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/portrait_frames.h"

#include <opencv2/imgproc.hpp>

#include <QBuffer>
#include <QPainterPath>

namespace support
{

/// What hides a part of the face.
enum class Cover { Nothing, Mask, Sunglasses };

/// The portrait before a camera, with what may be wrong with the person, the light and the camera,
/// in this order. Everything is exact: no number below needs a face detector.
struct DegradedFrame {
    PortraitFrame portrait{.eyeDistance = 156, .eyeMidpoint = {480, 331}};
    std::vector<PortraitFrame> others; ///< further people; their place, size and roll count
    bool eyesShut = false;
    Cover cover = Cover::Nothing;
    QColor coverColour{170, 200, 220};

    /// Factor 1.2 eye distances to the picture's right of the eye midpoint, falling evenly from 1
    /// as far to its left.
    double sideLight = 1;
    /// 0..1: how far the surroundings are brought to white; the person loses half as much.
    double backLight = 0;
    double exposure = 1; ///< factor on every channel, clipped at white

    double blur = 0;       ///< standard deviation of a Gaussian, px
    double smear = 0;      ///< px that the person moves while the shutter is open
    double smearAngle = 0; ///< degrees, 0 = sideways
    double noise = 0;      ///< standard deviation on each channel, shades
    bool grey = false;     ///< all channels alike, as an infrared camera shows it
    int jpegQuality = 0;   ///< 0: not compressed
};

// The face by hand on the enlarged portrait, in its pixels. The forehead ends where the hair line
// of an average face is, 0.9 eye distances above the eyes, behind the fringe.
inline const QPolygonF portraitOutline{{225, 62},  {248, 66},  {263, 80},  {270, 97},  {270, 118},
                                       {267, 137}, {262, 152}, {254, 163}, {242, 174}, {226, 179},
                                       {206, 174}, {193, 165}, {186, 154}, {183, 138}, {181, 121},
                                       {182, 100}, {188, 80},  {202, 66}};
inline constexpr QPointF portraitMouth{225.8, 140};
/// The portrait's own softness, px: its sharpest edges rise within 1.3 px (a Gaussian of 0.5), and
/// drawing it larger adds that of linear interpolation (0.4).
inline constexpr double portraitBlur = 0.65;

namespace detail
{

/// Everybody and everything that is not background.
inline const QPolygonF portraitPerson{
    {22, 512},  {20, 405},  {50, 265},  {112, 205}, {125, 160}, {180, 148}, {176, 130}, {165, 118},
    {154, 95},  {156, 65},  {170, 45},  {195, 25},  {225, 15},  {260, 20},  {285, 35},  {298, 60},
    {301, 85},  {293, 108}, {280, 125}, {270, 136}, {262, 155}, {270, 178}, {300, 220}, {304, 245},
    {335, 260}, {350, 300}, {360, 345}, {400, 345}, {470, 370}, {497, 440}, {510, 512}};

/// The opening between the lids: parabolas through the corners, highest and lowest at the middle.
struct PortraitEye {
    QPointF left;  ///< corner
    QPointF right; ///< corner
    double upper;  ///< y of the upper lid in the middle
    double lower;
};
inline constexpr std::array portraitEyes{PortraitEye{{192.5, 101}, {213.5, 103}, 97.3, 104.9},
                                         PortraitEye{{236.7, 105}, {259, 103.7}, 99.1, 106.8}};
inline constexpr double browToLid = 5; // px of skin that stretches over a closing eye

/// Paints the person alone over `picture`.
inline void addPerson(QImage& picture, const PortraitFrame& frame)
{
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(portraitToFrame(frame));
    QPainterPath outline;
    outline.addPolygon(portraitPerson);
    painter.setClipPath(outline);
    painter.drawImage(0, 0, portrait());
}

inline cv::Mat pixelsOf(QImage& picture)
{
    return {picture.height(), picture.width(), CV_8UC4, picture.bits(),
            static_cast<std::size_t>(picture.bytesPerLine())};
}

/// Where the skin at `point` of the portrait comes from when the upper lid is drawn down to the
/// lower one.
inline QPointF beforeClosing(QPointF point, const PortraitEye& eye)
{
    const double across = (point.x() - eye.left.x()) / (eye.right.x() - eye.left.x());
    if (across <= 0 || across >= 1)
        return point;
    const double corners = eye.left.y() + across * (eye.right.y() - eye.left.y());
    const double bulge = 4 * across * (1 - across);
    const double middle = (eye.left.y() + eye.right.y()) / 2;
    const double upper = corners + bulge * (eye.upper - middle);
    const double lower = corners + bulge * (eye.lower - middle);
    const double top = upper - browToLid;
    if (point.y() <= top || point.y() >= lower)
        return point;
    return {point.x(), top + (point.y() - top) * (upper - top) / (lower - top)};
}

inline void shutEyes(QImage& picture, const QTransform& toFrame)
{
    const QTransform toPortrait = toFrame.inverted();
    for (const PortraitEye& eye : portraitEyes) {
        const QRectF region(eye.left.x(), eye.upper - browToLid - 2, eye.right.x() - eye.left.x(),
                            eye.lower - eye.upper + browToLid + 4);
        const QRect area = toFrame.mapRect(region).toAlignedRect().intersected(picture.rect());
        if (area.isEmpty())
            continue;
        cv::Mat from(area.height(), area.width(), CV_32FC2);
        for (int y = 0; y < area.height(); ++y) {
            for (int x = 0; x < area.width(); ++x) {
                const QPointF pixel(area.x() + x + 0.5, area.y() + y + 0.5);
                const QPointF at = toFrame.map(beforeClosing(toPortrait.map(pixel), eye));
                from.at<cv::Vec2f>(y, x) = {float(at.x() - 0.5), float(at.y() - 0.5)};
            }
        }
        cv::Mat closed;
        cv::remap(pixelsOf(picture), closed, from, {}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        closed.copyTo(pixelsOf(picture)(cv::Rect(area.x(), area.y(), area.width(), area.height())));
    }
}

inline void coverFace(QImage& picture, const DegradedFrame& frame, const QTransform& toFrame)
{
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(toFrame);
    painter.setPen(Qt::NoPen);
    painter.setBrush(frame.coverColour);
    if (frame.cover == Cover::Mask) {
        // From the bridge of the nose over the cheeks to below the chin.
        painter.drawPolygon(QPolygonF{{225, 112},
                                      {246, 121},
                                      {269, 124},
                                      {267, 140},
                                      {258, 163},
                                      {242, 178},
                                      {226, 184},
                                      {206, 178},
                                      {190, 166},
                                      {182, 140},
                                      {181, 124},
                                      {204, 121}});
        painter.setPen(QPen(frame.coverColour.darker(112), 1));
        for (int fold = 0; fold < 3; ++fold)
            painter.drawLine(QPointF(188, 136 + 10 * fold), QPointF(263, 136 + 10 * fold));
    } else if (frame.cover == Cover::Sunglasses) {
        painter.drawRoundedRect(QRectF(184, 88, 38, 30), 11, 11);
        painter.drawRoundedRect(QRectF(229, 89, 38, 30), 11, 11);
        painter.setPen(QPen(frame.coverColour, 3));
        painter.drawLine(QPointF(221, 97), QPointF(230, 97));
    }
}

/// Multiplies the picture, pixel by pixel.
inline void applyLight(QImage& picture, const cv::Mat& factors)
{
    cv::Mat pixels = pixelsOf(picture);
    cv::Mat wide;
    pixels.convertTo(wide, CV_32F);
    cv::Mat four;
    cv::merge(std::vector<cv::Mat>(4, factors), four);
    cv::multiply(wide, four, wide);
    wide.convertTo(pixels, CV_8U);
}

inline void lightFromTheSide(QImage& picture, const DegradedFrame& frame)
{
    const double angle = qDegreesToRadians(frame.portrait.roll);
    const QPointF eyes = frame.portrait.eyeMidpoint;
    cv::Mat factors(picture.height(), picture.width(), CV_32F);
    for (int y = 0; y < factors.rows; ++y) {
        for (int x = 0; x < factors.cols; ++x) {
            const double along =
                (x - eyes.x()) * std::cos(angle) + (y - eyes.y()) * std::sin(angle);
            const double share =
                std::clamp(0.5 + along / (2.4 * frame.portrait.eyeDistance), 0., 1.);
            factors.at<float>(y, x) = float(1 + share * (frame.sideLight - 1));
        }
    }
    applyLight(picture, factors);
}

inline QImage personMask(QSize size, const QTransform& toFrame)
{
    QImage mask(size, QImage::Format_Grayscale8);
    mask.fill(0);
    QPainter painter(&mask);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(toFrame);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawPolygon(portraitPerson);
    return mask;
}

inline void lightFromBehind(QImage& picture, const DegradedFrame& frame, const QTransform& toFrame)
{
    const QImage mask = personMask(picture.size(), toFrame);
    const cv::Mat shades(mask.height(), mask.width(), CV_8UC1, const_cast<uchar*>(mask.constBits()),
                         static_cast<std::size_t>(mask.bytesPerLine()));
    cv::Mat person;
    shades.convertTo(person, CV_32F, 1 / 255.);
    cv::GaussianBlur(person, person, {}, 0.03 * frame.portrait.eyeDistance);
    cv::Mat pixels = pixelsOf(picture);
    for (int y = 0; y < pixels.rows; ++y) {
        for (int x = 0; x < pixels.cols; ++x) {
            const double share = double(person.at<float>(y, x));
            auto& pixel = pixels.at<cv::Vec4b>(y, x);
            for (int channel = 0; channel < 3; ++channel) {
                const double shade = pixel[channel];
                const double lit = shade * (1 - frame.backLight / 2);
                const double behind = shade + (255 - shade) * frame.backLight;
                pixel[channel] = cv::saturate_cast<uchar>(share * lit + (1 - share) * behind);
            }
        }
    }
}

inline void smear(QImage& picture, double length, double angle)
{
    const int side = 2 * int(std::ceil(length / 2)) + 3;
    const cv::Point2d middle(side / 2, side / 2);
    cv::Mat kernel = cv::Mat::zeros(side, side, CV_32F);
    constexpr int steps = 256;
    for (int i = 0; i < steps; ++i) {
        const double at = (double(i) / (steps - 1) - 0.5) * length;
        const double x = middle.x + at * std::cos(qDegreesToRadians(angle));
        const double y = middle.y + at * std::sin(qDegreesToRadians(angle));
        kernel.at<float>(int(std::lround(y)), int(std::lround(x))) += 1.F / steps;
    }
    cv::Mat pixels = pixelsOf(picture);
    cv::filter2D(pixels, pixels, -1, kernel, {-1, -1}, 0, cv::BORDER_REPLICATE);
}

inline void addNoise(QImage& picture, double deviation)
{
    cv::Mat pixels = pixelsOf(picture);
    cv::RNG random(720);
    cv::Mat noise(pixels.size(), CV_16SC4);
    random.fill(noise, cv::RNG::NORMAL, 0, deviation);
    cv::add(pixels, noise, pixels, {}, CV_8U);
}

inline QImage compressed(const QImage& picture, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadWrite);
    picture.save(&buffer, "JPEG", quality);
    return QImage::fromData(bytes, "JPEG").convertToFormat(QImage::Format_RGB32);
}

} // namespace detail

/// What the camera gives, Format_RGB32.
inline QImage degradedFrame(const DegradedFrame& frame)
{
    PortraitFrame upright = frame.portrait;
    upright.mirrored = false;
    const QTransform toFrame = portraitToFrame(upright);
    QImage picture = portraitFrame(upright);
    for (const PortraitFrame& other : frame.others)
        detail::addPerson(picture, other);
    if (frame.eyesShut)
        detail::shutEyes(picture, toFrame);
    if (frame.cover != Cover::Nothing)
        detail::coverFace(picture, frame, toFrame);
    if (frame.sideLight < 1)
        detail::lightFromTheSide(picture, frame);
    if (frame.backLight > 0)
        detail::lightFromBehind(picture, frame, toFrame);
    if (frame.exposure != 1)
        detail::scaleBrightness(picture, frame.exposure);
    if (frame.blur > 0) {
        cv::Mat pixels = detail::pixelsOf(picture);
        cv::GaussianBlur(pixels, pixels, {}, frame.blur);
    }
    if (frame.smear > 0)
        detail::smear(picture, frame.smear, frame.smearAngle);
    if (frame.noise > 0)
        detail::addNoise(picture, frame.noise);
    if (frame.grey)
        picture = picture.convertToFormat(QImage::Format_Grayscale8)
                      .convertToFormat(QImage::Format_RGB32);
    if (frame.portrait.mirrored)
        picture = picture.mirrored(true, false);
    return frame.jpegQuality > 0 ? detail::compressed(picture, frame.jpegQuality) : picture;
}

} // namespace support
