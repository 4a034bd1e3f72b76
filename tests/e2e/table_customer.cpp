// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "e2e/table_customer.h"

#include "support/written_file.h"

#include <QTemporaryDir>

namespace e2e
{

using support::Fault;
using support::FaultKind;
using Finding = e2e::Account::Finding;

CustomerTable::CustomerTable(quint64 seed, int rows, const QString& path)
    : m_seed(seed),
      m_rows(rows),
      m_path(path)
{
    QByteArray text("email,fullName,birthDate,kycStatus,idType,issuingCountry,admin,userid\n");
    for (int row = 1; row <= m_rows; ++row)
        text += email(row).toLatin1() +
                ",Jhon Smith,1998-11-11,approved,passport,USA,admin@sample.com," +
                userid(row).toLatin1() + '\n';
    support::writtenFile(m_path, text);
}

QString CustomerTable::userid(int row) const
{
    return row % 4 == 0 ? QString() : QStringLiteral("table%1-%2").arg(m_seed).arg(row);
}

QString CustomerTable::email(int row) const
{
    return QStringLiteral("row%1@table%2.example").arg(row).arg(m_seed);
}

int CustomerTable::timesAt(const support::RunningSandbox& service, int row) const
{
    return service.timesEnteredByEmail(email(row));
}

QByteArray CustomerTable::flawsAt(const support::RunningSandbox& service) const
{
    QByteArray flaws;
    for (int row = 1; row <= m_rows; ++row)
        if (const int times = timesAt(service, row); times != 1)
            flaws += " row " + QByteArray::number(row) + ' ' + QByteArray::number(times) + " times";
    return flaws;
}

int CustomerTable::doubledAt(const support::RunningSandbox& service) const
{
    int doubled = 0;
    for (int row = 1; row <= m_rows; ++row)
        doubled += timesAt(service, row) > 1 ? 1 : 0;
    return doubled;
}

TableCustomer::TableCustomer(quint64 seed, support::FaultPlan plan,
                             support::RunningSandbox& service, Tally& tally, Begin begin,
                             EndingOf endingOf)
    : m_seed(seed),
      m_plan(std::move(plan)),
      m_service(service),
      m_tally(tally),
      m_begin(std::move(begin)),
      m_endingOf(std::move(endingOf)),
      m_table(seed, rows, m_folder.filePath(QStringLiteral("customers.csv"))),
      m_relay(service.port(), m_plan, [this](const Fault& fault) {
          const bool kills = fault.kind == FaultKind::Death || fault.kind == FaultKind::Orphan;
          if (kills && m_life)
              m_life->kill();
      })
{
}

bool TableCustomer::advance()
{
    if (m_life && !m_life->isOver())
        return true;
    if (m_life)
        look();
    if (m_broken)
        return false;
    if (m_allIn) {
        // What is still on its way may be entered yet, and must not be.
        if (!m_relay.isQuiet())
            return true;
        if (const QByteArray flaws = m_table.flawsAt(m_service); !flaws.isEmpty())
            breach(m_table.doubledAt(m_service) > 0 ? Finding::Doubled : Finding::Lost,
                   "at the end:" + flaws);
        else
            m_tally.addSchedule(rows);
        return false;
    }
    if (m_lives == mostLives)
        breach(Finding::Lost, "no end");
    else
        begin();
    return !m_broken;
}

void TableCustomer::begin()
{
    ++m_lives;
    m_life = m_begin(m_table.path(), m_relay.address());
    for (const Fault& fault : m_plan)
        if (fault.place >= support::FaultPlace::JournalWrite && fault.exchange == m_lives)
            m_life->killAt(fault);
}

void TableCustomer::look()
{
    const bool wasKilled = m_life->wasKilled();
    const Ending ending = wasKilled ? Ending::StartAgain : m_endingOf(*m_life);
    if (wasKilled)
        m_tally.addKill();
    m_life.reset();
    m_allIn = ending == Ending::AllIn;
    if (ending == Ending::Failed)
        breach(Finding::Lost, "a run ended in a way that it must not");
    else if (m_table.doubledAt(m_service) > 0)
        breach(Finding::Doubled, "entered twice:" + m_table.flawsAt(m_service));
}

void TableCustomer::breach(Finding finding, const QByteArray& what)
{
    m_broken = true;
    QByteArray story = "run " + QByteArray::number(m_lives);
    for (const Fault& fault : m_plan)
        story += QByteArray(", ") + support::faultNames[size_t(fault.kind)] + " at " +
                 support::placeNames[size_t(fault.place)] + " of exchange " +
                 QByteArray::number(fault.exchange);
    m_tally.addBreach(m_seed, finding, story + ": " + what);
}

} // namespace e2e
