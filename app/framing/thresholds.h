// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"

#include <array>
#include <optional>

namespace framing
{

/// What a photo is for, from the easiest to the strictest.
enum class Preset {
    Match,    ///< the service's comparison with the document; its own liveness limits included
    Liveness, ///< what engines of passive liveness ask for on top
    Icao,     ///< a portrait for a travel document
};

inline constexpr std::array allPresets{Preset::Match, Preset::Liveness, Preset::Icao};

[[nodiscard]] QLatin1String code(Preset preset);
/// Nothing for any other text.
[[nodiscard]] std::optional<Preset> presetOf(QStringView code);

/// The limits on one side of a value. `enter` is the strictest: what the guide asks for before it
/// first says Ready; beyond `warn` a picture is below the recommendation; beyond `block` the
/// service would refuse it. An infinite limit is none.
struct Limits {
    double enter = 0;
    double warn = 0;
    double block = 0;
};

/// When which check complains. Units as at `Check`. Read from resources/framing/thresholds.json,
/// where every limit says where it comes from. Angles and offsets are limits of the absolute value;
/// a value on a limit is within it.
///
/// Limits of the face in pixels are meant for a picture 720 pixels high. For a lower picture (a
/// camera that cannot reach 960x720) `enter` and `warn` shrink in proportion, never below `block`.
struct Thresholds {
    double facePresence = 0;    ///< least probability that the mesh really lies on a face
    double secondFaceWidth = 0; ///< share of the picture's width from which a second face blocks
    double litHighlights =
        0; ///< 0..255; a face whose highlights reach this is dark of skin, not badly lit

    Limits pictureHeight; ///< px, at least
    Limits faceHeightLow;
    Limits faceHeightHigh;
    Limits faceSize;         ///< px, at least
    Limits interEyeDistance; ///< px, at least
    Limits borderDistance;   ///< px, at least
    Limits offsetX;
    Limits offsetY;
    Limits yaw;
    Limits pitch;
    Limits roll;
    Limits luminanceLow;
    Limits luminanceHigh;
    Limits overExposure;
    Limits underExposure;
    Limits illuminationRatio;
    Limits backLight;
    Limits colourSpread; ///< at least
    Limits naturalColour;
    Limits eyesOpen;        ///< at least
    Limits eyesOpenOfUsual; ///< at least
    Limits mouthClosed;
    Limits eyesCovered;
    Limits mouthCovered;
    Limits sharpness; ///< at least
    Limits motion;

    /// The same with every `warn` as strict as `enter`.
    [[nodiscard]] Thresholds entering() const;
};

/// The limits of `preset` in `text`: those of `match`, which names every limit, with those that the
/// preset itself names in their place. Refused by name: unknown and missing keys, wrong types, a
/// number without its source, limits in the wrong order.
[[nodiscard]] base::Result<Thresholds, base::JsonError> readThresholds(const QByteArray& text,
                                                                       Preset preset);

/// The limits that are built in.
[[nodiscard]] const Thresholds& thresholdsFor(Preset preset);
/// Those of Preset::Match.
[[nodiscard]] const Thresholds& defaultThresholds();

} // namespace framing
