// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/deadline.h"

#include <algorithm>

namespace session
{
namespace
{

std::chrono::milliseconds fromWallClock(const QDateTime& end, const base::Clock& clock)
{
    return std::chrono::milliseconds(clock.now().msecsTo(end));
}

} // namespace

Deadline::Deadline(std::optional<QDateTime> end, const base::Clock& clock)
    : m_end(std::move(end))
{
    if (m_end)
        m_endElapsed = clock.elapsed() + fromWallClock(*m_end, clock);
}

std::optional<std::chrono::milliseconds> Deadline::left(const base::Clock& clock) const
{
    if (!m_end)
        return std::nullopt;
    const auto left = std::min(fromWallClock(*m_end, clock), m_endElapsed - clock.elapsed());
    return std::max(left, std::chrono::milliseconds(0));
}

bool Deadline::hasPassed(const base::Clock& clock) const
{
    return left(clock) == std::chrono::milliseconds(0);
}

bool Deadline::hasCertainlyPassed(const base::Clock& clock) const
{
    return m_end && std::max(fromWallClock(*m_end, clock), m_endElapsed - clock.elapsed()) <=
                        std::chrono::milliseconds(0);
}

} // namespace session
