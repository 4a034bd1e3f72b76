// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "e2e/audit.h"
#include "support/fault_plan.h"

#include <array>
#include <map>

namespace e2e
{

/// What a campaign has seen: for each fault how the program came out of it, and the sums.
class Tally
{
public:
    /// A fault has struck in a run of the program that left the journal like that.
    void addFault(const support::Fault& fault, const Account& after);
    void addKill() { ++m_kills; }
    /// A schedule has ended with nothing left to do, like that.
    void addSchedule(const Account& end) { addSchedule(end.counted); }
    /// The same for one that has brought the service that many.
    void addSchedule(int counted);
    /// Something that must not be. `seed` repeats it.
    void addBreach(quint64 seed, Account::Finding finding, const QByteArray& what);

    [[nodiscard]] int breaches() const { return m_lost + m_doubled; }
    /// Lines for people; the last one holds the sums as `name=number`.
    void print() const;

private:
    enum Column { Answered, FoundCounted, NotCounted, FoundNotCounted, Unknown, NotSent, Columns };
    [[nodiscard]] static Column columnOf(const Account& account);

    std::map<support::Fault, std::array<int, Columns>> m_rows;
    int m_schedules = 0;
    int m_kills = 0;
    int m_counted = 0;
    int m_lost = 0;
    int m_doubled = 0;
};

/// A number that the caller of a test program may set.
[[nodiscard]] quint64 fromEnvironment(const char* name, quint64 otherwise);

} // namespace e2e
