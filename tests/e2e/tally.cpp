// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "e2e/tally.h"

#include <cstdio>

namespace e2e
{

using store::SendOutcome;
using support::Fault;

void Tally::addFault(const Fault& fault, const Account& after)
{
    ++m_rows[fault][columnOf(after)];
}

void Tally::addSchedule(int counted)
{
    ++m_schedules;
    m_counted += counted;
}

void Tally::addBreach(quint64 seed, Account::Finding finding, const QByteArray& what)
{
    const bool doubled = finding == Account::Finding::Doubled;
    ++(doubled ? m_doubled : m_lost);
    std::printf("%s, seed %llu: %s\n", doubled ? "DOUBLED" : "LOST",
                static_cast<unsigned long long>(seed), what.constData());
}

Tally::Column Tally::columnOf(const Account& account)
{
    if (account.intents == 0)
        return NotSent;
    if (account.isInDoubt() || !account.last)
        return Unknown;
    switch (*account.last) {
    case SendOutcome::Answered:
        return Answered;
    case SendOutcome::FoundCounted:
        return FoundCounted;
    case SendOutcome::NotCounted:
        return NotCounted;
    case SendOutcome::FoundNotCounted:
        return FoundNotCounted;
    case SendOutcome::Unknown:
    case SendOutcome::LeftUnknown:
        break;
    }
    return Unknown;
}

void Tally::print() const
{
    if (!m_rows.empty())
        std::printf("\n%-9s%-15s%10s%10s%10s%10s%10s%10s\n", "fault", "place", "answered", "found",
                    "refused", "no trace", "unknown", "not sent");
    for (const auto& [fault, counts] : m_rows) {
        std::printf("%-9s%-15s", support::faultNames[size_t(fault.kind)],
                    support::placeNames[size_t(fault.place)]);
        for (const int count : counts)
            std::printf("%10d", count);
        std::printf("\n");
    }
    std::printf("\nschedules=%d kills=%d counted=%d lost=%d doubled=%d\n", m_schedules, m_kills,
                m_counted, m_lost, m_doubled);
    std::fflush(stdout);
}

quint64 fromEnvironment(const char* name, quint64 otherwise)
{
    bool isNumber = false;
    const quint64 number = qEnvironmentVariable(name).toULongLong(&isNumber);
    return isNumber ? number : otherwise;
}

} // namespace e2e
