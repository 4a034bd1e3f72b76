// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/face_patch.h"

#include "framing/raster_view.h"

#include <opencv2/imgproc.hpp>

namespace framing
{
namespace
{

/// A patch with shorter sides shows too little to say anything about.
constexpr int leastPatchSide = 16;
/// A face whose eyes nearly coincide (seen from the side) would grow without end.
constexpr int greatestPatchSide = 10 * int(FacePatch::eyeDistance);
constexpr double cheekSide = 0.3; // eye distances

cv::Mat viewOfColours(const QImage& picture, QRect part)
{
    const uchar* first = picture.constScanLine(part.y()) + std::ptrdiff_t(part.x()) * 4;
    return {part.height(), part.width(), CV_8UC4, const_cast<uchar*>(first),
            static_cast<std::size_t>(picture.bytesPerLine())};
}

QRect trimmed(QRect part, int step)
{
    return {part.topLeft(),
            QSize(part.width() - part.width() % step, part.height() - part.height() % step)};
}

/// Brings all of `colours` to the size of the patch. Reducing by a whole number is several times
/// faster than by any other, and does the most of it.
void scaleInto(FacePatch& patch, const cv::Mat& colours, int step)
{
    cv::Mat pixels = viewOf(patch.colours);
    cv::Mat reduced = colours;
    if (step > 1) {
        patch.reduced.resize({colours.cols / step, colours.rows / step});
        reduced = viewOf(patch.reduced);
        cv::resize(colours, reduced, reduced.size(), 0, 0, cv::INTER_AREA);
    }
    const int method = reduced.cols > pixels.cols ? cv::INTER_AREA : cv::INTER_LINEAR;
    cv::resize(reduced, pixels, pixels.size(), 0, 0, method);
}

void scaleInto(FacePatch& patch, const QImage& picture, QRect part, int step)
{
    if (picture.format() == QImage::Format_RGB32)
        return scaleInto(patch, viewOfColours(picture, part), step);
    const QImage converted = picture.copy(part).convertToFormat(QImage::Format_RGB32);
    scaleInto(patch, viewOfColours(converted, converted.rect()), step);
}

void fillOutline(Raster<uchar>& mask, const QPolygonF& outline)
{
    std::vector<cv::Point> corners;
    for (const QPointF& point : outline)
        corners.emplace_back(qRound(point.x()), qRound(point.y()));
    std::vector<cv::Point> hull;
    cv::convexHull(corners, hull);
    cv::Mat pixels = viewOf(mask);
    pixels.setTo(0);
    cv::fillConvexPoly(pixels, hull, cv::Scalar(255));
}

FaceGeometry mapped(const FaceGeometry& face, const QTransform& transform, double scale)
{
    FaceGeometry result;
    result.leftEye = transform.map(face.leftEye);
    result.rightEye = transform.map(face.rightEye);
    result.mouth = transform.map(face.mouth);
    result.height = face.height * scale;
    result.width = face.width * scale;
    result.outline = transform.map(face.outline);
    return result;
}

} // namespace

QRect FacePatch::cheek(QPointF eye) const
{
    const QPointF middle = eye + (face.mouth - face.eyeMidpoint()) / 2;
    const double side = cheekSide * eyeDistance;
    const QRect wanted = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side).toRect();
    const QRect square = wanted.intersected(luminance.rect());
    const bool enough = 2 * square.width() * square.height() >= wanted.width() * wanted.height();
    return enough ? square : QRect();
}

bool cutFacePatch(const QImage& picture, const FaceGeometry& face, FacePatch& patch)
{
    const double scale = FacePatch::eyeDistance / face.eyeDistance();
    const int step = qMax(1, static_cast<int>(1 / scale));
    const QRect part =
        trimmed(face.outline.boundingRect().toAlignedRect().intersected(picture.rect()), step);
    const QSizeF wanted = QSizeF(part.size()) * scale;
    if (qMax(wanted.width(), wanted.height()) > greatestPatchSide ||
        qMin(wanted.width(), wanted.height()) < leastPatchSide)
        return false;

    const QSize size = wanted.toSize();
    patch.colours.resize(size);
    patch.luminance.resize(size);
    patch.mask.resize(size);
    scaleInto(patch, picture, part, step);
    cv::Mat shades = viewOf(patch.luminance);
    cv::cvtColor(viewOf(patch.colours), shades, cv::COLOR_BGRA2GRAY);

    patch.fromPicture = QTransform::fromScale(double(size.width()) / part.width(),
                                              double(size.height()) / part.height());
    patch.fromPicture.translate(-part.x(), -part.y());
    patch.face = mapped(face, patch.fromPicture, scale);
    fillOutline(patch.mask, patch.face.outline);
    return true;
}

} // namespace framing
