// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/server.h"

#include "sandbox/http_host.h"
#include "sandbox/service.h"
#include "sandbox/upload.h"

#include <atomic>
#include <mutex>
#include <optional>

#include <httplib.h>

namespace sandbox
{
namespace
{

const std::string step1Path = "/v3/submission/step1";
const std::string step2Path = "/v3/submission/step2";
const std::string readPath = "/v3/submission";

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
        Exchange::current().connection.isOverLimit())
        return gatewayReply(413);
    if (problem == Upload::Problem::NotAForm || problem == Upload::Problem::Malformed)
        return refusal("invalid_payload", "failed to parse the input data");
    return std::nullopt;
}

void nameSubmission(const QString& id)
{
    RequestLine& line = Exchange::current().line;
    line.submissionId = shownId(id);
    if (const auto scenario = scenarioOf(id))
        line.scenario = nameOf(*scenario);
}

} // namespace

class Server::Http
{
public:
    Http(const Options& options, Service& service, Listener listener);

    [[nodiscard]] HttpHost& host() { return m_host; }
    [[nodiscard]] int posts() const { return m_posts; }

private:
    void addRoutes(httplib::Server& routes);
    void postStep1(const httplib::Request& request, httplib::Response& response,
                   const httplib::ContentReader& body);
    void postStep2(const httplib::Request& request, httplib::Response& response,
                   const httplib::ContentReader& body);
    void get(const httplib::Request& request, httplib::Response& response);
    void answer(httplib::Response& response, const Reply& reply);
    void tell(const httplib::Request& request, const httplib::Response& response);

    Service& m_service;
    const Listener m_listener;
    std::mutex m_listenerMutex;
    std::atomic<int> m_posts = 0;
    HttpHost m_host; ///< last, so that it stops first
};

Server::Http::Http(const Options& options, Service& service, Listener listener)
    : m_service(service),
      m_listener(std::move(listener)),
      m_host(options.patience)
{
    addRoutes(m_host.routes());
}

void Server::Http::addRoutes(httplib::Server& routes)
{
    using Request = httplib::Request;
    using Response = httplib::Response;
    using Body = httplib::ContentReader;
    routes.Post(step1Path, [this](const Request& request, Response& response, const Body& body) {
        postStep1(request, response, body);
    });
    routes.Post(step2Path, [this](const Request& request, Response& response, const Body& body) {
        postStep2(request, response, body);
    });
    routes.Get(readPath,
               [this](const Request& request, Response& response) { get(request, response); });
    // A bank's engineer may well try the document's second sample from a page in a browser, which
    // asks first.
    routes.set_default_headers({{"Access-Control-Allow-Origin", "*"}});
    routes.Options(readPath + "(/step[12])?", [](const Request&, Response& response) {
        response.status = 204;
        response.set_header("Access-Control-Allow-Methods", "GET, POST");
        response.set_header("Access-Control-Allow-Headers", "x-api-key, content-type");
    });
    routes.set_exception_handler(
        [this](const Request&, Response& response, const std::exception_ptr&) {
            answer(response, gatewayReply(500));
        });
    routes.set_error_handler([this](const Request& request, Response& response) {
        if (!response.body.empty())
            return;
        Exchange::current().lastOne = true; // the library may have left the request half read
        answer(response, gatewayReply(errorFor(request, response.status)));
    });
    routes.set_post_routing_handler([this](const Request& request, Response& response) {
        const Exchange& exchange = Exchange::current();
        if (exchange.lastOne) {
            response.headers.erase("Keep-Alive");
            response.headers.erase("Connection");
            response.set_header("Connection", "close");
        }
        tell(request, response);
        exchange.connection.endWith(exchange.delivery);
    });
}

void Server::Http::postStep1(const httplib::Request& request, httplib::Response& response,
                             const httplib::ContentReader& body)
{
    const Upload upload = readUpload(request, body, Exchange::current().connection,
                                     [](const QString&) { return false; });
    Exchange::current().lastOne = upload.problem != Upload::Problem::None;
    const auto unreadable = replyTo(upload.problem, response);
    answer(response, unreadable ? *unreadable : m_service.step1(keyOf(request), upload.form));
}

void Server::Http::postStep2(const httplib::Request& request, httplib::Response& response,
                             const httplib::ContentReader& body)
{
    ++m_posts;
    const Upload upload =
        readUpload(request, body, Exchange::current().connection,
                   [this](const QString& id) { return m_service.interruptsUpload(id); });
    Exchange::current().lastOne = upload.problem != Upload::Problem::None;
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
    if (reply.delay.count() > 0)
        m_host.wait(reply.delay);
    response.status = reply.status;
    response.set_content(reply.body.toStdString(), "application/json");
    Exchange::current().delivery = reply.delivery;
    Exchange::current().line.counted = reply.counted;
}

void Server::Http::tell(const httplib::Request& request, const httplib::Response& response)
{
    Exchange& exchange = Exchange::current();
    RequestLine& line = exchange.line;
    line.method = QString::fromStdString(request.method);
    if (!methodFor(request.path).empty())
        line.path = QString::fromStdString(request.path);
    line.status = exchange.delivery == Delivery::Answer ? response.status : 0;
    line.bytesRead = exchange.connection.bytesRead();
    line.duration = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - exchange.begin);
    const std::lock_guard lock(m_listenerMutex);
    if (m_listener)
        m_listener(line);
}

base::Result<std::unique_ptr<Server>, Server::StartError>
Server::start(const Options& options, Service& service, Listener listener)
{
    auto http = std::make_unique<Http>(options, service, std::move(listener));
    if (!http->host().bind(options.port))
        return base::fail(StartError::CannotBind);
    http->host().run();
    return std::unique_ptr<Server>(new Server(std::move(http)));
}

Server::Server(std::unique_ptr<Http> http)
    : m_http(std::move(http))
{
}

Server::~Server() = default;

int Server::port() const
{
    return m_http->host().port();
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
