// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/reply.h"

#include <array>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace sandbox
{

/// One accepted TCP connection. Reads and writes wait for the other side, but not for ever; it can
/// be ended in every way the scenarios need. Used by one thread; only the socket may be shut down
/// from another.
class Connection final
{
public:
    /// Most that one request may send, head included; more reads as a broken connection.
    static constexpr qint64 maximumRequestBytes = 16LL * 1024 * 1024;

    /// Takes the socket over and closes it in the end. `patience` is for each single read and
    /// write.
    Connection(int socket, std::chrono::milliseconds patience)
        : m_socket(socket),
          m_patience(patience)
    {
    }
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Whether the next request begins within `idle`. Starts its byte count.
    [[nodiscard]] bool awaitRequest(std::chrono::milliseconds idle);
    /// At least one byte; -1 if the connection has ended, silent for too long, or over the limit.
    [[nodiscard]] ssize_t read(char* to, size_t size);
    /// All of it, or -1.
    [[nodiscard]] ssize_t write(const char* from, size_t size);
    /// Whether the last bytes handed out by read() were these, at most `rememberedBytes`.
    [[nodiscard]] bool endedWith(std::string_view bytes) const { return m_last.ends_with(bytes); }
    static constexpr size_t rememberedBytes = 80; ///< a multipart delimiter has at most 76
    [[nodiscard]] bool readable() const;
    [[nodiscard]] bool writable() const;

    /// Says how the connection ends; but for Answer nothing is written from here on.
    void endWith(Delivery delivery) { m_delivery = delivery; }
    /// Makes the end known to the other side in such a way that it still gets the answer.
    void hangUp();
    [[nodiscard]] bool dropped() const { return m_delivery != Delivery::Answer; }
    [[nodiscard]] bool isOverLimit() const { return m_bytesRead > maximumRequestBytes; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    [[nodiscard]] int socket() const { return m_socket; }

private:
    [[nodiscard]] bool await(short events, std::chrono::milliseconds patience) const;
    [[nodiscard]] bool mayTryAgain(short events) const;
    [[nodiscard]] bool fill();
    void remember(std::string_view bytes);

    const int m_socket;
    const std::chrono::milliseconds m_patience;
    std::array<char, 16384> m_buffer = {};
    size_t m_begin = 0; ///< unread part of the buffer
    size_t m_end = 0;
    qint64 m_bytesRead = 0;
    std::string m_last; ///< up to twice rememberedBytes
    Delivery m_delivery = Delivery::Answer;
};

} // namespace sandbox
