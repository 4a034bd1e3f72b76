// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/http_host.h"

#include "sandbox/upload.h"

#include <future>
#include <utility>

#include <httplib.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sandbox
{
namespace
{

/// As many connections as can be served at once; each keeps a thread while it is open, and one more
/// waits unread until another ends. Eight imports through a bad network keep a hundred open.
constexpr size_t threads = 160;
/// A bulk import keeps its connections; that they end once is part of what it has to stand.
constexpr int requestsPerConnection = 1000;

thread_local Exchange* threadsExchange = nullptr;

/// A connection as the library wants to see it. What the library writes waits, so that an answer
/// leaves as one piece: two would wake the client up twice.
class Wire final : public httplib::Stream
{
public:
    explicit Wire(Connection& connection)
        : m_connection(connection)
    {
    }

    bool is_readable() const override { return m_connection.readable(); }
    bool is_writable() const override { return m_connection.writable(); }
    /// Whoever is read from may wait for what was written: `100 Continue`.
    ssize_t read(char* to, size_t size) override
    {
        return flush() ? m_connection.read(to, size) : -1;
    }
    ssize_t write(const char* from, size_t size) override
    {
        if (m_connection.dropped())
            return -1;
        m_written.append(from, size);
        return static_cast<ssize_t>(size);
    }
    [[nodiscard]] bool flush()
    {
        const std::string written = std::exchange(m_written, {});
        return written.empty() || m_connection.write(written.data(), written.size()) > 0;
    }
    void get_remote_ip_and_port(std::string& ip, int& port) const override { loopback(ip, port); }
    void get_local_ip_and_port(std::string& ip, int& port) const override { loopback(ip, port); }
    socket_t socket() const override { return m_connection.socket(); }

private:
    static void loopback(std::string& ip, int& port)
    {
        ip = "127.0.0.1";
        port = 0;
    }

    Connection& m_connection;
    std::string m_written;
};

/// A request without a length has no body; the library would wait for the client to hang up.
void closeOpenEnd(httplib::Request& request)
{
    if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding"))
        request.set_header("Content-Length", "0");
}

} // namespace

/// The library's server, but for the accepted sockets, which are served by us.
class HttpHost::Library final : public httplib::Server
{
public:
    explicit Library(std::function<void(int socket)> serve)
        : m_serve(std::move(serve))
    {
    }
    using httplib::Server::process_request;

    /// The library lets five clients wait at the door; the next one would be put off for a second.
    void letManyWait() { ::listen(svr_sock_, SOMAXCONN); }

private:
    bool process_and_close_socket(socket_t socket) override
    {
        m_serve(socket);
        return true;
    }

    const std::function<void(int socket)> m_serve;
};

Exchange& Exchange::current()
{
    return *threadsExchange;
}

HttpHost::HttpHost(std::chrono::milliseconds patience)
    : m_patience(patience),
      m_library(std::make_unique<Library>([this](int socket) { serve(socket); }))
{
    // Without this, the end of a long answer would wait until the client has acknowledged what came
    // before, which clients put off for 40 ms.
    m_library->set_tcp_nodelay(true);
    m_library->set_payload_max_length(static_cast<size_t>(Upload::maximumBytes));
    // The library's own options would let two servers share one port, each getting some of the
    // requests.
    m_library->set_socket_options([](socket_t socket) {
        const int yes = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
}

HttpHost::~HttpHost()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const int socket : m_sockets)
            shutdown(socket, SHUT_RDWR);
    }
    m_stop.notify_all();
    m_library->stop();
    if (m_thread.joinable())
        m_thread.join();
}

httplib::Server& HttpHost::routes()
{
    return *m_library;
}

bool HttpHost::bind(int port)
{
    constexpr auto host = "127.0.0.1";
    if (port == 0)
        m_port = m_library->bind_to_any_port(host);
    else if (m_library->bind_to_port(host, port))
        m_port = port;
    if (m_port <= 0)
        return false;
    m_library->letManyWait();
    return true;
}

/// Returns when the server can be stopped: the library ignores a stop() that comes before it runs.
void HttpHost::run()
{
    std::promise<void> running;
    m_library->new_task_queue = [&running] {
        auto pool = std::make_unique<httplib::ThreadPool>(threads);
        running.set_value();
        return pool.release();
    };
    m_thread = std::thread([this] { m_library->listen_after_bind(); });
    running.get_future().wait();
}

void HttpHost::wait(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_stop.wait_for(lock, time, [this] { return m_stopping; });
}

void HttpHost::serve(int socket)
{
    if (!enter(socket)) {
        close(socket);
        return;
    }
    Connection connection(socket, m_patience);
    serveRequests(connection);
    connection.hangUp();
    leave(socket); // before the number is free for another connection
}

void HttpHost::serveRequests(Connection& connection)
{
    const int number = ++m_connections;
    Wire wire(connection);
    bool closed = false;
    for (int i = 1; !closed && i <= requestsPerConnection && connection.awaitRequest(m_patience);
         ++i) {
        Exchange exchange{.connection = connection};
        exchange.line.connection = number;
        exchange.line.onConnection = i;
        threadsExchange = &exchange;
        const bool served =
            m_library->process_request(wire, i == requestsPerConnection, closed, closeOpenEnd);
        threadsExchange = nullptr;
        const bool answered = wire.flush();
        closed = closed || !served || !answered || exchange.lastOne || connection.dropped();
    }
}

/// False while stopping: the connection is to be closed unserved.
bool HttpHost::enter(int socket)
{
    const std::lock_guard lock(m_mutex);
    if (!m_stopping)
        m_sockets.insert(socket);
    return !m_stopping;
}

void HttpHost::leave(int socket)
{
    const std::lock_guard lock(m_mutex);
    m_sockets.erase(socket);
}

} // namespace sandbox
