// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/send_pace.h"

#include <cmath>

namespace migration
{

void SendPace::note(Milliseconds at, qint64 settled)
{
    constexpr Milliseconds memory{10'000};
    constexpr Milliseconds step{100};
    if (m_marks.size() > 1 && at - m_marks[m_marks.size() - 2].at < step)
        m_marks.back() = {at, settled};
    else
        m_marks.push_back({at, settled});
    while (m_marks.size() > 2 && at - m_marks.front().at > memory)
        m_marks.pop_front();
}

double SendPace::perSecond() const
{
    if (m_marks.size() < 2 || m_marks.back().at <= m_marks.front().at)
        return 0;
    const std::chrono::duration<double> time = m_marks.back().at - m_marks.front().at;
    return static_cast<double>(m_marks.back().settled - m_marks.front().settled) / time.count();
}

std::optional<std::chrono::seconds> SendPace::timeFor(qint64 rows) const
{
    const double rate = perSecond();
    if (rate <= 0)
        return std::nullopt;
    return std::chrono::seconds(std::llround(static_cast<double>(rows) / rate));
}

} // namespace migration
