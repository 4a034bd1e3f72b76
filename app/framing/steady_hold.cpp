// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/steady_hold.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace framing
{
namespace
{

/// Sharpness, weighed by how much the face looks into the camera: ISO/IEC 29794-5 scores an angle
/// with its squared cosine.
double photoScore(const Report& report)
{
    const auto squaredCosine = [](double degrees) {
        const double cosine = std::cos(qDegreesToRadians(degrees));
        return cosine * cosine;
    };
    double score = 1;
    for (const Finding& finding : report.findings) {
        if (finding.check == Check::Sharpness && finding.level != Level::NotAssessed)
            score *= finding.value;
    }
    if (const auto& pose = report.observation.pose)
        score *= squaredCosine(pose->yaw) * squaredCosine(pose->pitch) * squaredCosine(pose->roll);
    return score;
}

} // namespace

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
