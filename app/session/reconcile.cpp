// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/reconcile.h"

namespace session
{
namespace
{

Reading compared(qsizetype now, qsizetype before)
{
    if (now > before)
        return Reading::Counted;
    // Fewer than before: the record contradicts what the service itself has said.
    return now == before ? Reading::NotCounted : Reading::Unclear;
}

bool saysNothing(const argos::SubmissionRecord& record)
{
    return !record.status && !record.retryCount && record.attempts.isEmpty();
}

} // namespace

Reading readingOf(const argos::SubmissionRecord& record, const Facts& facts)
{
    if (record.status && *record.status != argos::KycStatus::Incomplete)
        return Reading::Final;
    if (saysNothing(record))
        return Reading::Unclear;
    if (facts.wasPending && record.status == argos::KycStatus::Incomplete)
        return Reading::Counted;
    if (record.retryCount && facts.retryCountBefore)
        return compared(*record.retryCount, *facts.retryCountBefore);
    if (record.retryCount && facts.attemptsBefore == 0)
        return compared(qMax<qsizetype>(*record.retryCount, record.attempts.size()), 0);
    return compared(record.attempts.size(), facts.attemptsBefore);
}

} // namespace session
