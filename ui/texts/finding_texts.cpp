// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/finding_texts.h"

#include <QCoreApplication>

#include <cmath>

namespace ui::texts
{
namespace
{

enum class Unit { Count, Share, Pixels, Degrees, Ratio, Plain };

struct Format {
    Unit unit;
    int decimals;
};

Format formatOf(framing::Check check)
{
    using framing::Check;
    switch (check) {
    case Check::SingleFacePresent:
        return {Unit::Count, 0};
    case Check::FaceHeight:
    case Check::EyesVisible:
    case Check::MouthOcclusionPrevention:
        return {Unit::Share, 0};
    case Check::OffsetX:
    case Check::OffsetY:
    case Check::OverExposure:
    case Check::UnderExposure:
    case Check::EyesOpen:
    case Check::MouthClosed:
    case Check::Motion:
        return {Unit::Share, 1};
    case Check::PictureSize:
    case Check::FaceSize:
    case Check::InterEyeDistance:
    case Check::BorderDistance:
        return {Unit::Pixels, 0};
    case Check::HeadPoseYaw:
    case Check::HeadPosePitch:
    case Check::HeadPoseRoll:
        return {Unit::Degrees, 1};
    case Check::IlluminationUniformity:
    case Check::BackLight:
        return {Unit::Ratio, 2};
    case Check::LuminanceMean:
    case Check::ColourSpread:
        return {Unit::Plain, 0};
    case Check::NaturalColour:
        return {Unit::Plain, 1};
    case Check::Sharpness:
        return {Unit::Plain, 2};
    }
    Q_UNREACHABLE();
}

QString withUnit(Unit unit, const QString& number)
{
    switch (unit) {
    case Unit::Count:
    case Unit::Plain:
        return number;
    case Unit::Share:
        return QCoreApplication::translate("Finding", "%1 %").arg(number);
    case Unit::Pixels:
        return QCoreApplication::translate("Finding", "%1 px").arg(number);
    case Unit::Degrees:
        return number + u'°';
    case Unit::Ratio:
        return QCoreApplication::translate("Finding", "%1 : 1").arg(number);
    }
    Q_UNREACHABLE();
}

} // namespace

QString name(framing::Check check)
{
    using framing::Check;
    switch (check) {
    case Check::SingleFacePresent:
        return QCoreApplication::translate("Finding", "Faces");
    case Check::PictureSize:
        return QCoreApplication::translate("Finding", "Picture height");
    case Check::FaceHeight:
        return QCoreApplication::translate("Finding", "Face height");
    case Check::FaceSize:
        return QCoreApplication::translate("Finding", "Face, shorter side");
    case Check::InterEyeDistance:
        return QCoreApplication::translate("Finding", "Distance of the eyes");
    case Check::BorderDistance:
        return QCoreApplication::translate("Finding", "Distance to the border");
    case Check::OffsetX:
        return QCoreApplication::translate("Finding", "Off the middle, sideways");
    case Check::OffsetY:
        return QCoreApplication::translate("Finding", "Off the middle, up or down");
    case Check::HeadPoseYaw:
        return QCoreApplication::translate("Finding", "Head turned (yaw)");
    case Check::HeadPosePitch:
        return QCoreApplication::translate("Finding", "Chin up or down (pitch)");
    case Check::HeadPoseRoll:
        return QCoreApplication::translate("Finding", "Head tilted (roll)");
    case Check::LuminanceMean:
        return QCoreApplication::translate("Finding", "Brightness (0 to 255)");
    case Check::OverExposure:
        return QCoreApplication::translate("Finding", "Overexposed");
    case Check::UnderExposure:
        return QCoreApplication::translate("Finding", "Underexposed");
    case Check::IlluminationUniformity:
        return QCoreApplication::translate("Finding", "Brighter side to darker side");
    case Check::BackLight:
        return QCoreApplication::translate("Finding", "Background to face");
    case Check::ColourSpread:
        return QCoreApplication::translate("Finding", "Colour (0 is grey)");
    case Check::NaturalColour:
        return QCoreApplication::translate("Finding", "Colour cast");
    case Check::EyesOpen:
        return QCoreApplication::translate("Finding", "Eyes open");
    case Check::MouthClosed:
        return QCoreApplication::translate("Finding", "Mouth open");
    case Check::EyesVisible:
        return QCoreApplication::translate("Finding", "Eyes covered");
    case Check::MouthOcclusionPrevention:
        return QCoreApplication::translate("Finding", "Lower face covered");
    case Check::Sharpness:
        return QCoreApplication::translate("Finding", "Sharpness");
    case Check::Motion:
        return QCoreApplication::translate("Finding", "Motion");
    }
    Q_UNREACHABLE();
}

QString value(framing::Check check, double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const Format format = formatOf(check);
    const double shown = format.unit == Unit::Share ? 100 * value : value;
    return withUnit(format.unit, QString::number(shown, 'f', format.decimals));
}

QString word(framing::Level level)
{
    switch (level) {
    case framing::Level::Ideal:
        return QCoreApplication::translate("Finding", "good");
    case framing::Level::Warn:
        return QCoreApplication::translate("Finding", "below recommendation");
    case framing::Level::Block:
        return QCoreApplication::translate("Finding", "would be refused");
    case framing::Level::NotAssessed:
        return QCoreApplication::translate("Finding", "not assessed");
    }
    Q_UNREACHABLE();
}

QString word(framing::Verdict verdict)
{
    switch (verdict) {
    case framing::Verdict::Ready:
        return QCoreApplication::translate("Finding", "Ready");
    case framing::Verdict::Improve:
        return QCoreApplication::translate("Finding", "Could be better");
    case framing::Verdict::Reject:
        return QCoreApplication::translate("Finding", "Would be refused");
    }
    Q_UNREACHABLE();
}

} // namespace ui::texts
