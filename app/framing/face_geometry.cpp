// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/face_geometry.h"

#include "framing/mesh_points.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace framing
{
namespace
{

/// Further out than this no picture reaches; keeps conversions to int defined.
constexpr double farthest = 1e6;

/// Heights of the whole face and of the detector's box, about 2.8 and 2.5 eye distances.
constexpr double faceToBoxHeight = 1.12;
/// Share of the face's height above the eyes.
constexpr double heightAboveEyes = 0.37;
constexpr int outlinePoints = 36;

bool isNear(QPointF point)
{
    return std::abs(point.x()) < farthest && std::abs(point.y()) < farthest; // false for NaN
}

bool isSound(const FaceGeometry& face)
{
    return isNear(face.leftEye) && isNear(face.rightEye) && isNear(face.mouth) &&
           isNear(face.chin) && face.chinDistance() >= 1 && face.eyeDistance() >= 1 &&
           face.height >= 1 && face.height < farthest && face.width >= 1 && face.width < farthest &&
           std::all_of(face.outline.begin(), face.outline.end(), isNear);
}

FaceGeometry fromMesh(const Mesh& mesh)
{
    const auto at = [&](int i) -> QPointF {
        const Point3& point = mesh.points[static_cast<std::size_t>(i)];
        return {double(point.x), double(point.y)};
    };
    const auto middleOf = [&](int a, int b) { return (at(a) + at(b)) / 2; };
    namespace points = mesh_points;
    FaceGeometry face;
    if (mesh.fine) {
        face.leftEye = mesh.irises[0];
        face.rightEye = mesh.irises[1];
    } else {
        face.leftEye = middleOf(points::leftEye.outerCorner, points::leftEye.innerCorner);
        face.rightEye = middleOf(points::rightEye.innerCorner, points::rightEye.outerCorner);
    }
    face.mouth = middleOf(points::leftMouthCorner, points::rightMouthCorner);
    face.chin = at(points::chin);
    face.height = QLineF(at(points::forehead), at(points::chin)).length();
    face.width = QLineF(at(points::leftEar), at(points::rightEar)).length();
    for (const int i : points::faceOval)
        face.outline << at(i);
    return face;
}

FaceGeometry fromDetection(const DetectedFace& found)
{
    FaceGeometry face;
    face.leftEye = found.keypoints[0];
    face.rightEye = found.keypoints[1];
    face.mouth = found.keypoints[3];
    face.height = found.box.height() * faceToBoxHeight;
    face.width = found.box.width();
    const QPointF eyes = face.eyeMidpoint();
    face.chin = {eyes.x(), eyes.y() + face.height * (1 - heightAboveEyes)};
    const QPointF middle(found.box.center().x(), eyes.y() + face.height * (0.5 - heightAboveEyes));
    for (int i = 0; i < outlinePoints; ++i) {
        const double angle = 2 * M_PI * i / outlinePoints;
        face.outline << middle + QPointF(std::cos(angle) * face.width / 2,
                                         std::sin(angle) * face.height / 2);
    }
    return face;
}

} // namespace

double FaceGeometry::eyeDistance() const
{
    return QLineF(leftEye, rightEye).length();
}

double FaceGeometry::chinDistance() const
{
    return QLineF(eyeMidpoint(), chin).length();
}

std::optional<FaceGeometry> geometryOf(const Observation& observation)
{
    if (observation.faces.empty())
        return std::nullopt;
    if (observation.mesh) {
        if (const FaceGeometry face = fromMesh(*observation.mesh); isSound(face))
            return face;
    }
    if (const FaceGeometry face = fromDetection(observation.faces.front()); isSound(face))
        return face;
    return std::nullopt;
}

} // namespace framing
