// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/guide.h"

#include <algorithm>

namespace framing
{
namespace
{

/// An advice must be wanted by two of the last three reports.
constexpr std::size_t votes = 3;
constexpr std::ptrdiff_t votesNeeded = 2;

} // namespace

void Guide::begin()
{
    *this = Guide();
}

Advice Guide::add(const Report& report, std::chrono::milliseconds at)
{
    if (!m_begun)
        m_begun = at;
    m_recent.push_back(wantedBy(report, at));
    if (m_recent.size() > votes)
        m_recent.pop_front();
    const auto wanted = majority();
    const bool shownLongEnough = !m_shownSince || at - *m_shownSince >= leastShown;
    if (wanted && *wanted != m_shown && shownLongEnough) {
        m_shown = *wanted;
        m_shownSince = at;
    }
    return m_shown;
}

bool Guide::isConfirmed() const
{
    return !m_recent.empty() && majority() == m_recent.back();
}

Advice Guide::wantedBy(const Report& report, std::chrono::milliseconds at) const
{
    if (m_shown == Advice::Ready)
        return report.advice;
    const bool settled = at - *m_begun >= settling;
    return report.entryAdvice == Advice::Ready && !settled ? Advice::HoldStill : report.entryAdvice;
}

std::optional<Advice> Guide::majority() const
{
    for (const Advice advice : m_recent) {
        if (std::count(m_recent.begin(), m_recent.end(), advice) >= votesNeeded)
            return advice;
    }
    return std::nullopt;
}

} // namespace framing
