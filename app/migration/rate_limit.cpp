// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/rate_limit.h"

#include <algorithm>
#include <cmath>

namespace migration
{

using std::chrono::milliseconds;

RateLimit::RateLimit(double perSecond)
    : m_perSecond(perSecond),
      m_most(std::max(1.0, perSecond / 10)),
      m_tokens(m_most)
{
}

double RateLimit::tokensAt(milliseconds now) const
{
    const double gained = m_perSecond * double((now - m_at).count()) / 1000;
    return std::min(m_most, m_tokens + std::max(0.0, gained));
}

bool RateLimit::take(milliseconds now)
{
    if (m_perSecond <= 0)
        return true;
    m_tokens = tokensAt(now);
    m_at = now;
    if (m_tokens < 1)
        return false;
    m_tokens -= 1;
    return true;
}

milliseconds RateLimit::wait(milliseconds now) const
{
    if (m_perSecond <= 0)
        return milliseconds(0);
    const double missing = std::max(0.0, 1 - tokensAt(now));
    return milliseconds(std::llround(std::ceil(missing / m_perSecond * 1000)));
}

} // namespace migration
