// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/journal_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace store
{
namespace
{

constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;

JournalError errorOfSystem(int errorNumber)
{
    switch (errorNumber) {
    case EROFS:
    case EACCES:
    case EPERM:
        return JournalError::ReadOnly;
    case ENOSPC:
    case EDQUOT:
        return JournalError::DiskFull;
    default:
        return JournalError::CannotOpen;
    }
}

/// A new name survives a power loss only when its folder is on the disk, too.
void syncFolder(const QString& folder)
{
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

QString freeName(const QFileInfo& file, const QDateTime& now)
{
    const QString stem = file.absolutePath() + QLatin1Char('/') + file.completeBaseName() +
                         QStringLiteral("-damaged-") +
                         now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString ending = QLatin1Char('.') + file.suffix();
    QString name = stem + ending;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = stem + QLatin1Char('-') + QString::number(i) + ending;
    return name;
}

} // namespace

JournalResult<base::Done> preparePrivateFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) {
        QDir().mkpath(info.absolutePath());
        if (::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0)
            return base::fail(errorOfSystem(errno));
    }
    if (::access(QFile::encodeName(folder).constData(), W_OK | X_OK) != 0)
        return base::fail(errorOfSystem(errno));
    return base::Done{};
}

JournalResult<base::Done> preparePrivateFile(const QString& path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(),
               O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, ownerOnly);
    if (descriptor < 0)
        return base::fail(errorOfSystem(errno));
    const auto closing = qScopeGuard([descriptor] { ::close(descriptor); });
    struct stat about {
    };
    if (::fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode))
        return base::fail(JournalError::CannotOpen);
    if ((about.st_mode & 077) != 0 && ::fchmod(descriptor, ownerOnly) != 0)
        return base::fail(errorOfSystem(errno));
    syncFolder(QFileInfo(path).absolutePath());
    return base::Done{};
}

JournalResult<QString> setAside(const QString& path, const QDateTime& now)
{
    const QString name = freeName(QFileInfo(path), now);
    for (const QLatin1String beside : {QLatin1String("-wal"), QLatin1String("-shm")}) {
        if (QFileInfo::exists(path + beside) && !QFile::rename(path + beside, name + beside))
            return base::fail(JournalError::Damaged);
    }
    if (!QFile::rename(path, name))
        return base::fail(JournalError::Damaged);
    syncFolder(QFileInfo(path).absolutePath());
    return QFileInfo(name).fileName();
}

} // namespace store
