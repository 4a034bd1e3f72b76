// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/measures.h"
#include "framing/report.h"
#include "framing/thresholds.h"
#include "framing/usual_eyes.h"

#include <QImage>

#include <chrono>

namespace framing
{

/// Judges pictures one after the other. Any picture, also a null one (no face then). The one advice
/// is the first of adviceOrder. One thread at a time.
class Analyzer final
{
public:
    explicit Analyzer(const Thresholds& thresholds);

    /// A picture on its own: motion and the person's usual eye opening are not assessed.
    /// `observation` is of `picture`.
    [[nodiscard]] Report judgeStill(const QImage& picture, const Observation& observation);
    /// The next frame of a stream.
    [[nodiscard]] Report judgeFrame(const QImage& frame, const Observation& observation,
                                    std::chrono::milliseconds at);
    /// What was measured already; the report's observation is empty.
    [[nodiscard]] Report judge(const Measures& measures) const;
    /// Forgets the stream.
    void forget();

private:
    Thresholds m_thresholds;
    Thresholds m_entering;
    std::optional<Observation> m_previous;
    UsualEyes m_usualEyes;
    MeasureBuffers m_buffers;
};

} // namespace framing
