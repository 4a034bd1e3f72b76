// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/advice_texts.h"

#include <QCoreApplication>

#include <cmath>

namespace ui::texts
{
namespace
{

/// What is wrong with the need when that advice would mend it.
QString fault(framing::Need need, framing::Advice advice)
{
    switch (advice) {
    case framing::Advice::Ready:
        return {};
    case framing::Advice::NoFace:
        return QCoreApplication::translate("Advice", "no face yet");
    case framing::Advice::SeveralFaces:
        return QCoreApplication::translate("Advice", "more than one");
    case framing::Advice::MoveCloser:
        return QCoreApplication::translate("Advice", "too far");
    case framing::Advice::MoveBack:
        return QCoreApplication::translate("Advice", "too near");
    case framing::Advice::MoveLeft:
        return QCoreApplication::translate("Advice", "too far right");
    case framing::Advice::MoveRight:
        return QCoreApplication::translate("Advice", "too far left");
    case framing::Advice::MoveUp:
        return QCoreApplication::translate("Advice", "too low");
    case framing::Advice::MoveDown:
        return QCoreApplication::translate("Advice", "too high");
    case framing::Advice::LookStraight:
        return QCoreApplication::translate("Advice", "turned away");
    case framing::Advice::StraightenHead:
        return QCoreApplication::translate("Advice", "tilted");
    case framing::Advice::MoreLight:
        return QCoreApplication::translate("Advice", "too dark");
    case framing::Advice::LessLight:
        return QCoreApplication::translate("Advice", "too bright");
    case framing::Advice::EvenLight:
        return QCoreApplication::translate("Advice", "uneven");
    case framing::Advice::HoldStill:
        return need == framing::Need::LookingStraight
                   ? QCoreApplication::translate("Advice", "mouth open")
                   : QCoreApplication::translate("Advice", "blurred");
    case framing::Advice::OpenEyes:
        return QCoreApplication::translate("Advice", "eyes closed");
    case framing::Advice::UncoverFace:
        return QCoreApplication::translate("Advice", "face covered");
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(framing::Advice advice)
{
    switch (advice) {
    case framing::Advice::Ready:
        return QCoreApplication::translate("Advice", "Perfect, hold still");
    case framing::Advice::NoFace:
        return QCoreApplication::translate("Advice", "Come in front of the camera");
    case framing::Advice::SeveralFaces:
        return QCoreApplication::translate("Advice", "One person only, please");
    case framing::Advice::MoveCloser:
        return QCoreApplication::translate("Advice", "Move a little closer");
    case framing::Advice::MoveBack:
        return QCoreApplication::translate("Advice", "Move back a little");
    case framing::Advice::MoveLeft:
        return QCoreApplication::translate("Advice", "Move to your left");
    case framing::Advice::MoveRight:
        return QCoreApplication::translate("Advice", "Move to your right");
    case framing::Advice::MoveUp:
        return QCoreApplication::translate("Advice", "Move up a little");
    case framing::Advice::MoveDown:
        return QCoreApplication::translate("Advice", "Move down a little");
    case framing::Advice::LookStraight:
        return QCoreApplication::translate("Advice", "Look straight at the camera");
    case framing::Advice::StraightenHead:
        return QCoreApplication::translate("Advice", "Hold your head upright");
    case framing::Advice::MoreLight:
        return QCoreApplication::translate("Advice", "More light on the face, please");
    case framing::Advice::LessLight:
        return QCoreApplication::translate("Advice", "Too bright: turn away from the light");
    case framing::Advice::EvenLight:
        return QCoreApplication::translate("Advice", "Face the light evenly");
    case framing::Advice::HoldStill:
        return QCoreApplication::translate("Advice", "Hold still for a moment");
    case framing::Advice::OpenEyes:
        return QCoreApplication::translate("Advice", "Open your eyes");
    case framing::Advice::UncoverFace:
        return QCoreApplication::translate("Advice", "Uncover your face");
    }
    Q_UNREACHABLE();
}

Icon icon(framing::Advice advice)
{
    switch (advice) {
    case framing::Advice::Ready:
        return Icon::Tick;
    case framing::Advice::NoFace:
        return Icon::Person;
    case framing::Advice::SeveralFaces:
        return Icon::People;
    case framing::Advice::MoveCloser:
        return Icon::Closer;
    case framing::Advice::MoveBack:
        return Icon::Back;
    case framing::Advice::MoveLeft:
        return Icon::Left;
    case framing::Advice::MoveRight:
        return Icon::Right;
    case framing::Advice::MoveUp:
        return Icon::Up;
    case framing::Advice::MoveDown:
        return Icon::Down;
    case framing::Advice::LookStraight:
        return Icon::Straight;
    case framing::Advice::StraightenHead:
        return Icon::Level;
    case framing::Advice::MoreLight:
        return Icon::Light;
    case framing::Advice::LessLight:
        return Icon::Dim;
    case framing::Advice::EvenLight:
        return Icon::Half;
    case framing::Advice::HoldStill:
        return Icon::Hold;
    case framing::Advice::OpenEyes:
        return Icon::Eye;
    case framing::Advice::UncoverFace:
        return Icon::Uncover;
    }
    Q_UNREACHABLE();
}

QString name(framing::Need need)
{
    switch (need) {
    case framing::Need::OnePerson:
        return QCoreApplication::translate("Advice", "One person");
    case framing::Need::Distance:
        return QCoreApplication::translate("Advice", "Distance");
    case framing::Need::Position:
        return QCoreApplication::translate("Advice", "Position");
    case framing::Need::LookingStraight:
        return QCoreApplication::translate("Advice", "Looking straight");
    case framing::Need::Light:
        return QCoreApplication::translate("Advice", "Light");
    case framing::Need::Sharpness:
        return QCoreApplication::translate("Advice", "Sharp picture");
    }
    Q_UNREACHABLE();
}

QString word(const framing::NeedStatus& status)
{
    if (status.level == framing::Level::NotAssessed)
        return {};
    if (status.level != framing::Level::Ideal)
        return fault(status.need, status.advice);
    if (status.need == framing::Need::Distance && std::isfinite(status.value))
        return QCoreApplication::translate("Advice", "%1 %").arg(qRound(100 * status.value));
    if (status.need == framing::Need::Position)
        return QCoreApplication::translate("Advice", "centred");
    if (status.need == framing::Need::Light)
        return QCoreApplication::translate("Advice", "good");
    return {};
}

QString sentence(framing::Verdict verdict)
{
    switch (verdict) {
    case framing::Verdict::Ready:
        return QCoreApplication::translate(
            "Advice", "Nothing was found in this photo that the service would refuse.");
    case framing::Verdict::Improve:
        return QCoreApplication::translate(
            "Advice", "The photo can be used, but a better one has a better chance.");
    case framing::Verdict::Reject:
        return QCoreApplication::translate("Advice",
                                           "The service would very likely refuse this photo, and a "
                                           "try would be gone. Take another one.");
    }
    Q_UNREACHABLE();
}

} // namespace ui::texts
