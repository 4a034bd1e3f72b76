// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/face_mesh.h"

#include "framing/mesh_points.h"
#include "framing/picture_pyramid.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace framing
{

namespace
{

/// Square of the net's input to picture: a turn, a scale and a shift.
class RegionMap
{
public:
    RegionMap(const FaceRegion& region, int side)
        : m_centre(region.centre),
          m_middle(side / 2.0),
          m_scale(region.side / side),
          m_cos(std::cos(region.roll) * m_scale),
          m_sin(std::sin(region.roll) * m_scale)
    {
    }

    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] QPointF toPicture(double x, double y) const
    {
        const double dx = x - m_middle;
        const double dy = y - m_middle;
        return {m_centre.x() + m_cos * dx - m_sin * dy, m_centre.y() + m_sin * dx + m_cos * dy};
    }
    /// To a level of the picture's pyramid; for warpAffine, which counts from the centre of the
    /// first pixel instead of its corner.
    [[nodiscard]] cv::Matx23d matrixTo(double levelScale) const
    {
        const QPointF origin = toPicture(0.5, 0.5) / levelScale - QPointF(0.5, 0.5);
        const double cos = m_cos / levelScale;
        const double sin = m_sin / levelScale;
        return {cos, -sin, origin.x(), sin, cos, origin.y()};
    }

private:
    QPointF m_centre;
    double m_middle;
    double m_scale;
    double m_cos;
    double m_sin;
};

constexpr std::size_t finePointCount = 478; // the same 468, then each iris: centre and rim
constexpr std::array<std::size_t, 2> irisCentres{468, 473};

QPointF flat(const Mesh& mesh, int point)
{
    const Point3& p = mesh.points[static_cast<std::size_t>(point)];
    return {double(p.x), double(p.y)};
}

} // namespace

FaceRegion regionAround(const DetectedFace& face)
{
    const QPointF across = face.keypoints[1] - face.keypoints[0];
    return {face.box.center(), 1.5 * std::max(face.box.width(), face.box.height()),
            std::atan2(across.y(), across.x())};
}

DetectedFace faceOf(const Mesh& mesh, double score)
{
    using namespace mesh_points;
    const auto between = [&](int a, int b) { return (flat(mesh, a) + flat(mesh, b)) / 2; };
    const QPointF down = flat(mesh, chin) - flat(mesh, forehead);
    const double half = std::hypot(down.x(), down.y()) / 2;
    DetectedFace face;
    face.box = QRectF(-half, -half, 2 * half, 2 * half).translated(between(forehead, chin));
    face.score = score;
    face.keypoints = {between(leftEye.outerCorner, leftEye.innerCorner),
                      between(rightEye.outerCorner, rightEye.innerCorner),
                      flat(mesh, noseTip),
                      between(innerUpperLip, innerLowerLip),
                      flat(mesh, leftEar),
                      flat(mesh, rightEar)};
    return face;
}

FaceMesh::FaceMesh(NetGraph graph)
    : m_net(std::move(graph), {0, 1 / 255.0})
{
}

std::optional<Mesh> FaceMesh::find(PicturePyramid& pyramid, const FaceRegion& region)
{
    if (!std::isfinite(region.side) || region.side < 1)
        return {};
    cv::Mat& square = m_net.picture();
    const RegionMap map(region, square.cols);
    const auto level = pyramid.level(map.scale());
    cv::warpAffine(level.pixels, square, map.matrixTo(level.scale), square.size(),
                   cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    const auto answers = m_net.run();
    const bool fine = !answers.empty() && answers[0].size() == 3 * finePointCount;
    if (answers.size() != 2 || answers[1].size() != 1 ||
        (!fine && answers[0].size() != std::size_t{3} * Mesh::pointCount))
        throw NetError("a mesh without its points");
    const auto finite = [](float number) { return std::isfinite(number); };
    if (!std::all_of(answers[0].begin(), answers[0].end(), finite) || !finite(answers[1][0]))
        return {};
    Mesh mesh;
    mesh.fine = fine;
    mesh.presence = 1 / (1 + std::exp(-double(answers[1][0]))); // the net gives a logit
    const auto placeOf = [&](std::size_t point) {
        const float* numbers = &answers[0][3 * point];
        return map.toPicture(double(numbers[0]), double(numbers[1]));
    };
    for (std::size_t i = 0; i < mesh.points.size(); ++i) {
        const QPointF place = placeOf(i);
        mesh.points[i] = {float(place.x()), float(place.y()),
                          float(double(answers[0][3 * i + 2]) * map.scale())};
    }
    if (fine)
        std::transform(irisCentres.begin(), irisCentres.end(), mesh.irises.begin(), placeOf);
    return mesh;
}

} // namespace framing
