// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/report.h"

#include <QImage>

#include <chrono>

namespace framing
{

/// Where the time for one frame went.
struct StageTimes {
    std::chrono::microseconds cropping{0}; ///< the frame to the photo it gives
    std::chrono::microseconds seeing{0};   ///< faces, mesh and pose
    std::chrono::microseconds judging{0};  ///< measures and findings

    [[nodiscard]] std::chrono::microseconds total() const { return cropping + seeing + judging; }
};

/// One frame of a stream and all that was found out about it.
struct AnalysedFrame {
    QImage picture; ///< the photo that the frame gives (see photoCrop), which the report is of
    Report report;
    std::chrono::milliseconds at{0}; ///< as handed in
    StageTimes took;
};

} // namespace framing
