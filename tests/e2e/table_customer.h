// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "e2e/customer.h"

#include <functional>

namespace e2e
{

/// A table of customers, each with a userid or an e-mail address of its own, as a CSV file. Some
/// rows have no userid, so that they can be asked about by their address alone.
class CustomerTable
{
public:
    CustomerTable(quint64 seed, int rows, const QString& path);

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Rows that are not at the service exactly once, for people; empty if all are.
    [[nodiscard]] QByteArray flawsAt(const support::RunningSandbox& service) const;
    /// Rows that are there more than once.
    [[nodiscard]] int doubledAt(const support::RunningSandbox& service) const;

private:
    [[nodiscard]] QString userid(int row) const;
    [[nodiscard]] QString email(int row) const;
    [[nodiscard]] int timesAt(const support::RunningSandbox& service, int row) const;

    const quint64 m_seed;
    const int m_rows;
    const QString m_path;
};

/// One schedule: a table is imported through a bad network, again and again, until a run says that
/// all of it is in. After each run nobody is at the service twice; at the end everybody is there
/// once.
class TableCustomer final : public Schedule
{
public:
    /// Begins a run on that table at that address.
    using Begin =
        std::function<std::unique_ptr<Life>(const QString& table, const QString& address)>;
    /// How a run that was not killed has ended.
    enum class Ending { AllIn, StartAgain, Failed };
    using EndingOf = std::function<Ending(const Life& life)>;

    TableCustomer(quint64 seed, support::FaultPlan plan, support::RunningSandbox& service,
                  Tally& tally, Begin begin, EndingOf endingOf);

    [[nodiscard]] bool advance() override;

private:
    static constexpr int rows = 40;
    static constexpr int mostLives = 15;

    void begin();
    void look();
    void breach(Account::Finding finding, const QByteArray& what);

    const quint64 m_seed;
    const support::FaultPlan m_plan;
    support::RunningSandbox& m_service;
    Tally& m_tally;
    const Begin m_begin;
    const EndingOf m_endingOf;
    const QTemporaryDir m_folder;
    const CustomerTable m_table;
    support::FaultRelay m_relay;
    std::unique_ptr<Life> m_life;
    int m_lives = 0;
    bool m_allIn = false;
    bool m_broken = false;
};

} // namespace e2e
