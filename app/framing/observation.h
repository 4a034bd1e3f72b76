// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace framing
{

/// One face as a detector gives it, in pixels of the (unmirrored) picture handed in. The box is a
/// square from the middle of the forehead to the chin, about 2.4 eye distances high; it may reach
/// over the picture's edge.
struct DetectedFace {
    QRectF box;
    double score = 0; ///< 0..1
    /// Eye at the picture's left, eye at the picture's right, nose tip, mouth, ear left, ear right.
    std::array<QPointF, 6> keypoints;
};

struct Point3 {
    float x = 0;
    float y = 0;
    float z = 0; ///< same unit as x; smaller is nearer to the camera
};

/// Head rotation in degrees, 0/0/0 facing the camera. Seen from the person: yaw > 0 turned to the
/// own left (nose towards the picture's right), pitch > 0 chin up, roll > 0 head tilted to the own
/// left shoulder (the eye at the picture's right is the lower one).
struct Pose {
    double yaw = 0;
    double pitch = 0;
    double roll = 0;
};

/// The 468 points of the face mesh in pixels of the picture, in the model's own order (see
/// `mesh_points.h`).
struct Mesh {
    static constexpr int pointCount = 468;
    std::array<Point3, pointCount> points;
    double presence = 0;           ///< probability 0..1 that the region really held a face
    bool fine = false;             ///< of the finer net, whose eyelids follow eyes that close
    std::array<QPointF, 2> irises; ///< their centres, the picture's left first; of a fine mesh only
};

/// How long the parts of seeing a picture took (see StageTimes); 0 for what did not run.
struct SeeingTimes {
    std::chrono::microseconds detecting{0};
    std::chrono::microseconds meshing{0};
};

/// What was seen in one picture, before anything is judged.
struct Observation {
    std::vector<DetectedFace> faces; ///< largest first; the mesh and pose are of the first
    std::optional<Mesh>
        mesh; ///< absent without a face, or when a net failed or gave non-finite numbers
    std::optional<Pose> pose;
    SeeingTimes times;
};

} // namespace framing
