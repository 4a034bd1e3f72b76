// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/canonical_face.h"
#include "framing/observation.h"

#include <optional>

namespace framing
{

/// How the head of `mesh` is turned: the rotation that brings the canonical face nearest to it
/// (Kabsch, "A solution for the best rotation to relate two sets of vectors", 1976), over the
/// points that expressions do not move. Mean error about 3 degrees while facing the camera; a
/// person's own face shape can shift pitch by up to 14. Nothing for a mesh without extent. May
/// throw cv::Exception.
[[nodiscard]] std::optional<Pose> headPose(const Mesh& mesh, const CanonicalFace& canonical);

} // namespace framing
