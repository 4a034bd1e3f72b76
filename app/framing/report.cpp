// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/report.h"

namespace framing
{

QLatin1String code(Check check)
{
    switch (check) {
    case Check::SingleFacePresent:
        return QLatin1String("single_face_present");
    case Check::PictureSize:
        return QLatin1String("picture_size");
    case Check::FaceHeight:
        return QLatin1String("face_height");
    case Check::FaceSize:
        return QLatin1String("face_size");
    case Check::InterEyeDistance:
        return QLatin1String("inter_eye_distance");
    case Check::BorderDistance:
        return QLatin1String("border_distance");
    case Check::OffsetX:
        return QLatin1String("offset_x");
    case Check::OffsetY:
        return QLatin1String("offset_y");
    case Check::HeadPoseYaw:
        return QLatin1String("head_pose_yaw");
    case Check::HeadPosePitch:
        return QLatin1String("head_pose_pitch");
    case Check::HeadPoseRoll:
        return QLatin1String("head_pose_roll");
    case Check::LuminanceMean:
        return QLatin1String("luminance_mean");
    case Check::OverExposure:
        return QLatin1String("over_exposure");
    case Check::UnderExposure:
        return QLatin1String("under_exposure");
    case Check::IlluminationUniformity:
        return QLatin1String("illumination_uniformity");
    case Check::BackLight:
        return QLatin1String("back_light");
    case Check::ColourSpread:
        return QLatin1String("colour_spread");
    case Check::NaturalColour:
        return QLatin1String("natural_colour");
    case Check::EyesOpen:
        return QLatin1String("eyes_open");
    case Check::MouthClosed:
        return QLatin1String("mouth_closed");
    case Check::EyesVisible:
        return QLatin1String("eyes_visible");
    case Check::MouthOcclusionPrevention:
        return QLatin1String("mouth_occlusion_prevention");
    case Check::Sharpness:
        return QLatin1String("sharpness");
    case Check::Motion:
        return QLatin1String("motion");
    }
    Q_UNREACHABLE();
}

QLatin1String code(Level level)
{
    switch (level) {
    case Level::Ideal:
        return QLatin1String("ideal");
    case Level::Warn:
        return QLatin1String("warn");
    case Level::Block:
        return QLatin1String("block");
    case Level::NotAssessed:
        return QLatin1String("not_assessed");
    }
    Q_UNREACHABLE();
}

QLatin1String code(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return QLatin1String("ready");
    case Verdict::Improve:
        return QLatin1String("improve");
    case Verdict::Reject:
        return QLatin1String("reject");
    }
    Q_UNREACHABLE();
}

Need needOf(Check check)
{
    switch (check) {
    case Check::SingleFacePresent:
        return Need::OnePerson;
    case Check::PictureSize:
    case Check::FaceHeight:
    case Check::FaceSize:
    case Check::InterEyeDistance:
        return Need::Distance;
    case Check::BorderDistance:
    case Check::OffsetX:
    case Check::OffsetY:
        return Need::Position;
    case Check::HeadPoseYaw:
    case Check::HeadPosePitch:
    case Check::HeadPoseRoll:
    case Check::EyesOpen:
    case Check::MouthClosed:
    case Check::EyesVisible:
    case Check::MouthOcclusionPrevention:
        return Need::LookingStraight;
    case Check::LuminanceMean:
    case Check::OverExposure:
    case Check::UnderExposure:
    case Check::IlluminationUniformity:
    case Check::BackLight:
    case Check::ColourSpread:
    case Check::NaturalColour:
        return Need::Light;
    case Check::Sharpness:
    case Check::Motion:
        return Need::Sharpness;
    }
    Q_UNREACHABLE();
}

std::optional<Refusal> refusalOf(const Report& report)
{
    for (const Finding& finding : report.findings) {
        if (finding.refusal)
            return finding.refusal;
    }
    return std::nullopt;
}

} // namespace framing
