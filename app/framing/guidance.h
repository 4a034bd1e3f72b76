// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/report.h"

#include <array>
#include <optional>

namespace framing
{

/// One line of the page's check list: the worst finding of the need.
struct NeedStatus {
    Need need = Need::OnePerson;
    Level level = Level::NotAssessed;
    Advice advice = Advice::Ready; ///< says which way it is wrong (MoveCloser: too far)
    double value =
        0; ///< native value of the worst finding; for Distance always the face height share
};

/// What the capture page shows for the present moment; made by Guide and SteadyHold from the
/// reports. Nothing but `hold` changes more often than an advice may.
struct Guidance {
    Advice advice = Advice::NoFace;
    double hold = 0; ///< 0..1, how much of the steady hold has passed; 1 = the photo is taken
    std::array<NeedStatus, allNeeds.size()> needs; ///< in the order of allNeeds
    std::optional<Pose> pose;                      ///< which way a turned or tilted head has to go
};

/// The check list that a report amounts to. A need whose checks could not be assessed is
/// NotAssessed.
[[nodiscard]] std::array<NeedStatus, allNeeds.size()> needsOf(const Report& report);

} // namespace framing
