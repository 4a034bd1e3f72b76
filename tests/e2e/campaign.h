// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "e2e/schedule.h"
#include "e2e/tally.h"

#include <QDeadlineTimer>

#include <functional>
#include <memory>
#include <vector>

namespace e2e
{

/// Many schedules, some at a time, one seed each. How many is told by the environment (scripts/soak
/// sets it): KYC_SEED is the first (1), KYC_SCHEDULES how many (as `usual` says), KYC_SECONDS how
/// long to go on beyond these.
class Campaign
{
public:
    using MakeSchedule = std::function<std::unique_ptr<Schedule>(quint64 seed)>;

    Campaign(int usual, int atATime, MakeSchedule make);

    /// Returns when all have ended.
    void run();

private:
    [[nodiscard]] bool wantsMore() const;
    void step();

    const quint64 m_first;
    const quint64 m_count;
    const QDeadlineTimer m_end;
    const size_t m_atATime;
    const MakeSchedule m_make;
    quint64 m_begun = 0;
    std::vector<std::unique_ptr<Schedule>> m_schedules; ///< under way
};

} // namespace e2e
