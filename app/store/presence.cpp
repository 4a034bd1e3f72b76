// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/presence.h"

#include "store/journal_files.h"

#include <QFile>
#include <QRandomGenerator>

#include <fcntl.h>
#include <unistd.h>

namespace store
{
namespace
{

/// Of the open file, not of the process: two journals of one program see each other, too.
struct flock lockOf(qint64 number)
{
    struct flock lock {
    };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = number;
    lock.l_len = 1;
    return lock;
}

/// Random, so that nobody has to hand them out; 0 is nobody.
qint64 anyNumber()
{
    return static_cast<qint64>(QRandomGenerator::system()->generate64() >> 2) | 1;
}

} // namespace

Presence::Presence(QString file)
    : m_file(std::move(file))
{
}

Presence::~Presence()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool Presence::open()
{
    if (m_descriptor < 0 && preparePrivateFile(m_file))
        m_descriptor = ::open(QFile::encodeName(m_file).constData(), O_RDWR | O_CLOEXEC);
    return m_descriptor >= 0;
}

std::optional<qint64> Presence::number()
{
    if (m_number || !open())
        return m_number;
    const qint64 number = anyNumber();
    struct flock lock = lockOf(number);
    if (::fcntl(m_descriptor, F_OFD_SETLK, &lock) == 0)
        m_number = number;
    return m_number;
}

bool Presence::isThere(qint64 number)
{
    if (number == 0)
        return false;
    if (number == m_number || number < 0 || !open())
        return true;
    struct flock lock = lockOf(number);
    return ::fcntl(m_descriptor, F_OFD_GETLK, &lock) != 0 || lock.l_type != F_UNLCK;
}

} // namespace store
