// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/advice.h"

namespace framing
{

QLatin1String code(Advice advice)
{
    switch (advice) {
    case Advice::Ready:
        return QLatin1String("ready");
    case Advice::NoFace:
        return QLatin1String("no_face");
    case Advice::SeveralFaces:
        return QLatin1String("several_faces");
    case Advice::MoveCloser:
        return QLatin1String("move_closer");
    case Advice::MoveBack:
        return QLatin1String("move_back");
    case Advice::MoveLeft:
        return QLatin1String("move_left");
    case Advice::MoveRight:
        return QLatin1String("move_right");
    case Advice::MoveUp:
        return QLatin1String("move_up");
    case Advice::MoveDown:
        return QLatin1String("move_down");
    case Advice::LookStraight:
        return QLatin1String("look_straight");
    case Advice::StraightenHead:
        return QLatin1String("straighten_head");
    case Advice::MoreLight:
        return QLatin1String("more_light");
    case Advice::LessLight:
        return QLatin1String("less_light");
    case Advice::EvenLight:
        return QLatin1String("even_light");
    case Advice::HoldStill:
        return QLatin1String("hold_still");
    case Advice::OpenEyes:
        return QLatin1String("open_eyes");
    case Advice::UncoverFace:
        return QLatin1String("uncover_face");
    }
    Q_UNREACHABLE();
}

} // namespace framing
