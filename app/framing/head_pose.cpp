// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/head_pose.h"

#include <opencv2/core.hpp>

#include <QtMath>

#include <cmath>

namespace framing
{

namespace
{

using Vector = cv::Vec3d;
using Rotation = cv::Matx33d;

/// Pairs of the same point on the canonical face and on the mesh, both with y up and z towards the
/// camera.
struct PointPairs {
    std::vector<Vector> canonical;
    std::vector<Vector> seen;
};

PointPairs pairsOf(const Mesh& mesh, const CanonicalFace& canonical)
{
    PointPairs pairs;
    for (int point : canonical.basis) {
        const Point3& from = canonical.vertices[static_cast<std::size_t>(point)];
        const Point3& to = mesh.points[static_cast<std::size_t>(point)];
        pairs.canonical.emplace_back(from.x, from.y, from.z);
        pairs.seen.emplace_back(to.x, -to.y, -to.z);
    }
    return pairs;
}

Vector mean(const std::vector<Vector>& points)
{
    Vector sum;
    for (const Vector& point : points)
        sum += point;
    return sum / double(points.size());
}

std::optional<Rotation> rotationBetween(const PointPairs& pairs)
{
    const Vector canonicalMean = mean(pairs.canonical);
    const Vector seenMean = mean(pairs.seen);
    Rotation covariance = Rotation::zeros();
    for (std::size_t i = 0; i < pairs.seen.size(); ++i)
        covariance += (pairs.seen[i] - seenMean) * (pairs.canonical[i] - canonicalMean).t();
    Vector singular;
    Rotation u;
    Rotation vt;
    cv::SVD::compute(covariance, singular, u, vt);
    // Points on one line, or in one place, leave the rotation open.
    if (!(singular[1] > 1e-6 * singular[0]))
        return {};
    const double handedness = cv::determinant(u * vt) < 0 ? -1 : 1;
    return u * Rotation::diag({1, 1, handedness}) * vt;
}

} // namespace

std::optional<Pose> headPose(const Mesh& mesh, const CanonicalFace& canonical)
{
    const auto rotation = rotationBetween(pairsOf(mesh, canonical));
    if (!rotation)
        return {};
    // The rotation as a roll about z after a yaw about y after a pitch about x, all
    // counter-clockwise looking down the axis. The nose is the z axis: a positive yaw brings it to
    // the picture's right, which is the person's left; a positive turn about x brings it down, a
    // positive one about z lifts the eye at the picture's right.
    const Rotation& r = *rotation;
    const double yaw = std::atan2(-r(2, 0), std::hypot(r(0, 0), r(1, 0)));
    const double down = std::atan2(r(2, 1), r(2, 2));
    const double lift = std::atan2(r(1, 0), r(0, 0));
    return Pose{qRadiansToDegrees(yaw), -qRadiansToDegrees(down), -qRadiansToDegrees(lift)};
}

} // namespace framing
