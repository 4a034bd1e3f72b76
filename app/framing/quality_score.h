// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Quality 0..100, whole, of the native values that ISO/IEC 29794-5 measures, by the mappings of
/// its reference implementation. NaN and infinities give NaN. T is the distance of eye midpoint and
/// chin.
namespace framing::quality
{

/// Of the area of the second largest face / that of the largest.
[[nodiscard]] double singleFacePresent(double areaShare);
/// Of pixels, divided by the cosine of the yaw.
[[nodiscard]] double interEyeDistance(double pixels);
/// Of T / picture height. Made for a cropped portrait (0.45): a camera's whole picture scores low.
[[nodiscard]] double headSize(double share);
/// Leftward and rightward crop: of the way from the eye midpoint to that side, in eye distances.
[[nodiscard]] double sidewardCrop(double eyeDistances);
/// Of the way from the eye midpoint to the upper edge / T.
[[nodiscard]] double marginAbove(double ratio);
/// Of the way from the eye midpoint to the lower edge / T.
[[nodiscard]] double marginBelow(double ratio);
/// Yaw, pitch or roll.
[[nodiscard]] double headPose(double degrees);
/// Of 0..255.
[[nodiscard]] double luminanceMean(double luminance);
/// Of the share of the face with a luminance of 25 at most.
[[nodiscard]] double underExposure(double share);
/// Of the share of the face with a luminance of 247 at least.
[[nodiscard]] double overExposure(double share);
/// Of what the luminance histograms of both cheeks have in common, 0..1.
[[nodiscard]] double illuminationUniformity(double overlap);
/// Of the CIELAB distance of the cheeks from the colours of skin.
[[nodiscard]] double naturalColour(double distance);
/// Of the narrower eye's lid gap / T.
[[nodiscard]] double eyesOpen(double ratio);
/// Of the inner lips' gap / T.
[[nodiscard]] double mouthClosed(double ratio);
/// Eyes visible and mouth occlusion prevention: of the share that is covered.
[[nodiscard]] double uncovered(double coveredShare);

} // namespace framing::quality
