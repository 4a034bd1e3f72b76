// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

/// Where on the face the points of `framing::Mesh` lie: indices into `Mesh::points`. Left and right
/// are the picture's.
namespace framing::mesh_points
{

/// A lid gap is measured between `upper[i]` and `lower[i]`.
struct Eye {
    int outerCorner;
    int innerCorner;
    std::array<int, 3> upper;
    std::array<int, 3> lower;
    std::array<int, 5> brow; ///< its upper edge
};

inline constexpr Eye leftEye{33, 133, {160, 159, 158}, {144, 145, 153}, {70, 63, 105, 66, 107}};
inline constexpr Eye rightEye{
    263, 362, {387, 386, 385}, {373, 374, 380}, {300, 293, 334, 296, 336}};

inline constexpr int forehead = 10; ///< highest point of the mesh, below the hair line
inline constexpr int chin = 152;
inline constexpr int noseTip = 1;
inline constexpr int leftMouthCorner = 61;
inline constexpr int rightMouthCorner = 291;
inline constexpr int innerUpperLip = 13;
inline constexpr int innerLowerLip = 14;
/// The gap of the mouth is measured between `innerUpperLips[i]` and `innerLowerLips[i]`.
inline constexpr std::array<int, 5> innerUpperLips{81, 82, 13, 312, 311};
inline constexpr std::array<int, 5> innerLowerLips{178, 87, 14, 317, 402};
inline constexpr int leftCheek = 50; ///< middle of the cheek, below the eye
inline constexpr int rightCheek = 280;
inline constexpr int leftEar = 234; ///< where the ear begins
inline constexpr int rightEar = 454;

/// Where next to nobody grows hair and masks and glasses leave most of it free: forehead, bridge of
/// the nose, upper cheeks.
inline constexpr std::array<int, 12> bareSkin{151, 9,   108, 337, 168, 6,
                                              197, 195, 118, 101, 347, 330};
/// Below, above, at the inner and at the outer corner of either eye.
inline constexpr std::array<int, 12> aroundEyes{229, 230, 231, 223, 244, 226,
                                                449, 450, 451, 443, 464, 446};
/// On the red of the upper lip, of the lower lip, and beside the tip of the nose.
inline constexpr std::array<int, 10> lipsAndNose{72, 11, 302, 85, 16, 315, 45, 275, 220, 440};

/// The outline of the face, a closed ring, clockwise in the picture from the forehead.
inline constexpr std::array<int, 36> faceOval{
    10,  338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377,
    152, 148, 176, 149, 150, 136, 172, 58,  132, 93,  234, 127, 162, 21,  54,  103, 67,  109};

} // namespace framing::mesh_points
