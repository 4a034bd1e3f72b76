// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/connection.h"
#include "sandbox/request_line.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <set>
#include <thread>

namespace httplib
{
class Server;
} // namespace httplib

namespace sandbox
{

/// The request that a thread is serving. The library hands its routes no way back to the
/// connection, so that they find it here: a connection stays with one thread.
struct Exchange {
    Connection& connection;
    RequestLine line = {};
    Delivery delivery = Delivery::Answer;
    bool lastOne = false; ///< the connection is of no use after this request
    std::chrono::steady_clock::time_point begin = std::chrono::steady_clock::now();

    /// Of the calling thread; only within a route.
    [[nodiscard]] static Exchange& current();
};

/// Accepts connections on 127.0.0.1 and serves their requests by the library's routes.
class HttpHost final
{
public:
    /// `patience` is for a silent client, within and between requests.
    explicit HttpHost(std::chrono::milliseconds patience);
    /// Ends everything at once.
    ~HttpHost();
    HttpHost(const HttpHost&) = delete;
    HttpHost& operator=(const HttpHost&) = delete;

    /// Where routes are added, before run().
    [[nodiscard]] httplib::Server& routes();
    /// 0 for any free port. False if it is taken or not allowed.
    [[nodiscard]] bool bind(int port);
    [[nodiscard]] int port() const { return m_port; }
    /// Serves in other threads until destruction.
    void run();
    /// Keeps the calling thread that long, or until destruction.
    void wait(std::chrono::milliseconds time);

private:
    class Library;

    void serve(int socket);
    void serveRequests(Connection& connection);
    [[nodiscard]] bool enter(int socket);
    void leave(int socket);

    const std::chrono::milliseconds m_patience;
    std::mutex m_mutex; ///< guards the next three
    std::condition_variable m_stop;
    std::set<int> m_sockets; ///< of the open connections
    bool m_stopping = false;
    std::atomic<int> m_connections = 0;
    int m_port = 0;
    std::unique_ptr<Library> m_library;
    std::thread m_thread;
};

} // namespace sandbox
