// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/occlusion.h"

#include "framing/face_patch.h"
#include "framing/mesh_points.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

namespace framing
{
namespace
{

constexpr double untold = std::numeric_limits<double>::quiet_NaN();

constexpr int reach = 2; ///< px of the patch to each side of a point
/// Keeps the ratio of two dark channels steady.
constexpr double shadeOffset = 4;
constexpr double darkestSkin = 40; ///< mean of red and green
constexpr double brightestSkin = 245;
/// Skin has 0.1 and more but under blue lamps; a picture in shades of grey has none.
constexpr double leastRedness = 0.08;
/// Skin of one face has at least this share of its median redness: shadow makes it redder,
/// highlights paler.
constexpr double paler = 0.5;
/// Brown glasses are as red as skin, but eye sockets in their own shade are not as dark.
constexpr double darker = 0.3;

/// What a spot of the face looks like.
struct Spot {
    double redness;   ///< logarithm of red / green; next to nothing changes it but the material
    double lightness; ///< mean of red and green
};

std::optional<Spot> spotAt(const FacePatch& patch, const Mesh& mesh, int point)
{
    const Point3& found = mesh.points[static_cast<std::size_t>(point)];
    const QPointF at = patch.fromPicture.map(QPointF(double(found.x), double(found.y)));
    // Also false for NaN; what lies so far off cannot be made an int.
    if (!(std::abs(at.x()) < 1e6 && std::abs(at.y()) < 1e6))
        return std::nullopt;
    const QRect square = QRect(int(std::floor(at.x())) - reach, int(std::floor(at.y())) - reach,
                               2 * reach + 1, 2 * reach + 1)
                             .intersected(patch.colours.rect());
    if (square.width() <= reach || square.height() <= reach)
        return std::nullopt;
    double red = 0;
    double green = 0;
    for (int y = square.top(); y <= square.bottom(); ++y) {
        const QRgb* row = patch.colours.row(y);
        for (int x = square.left(); x <= square.right(); ++x) {
            red += qRed(row[x]);
            green += qGreen(row[x]);
        }
    }
    const double pixels = double(square.width()) * square.height();
    red /= pixels;
    green /= pixels;
    return Spot{std::log((red + shadeOffset) / (green + shadeOffset)), (red + green) / 2};
}

double medianOf(std::vector<double>& values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The person's own skin; nothing if it cannot be told.
std::optional<Spot> skinOf(const FacePatch& patch, const Mesh& mesh)
{
    std::vector<double> redness;
    std::vector<double> lightness;
    for (const int point : mesh_points::bareSkin) {
        if (const auto spot = spotAt(patch, mesh, point)) {
            redness.push_back(spot->redness);
            lightness.push_back(spot->lightness);
        }
    }
    if (2 * redness.size() < mesh_points::bareSkin.size())
        return std::nullopt;
    const Spot skin{medianOf(redness), medianOf(lightness)};
    const bool tells = skin.redness >= leastRedness && skin.lightness >= darkestSkin &&
                       skin.lightness <= brightestSkin;
    return tells ? std::optional(skin) : std::nullopt;
}

template<class Points, class Covers>
double shareOf(const FacePatch& patch, const Mesh& mesh, const Points& points, Covers covers)
{
    std::size_t seen = 0;
    int covered = 0;
    for (const int point : points) {
        if (const auto spot = spotAt(patch, mesh, point)) {
            ++seen;
            covered += covers(*spot);
        }
    }
    return 2 * seen < points.size() ? untold : double(covered) / double(seen);
}

} // namespace

Occlusion occlusionOf(const FacePatch& patch, const Mesh& mesh)
{
    const auto skin = skinOf(patch, mesh);
    if (!skin)
        return {untold, untold};
    const auto isPale = [&](const Spot& spot) { return spot.redness < paler * skin->redness; };
    const auto isGlass = [&](const Spot& spot) {
        return isPale(spot) || spot.lightness < darker * skin->lightness;
    };
    return {shareOf(patch, mesh, mesh_points::aroundEyes, isGlass),
            shareOf(patch, mesh, mesh_points::lipsAndNose, isPale)};
}

} // namespace framing
