// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/steady_hold.h"

#include "framing/photo_score.h"

#include <algorithm>

namespace framing
{
void SteadyHold::reset()
{
    m_best.reset();
    m_interrupted = false;
}

void SteadyHold::addGood(const QImage& picture, const Report& report, std::chrono::milliseconds at)
{
    resetIfBroken(at);
    const double score = photoScore(report);
    if (!m_best)
        m_since = at;
    if (!m_best || score > m_bestScore) {
        m_best = Best{picture, report};
        m_bestScore = score;
    }
    m_lastGood = at;
    m_interrupted = false;
}

void SteadyHold::addBad(std::chrono::milliseconds at)
{
    m_interrupted = true;
    resetIfBroken(at);
}

double SteadyHold::progress() const
{
    if (!m_best)
        return 0;
    const double passed = double((m_lastGood - m_since).count()) / double(m_duration.count());
    return std::clamp(passed, 0.0, 1.0);
}

void SteadyHold::resetIfBroken(std::chrono::milliseconds at)
{
    if (at - m_lastGood > (m_interrupted ? hiccup : silence))
        reset();
}

} // namespace framing
