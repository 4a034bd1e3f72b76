// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/check_limits.h"

#include "framing/checks/judge.h"

namespace framing
{

CheckLimits limitsOf(Check check, const Thresholds& thresholds, int pictureHeight)
{
    const auto pixels = [&](const Limits& limits) {
        return CheckLimits{checks::forPictureHeight(limits, pictureHeight), {}};
    };
    const auto atLeast = [](const Limits& limits) { return CheckLimits{limits, {}}; };
    const auto atMost = [](const Limits& limits) { return CheckLimits{{}, limits}; };
    switch (check) {
    case Check::SingleFacePresent:
        return {};
    case Check::PictureSize:
        return atLeast(thresholds.pictureHeight);
    case Check::FaceHeight:
        return {thresholds.faceHeightLow, thresholds.faceHeightHigh};
    case Check::FaceSize:
        return pixels(thresholds.faceSize);
    case Check::InterEyeDistance:
        return pixels(thresholds.interEyeDistance);
    case Check::BorderDistance:
        return pixels(thresholds.borderDistance);
    case Check::OffsetX:
        return atMost(thresholds.offsetX);
    case Check::OffsetY:
        return atMost(thresholds.offsetY);
    case Check::HeadPoseYaw:
        return atMost(thresholds.yaw);
    case Check::HeadPosePitch:
        return atMost(thresholds.pitch);
    case Check::HeadPoseRoll:
        return atMost(thresholds.roll);
    case Check::LuminanceMean:
        return {thresholds.luminanceLow, thresholds.luminanceHigh};
    case Check::OverExposure:
        return atMost(thresholds.overExposure);
    case Check::UnderExposure:
        return atMost(thresholds.underExposure);
    case Check::IlluminationUniformity:
        return atMost(thresholds.illuminationRatio);
    case Check::BackLight:
        return atMost(thresholds.backLight);
    case Check::ColourSpread:
        return atLeast(thresholds.colourSpread);
    case Check::NaturalColour:
        return atMost(thresholds.naturalColour);
    case Check::EyesOpen:
        return atLeast(thresholds.eyesOpen);
    case Check::MouthClosed:
        return atMost(thresholds.mouthClosed);
    case Check::EyesVisible:
        return atMost(thresholds.eyesCovered);
    case Check::MouthOcclusionPrevention:
        return atMost(thresholds.mouthCovered);
    case Check::Sharpness:
        return atLeast(thresholds.sharpness);
    case Check::Motion:
        return atMost(thresholds.motion);
    }
    Q_UNREACHABLE();
}

} // namespace framing
