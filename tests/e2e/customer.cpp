// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "e2e/customer.h"

namespace e2e
{

using support::Fault;
using support::FaultKind;

Customer::Customer(quint64 seed, const QString& scenario, support::FaultPlan plan,
                   std::unique_ptr<Desk> desk, support::RunningSandbox& service, Tally& tally)
    : m_seed(seed),
      m_submissionId(QStringLiteral("sbx-%1-%2x").arg(scenario).arg(seed)),
      m_plan(std::move(plan)),
      m_service(service),
      m_tally(tally),
      m_desk(std::move(desk)),
      m_relay(service.port(), m_plan, [this](const Fault& fault) { take(fault); })
{
}

void Customer::take(const Fault& fault)
{
    m_struck.append(fault);
    const bool kills = fault.kind == FaultKind::Death || fault.kind == FaultKind::Orphan;
    if (kills && m_life)
        m_life->kill();
}

bool Customer::advance()
{
    if (m_life && !m_life->isOver()) {
        if (m_relay.isQuiet())
            m_life->waitForService();
        return true;
    }
    if (m_life)
        look();
    if (m_broken)
        return false;
    if (m_last.isOver()) {
        // What is still on its way may be counted yet, and must not be.
        if (!m_relay.isQuiet())
            return true;
        m_last = account();
        m_tally.addSchedule(m_last);
        if (m_last.finding() != Account::Finding::Agrees)
            breach(m_last.finding(), "at the end");
        return false;
    }
    if (m_lives == mostLives)
        breach(Account::Finding::Lost, "no end");
    else
        begin();
    return !m_broken;
}

void Customer::begin()
{
    ++m_lives;
    m_struck.clear();
    m_intentsInDoubt = m_last.isInDoubt() ? std::optional(m_last.intents) : std::nullopt;
    m_life = m_desk->begin(m_submissionId, m_relay.address());
    for (const Fault& fault : m_plan) {
        if (fault.place >= support::FaultPlace::JournalWrite && fault.exchange == m_lives) {
            m_struck.append(fault);
            m_life->killAt(fault);
        }
    }
}

void Customer::look()
{
    if (m_life->wasKilled())
        m_tally.addKill();
    m_life.reset();
    m_last = account();
    for (const Fault& fault : m_struck)
        m_tally.addFault(fault, m_last);
    const Account::Finding finding = m_last.finding();
    if (finding == Account::Finding::Lost || finding == Account::Finding::Doubled)
        breach(finding, "after a run");
    else if (m_relay.posts() > m_last.intents)
        breach(Account::Finding::Doubled, "a POST that was not written down");
    else if (m_intentsInDoubt && m_last.intents > *m_intentsInDoubt)
        breach(Account::Finding::Doubled, "a POST while in doubt");
}

Account Customer::account()
{
    const auto journal = m_desk->journal(m_relay.address());
    return journal ? Account::of(m_submissionId, *journal, m_service) : Account{};
}

void Customer::breach(Account::Finding finding, const QByteArray& what)
{
    m_broken = true;
    QByteArray faults;
    for (const Fault& fault : m_plan)
        faults += QByteArray(", ") + support::faultNames[size_t(fault.kind)] + " at " +
                  support::placeNames[size_t(fault.place)] + " of exchange " +
                  QByteArray::number(fault.exchange);
    m_tally.addBreach(m_seed, finding,
                      what + " (" + QByteArray::number(m_lives) + ", " + m_submissionId.toLatin1() +
                          faults + "): " + m_last.text());
}

} // namespace e2e
