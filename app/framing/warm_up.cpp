// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/warm_up.h"

#include <algorithm>
#include <cmath>

namespace framing
{
namespace
{

double luminanceIn(const Report& report)
{
    for (const Finding& finding : report.findings) {
        if (finding.check == Check::LuminanceMean)
            return finding.value;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

} // namespace

void WarmUp::add(const Report& report, std::chrono::milliseconds at)
{
    if (m_over)
        return;
    if (!m_begun)
        m_begun = at;
    keep({at, luminanceIn(report)});
    const auto passed = at - *m_begun;
    m_over = passed >= most || (passed >= least && isSteady());
    if (m_over)
        m_readings.clear();
}

void WarmUp::keep(Reading reading)
{
    if (!std::isfinite(reading.luminance))
        return;
    m_readings.push_back(reading);
    while (m_readings.size() > leastReadings && reading.at - m_readings[1].at >= window)
        m_readings.pop_front();
}

bool WarmUp::isSteady() const
{
    if (m_readings.size() < leastReadings || m_readings.back().at - m_readings.front().at < window)
        return false;
    const auto [darkest, brightest] = std::minmax_element(
        m_readings.begin(), m_readings.end(),
        [](const Reading& a, const Reading& b) { return a.luminance < b.luminance; });
    return brightest->luminance <= darkest->luminance * (1 + tolerance);
}

} // namespace framing
