// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace support
{

/// A plain TCP client, for what no HTTP client would send. Returns everything that came until the
/// other side closed.
class RawClient
{
public:
    explicit RawClient(int port)
        : m_socket(socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected =
            connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }
    ~RawClient() { close(m_socket); }
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    [[nodiscard]] bool connected() const { return m_connected; }
    void send(const QByteArray& bytes)
    {
        qsizetype done = 0;
        while (done < bytes.size()) {
            const auto count = ::send(m_socket, bytes.data() + done,
                                      static_cast<size_t>(bytes.size() - done), MSG_NOSIGNAL);
            if (count <= 0)
                return;
            done += count;
        }
    }
    void finishSending() { shutdown(m_socket, SHUT_WR); }
    /// What comes next, up to 4 KB; waits for it.
    [[nodiscard]] QByteArray readPiece()
    {
        std::array<char, 4096> buffer{};
        const auto count = recv(m_socket, buffer.data(), buffer.size(), 0);
        return {buffer.data(), std::max<qsizetype>(count, 0)};
    }
    [[nodiscard]] QByteArray readToEnd()
    {
        QByteArray all;
        std::array<char, 4096> buffer{};
        for (;;) {
            const auto count = recv(m_socket, buffer.data(), buffer.size(), 0);
            m_reset = count < 0 && errno == ECONNRESET;
            if (count <= 0)
                return all;
            all.append(buffer.data(), count);
        }
    }
    [[nodiscard]] bool wasReset() const { return m_reset; }

private:
    int m_socket;
    bool m_connected = false;
    bool m_reset = false;
};

} // namespace support
