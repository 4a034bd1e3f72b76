// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/entry.h"
#include "migration/send_pace.h"

namespace migration
{

struct SendTally {
    qint64 total = 0; ///< good and unknown rows of the dry run
    qint64 settled = 0;
    qint64 entered = 0;
    qint64 alreadyEntered = 0;
    qint64 refused = 0;
    qint64 notSent = 0;
    qint64 unknown = 0;   ///< at the end also those of an earlier run that were not come to
    double perSecond = 0; ///< of late
    std::optional<std::chrono::seconds> timeLeft{};
    qint64 knownOtherwise = 0; ///< not sent
};

/// What has become of the rows of a file while they are sent, how fast that goes, and how long it
/// still takes. Pure; moments are of base::Clock::elapsed().
class SendProgress
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// Of no rows.
    SendProgress() = default;
    SendProgress(qint64 total, Milliseconds now);

    void take(const QList<EntryResult>& results, Milliseconds now);
    /// Nothing was sent for a while: how fast it went before does not count any more.
    void forgetPace() { m_pace.forget(); }
    /// No more rows come; `inDoubt`: of those that have not, an earlier run may have entered.
    void end(qint64 inDoubt)
    {
        m_tally.timeLeft.reset();
        m_tally.unknown += inDoubt;
    }
    [[nodiscard]] const SendTally& tally() const { return m_tally; }

private:
    void count(EntryOutcome outcome);

    SendTally m_tally;
    SendPace m_pace;
};

} // namespace migration
