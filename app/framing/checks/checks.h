// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/measures.h"
#include "framing/report.h"
#include "framing/thresholds.h"

#include <array>

/// One function a check, each in a file of its own: native value, level and what would mend it. A
/// value that is NaN gives NotAssessed.
namespace framing::checks
{

/// How many faces there are (the value). No face, or a mesh that lies on none, blocks; so does a
/// second face of some size.
[[nodiscard]] Finding singleFacePresent(const Measures& measures, const Thresholds& thresholds);
/// The service takes no picture under 640x480. Nobody before the camera can mend that; it comes
/// early so that a camera too small for any ready picture does not send people back and forth.
[[nodiscard]] Finding pictureSize(const Measures& measures, const Thresholds& thresholds);
[[nodiscard]] Finding faceHeight(const Measures& measures, const Thresholds& thresholds);
[[nodiscard]] Finding faceSize(const Measures& measures, const Thresholds& thresholds);
[[nodiscard]] Finding interEyeDistance(const Measures& measures, const Thresholds& thresholds);
/// Advises away from the nearest edge, or back if there is not enough room on both sides together.
[[nodiscard]] Finding borderDistance(const Measures& measures, const Thresholds& thresholds);
[[nodiscard]] Finding offsetX(const Measures& measures, const Thresholds& thresholds);
[[nodiscard]] Finding offsetY(const Measures& measures, const Thresholds& thresholds);
[[nodiscard]] Finding headPoseRoll(const Measures& measures, const Thresholds& thresholds);
[[nodiscard]] Finding headPoseYaw(const Measures& measures, const Thresholds& thresholds);
[[nodiscard]] Finding headPosePitch(const Measures& measures, const Thresholds& thresholds);
/// Not assessed in the dark, where anything looks covered.
[[nodiscard]] Finding eyesVisible(const Measures& measures, const Thresholds& thresholds);
[[nodiscard]] Finding mouthOcclusionPrevention(const Measures& measures,
                                               const Thresholds& thresholds);
/// A dark mean with bright highlights is dark skin, not bad light, and counts one level milder:
/// nobody is asked for light because of their skin.
[[nodiscard]] Finding luminanceMean(const Measures& measures, const Thresholds& thresholds);
[[nodiscard]] Finding overExposure(const Measures& measures, const Thresholds& thresholds);
[[nodiscard]] Finding underExposure(const Measures& measures, const Thresholds& thresholds);
[[nodiscard]] Finding illuminationUniformity(const Measures& measures,
                                             const Thresholds& thresholds);
[[nodiscard]] Finding backLight(const Measures& measures, const Thresholds& thresholds);
[[nodiscard]] Finding colourSpread(const Measures& measures, const Thresholds& thresholds);
[[nodiscard]] Finding naturalColour(const Measures& measures, const Thresholds& thresholds);
/// The worse of the opening itself and its share of the person's usual one.
[[nodiscard]] Finding eyesOpen(const Measures& measures, const Thresholds& thresholds);
[[nodiscard]] Finding mouthClosed(const Measures& measures, const Thresholds& thresholds);
[[nodiscard]] Finding sharpness(const Measures& measures, const Thresholds& thresholds);
[[nodiscard]] Finding motion(const Measures& measures, const Thresholds& thresholds);

/// In the order in which their advice is given, whatever the level: who, how far, where, how
/// turned, what covers, how lit, eyes and mouth, how sharp. What comes later is often mended by
/// what comes before (a face further back is also further from the border), or only makes sense
/// after it: a black mask is taken off, not lit; in the dark, eyes cannot be seen to be closed.
inline constexpr std::array inOrderOfAdvice{
    singleFacePresent,
    pictureSize,
    faceHeight,
    faceSize,
    interEyeDistance,
    borderDistance,
    offsetX,
    offsetY,
    headPoseRoll,
    headPoseYaw,
    headPosePitch,
    eyesVisible,
    mouthOcclusionPrevention,
    luminanceMean,
    overExposure,
    underExposure,
    illuminationUniformity,
    backLight,
    colourSpread,
    naturalColour,
    eyesOpen,
    mouthClosed,
    motion,
    sharpness,
};
static_assert(inOrderOfAdvice.size() == checkCount);

} // namespace framing::checks
