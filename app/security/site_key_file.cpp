// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/site_key_file.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace security
{
namespace
{

constexpr mode_t readableByOwner = S_IRUSR | S_IWUSR;

/// The open descriptor is asked, so that the file cannot be exchanged in between.
SiteKeyOutcome siteKeyRead(const QString& path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return base::fail(errno == ENOENT || errno == ENOTDIR ? SiteKeyError::Missing
                                                              : SiteKeyError::Malformed);
    const auto closing = qScopeGuard([descriptor] { ::close(descriptor); });
    struct stat about {
    };
    if (::fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode) || (about.st_mode & 077) != 0 ||
        about.st_uid != ::geteuid())
        return base::fail(SiteKeyError::Malformed);
    std::vector<char> bytes(SealingKey::length + 1); // one more shows that the file is too long
    const ssize_t count = ::read(descriptor, bytes.data(), bytes.size());
    Secret read = Secret::taking(std::move(bytes));
    auto key = SealingKey::from(Secret(read.view().first(qMax<qsizetype>(count, 0))));
    if (!key)
        return base::fail(SiteKeyError::Malformed);
    return std::move(*key);
}

/// Whether all is on the disk, the name as well.
bool isWrittenThrough(const QString& path, QByteArrayView bytes)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, readableByOwner);
    if (descriptor < 0)
        return false;
    const bool written = ::write(descriptor, bytes.data(), static_cast<size_t>(bytes.size())) ==
                             static_cast<ssize_t>(bytes.size()) &&
                         ::fsync(descriptor) == 0;
    ::close(descriptor);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int parent = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (parent >= 0) {
        ::fsync(parent);
        ::close(parent);
    }
    return written;
}

/// Written beside and linked to its name: the name never stands for half a key, and never takes the
/// place of a key that somebody else has just made.
SiteKeyOutcome siteKeyMade(const QString& path)
{
    const auto key = SealingKey::random();
    if (!key)
        return base::fail(SiteKeyError::NoRandomness);
    const QString beside = path + QStringLiteral(".%1.new").arg(::getpid());
    const auto clearing = qScopeGuard([&] { QFile::remove(beside); });
    if (!isWrittenThrough(beside, key->view()))
        return base::fail(SiteKeyError::NotKept);
    const int linked =
        ::link(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData());
    if (linked != 0 && errno != EEXIST)
        return base::fail(SiteKeyError::NotKept);
    return siteKeyRead(path);
}

} // namespace

SiteKeyOutcome siteKeyFromFile(const QString& path, IfMissing ifMissing)
{
    auto found = siteKeyRead(path);
    const bool isMissing = !found && found.error() == SiteKeyError::Missing;
    return isMissing && ifMissing == IfMissing::Create ? siteKeyMade(path) : std::move(found);
}

} // namespace security
