// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/face_patch.h"
#include "framing/light.h"
#include "framing/sharpness.h"

#include <QSize>

namespace framing
{

/// Where the eye midpoint should stand, share of the picture's height from the top: the middle of
/// 0.40..0.52.
inline constexpr double wantedEyeHeight = 0.46;

/// Height of a face's box as the detectors behind the published size rules draw it, in eye
/// distances; between people it varies by 4 %. Face height is measured by the eye distance, the
/// steadiest length of a face: unlike the distance of forehead and chin it changes neither with the
/// mouth nor with the chin held up or down, so distance and pose stay two different advices.
inline constexpr double boxHeight = 3.0;

/// Room between the face's outline and the picture's edges, px; negative where the outline passes
/// the edge.
struct Margins {
    double left = std::numeric_limits<double>::quiet_NaN();
    double right = std::numeric_limits<double>::quiet_NaN();
    double top = std::numeric_limits<double>::quiet_NaN();
    double bottom = std::numeric_limits<double>::quiet_NaN();
};

/// Room around the eye midpoint, as ISO/IEC 29794-5 measures crops and margins: sideways in eye
/// distances, up and down in distances of eyes and chin.
struct Crop {
    double leftward = std::numeric_limits<double>::quiet_NaN();
    double rightward = std::numeric_limits<double>::quiet_NaN();
    double above = std::numeric_limits<double>::quiet_NaN();
    double below = std::numeric_limits<double>::quiet_NaN();
};

/// The native values of one picture, before anything is judged. Units as at `Check`. NaN: not
/// measured.
struct Measures {
    QSize picture;
    std::size_t faces = 0;
    double presence = std::numeric_limits<double>::quiet_NaN(); ///< of the mesh, 0..1
    double secondFaceWidth = 0; ///< widest other face, share of the picture's width
    double secondFaceArea = 0;  ///< largest other face / first face
    double headSize = std::numeric_limits<double>::quiet_NaN(); ///< eyes to chin / picture height
    double faceHeight = std::numeric_limits<double>::quiet_NaN();
    double faceSize = std::numeric_limits<double>::quiet_NaN();
    double interEyeDistance =
        std::numeric_limits<double>::quiet_NaN(); ///< ISO/IEC 29794-5: divided by cos(yaw)
    Margins margins;
    Crop crop;
    double offsetX = std::numeric_limits<double>::quiet_NaN();
    double offsetY = std::numeric_limits<double>::quiet_NaN();
    double yaw = std::numeric_limits<double>::quiet_NaN();
    double pitch = std::numeric_limits<double>::quiet_NaN();
    double roll = std::numeric_limits<double>::quiet_NaN();
    Light light;
    double backLight = std::numeric_limits<double>::quiet_NaN();
    double colourSpread = std::numeric_limits<double>::quiet_NaN();
    double naturalColour = std::numeric_limits<double>::quiet_NaN();
    double eyesOpen = std::numeric_limits<double>::quiet_NaN();
    /// `eyesOpen` / the person's own usual opening over the last seconds; NaN for a still and until
    /// enough was seen.
    double eyesOpenOfUsual = std::numeric_limits<double>::quiet_NaN();
    double mouthClosed = std::numeric_limits<double>::quiet_NaN();
    double eyesCovered = std::numeric_limits<double>::quiet_NaN();
    double mouthCovered = std::numeric_limits<double>::quiet_NaN();
    double sharpness = std::numeric_limits<double>::quiet_NaN();
    double motion = std::numeric_limits<double>::quiet_NaN();
};

/// What can be measured without looking at the pixels; as `measure`.
[[nodiscard]] Measures measureGeometry(QSize picture, const Observation& observation,
                                       const Observation* previous);

/// Working memory that serves frame after frame.
struct MeasureBuffers {
    FacePatch patch;
    Sharpness sharpness;
};

/// `observation` is of `picture`, which may be of any format and size; `previous` is of the frame
/// before it, of the same size, or null for a still. Does not throw: what cannot be measured is
/// NaN.
[[nodiscard]] Measures measure(const QImage& picture, const Observation& observation,
                               const Observation* previous, MeasureBuffers& buffers);

} // namespace framing
