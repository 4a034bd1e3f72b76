// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/connection.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sandbox
{

Connection::~Connection()
{
    close(m_socket);
}

bool Connection::awaitRequest(std::chrono::milliseconds idle)
{
    m_bytesRead = 0;
    return m_begin < m_end || await(POLLIN, idle);
}

ssize_t Connection::read(char* to, size_t size)
{
    if (m_begin == m_end && !fill())
        return -1;
    const size_t count = std::min(size, m_end - m_begin);
    std::memcpy(to, m_buffer.data() + m_begin, count);
    m_begin += count;
    m_bytesRead += static_cast<qint64>(count);
    remember({to, count});
    return isOverLimit() ? -1 : static_cast<ssize_t>(count);
}

void Connection::remember(std::string_view bytes)
{
    m_last += bytes.substr(bytes.size() - std::min(bytes.size(), rememberedBytes));
    if (m_last.size() > 2 * rememberedBytes)
        m_last.erase(0, m_last.size() - rememberedBytes);
}

ssize_t Connection::write(const char* from, size_t size)
{
    size_t done = 0;
    while (done < size) {
        if (dropped())
            return -1;
        const ssize_t count = send(m_socket, from + done, size - done, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && !mayTryAgain(POLLOUT))
            return -1;
        done += static_cast<size_t>(std::max<ssize_t>(count, 0));
    }
    return static_cast<ssize_t>(size);
}

bool Connection::readable() const
{
    return m_begin < m_end || await(POLLIN, m_patience);
}

bool Connection::writable() const
{
    return !dropped() && await(POLLOUT, m_patience);
}

bool Connection::await(short events, std::chrono::milliseconds patience) const
{
    pollfd interest{.fd = m_socket, .events = events, .revents = 0};
    int ready = 0;
    do
        ready = poll(&interest, 1, static_cast<int>(patience.count()));
    while (ready < 0 && errno == EINTR);
    return ready > 0;
}

/// After a call that has failed; waits if there was nothing to read or no room to write.
bool Connection::mayTryAgain(short events) const
{
    return errno == EINTR || (errno == EAGAIN && await(events, m_patience));
}

/// False on every kind of end; a caller in the middle of a request has no use for the difference.
bool Connection::fill()
{
    ssize_t count = 0;
    do
        count = recv(m_socket, m_buffer.data(), m_buffer.size(), MSG_DONTWAIT);
    while (count < 0 && mayTryAgain(POLLIN));
    m_begin = 0;
    m_end = static_cast<size_t>(std::max<ssize_t>(count, 0));
    return count > 0;
}

/// Closing with unread bytes in the socket would reset the connection, and a reset overtakes the
/// answer. So what an impatient client still sends is thrown away for a moment.
void Connection::hangUp()
{
    if (m_delivery == Delivery::Reset) {
        const linger atOnce{.l_onoff = 1, .l_linger = 0};
        setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        return;
    }
    constexpr std::chrono::seconds longest{2};
    constexpr std::chrono::milliseconds quiet{200};
    shutdown(m_socket, SHUT_WR);
    const auto end = std::chrono::steady_clock::now() + longest;
    while (std::chrono::steady_clock::now() < end && await(POLLIN, quiet)) {
        if (recv(m_socket, m_buffer.data(), m_buffer.size(), 0) <= 0)
            return;
    }
}

} // namespace sandbox
