// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "e2e/program_desk.h"

#include <QDir>
#include <QFile>
#include <QTimer>

namespace e2e
{

using support::Fault;
using support::FaultKind;
using support::FaultPlace;

ProgramLife::ProgramLife(const ProgramCall& call, Death death)
    : m_death(std::move(death))
{
    support::start(m_process, call.arguments, call.screen, call.program);
    if (!m_process.waitForStarted())
        qFatal("the program cannot be started");
}

ProgramLife::~ProgramLife()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool ProgramLife::wasKilled() const
{
    return isOver() && m_process.exitStatus() == QProcess::CrashExit;
}

void ProgramLife::killAt(const Fault& fault)
{
    if (fault.place == FaultPlace::JournalWrite)
        return killAtWrite(1 + static_cast<int>(10 * fault.within));
    killAfter(
        std::chrono::duration_cast<std::chrono::milliseconds>(m_death.usualLife * fault.within));
}

void ProgramLife::killAfter(std::chrono::milliseconds time)
{
    QTimer::singleShot(time, Qt::PreciseTimer, &m_process, &QProcess::kill);
}

void ProgramLife::killAtWrite(int number)
{
    const auto watch = [this] {
        if (QFile::exists(m_death.journal) && m_watcher.files().isEmpty())
            m_watcher.addPath(m_death.journal);
    };
    m_watcher.addPath(QFileInfo(m_death.journal).path());
    watch();
    QObject::connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_process, watch);
    QObject::connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_process,
                     [this, number]() mutable {
                         if (--number == 0)
                             m_process.kill();
                     });
}

ProgramDesk::ProgramDesk(std::chrono::milliseconds usualLife, std::chrono::milliseconds dyingTakes)
    : m_usualLife(usualLife),
      m_dyingTakes(dyingTakes)
{
}

std::unique_ptr<Life> ProgramDesk::begin(const QString& submissionId, const QString& address)
{
    const QString journal = journalFolder(address);
    QDir().mkpath(journal); // so that it can be watched from the beginning
    return std::make_unique<ProgramLife>(
        callFor(submissionId, address),
        ProgramLife::Death{journal + QStringLiteral("/journal.sqlite-wal"), m_usualLife,
                           m_dyingTakes});
}

std::unique_ptr<store::Journal> ProgramDesk::journal(const QString& address)
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

QString ProgramDesk::journalFolder(const QString& address) const
{
    return m_folder.filePath(QStringLiteral("journal/127.0.0.1_%1").arg(QUrl(address).port()));
}

QList<Fault> everyDeath()
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

} // namespace e2e
