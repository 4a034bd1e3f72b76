// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/face_features.h"

#include "framing/mesh_points.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace framing
{
namespace
{

QPointF at(const Mesh& mesh, int point)
{
    const Point3& found = mesh.points[static_cast<std::size_t>(point)];
    return {double(found.x), double(found.y)};
}

QPointF middleOf(const Mesh& mesh, const mesh_points::Eye& eye)
{
    return (at(mesh, eye.outerCorner) + at(mesh, eye.innerCorner)) / 2;
}

/// Of the pairs upper[i], lower[i]; NaN if one of them is.
template<class Points> double largestGap(const Mesh& mesh, const Points& upper, const Points& lower)
{
    double largest = 0;
    for (std::size_t i = 0; i < upper.size(); ++i) {
        const double gap = QLineF(at(mesh, upper[i]), at(mesh, lower[i])).length();
        if (!std::isfinite(gap))
            return std::numeric_limits<double>::quiet_NaN();
        largest = std::max(largest, gap);
    }
    return largest;
}

/// In units of the distance from the eye midpoint to the chin.
double relative(const Mesh& mesh, double gap)
{
    const QPointF eyes =
        (middleOf(mesh, mesh_points::leftEye) + middleOf(mesh, mesh_points::rightEye)) / 2;
    const double result = gap / QLineF(eyes, at(mesh, mesh_points::chin)).length();
    return std::isfinite(result) ? result : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

double lidGap(const Mesh& mesh)
{
    using mesh_points::leftEye;
    using mesh_points::rightEye;
    const double left = largestGap(mesh, leftEye.upper, leftEye.lower);
    const double right = largestGap(mesh, rightEye.upper, rightEye.lower);
    return relative(mesh, std::isnan(right) ? right : std::min(right, left)); // NaN if one is
}

double lipGap(const Mesh& mesh)
{
    return relative(mesh,
                    largestGap(mesh, mesh_points::innerUpperLips, mesh_points::innerLowerLips));
}

} // namespace framing
