// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/mesh_points.h"
#include "framing/observation.h"

#include <QImage>
#include <QPainter>
#include <QSizeF>
#include <QTransform>

#include <cmath>

namespace support
{

/// A synthetic face as the nets would have seen it, described the way the checks measure it.
struct StandingFace {
    QSizeF picture = {960, 720};
    double height = 0.65;       ///< forehead to chin, share of the picture's height
    QPointF eyes = {0.5, 0.46}; ///< eye midpoint, shares of the picture
    framing::Pose pose = {};    ///< roll turns the points, yaw draws them together
    double presence = 1;
    bool withMesh = true;
    std::vector<QRectF> others = {}; ///< boxes of further faces, px
    double lidGap = 0.14;            ///< eye distances
    double lipGap = 0;               ///< eye distances
};

/// From the middle of the eyes to the chin, in eye distances.
inline constexpr double eyesToChin = 1.88;

/// Upright, eyes level, the eye midpoint at 0,0 and the eyes 1 apart: forehead 1.12 above,
/// chin 1.88 below.
inline framing::Mesh unitMesh()
{
    framing::Mesh mesh;
    const auto put = [&](int i, double x, double y) {
        mesh.points[static_cast<std::size_t>(i)] = {float(x), float(y), 0};
    };
    namespace points = framing::mesh_points;
    const auto count = points::faceOval.size();
    for (std::size_t i = 0; i < count; ++i) { // clockwise from the forehead
        const double angle = 2 * M_PI * double(i) / double(count);
        put(points::faceOval[i], 1.15 * std::sin(angle), 0.38 - 1.5 * std::cos(angle));
    }
    put(points::leftEye.outerCorner, -0.65, 0);
    put(points::leftEye.innerCorner, -0.35, 0);
    put(points::rightEye.innerCorner, 0.35, 0);
    put(points::rightEye.outerCorner, 0.65, 0);
    put(points::leftMouthCorner, -0.4, 1.05);
    put(points::rightMouthCorner, 0.4, 1.05);
    put(points::leftEar, -1.15, 0.38);
    put(points::rightEar, 1.15, 0.38);
    return mesh;
}

/// Gives a unit mesh its eyelids and inner lips.
inline void openLidsAndLips(framing::Mesh& mesh, const StandingFace& face)
{
    const auto put = [&](int i, double x, double y) {
        mesh.points[static_cast<std::size_t>(i)] = {float(x), float(y), 0};
    };
    namespace points = framing::mesh_points;
    const auto putLids = [&](const points::Eye& eye, double middle) {
        for (std::size_t i = 0; i < eye.upper.size(); ++i) {
            const double aside = (eye.outerCorner == points::leftEye.outerCorner ? 1 : -1) * 0.06 *
                                 (double(i) - 1); // from the outer to the inner corner
            const double half = face.lidGap / 2 * (i == 1 ? 1 : 0.9);
            put(eye.upper[i], middle + aside, -half);
            put(eye.lower[i], middle + aside, half);
        }
    };
    putLids(points::leftEye, -0.5);
    putLids(points::rightEye, 0.5);
    for (std::size_t i = 0; i < points::innerUpperLips.size(); ++i) {
        const double aside = 0.12 * (double(i) - 2);
        const double half = face.lipGap / 2 * (1 - std::abs(aside));
        put(points::innerUpperLips[i], aside, 1.05 - half);
        put(points::innerLowerLips[i], aside, 1.05 + half);
    }
}

/// From a unit face to the picture.
inline QTransform unitToPicture(const StandingFace& face)
{
    const double eyeDistance = face.height * face.picture.height() / 3;
    QTransform toPicture;
    toPicture.translate(face.eyes.x() * face.picture.width(),
                        face.eyes.y() * face.picture.height());
    toPicture.rotate(face.pose.roll);
    const double yaw = face.pose.yaw * M_PI / 180;
    toPicture.scale(eyeDistance * std::cos(yaw), eyeDistance);
    return toPicture;
}

inline framing::Observation observationOf(const StandingFace& face)
{
    const QTransform toPicture = unitToPicture(face);
    framing::DetectedFace found;
    found.box = toPicture.mapRect(QRectF(-1.15, -0.62, 2.3, 2.5));
    found.score = 0.95;
    const std::array<QPointF, 6> keypoints{QPointF(-0.5, 0), QPointF(0.5, 0),  QPointF(0, 0.6),
                                           QPointF(0, 1.05), QPointF(-1, 0.2), QPointF(1, 0.2)};
    for (std::size_t i = 0; i < keypoints.size(); ++i)
        found.keypoints[i] = toPicture.map(keypoints[i]);

    framing::Observation observation;
    observation.faces.push_back(found);
    for (const QRectF& other : face.others)
        observation.faces.push_back({other, 0.9, {}});
    if (face.withMesh) {
        static const framing::Mesh unit = unitMesh();
        framing::Mesh mesh = unit;
        openLidsAndLips(mesh, face);
        for (framing::Point3& point : mesh.points) {
            const QPointF at = toPicture.map(QPointF(double(point.x), double(point.y)));
            point = {float(at.x()), float(at.y()), 0};
        }
        mesh.presence = face.presence;
        observation.mesh = mesh;
        observation.pose = face.pose;
    }
    return observation;
}

/// Chequered skin of an even light everywhere, so that it is sharp and well lit wherever a face is
/// put in it.
inline QImage skinPicture(QSize size = {960, 720}, QRgb light = qRgb(172, 131, 112),
                          QRgb dark = qRgb(152, 113, 95))
{
    QImage picture(size, QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            row[x] = (x / 32 + y / 32) % 2 ? dark : light;
    }
    return picture;
}

/// A face on it that nothing is wrong with but where it stands.
inline QImage litPicture(const StandingFace& face = {})
{
    QImage picture = skinPicture(face.picture.toSize());
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(unitToPicture(face));
    painter.setPen(Qt::NoPen);
    for (const double eye : {-0.5, 0.5}) {
        painter.setBrush(QColor(205, 200, 196));
        painter.drawEllipse(QPointF(eye, 0), 0.15, face.lidGap / 2);
        painter.setBrush(QColor(50, 34, 28));
        painter.drawEllipse(QPointF(eye, 0), 0.09, face.lidGap / 2);
    }
    painter.setBrush(QColor(160, 90, 85));
    painter.drawEllipse(QPointF(0, 1.05), 0.4, 0.12);
    return picture;
}

} // namespace support
