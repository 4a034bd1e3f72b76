// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/face_patch.h"

#include <QTransform>

#include <opencv2/imgproc.hpp>

namespace framing
{
namespace
{

/// A patch with shorter sides shows too little to say anything about.
constexpr int leastPatchSide = 16;

cv::Mat greyOf(const QImage& picture, QRect part)
{
    const QImage colours = picture.copy(part).convertToFormat(QImage::Format_RGB32);
    // RGB32 lies in memory as blue, green, red, unused.
    const cv::Mat view(colours.height(), colours.width(), CV_8UC4,
                       const_cast<uchar*>(colours.constBits()),
                       static_cast<std::size_t>(colours.bytesPerLine()));
    cv::Mat grey;
    cv::cvtColor(view, grey, cv::COLOR_BGRA2GRAY);
    return grey;
}

cv::Mat viewOf(QImage& image)
{
    return {image.height(), image.width(), CV_8UC1, image.bits(),
            static_cast<std::size_t>(image.bytesPerLine())};
}

QImage outlineMask(QSize size, const QPolygonF& outline)
{
    std::vector<cv::Point> corners;
    for (const QPointF& point : outline)
        corners.emplace_back(qRound(point.x()), qRound(point.y()));
    QImage mask(size, QImage::Format_Grayscale8);
    mask.fill(0);
    cv::Mat pixels = viewOf(mask);
    std::vector<cv::Point> hull;
    cv::convexHull(corners, hull);
    cv::fillConvexPoly(pixels, hull, cv::Scalar(255));
    return mask;
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

FacePatch facePatch(const QImage& picture, const FaceGeometry& face)
{
    const QRect part = face.outline.boundingRect().toAlignedRect().intersected(picture.rect());
    const double scale = FacePatch::eyeDistance / face.eyeDistance();
    const QSize size(qRound(part.width() * scale), qRound(part.height() * scale));
    // A face whose eyes nearly coincide (seen from the side) would grow without end.
    const bool sensible = part.height() * scale <= 10 * FacePatch::eyeDistance &&
                          part.width() * scale <= 10 * FacePatch::eyeDistance;
    if (!sensible || qMin(size.width(), size.height()) < leastPatchSide)
        return {};

    FacePatch patch;
    patch.luminance = QImage(size, QImage::Format_Grayscale8);
    cv::Mat pixels = viewOf(patch.luminance);
    cv::resize(greyOf(picture, part), pixels, pixels.size(), 0, 0,
               scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);

    QTransform toPatch = QTransform::fromScale(double(size.width()) / part.width(),
                                               double(size.height()) / part.height());
    toPatch.translate(-part.x(), -part.y());
    patch.face = mapped(face, toPatch, scale);
    patch.mask = outlineMask(size, patch.face.outline);
    return patch;
}

} // namespace framing
