// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "e2e/campaign.h"
#include "support/called_program.h"
#include "support/portrait_frames.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileSystemWatcher>
#include <QTest>

using support::Fault;
using support::FaultKind;
using support::FaultPlace;

namespace
{

/// How long a run that nothing befalls takes, so that deaths can be spread over it.
std::chrono::milliseconds usualLife{1000};

/// One call of the verb `submit`, in a process of its own.
class ProgramLife final : public e2e::Life
{
public:
    /// `journal` is the file that it writes ahead.
    ProgramLife(const QStringList& arguments, const QString& journal,
                std::chrono::milliseconds dyingTakes)
        : m_journal(journal),
          m_dyingTakes(dyingTakes)
    {
        support::start(m_process, arguments);
        if (!m_process.waitForStarted())
            qFatal("the program cannot be started");
    }
    ~ProgramLife() override
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool isOver() const override { return m_process.state() == QProcess::NotRunning; }
    [[nodiscard]] bool wasKilled() const override
    {
        return isOver() && m_process.exitStatus() == QProcess::CrashExit;
    }
    /// A moment later, so that it is in the middle of whatever it does about what has happened.
    void kill() override { killAfter(m_dyingTakes); }
    void killAt(const Fault& death) override
    {
        if (death.place == FaultPlace::JournalWrite)
            return killAtWrite(1 + static_cast<int>(10 * death.within));
        killAfter(std::chrono::duration_cast<std::chrono::milliseconds>(usualLife * death.within));
    }

private:
    void killAfter(std::chrono::milliseconds time)
    {
        QTimer::singleShot(time, Qt::PreciseTimer, &m_process, &QProcess::kill);
    }

    void killAtWrite(int number)
    {
        const auto watch = [this] {
            if (QFile::exists(m_journal) && m_watcher.files().isEmpty())
                m_watcher.addPath(m_journal);
        };
        m_watcher.addPath(QFileInfo(m_journal).path());
        watch();
        QObject::connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_process, watch);
        QObject::connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_process,
                         [this, number]() mutable {
                             if (--number == 0)
                                 m_process.kill();
                         });
    }

    const QString m_journal;
    const std::chrono::milliseconds m_dyingTakes;
    QFileSystemWatcher m_watcher;
    QProcess m_process;
};

class ProgramDesk final : public e2e::Desk
{
public:
    /// `photo` is a file.
    ProgramDesk(const QString& photo, support::PlanMaker maker)
        : m_photo(photo),
          m_maker(maker)
    {
    }

    [[nodiscard]] std::unique_ptr<e2e::Life> begin(const QString& submissionId,
                                                   const QString& address) override
    {
        writeCase(submissionId);
        const QString journal = journalFolder(address);
        QDir().mkpath(journal); // so that it can be watched from the beginning
        return std::make_unique<ProgramLife>(
            QStringList{QStringLiteral("submit"), QStringLiteral("--case"), caseFile(),
                        QStringLiteral("--photo"), m_photo, QStringLiteral("--data-dir"),
                        m_folder.path(), QStringLiteral("--endpoint"), address},
            journal + QStringLiteral("/journal.sqlite-wal"),
            std::chrono::milliseconds(m_maker.below(8)));
    }

    [[nodiscard]] std::unique_ptr<store::Journal> journal(const QString& address) override
    {
        const QString folder = journalFolder(address);
        if (!QFile::exists(folder + QStringLiteral("/journal.sqlite")))
            return nullptr;
        auto opened = store::Journal::open({.folder = folder}, m_clock);
        if (!opened)
            qFatal("the journal cannot be opened: %d", int(opened.error()));
        if (!opened->setAside.isEmpty())
            qFatal("the journal was damaged");
        return std::move(opened->journal);
    }

private:
    [[nodiscard]] QString journalFolder(const QString& address) const
    {
        return m_folder.filePath(QStringLiteral("journal/127.0.0.1_%1").arg(QUrl(address).port()));
    }
    [[nodiscard]] QString caseFile() const
    {
        return m_folder.filePath(QStringLiteral("case.json"));
    }
    void writeCase(const QString& submissionId) const
    {
        QFile file(caseFile());
        const QByteArray json =
            R"({"submissionId":")" + submissionId.toLatin1() +
            R"(","issuingCountry":"USA","idType":"passport","fields":{"name":"Jhon Smith",)"
            R"("date_of_birth":"1998-11-11"}})";
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("the test cannot write its files");
    }

    const QString m_photo;
    support::PlanMaker m_maker;
    const base::SystemClock m_clock;
    const QTemporaryDir m_folder;
};

/// Every death at the network; in between as many at the journal and at any other moment.
QList<Fault> deaths()
{
    QList<Fault> deadly;
    for (const Fault& fault : support::everyFault())
        if (fault.kind == FaultKind::Death || fault.kind == FaultKind::Orphan)
            deadly.append(fault);
    for (qsizetype i = deadly.size() / 2; i > 0; --i)
        deadly.insert(2 * i,
                      {FaultKind::Death, i % 2 ? FaultPlace::AnyMoment : FaultPlace::JournalWrite});
    return deadly;
}

} // namespace

/// The program itself, killed at every step of the network and at any other moment, and started
/// again with the same case until that is done.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKilledProgramLosesNoTryAndSpendsNoneTwice();

private:
    QTemporaryDir m_folder;
    QString m_photo;
};

void KillTest::initTestCase()
{
    qputenv("ARGOS_API_KEY", "key");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // a desk without a key ring
    m_photo = m_folder.filePath(QStringLiteral("ready.jpg"));
    const support::PortraitFrame ready{.eyeDistance = 150, .eyeMidpoint = {480, 330}};
    QVERIFY(support::portraitFrame(ready).save(m_photo, "JPG", 95));

    support::RunningSandbox service;
    ProgramDesk desk(m_photo, support::PlanMaker(0));
    QElapsedTimer timer;
    timer.start();
    const auto life = desk.begin(QStringLiteral("sbx-approved-0"), service.url().toString());
    QTRY_VERIFY_WITH_TIMEOUT(life->isOver(), 60'000);
    usualLife = std::chrono::milliseconds(timer.elapsed());
    QCOMPARE(service.triesCounted(QStringLiteral("sbx-approved-0")), 1);
    qInfo("a run takes %lld ms", static_cast<long long>(usualLife.count()));
}

void KillTest::aKilledProgramLosesNoTryAndSpendsNoneTwice()
{
    const QList<Fault> deadly = deaths();
    const QStringList scenarios{QStringLiteral("approved"), QStringLiteral("retry1"),
                                QStringLiteral("pending"), QStringLiteral("lost")};
    support::RunningSandbox service;
    e2e::Tally tally;
    e2e::Campaign campaign(24, 12, [&](quint64 seed) {
        support::PlanMaker maker(seed);
        const QString scenario = scenarios.at(maker.below(static_cast<int>(scenarios.size())));
        const support::FaultPlan plan = maker.plan(deadly, seed);
        return std::make_unique<e2e::Customer>(
            seed, scenario, plan, std::make_unique<ProgramDesk>(m_photo, maker), service, tally);
    });
    campaign.run();
    tally.print();
    QCOMPARE(tally.breaches(), 0);
}

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
