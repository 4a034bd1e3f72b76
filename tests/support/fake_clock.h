// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

namespace support
{

/// Time that stands still until a test moves it.
class FakeClock final : public base::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_elapsed; }

    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_elapsed += by;
    }
    /// Moves the wall clock alone, as a person or NTP does.
    void setWallClock(const QDateTime& now) { m_now = now; }

private:
    QDateTime m_now{QDate(2026, 11, 21), QTime(9, 0), Qt::UTC};
    std::chrono::milliseconds m_elapsed{1000};
};

} // namespace support
