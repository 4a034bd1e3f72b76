// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

namespace migration
{

/// How fast rows are settled, from the last ten seconds.
class SendPace
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// `settled` of them all at `at`; neither goes back.
    void note(Milliseconds at, qint64 settled);
    /// 0 while it cannot be told.
    [[nodiscard]] double perSecond() const;
    [[nodiscard]] std::optional<std::chrono::seconds> timeFor(qint64 rows) const;
    void forget() { m_marks.clear(); }

private:
    struct Mark {
        Milliseconds at;
        qint64 settled;
    };
    std::deque<Mark> m_marks;
};

} // namespace migration
