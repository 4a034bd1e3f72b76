// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/scratch_file.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace migration
{
namespace
{

/// Not every file system knows files that never had a name.
int openNamed(const QByteArray& folder)
{
    QByteArray name = folder + "/kyc-capture-XXXXXX";
    const int file = ::mkostemp(name.data(), O_CLOEXEC);
    if (file >= 0)
        ::unlink(name.constData());
    return file;
}

int openNameless()
{
    constexpr mode_t ownerOnly = 0600;
    const QByteArray folder = QFile::encodeName(QDir::tempPath());
    const int file = ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, ownerOnly);
    return file >= 0 ? file : openNamed(folder);
}

} // namespace

ScratchFile::ScratchFile()
    : m_file(openNameless())
{
}

ScratchFile::~ScratchFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool ScratchFile::write(qint64 at, const void* bytes, qsizetype size)
{
    const char* next = static_cast<const char*>(bytes);
    while (isGood() && size > 0) {
        const ssize_t count = ::pwrite(m_file, next, static_cast<size_t>(size), at);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            ::close(m_file);
            m_file = -1;
            break;
        }
        next += count;
        at += count;
        size -= count;
    }
    return isGood();
}

bool ScratchFile::read(qint64 at, void* bytes, qsizetype size) const
{
    char* next = static_cast<char*>(bytes);
    while (isGood() && size > 0) {
        const ssize_t count = ::pread(m_file, next, static_cast<size_t>(size), at);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        if (count == 0) {
            std::memset(next, 0, static_cast<size_t>(size));
            break;
        }
        next += count;
        at += count;
        size -= count;
    }
    return isGood();
}

} // namespace migration
