// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/http_migration_client.h"
#include "e2e/campaign.h"
#include "e2e/program_desk.h"
#include "e2e/table_customer.h"
#include "migration/import_run.h"
#include "support/journal_folder.h"

#include <QTest>

using namespace std::chrono_literals;
using e2e::TableCustomer;
using migration::ImportRun;
using migration::ImportState;
using support::Fault;
using support::FaultKind;

namespace
{

const rules::RuleBook& book()
{
    static const auto loaded = rules::RuleBook::load(QStringLiteral(":/rules"));
    return *loaded;
}

/// One run within this program, which is not killed but waits for little; long enough, though, for
/// the sandbox on a busy machine: what it does later than that is what nobody can promise.
class RunLife final : public e2e::Life
{
public:
    RunLife(const QString& journalFolder, const QString& table, const QString& address)
        : m_journal(opened(journalFolder, m_clock)),
          m_client({address, security::Secret(QByteArrayView("key")), {1500ms, 4500ms}}, {},
                   m_clock, m_random),
          m_run({{&m_client}, *m_journal, m_clock, m_random}, book(),
                {.limits = {.inFlight = 4, .perSecond = 0, .settleAfterLoss = 1500ms}})
    {
        QObject::connect(
            &m_run, &ImportRun::stateChanged, &m_run,
            [this](ImportState state) {
                if (state == ImportState::Matching)
                    m_run.check();
                else if (state == ImportState::Checked)
                    m_run.send();
            },
            Qt::QueuedConnection);
        m_run.open(table);
    }
    [[nodiscard]] bool isOver() const override
    {
        return m_run.state() == ImportState::Done || m_run.state() == ImportState::Failed;
    }
    [[nodiscard]] bool wasKilled() const override { return false; }
    void kill() override {}

    [[nodiscard]] TableCustomer::Ending ending() const
    {
        if (m_run.state() == ImportState::Failed)
            return TableCustomer::Ending::Failed;
        const migration::SendTally& sent = m_run.sendTally();
        // What arrives damaged may be refused.
        const bool allIn =
            sent.settled == sent.total && sent.notSent + sent.unknown + sent.refused == 0;
        return allIn ? TableCustomer::Ending::AllIn : TableCustomer::Ending::StartAgain;
    }

private:
    [[nodiscard]] static std::unique_ptr<store::Journal> opened(const QString& folder,
                                                                const base::Clock& clock)
    {
        auto journal = store::Journal::open({.folder = folder}, clock);
        if (!journal)
            qFatal("the journal cannot be opened: %d", int(journal.error()));
        return std::move(journal->journal);
    }

    const base::SystemClock m_clock;
    base::SystemRandom m_random;
    std::unique_ptr<store::Journal> m_journal;
    argos::HttpMigrationClient m_client;
    ImportRun m_run;
};

/// Every fault of the network that leaves the program alive.
QList<Fault> harmless()
{
    QList<Fault> faults;
    for (const Fault& fault : support::everyFault())
        if (fault.kind != FaultKind::Death && fault.kind != FaultKind::Orphan)
            faults.append(fault);
    return faults;
}

/// A table imported within this program, through a bad network.
std::unique_ptr<TableCustomer> throughABadNetwork(quint64 seed, support::RunningSandbox& service,
                                                  e2e::Tally& tally)
{
    static const QList<Fault> faults = harmless();
    support::PlanMaker maker(seed);
    const auto folder = std::make_shared<QTemporaryDir>();
    return std::make_unique<TableCustomer>(
        seed, maker.plan(faults, seed), service, tally,
        [folder](const QString& table, const QString& address) {
            return std::make_unique<RunLife>(folder->path(), table, address);
        },
        [](const e2e::Life& life) { return static_cast<const RunLife&>(life).ending(); });
}

TableCustomer::Ending endingOfProgram(const e2e::Life& life)
{
    switch (static_cast<const e2e::ProgramLife&>(life).exitCode()) {
    case 0:
        return TableCustomer::Ending::AllIn;
    case 5:
        return TableCustomer::Ending::StartAgain;
    default:
        return TableCustomer::Ending::Failed;
    }
}

/// A table imported by `kyc-capture import`, which is killed on the way.
std::unique_ptr<TableCustomer> byAKilledProgram(quint64 seed, support::RunningSandbox& service,
                                                e2e::Tally& tally)
{
    static const QList<Fault> deadly = e2e::everyDeath();
    support::PlanMaker maker(seed);
    const support::FaultPlan plan = maker.plan(deadly, seed);
    const auto data = std::make_shared<QTemporaryDir>();
    const auto dyingTakes = std::chrono::milliseconds(maker.below(8));
    return std::make_unique<TableCustomer>(
        seed, plan, service, tally,
        [data, dyingTakes](const QString& table,
                           const QString& address) -> std::unique_ptr<e2e::Life> {
            const QString journal =
                data->filePath(QStringLiteral("journal/127.0.0.1_%1").arg(QUrl(address).port()));
            QDir().mkpath(journal); // so that it can be watched from the beginning
            return std::make_unique<e2e::ProgramLife>(
                e2e::ProgramCall{QStringLiteral(KYC_BIN_DIR "/kyc-capture"),
                                 {QStringLiteral("import"), table, QStringLiteral("--endpoint"),
                                  address, QStringLiteral("--data-dir"), data->path()}},
                e2e::ProgramLife::Death{journal + QStringLiteral("/journal.sqlite-wal"), 1000ms,
                                        dyingTakes});
        },
        endingOfProgram);
}

} // namespace

/// A table of customers through a bad network, or by a program that is killed, until it is in: each
/// row is at the service exactly once, and was never there twice.
class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRowIsLostAndNoneIsEnteredTwice();
};

void ImportTest::noRowIsLostAndNoneIsEnteredTwice()
{
    qputenv("ARGOS_API_KEY", "key");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // a desk without a key ring
    support::RunningSandbox service;
    e2e::Tally tally;
    e2e::Campaign campaign(40, 8, [&](quint64 seed) {
        return seed % 4 == 0 ? byAKilledProgram(seed, service, tally)
                             : throughABadNetwork(seed, service, tally);
    });
    campaign.run();
    tally.print();
    QCOMPARE(tally.breaches(), 0);
}

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_import.moc"
