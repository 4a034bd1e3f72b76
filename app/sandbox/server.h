// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "sandbox/request_line.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace sandbox
{

class Service;

/// The service behind HTTP on 127.0.0.1, in threads of its own. Destroying it ends every connection
/// at once, waiting ones too.
class Server
{
public:
    struct Options {
        int port = 0; ///< 0 for any free one
        std::chrono::milliseconds patience{
            5000}; ///< with a silent client, within and between requests
    };
    enum class StartError { CannotBind }; ///< the port is taken or not allowed
    /// Told of each request before its answer goes out, in a thread of the server, one at a time.
    using Listener = std::function<void(const RequestLine&)>;

    /// The service outlives the server.
    [[nodiscard]] static base::Result<std::unique_ptr<Server>, StartError>
    start(const Options& options, Service& service, Listener listener = {});
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] int port() const;
    /// `http://127.0.0.1:N`
    [[nodiscard]] QUrl baseUrl() const;
    /// Step 2 requests that arrived, refused and dropped ones included.
    [[nodiscard]] int postsSeen() const;
    /// The same of POST migration.
    [[nodiscard]] int entriesSeen() const;

private:
    class Http;

    explicit Server(std::unique_ptr<Http> http);

    std::unique_ptr<Http> m_http;
};

} // namespace sandbox
