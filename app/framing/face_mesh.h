// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/observation.h"
#include "framing/picture_net.h"

#include <optional>

namespace framing
{

class PicturePyramid;

/// A square of the picture turned so that the eyes in it are level.
struct FaceRegion {
    QPointF centre;
    double side = 0; ///< px
    double roll = 0; ///< radians, clockwise in the picture
};

/// The region that the mesh net wants to see for a face: half as large again as its box.
[[nodiscard]] FaceRegion regionAround(const DetectedFace& face);
/// The face as a detector would have given it, from the steadier points of the mesh: the detectors'
/// boxes, too, are as high as the face from the middle of the forehead to the chin.
[[nodiscard]] DetectedFace faceOf(const Mesh& mesh, double score);

/// Lays the mesh over one face, with the net of 468 points or with the finer and slower one of 478,
/// of whose last ten only the centres of the irises are kept. One thread at a time; may throw
/// NetError or cv::Exception.
class FaceMesh final
{
public:
    explicit FaceMesh(NetGraph graph);

    /// In pixels of the pyramid's picture. Always gives points, also where there is no face: look
    /// at `presence`. Nothing if the net gave non-finite numbers or the region is no region.
    [[nodiscard]] std::optional<Mesh> find(PicturePyramid& pyramid, const FaceRegion& region);

private:
    PictureNet m_net;
};

} // namespace framing
