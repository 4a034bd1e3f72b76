// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/guide.h"

#include "framing/advice_order.h"

#include <algorithm>

namespace framing
{
namespace
{

/// An advice must be wanted by two of the last three reports.
constexpr std::size_t votes = 3;
constexpr std::ptrdiff_t votesNeeded = 2;

bool dependsOnExposure(Advice advice)
{
    switch (advice) {
    case Advice::Ready:
    case Advice::MoreLight:
    case Advice::LessLight:
    case Advice::EvenLight:
    case Advice::UncoverFace:
        return true;
    default:
        return false;
    }
}

} // namespace

void Guide::begin()
{
    *this = Guide();
}

Advice Guide::add(const Report& report, std::chrono::milliseconds at)
{
    m_warmUp.add(report, at);
    m_recent.push_back(wantedBy(report));
    if (m_recent.size() > votes)
        m_recent.pop_front();
    const auto wanted = majority();
    const bool shownLongEnough = !m_shownUntil || at >= *m_shownUntil;
    if (wanted && shownLongEnough)
        show(*wanted, at);
    return m_shown;
}

void Guide::interrupt(Advice advice, std::chrono::milliseconds at)
{
    m_recent.clear();
    m_shown = advice;
    m_shownUntil = at + interruption;
}

bool Guide::isConfirmed() const
{
    return !m_recent.empty() && majority() == m_recent.back();
}

Advice Guide::wantedBy(const Report& report) const
{
    if (m_shown == Advice::Ready)
        return report.advice;
    if (goesOn(report))
        return m_shown;
    const Advice next = report.toEnter.empty() ? Advice::Ready : report.toEnter.front();
    return m_warmUp.isOver() || !dependsOnExposure(next) ? next : Advice::HoldStill;
}

bool Guide::goesOn(const Report& report) const
{
    const auto begin = report.toEnter.begin();
    const auto end = report.toEnter.end();
    const auto shown = std::find(begin, end, m_shown);
    if (shown == end)
        return false;
    const bool isDistance =
        report.advice == Advice::MoveCloser || report.advice == Advice::MoveBack;
    if (report.advice == Advice::Ready || (isSideways(m_shown) && isDistance))
        return true;
    return std::find(begin, end, report.advice) >= shown;
}

std::optional<Advice> Guide::majority() const
{
    for (const Advice advice : m_recent) {
        if (std::count(m_recent.begin(), m_recent.end(), advice) >= votesNeeded)
            return advice;
    }
    return std::nullopt;
}

void Guide::show(Advice wanted, std::chrono::milliseconds at)
{
    const Advice next = areOpposite(m_shown, wanted) ? Advice::HoldStill : wanted;
    if (next == m_shown)
        return;
    m_shown = next;
    m_shownUntil = at + leastShown;
}

} // namespace framing
