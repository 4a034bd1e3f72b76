// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "e2e/customer.h"
#include "support/called_program.h"

#include <QFileSystemWatcher>

namespace e2e
{

/// One call of a program that ends by itself when its case is done.
struct ProgramCall {
    QString program;
    QStringList arguments;
    support::Screen screen = support::Screen::Forbidden;
};

/// One run of a program, in a process of its own.
class ProgramLife final : public Life
{
public:
    /// How a run dies that is to die.
    struct Death {
        QString journal;                     ///< the file that it writes ahead
        std::chrono::milliseconds usualLife; ///< of a run that nothing befalls
        std::chrono::milliseconds takes;     ///< from the cause to the end
    };

    ProgramLife(const ProgramCall& call, Death death);
    ~ProgramLife() override;

    [[nodiscard]] bool isOver() const override { return m_process.state() == QProcess::NotRunning; }
    [[nodiscard]] bool wasKilled() const override;
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    /// A moment later, so that it is in the middle of whatever it does about what has happened.
    void kill() override { killAfter(m_death.takes); }
    void killAt(const support::Fault& fault) override;

private:
    void killAfter(std::chrono::milliseconds time);
    void killAtWrite(int number);

    const Death m_death;
    QFileSystemWatcher m_watcher;
    QProcess m_process;
};

/// A desk with a data folder of its own, at which a program is called for each run.
class ProgramDesk : public Desk
{
public:
    /// `usualLife`: see ProgramLife; `dyingTakes`: from the cause to the end.
    ProgramDesk(std::chrono::milliseconds usualLife, std::chrono::milliseconds dyingTakes);

    [[nodiscard]] std::unique_ptr<Life> begin(const QString& submissionId,
                                              const QString& address) final;
    [[nodiscard]] std::unique_ptr<store::Journal> journal(const QString& address) final;

protected:
    [[nodiscard]] virtual ProgramCall callFor(const QString& submissionId,
                                              const QString& address) = 0;
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QString dataFolder() const { return m_folder.path(); }

private:
    [[nodiscard]] QString journalFolder(const QString& address) const;

    const std::chrono::milliseconds m_usualLife;
    const std::chrono::milliseconds m_dyingTakes;
    const base::SystemClock m_clock;
    const QTemporaryDir m_folder;
};

/// Every death at the network; in between as many at the journal and at any other moment.
[[nodiscard]] QList<support::Fault> everyDeath();

} // namespace e2e
