// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "e2e/campaign.h"

#include <QEventLoop>
#include <QTimer>

namespace e2e
{

Campaign::Campaign(int usual, int atATime, MakeSchedule make)
    : m_first(fromEnvironment("KYC_SEED", 1)),
      m_count(fromEnvironment("KYC_SCHEDULES", quint64(usual))),
      m_end(std::chrono::seconds(fromEnvironment("KYC_SECONDS", 0))),
      m_atATime(static_cast<size_t>(atATime)),
      m_make(std::move(make))
{
}

void Campaign::run()
{
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [this, &loop] {
        step();
        if (m_schedules.empty())
            loop.quit();
    });
    timer.start(std::chrono::milliseconds(2));
    loop.exec();
}

bool Campaign::wantsMore() const
{
    return m_begun < m_count || !m_end.hasExpired();
}

void Campaign::step()
{
    std::erase_if(m_schedules, [](const auto& schedule) { return !schedule->advance(); });
    while (m_schedules.size() < m_atATime && wantsMore())
        m_schedules.push_back(m_make(m_first + m_begun++));
}

} // namespace e2e
