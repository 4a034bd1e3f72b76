// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/server.h"

#include "sandbox/connection.h"
#include "sandbox/service.h"
#include "sandbox/upload.h"

#include <atomic>
#include <condition_variable>
#include <future>
#include <mutex>
#include <optional>
#include <set>
#include <thread>

#include <httplib.h>

namespace sandbox
{
namespace
{

const std::string step1Path = "/v3/submission/step1";
const std::string step2Path = "/v3/submission/step2";
const std::string readPath = "/v3/submission";

/// As many connections as can be served at once; each keeps a thread while it is open.
constexpr size_t threads = 32;
constexpr int requestsPerConnection = 100;

/// The one request that this thread is serving.
struct Exchange {
    Connection& connection;
    RequestLine line = {};
    Delivery delivery = Delivery::Answer;
    bool lastOne = false; ///< the connection cannot be used after it
    std::chrono::steady_clock::time_point begin = std::chrono::steady_clock::now();
};

/// The library hands its handlers no way back to the connection; a connection is served by one
/// thread from begin to end.
thread_local Exchange* current = nullptr;

/// A connection as the library wants to see it.
class Wire final : public httplib::Stream
{
public:
    explicit Wire(Connection& connection)
        : m_connection(connection)
    {
    }

    bool is_readable() const override { return m_connection.readable(); }
    bool is_writable() const override { return m_connection.writable(); }
    ssize_t read(char* to, size_t size) override { return m_connection.read(to, size); }
    ssize_t write(const char* from, size_t size) override { return m_connection.write(from, size); }
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
};

/// The method a path is for; empty for a path that is not ours.
std::string methodFor(const std::string& path)
{
    if (path == step1Path || path == step2Path)
        return "POST";
    return path == readPath ? "GET" : "";
}

QByteArray keyOf(const httplib::Request& request)
{
    return QByteArray::fromStdString(request.get_header_value("x-api-key"));
}

/// A request without a length has no body; the library would wait for the client to hang up.
void closeOpenEnd(httplib::Request& request)
{
    if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding"))
        request.set_header("Content-Length", "0");
}

/// The status for a request that no route has taken.
int errorFor(const httplib::Request& request, int status)
{
    const std::string method = methodFor(request.path);
    if (method.empty() || request.method == method)
        return status;
    return status == 404 || status == 400 ? 405 : status;
}

/// The answer to an upload that the service cannot be asked about. The library marks what is longer
/// than it may be.
std::optional<Reply> replyTo(Upload::Problem problem, const httplib::Response& marked)
{
    if (problem == Upload::Problem::TooLarge || marked.status == 413 ||
        current->connection.isOverLimit())
        return gatewayReply(413);
    if (problem == Upload::Problem::NotAForm || problem == Upload::Problem::Malformed)
        return refusal("invalid_payload", "failed to parse the input data");
    return std::nullopt;
}

void nameSubmission(const QString& id)
{
    current->line.submissionId = shownId(id);
    if (const auto scenario = scenarioOf(id))
        current->line.scenario = nameOf(*scenario);
}

/// The library's server, but for the accepted sockets, which are served by us.
class Library final : public httplib::Server
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

} // namespace

class Server::Http
{
public:
    Http(const Options& options, Service& service, Listener listener);
    ~Http();
    Http(const Http&) = delete;
    Http& operator=(const Http&) = delete;

    [[nodiscard]] bool bind();
    void run();
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] int posts() const { return m_posts; }

private:
    void addRoutes();
    void serve(int socket);
    void serveRequests(Connection& connection);
    void postStep1(const httplib::Request& request, httplib::Response& response,
                   const httplib::ContentReader& body);
    void postStep2(const httplib::Request& request, httplib::Response& response,
                   const httplib::ContentReader& body);
    void get(const httplib::Request& request, httplib::Response& response);
    void answer(httplib::Response& response, const Reply& reply);
    void tell(const httplib::Request& request, const httplib::Response& response);
    [[nodiscard]] bool enter(int socket);
    void leave(int socket);

    const Options m_options;
    Service& m_service;
    const Listener m_listener;
    std::mutex m_listenerMutex;
    std::mutex m_mutex; ///< guards the next three
    std::condition_variable m_stop;
    std::set<int> m_sockets; ///< of the open connections
    bool m_stopping = false;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_posts = 0;
    int m_port = 0;
    Library m_library;
    std::thread m_thread;
};

Server::Http::Http(const Options& options, Service& service, Listener listener)
    : m_options(options),
      m_service(service),
      m_listener(std::move(listener)),
      m_library([this](int socket) { serve(socket); })
{
    m_library.set_payload_max_length(static_cast<size_t>(Upload::maximumBytes));
    // The library's own options would let two servers share one port, each getting some of the
    // requests.
    m_library.set_socket_options([](socket_t socket) {
        const int yes = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    addRoutes();
}

Server::Http::~Http()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const int socket : m_sockets)
            shutdown(socket, SHUT_RDWR);
    }
    m_stop.notify_all();
    m_library.stop();
    if (m_thread.joinable())
        m_thread.join();
}

bool Server::Http::bind()
{
    constexpr auto host = "127.0.0.1";
    if (m_options.port == 0)
        m_port = m_library.bind_to_any_port(host);
    else if (m_library.bind_to_port(host, m_options.port))
        m_port = m_options.port;
    m_library.letManyWait();
    return m_port > 0;
}

/// Returns when the server can be stopped: the library ignores a stop() that comes before it runs.
void Server::Http::run()
{
    std::promise<void> running;
    m_library.new_task_queue = [&running] {
        auto pool = std::make_unique<httplib::ThreadPool>(threads);
        running.set_value();
        return pool.release();
    };
    m_thread = std::thread([this] { m_library.listen_after_bind(); });
    running.get_future().wait();
}

void Server::Http::addRoutes()
{
    using Request = httplib::Request;
    using Response = httplib::Response;
    using Body = httplib::ContentReader;
    m_library.Post(step1Path, [this](const Request& request, Response& response, const Body& body) {
        postStep1(request, response, body);
    });
    m_library.Post(step2Path, [this](const Request& request, Response& response, const Body& body) {
        postStep2(request, response, body);
    });
    m_library.Get(readPath,
                  [this](const Request& request, Response& response) { get(request, response); });
    // A bank's engineer may well try the document's second sample from a page in a browser, which
    // asks first.
    m_library.set_default_headers({{"Access-Control-Allow-Origin", "*"}});
    m_library.Options(readPath + "(/step[12])?", [](const Request&, Response& response) {
        response.status = 204;
        response.set_header("Access-Control-Allow-Methods", "GET, POST");
        response.set_header("Access-Control-Allow-Headers", "x-api-key, content-type");
    });
    m_library.set_exception_handler(
        [this](const Request&, Response& response, const std::exception_ptr&) {
            answer(response, gatewayReply(500));
        });
    m_library.set_error_handler([this](const Request& request, Response& response) {
        if (!response.body.empty())
            return;
        current->lastOne = true; // the library may have left the request half read
        answer(response, gatewayReply(errorFor(request, response.status)));
    });
    m_library.set_post_routing_handler([this](const Request& request, Response& response) {
        if (current->lastOne) {
            response.headers.erase("Keep-Alive");
            response.headers.erase("Connection");
            response.set_header("Connection", "close");
        }
        tell(request, response);
        current->connection.endWith(current->delivery);
    });
}

void Server::Http::serve(int socket)
{
    if (!enter(socket)) {
        close(socket);
        return;
    }
    Connection connection(socket, m_options.patience);
    serveRequests(connection);
    connection.hangUp();
    leave(socket); // before the number is free for another connection
}

void Server::Http::serveRequests(Connection& connection)
{
    const int number = ++m_connections;
    Wire wire(connection);
    bool closed = false;
    for (int i = 1;
         !closed && i <= requestsPerConnection && connection.awaitRequest(m_options.patience);
         ++i) {
        Exchange exchange{.connection = connection};
        exchange.line.connection = number;
        exchange.line.onConnection = i;
        current = &exchange;
        const bool served =
            m_library.process_request(wire, i == requestsPerConnection, closed, closeOpenEnd);
        current = nullptr;
        closed = closed || !served || exchange.lastOne || connection.dropped();
    }
}

void Server::Http::postStep1(const httplib::Request& request, httplib::Response& response,
                             const httplib::ContentReader& body)
{
    const Upload upload = readUpload(request, body, [](const QString&) { return false; });
    current->lastOne = upload.problem != Upload::Problem::None;
    const auto unreadable = replyTo(upload.problem, response);
    answer(response, unreadable ? *unreadable : m_service.step1(keyOf(request), upload.form));
}

void Server::Http::postStep2(const httplib::Request& request, httplib::Response& response,
                             const httplib::ContentReader& body)
{
    ++m_posts;
    const Upload upload = readUpload(
        request, body, [this](const QString& id) { return m_service.interruptsUpload(id); });
    current->lastOne = upload.problem != Upload::Problem::None;
    nameSubmission(upload.form.text(QStringLiteral("submissionId")));
    const auto unreadable = replyTo(upload.problem, response);
    answer(response, unreadable ? *unreadable : m_service.step2(keyOf(request), upload.form));
}

void Server::Http::get(const httplib::Request& request, httplib::Response& response)
{
    const QString id = QString::fromStdString(request.get_param_value("submission_id"));
    nameSubmission(id);
    answer(response, m_service.read(keyOf(request), id));
}

void Server::Http::answer(httplib::Response& response, const Reply& reply)
{
    if (reply.delay.count() > 0) {
        std::unique_lock lock(m_mutex);
        m_stop.wait_for(lock, reply.delay, [this] { return m_stopping; });
    }
    response.status = reply.status;
    response.set_content(reply.body.toStdString(), "application/json");
    current->delivery = reply.delivery;
    current->line.counted = reply.counted;
}

void Server::Http::tell(const httplib::Request& request, const httplib::Response& response)
{
    RequestLine& line = current->line;
    line.method = QString::fromStdString(request.method);
    if (!methodFor(request.path).empty())
        line.path = QString::fromStdString(request.path);
    line.status = current->delivery == Delivery::Answer ? response.status : 0;
    line.bytesRead = current->connection.bytesRead();
    line.duration = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - current->begin);
    const std::lock_guard lock(m_listenerMutex);
    if (m_listener)
        m_listener(line);
}

/// False while stopping: the connection is to be closed unserved.
bool Server::Http::enter(int socket)
{
    const std::lock_guard lock(m_mutex);
    if (!m_stopping)
        m_sockets.insert(socket);
    return !m_stopping;
}

void Server::Http::leave(int socket)
{
    const std::lock_guard lock(m_mutex);
    m_sockets.erase(socket);
}

base::Result<std::unique_ptr<Server>, Server::StartError>
Server::start(const Options& options, Service& service, Listener listener)
{
    auto http = std::make_unique<Http>(options, service, std::move(listener));
    if (!http->bind())
        return base::fail(StartError::CannotBind);
    http->run();
    return std::unique_ptr<Server>(new Server(std::move(http)));
}

Server::Server(std::unique_ptr<Http> http)
    : m_http(std::move(http))
{
}

Server::~Server() = default;

int Server::port() const
{
    return m_http->port();
}

QUrl Server::baseUrl() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port()));
}

int Server::postsSeen() const
{
    return m_http->posts();
}

} // namespace sandbox
