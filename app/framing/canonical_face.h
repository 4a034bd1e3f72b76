// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/observation.h"

#include <QByteArrayView>

#include <array>
#include <optional>
#include <vector>

namespace framing
{

/// The average face that the mesh was trained on: x to the picture's right, y up, z towards the
/// camera, in centimetres.
struct CanonicalFace {
    std::array<Point3, Mesh::pointCount> vertices; ///< here z is larger nearer to the camera
    std::vector<int> basis; ///< points that keep their place whatever the expression
};

/// Reads the metadata that come with the mesh (protocol buffer: 1 mesh { 3 vertices of x, y, z, u,
/// v }, 2 basis { 1 point }). Nothing if the bytes are something else.
[[nodiscard]] std::optional<CanonicalFace> readCanonicalFace(QByteArrayView metadata);

} // namespace framing
