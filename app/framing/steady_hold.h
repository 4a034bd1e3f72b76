// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/report.h"

#include <QImage>

#include <chrono>
#include <optional>

namespace framing
{

/// Waits until the person has stood well for a while without a break, and keeps the best picture of
/// that time. Pure: time is passed in.
class SteadyHold final
{
public:
    static constexpr std::chrono::milliseconds hiccup{
        150}; ///< a break as short as this is forgiven
    static constexpr std::chrono::milliseconds silence{
        500}; ///< without any frame, the hold begins anew

    struct Best {
        QImage picture;
        Report report;
    };

    explicit SteadyHold(std::chrono::milliseconds duration = std::chrono::seconds{1})
        : m_duration(duration)
    {
    }

    void reset();
    /// A frame that is good enough to be the photo, and its report.
    void addGood(const QImage& picture, const Report& report, std::chrono::milliseconds at);
    /// A frame that is not.
    void addBad(std::chrono::milliseconds at);

    /// 0..1, how much of the hold has passed.
    [[nodiscard]] double progress() const;
    /// The frame of the running hold with the best photoScore. Nothing before its first frame.
    [[nodiscard]] const std::optional<Best>& best() const { return m_best; }

private:
    void resetIfBroken(std::chrono::milliseconds at);

    std::chrono::milliseconds m_duration;
    std::chrono::milliseconds m_since{0};
    std::chrono::milliseconds m_lastGood{0};
    bool m_interrupted = false;
    double m_bestScore = 0;
    std::optional<Best> m_best;
};

} // namespace framing
