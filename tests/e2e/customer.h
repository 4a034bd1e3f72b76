// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "e2e/schedule.h"
#include "e2e/tally.h"
#include "support/fault_relay.h"

#include <memory>

namespace e2e
{

/// One run of the program. Destroying one that is not over is sudden death, too.
class Life
{
public:
    Life() = default;
    virtual ~Life() = default;
    Life(const Life&) = delete;
    Life& operator=(const Life&) = delete;

    [[nodiscard]] virtual bool isOver() const = 0;
    [[nodiscard]] virtual bool wasKilled() const = 0;
    virtual void kill() = 0;
    /// To die in the course of it: JournalWrite or AnyMoment.
    virtual void killAt(const support::Fault& /*death*/) {}
    /// Called again and again while the service has nothing under way.
    virtual void waitForService() {}
};

/// A desk: what one customer's runs of the program have in common.
class Desk
{
public:
    Desk() = default;
    virtual ~Desk() = default;
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    /// Submits the customer's case to that address.
    [[nodiscard]] virtual std::unique_ptr<Life> begin(const QString& submissionId,
                                                      const QString& address) = 0;
    /// To look into while there is no life; null if none was ever begun.
    [[nodiscard]] virtual std::unique_ptr<store::Journal> journal(const QString& address) = 0;
};

/// One schedule: a case is submitted through a bad network, again and again, until service and
/// journal hold it for done. After each run of the program the two are compared.
class Customer final : public Schedule
{
public:
    Customer(quint64 seed, const QString& scenario, support::FaultPlan plan,
             std::unique_ptr<Desk> desk, support::RunningSandbox& service, Tally& tally);

    [[nodiscard]] bool advance() override;

private:
    static constexpr int mostLives = 20;

    void take(const support::Fault& fault);
    void begin();
    void look();
    [[nodiscard]] Account account();
    void breach(Account::Finding finding, const QByteArray& what);

    const quint64 m_seed;
    const QString m_submissionId;
    const support::FaultPlan m_plan;
    support::RunningSandbox& m_service;
    Tally& m_tally;
    std::unique_ptr<Desk> m_desk;
    support::FaultRelay m_relay;
    std::unique_ptr<Life> m_life;
    QList<support::Fault> m_struck; ///< in this life
    int m_lives = 0;
    std::optional<int> m_intentsInDoubt; ///< when this life was begun, if it was in doubt
    bool m_broken = false;
    Account m_last;
};

} // namespace e2e
