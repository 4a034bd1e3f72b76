// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/case_journal.h"

#include "main/configuration.h"
#include "main/words.h"

#include "base/log.h"
#include "security/site_key_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace program
{
namespace
{

using security::IfMissing;
using security::SiteKeyError;
using store::JournalError;

/// Host, port and path, for a folder's name; the same for each spelling of an address.
QString nameOf(const QString& serviceAddress)
{
    const QUrl url(serviceAddress);
    const int usualPort = url.scheme() == u"http" ? 80 : 443;
    const int port = url.port(usualPort);
    QString name = url.host();
    if (port != usualPort)
        name += QStringLiteral("_%1").arg(port);
    QString path = url.adjusted(QUrl::NormalizePathSegments).path(QUrl::FullyEncoded);
    path.replace(u'+', QStringLiteral("%2B"));
    const auto steps = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString& step : steps)
        name += u'+' + step;
    return name.replace(u':', u'-');
}

/// Stale as soon as its program has died, whatever its age.
std::unique_ptr<QLockFile> claimIn(const QString& folder)
{
    auto claim = std::make_unique<QLockFile>(QDir(folder).filePath(QStringLiteral("window.lock")));
    claim->setStaleLockTime(0);
    return claim;
}

} // namespace

CaseJournal::Outcome CaseJournal::open(const QString& folder, const QString& serviceAddress,
                                       const base::Clock& clock)
{
    const QString ours = QDir(folder).filePath(QStringLiteral("journal/") + nameOf(serviceAddress));
    auto opened = store::Journal::open({.folder = ours}, clock);
    if (!opened)
        return base::fail(opened.error());
    std::unique_ptr<CaseJournal> journal(new CaseJournal);
    journal->m_journal = std::move(opened->journal);
    journal->m_setAside = opened->setAside;
    journal->m_claim = claimIn(ours);
    journal->m_keyFile = QDir(folder).filePath(QStringLiteral("journal/site.key"));
    return journal;
}

CaseJournal::Outcome CaseJournal::openForThisRun(const base::Clock& clock)
{
    auto folder = std::make_unique<QTemporaryDir>();
    auto opened = store::Journal::open({.folder = folder->path()}, clock);
    if (!opened)
        return base::fail(opened.error());
    std::unique_ptr<CaseJournal> journal(new CaseJournal);
    journal->m_claim = claimIn(folder->path());
    journal->m_ofThisRun = std::move(folder);
    journal->m_journal = std::move(opened->journal);
    return journal;
}

// Where no lock can be made at all the journal cannot be written to either.
bool CaseJournal::claim()
{
    return m_claim->tryLock() || m_claim->error() != QLockFile::LockFailedError;
}

void CaseJournal::findKey(std::function<void(std::optional<SiteKeyError>)> done)
{
    const auto holds = m_journal->holdsSealed();
    const IfMissing ifMissing = holds && !*holds ? IfMissing::Create : IfMissing::Fail;
    const auto later = [this, done = std::move(done)](security::SiteKeyOutcome key) {
        unlock(std::move(key), done);
    };
    if (m_keyFile.isEmpty() || QFile::exists(m_keyFile)) {
        QMetaObject::invokeMethod(
            qApp,
            [this, later] {
                if (m_keyFile.isEmpty())
                    later(*security::SealingKey::random());
                else
                    later(security::siteKeyFromFile(m_keyFile, IfMissing::Fail));
            },
            Qt::QueuedConnection);
        return;
    }
    security::findSiteKey(
        m_keyRing, ifMissing, [this, ifMissing, later](security::SiteKeyOutcome key) {
            const bool noRing = !key && key.error() == SiteKeyError::NoKeyRing;
            later(noRing ? security::siteKeyFromFile(m_keyFile, ifMissing) : std::move(key));
        });
}

void CaseJournal::unlock(security::SiteKeyOutcome key,
                         const std::function<void(std::optional<SiteKeyError>)>& done)
{
    std::optional<SiteKeyError> error;
    if (!key) {
        error = key.error();
        key = *security::SealingKey::random();
    }
    const auto unlocked = m_journal->unlock(std::move(*key));
    if (unlocked && *unlocked > 0)
        qCWarning(base::logMain, "%d cases are sealed under another key", *unlocked);
    done(error);
}

CaseJournal::Outcome openJournal(const Options& options, const ServiceLink& link,
                                 const base::Clock& clock)
{
    return link.isOwnSandbox() ? CaseJournal::openForThisRun(clock)
                               : CaseJournal::open(dataPath(options), link.address(), clock);
}

QString sentence(JournalError error)
{
    switch (error) {
    case JournalError::NoDriver:
        return Words::tr("The database driver of the journal is not installed (SQLite for Qt). "
                         "Without the journal nothing can be sent.");
    case JournalError::ReadOnly:
        return Words::tr("The data folder cannot be written to. Without the journal nothing can be "
                         "sent.");
    case JournalError::DiskFull:
        return Words::tr("The disk is full. Without room for the journal nothing can be sent.");
    case JournalError::Locked:
        return Words::tr("The journal is held by another program. Close it and start again.");
    case JournalError::NewerSchema:
        return Words::tr("The journal was written by a newer version of this program and is left "
                         "alone. Install that version.");
    case JournalError::CannotOpen:
    case JournalError::Damaged:
    case JournalError::Failed:
    case JournalError::NoKey:
    case JournalError::WrongKey:
    case JournalError::Tampered:
    case JournalError::UnknownCase:
    case JournalError::Forgotten:
    case JournalError::Conflict:
        break;
    }
    return Words::tr("The journal cannot be opened. Without it nothing can be sent.");
}

QString sentence(SiteKeyError error)
{
    switch (error) {
    case SiteKeyError::KeyRingSilent:
        return Words::tr("The key ring did not answer, so that cases cannot be kept: after a crash "
                         "they have to be typed again.");
    case SiteKeyError::Missing:
        return Words::tr("The key of the journal is not there; the key ring may be locked. Cases "
                         "cannot be kept, and what was kept cannot be read.");
    case SiteKeyError::Malformed:
        return Words::tr("The key of the journal is damaged or open to others and is not used. "
                         "Cases cannot be kept, and what was kept cannot be read.");
    case SiteKeyError::NoKeyRing:
    case SiteKeyError::NotKept:
    case SiteKeyError::NoRandomness:
        break;
    }
    return Words::tr("No key for the journal could be kept: after a crash cases have to be typed "
                     "again.");
}

QString otherWindowSentence()
{
    return Words::tr("Another window of this program is open on this computer. It goes on with "
                     "cases that were left and sends those that wait; this one does not.");
}

QString unsettledSentence(const QList<store::EntryRecord>& unsettled, const QDateTime& now)
{
    int count = 0;
    QDateTime last;
    for (const store::EntryRecord& entry : unsettled) {
        if (entry.senderIsThere)
            continue;
        ++count;
        last = last.isValid() ? std::max(last, entry.intendedAt) : entry.intendedAt;
    }
    if (count == 0)
        return {};
    last = last.toLocalTime();
    const bool isToday = last.date() == now.toLocalTime().date();
    const QLocale locale;
    return Words::tr("%Ln customer(s) may or may not have been entered (last sent %1). Enter them "
                     "again as before: the service is asked first.",
                     nullptr, count)
        .arg(isToday ? locale.toString(last.time(), QLocale::ShortFormat)
                     : locale.toString(last, QLocale::ShortFormat));
}

QString setAsideSentence(const QString& name)
{
    return Words::tr("The journal was damaged and has been set aside as %1. What it knew of cases "
                     "is not known any more: ask the service before sending one again.")
        .arg(name);
}

} // namespace program
