// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/check/tally.h"

#include "main/verbs.h"

namespace program
{

using framing::Verdict;

void CheckTally::add(const CheckOutcome& outcome)
{
    if (!outcome.verdict) {
        ++m_unreadable;
        return;
    }
    ++m_verdicts[*outcome.verdict];
    ++m_advices[outcome.advice];
}

int CheckTally::pictures() const
{
    return m_unreadable + count(Verdict::Ready) + count(Verdict::Improve) + count(Verdict::Reject);
}

int CheckTally::count(Verdict verdict) const
{
    const auto found = m_verdicts.find(verdict);
    return found == m_verdicts.end() ? 0 : found->second;
}

int CheckTally::exitCode() const
{
    if (m_unreadable > 0)
        return invalidInput;
    return count(Verdict::Ready) == pictures() ? 0 : 1;
}

} // namespace program
