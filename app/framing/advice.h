// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>

namespace framing
{

/// What the person is told to do, one at a time. Left and right are the person's own, which is also
/// the side on the mirrored preview: a face at small x in the camera's (unmirrored) picture must
/// MoveLeft.
enum class Advice {
    Ready,
    NoFace,
    SeveralFaces,
    MoveCloser,
    MoveBack,
    MoveLeft,
    MoveRight,
    MoveUp,
    MoveDown,
    LookStraight,
    StraightenHead,
    MoreLight,
    LessLight,
    EvenLight,
    HoldStill,
    OpenEyes,
    UncoverFace,
};

/// The stable code other people's scripts read: `move_closer`, `no_face`, ...
[[nodiscard]] QLatin1String code(Advice advice);

} // namespace framing
