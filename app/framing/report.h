// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/advice.h"
#include "framing/observation.h"
#include "framing/refusal.h"

#include <QSize>

#include <limits>
#include <optional>
#include <vector>

namespace framing
{

/// How one check turned out. Block: the service would refuse, a try must not be spent. Warn: below
/// the recommendation.
enum class Level { Ideal, Warn, Block, NotAssessed };

/// The whole picture. Ready: no finding is Warn or Block. Improve: some Warn, no Block. Reject:
/// some Block.
enum class Verdict { Ready, Improve, Reject };

/// Native values of a picture, each judged by a class of its own (`framing/checks/`). Named after
/// ISO/IEC 29794-5 measures where it has them.
enum class Check {
    SingleFacePresent, ///< number of faces
    PictureSize,       ///< height of the picture, or 3/4 of its width where that is less, px
    FaceHeight, ///< height of the face's box, 3.0 eye distances (corrected for yaw), / picture
                ///< height
    FaceSize,   ///< shorter side of the face, px
    InterEyeDistance, ///< px
    BorderDistance,   ///< nearest distance of the face to a picture edge, px
    OffsetX, ///< eye midpoint from the picture's centre, share of the width; < 0 towards small x
    OffsetY, ///< eye midpoint from its wanted height, share of the picture's height; < 0 towards
             ///< the top
    HeadPoseYaw,            ///< degrees
    HeadPosePitch,          ///< degrees
    HeadPoseRoll,           ///< degrees
    LuminanceMean,          ///< 0..255 over the face
    OverExposure,           ///< share of face pixels >= 247
    UnderExposure,          ///< share of face pixels <= 25
    IlluminationUniformity, ///< brighter cheek / darker cheek, >= 1
    BackLight,              ///< luminance mean of what surrounds the face / that of the face
    ColourSpread,  ///< 0..255, how far the channels lie apart over the face; a grey or infrared
                   ///< stream has next to none
    NaturalColour, ///< CIELAB distance of the cheeks from the colours of skin
    EyesOpen,      ///< largest lid gap of the narrower eye / distance of eyes and chin
    MouthClosed,   ///< largest gap of the inner lips / distance of eyes and chin
    EyesVisible,   ///< share 0..1 of the eyes' surroundings that something covers
    MouthOcclusionPrevention, ///< share 0..1 of the lower face that something covers
    Sharpness,                ///< contrast-normalised, at a fixed eye distance
    Motion,                   ///< movement of the eye midpoint between frames, share of the width
};
inline constexpr int checkCount = static_cast<int>(Check::Motion) + 1;

[[nodiscard]] QLatin1String code(Check check);
[[nodiscard]] QLatin1String code(Level level);
[[nodiscard]] QLatin1String code(Verdict verdict);

/// What the page's check list shows; every check belongs to one.
enum class Need { OnePerson, Distance, Position, LookingStraight, Light, Sharpness };
inline constexpr std::array allNeeds{Need::Distance, Need::Position,  Need::LookingStraight,
                                     Need::Light,    Need::Sharpness, Need::OnePerson};
[[nodiscard]] Need needOf(Check check);

struct Finding {
    Check check;
    Level level;
    double value;  ///< native value in the unit stated at the check; NaN if not assessed
    Advice advice; ///< what would mend it; Ready if Ideal or not assessed
    /// 0..100, quality by the mapping of ISO/IEC 29794-5 (framing/quality_score.h); NaN where the
    /// standard has no such measure or the value was not assessed. Reported, never judged by: with
    /// FaceHeight it is the head size's and with BorderDistance the least of the crops' and
    /// margins', which are made for a cropped portrait and are low for a camera's whole picture.
    double score = std::numeric_limits<double>::quiet_NaN();
    /// Of a blocking finding: what the service would have answered.
    std::optional<Refusal> refusal = std::nullopt;
};

struct Report {
    QSize pictureSize; ///< of the picture that `observation` is measured in
    Verdict verdict = Verdict::Reject;
    Advice advice =
        Advice::NoFace; ///< of the most important finding that is not Ideal; Ready if none
    /// All that is to be mended (see adviceOrder) by the tighter limits that the guide wants met
    /// before it first says Ready; empty if they are.
    std::vector<Advice> toEnter;
    std::vector<Finding> findings; ///< one a check, in the order in which their advice is given
    Observation observation;
};

/// What the service would have answered to the whole picture: the refusal of the first finding that
/// blocks.
[[nodiscard]] std::optional<Refusal> refusalOf(const Report& report);

} // namespace framing
