// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "table/file_bytes.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace table
{
namespace
{

FileStamp stampFrom(const struct stat& status)
{
    constexpr qint64 nsPerSecond = 1'000'000'000;
    return {status.st_dev, status.st_ino, status.st_size,
            status.st_mtim.tv_sec * nsPerSecond + status.st_mtim.tv_nsec};
}

base::Failure<TableError> unreadable()
{
    return base::fail(TableError{TableFlaw::Unreadable, 0});
}

} // namespace

base::Result<std::unique_ptr<FileBytes>, TableError> FileBytes::open(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    // A pipe would keep the program waiting for somebody to write to it.
    const int file = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return unreadable();
    struct stat status {
    };
    if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(file);
        return unreadable();
    }
    ::posix_fadvise(file, 0, 0, POSIX_FADV_SEQUENTIAL);
    return std::unique_ptr<FileBytes>(new FileBytes(file, name, stampFrom(status)));
}

FileBytes::FileBytes(int file, QByteArray path, const FileStamp& stamp)
    : m_file(file),
      m_path(std::move(path)),
      m_stamp(stamp)
{
}

FileBytes::~FileBytes()
{
    ::close(m_file);
}

base::Result<QByteArray, TableFlaw> FileBytes::read(qsizetype most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    ssize_t count = -1;
    do {
        count = ::read(m_file, bytes.data(), static_cast<size_t>(most));
    } while (count < 0 && errno == EINTR);
    if (count < 0)
        return base::fail(TableFlaw::Unreadable);
    m_read += count;
    const bool tooShort = count == 0 && m_read != m_stamp.size;
    // Looked at after reading: what was written before the read began has left its mark by now.
    if (tooShort || !isUnchanged())
        return base::fail(TableFlaw::Changed);
    bytes.truncate(count);
    return bytes;
}

bool FileBytes::isUnchanged() const
{
    struct stat opened {
    };
    struct stat named {
    };
    return ::fstat(m_file, &opened) == 0 && stampFrom(opened) == m_stamp &&
           ::stat(m_path.constData(), &named) == 0 && stampFrom(named) == m_stamp;
}

} // namespace table
