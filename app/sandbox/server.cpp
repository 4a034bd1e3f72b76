// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/server.h"

#include "sandbox/customer_query.h"
#include "sandbox/http_host.h"
#include "sandbox/service.h"
#include "sandbox/upload.h"

#include <algorithm>
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
const std::string migrationPath = "/v3/submission/migration";
const std::string imagePath = "/v3/submission/image";
const std::string readPath = "/v3/submission";

/// The method a path is for; empty for a path that is not ours.
std::string methodFor(const std::string& path)
{
    if (path == step1Path || path == step2Path || path == migrationPath)
        return "POST";
    if (path == imagePath)
        return "PUT";
    return path == readPath ? "GET" : "";
}

QByteArray keyOf(const httplib::Request& request)
{
    return QByteArray::fromStdString(request.get_header_value("x-api-key"));
}

/// As every address is (RFC 3986). One that came damaged must not be read as a question about
/// another submission, which nobody knows of.
bool isAscii(const std::string& target)
{
    return std::all_of(target.begin(), target.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The status for a request that no route has taken.
int errorFor(const httplib::Request& request, int status)
{
    const std::string method = methodFor(request.path);
    if (method.empty() || request.method == method)
        return status;
    return status == 404 || status == 400 ? 405 : status;
}

/// The library marks what is longer than it may be.
bool isTooLarge(Upload::Problem problem, const httplib::Response& marked)
{
    return problem == Upload::Problem::TooLarge || marked.status == 413 ||
           Exchange::current().connection.isOverLimit();
}

bool isUnreadable(Upload::Problem problem)
{
    return problem == Upload::Problem::NotAForm || problem == Upload::Problem::Malformed;
}

/// The answer to an upload that the service cannot be asked about.
std::optional<Reply> replyTo(Upload::Problem problem, const httplib::Response& marked)
{
    if (isTooLarge(problem, marked))
        return gatewayReply(413);
    if (isUnreadable(problem))
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

/// Nothing of a reply is told that its request's own words have already said.
void nameWhatWasPlayed(const Reply& reply)
{
    RequestLine& line = Exchange::current().line;
    if (!reply.submissionId.isEmpty())
        line.submissionId = shownId(reply.submissionId);
    if (!reply.scenario.isEmpty())
        line.scenario = reply.scenario;
}

} // namespace

class Server::Http
{
public:
    Http(const Options& options, Service& service, Listener listener);

    [[nodiscard]] HttpHost& host() { return m_host; }
    [[nodiscard]] int posts() const { return m_posts; }
    [[nodiscard]] int entries() const { return m_entries; }

private:
    void addPreflight(httplib::Server& routes);
    void addRoutes(httplib::Server& routes);
    void postStep1(const httplib::Request& request, httplib::Response& response,
                   const httplib::ContentReader& body);
    void postStep2(const httplib::Request& request, httplib::Response& response,
                   const httplib::ContentReader& body);
    void postMigration(const httplib::Request& request, httplib::Response& response,
                       const httplib::ContentReader& body);
    void putImage(const httplib::Request& request, httplib::Response& response,
                  const httplib::ContentReader& body);
    void get(const httplib::Request& request, httplib::Response& response);
    void list(const httplib::Request& request, httplib::Response& response);
    void answer(httplib::Response& response, const Reply& reply);
    void tell(const httplib::Request& request, const httplib::Response& response);

    Service& m_service;
    const Listener m_listener;
    std::mutex m_listenerMutex;
    std::atomic<int> m_posts = 0;
    std::atomic<int> m_entries = 0;
    HttpHost m_host; ///< last, so that it stops first
};

Server::Http::Http(const Options& options, Service& service, Listener listener)
    : m_service(service),
      m_listener(std::move(listener)),
      m_host(options.patience)
{
    addRoutes(m_host.routes());
}

/// A bank's engineer may well try the documents' samples from a page in a browser, which asks
/// first.
void Server::Http::addPreflight(httplib::Server& routes)
{
    routes.set_default_headers({{"Access-Control-Allow-Origin", "*"}});
    routes.Options(readPath + "(/(step[12]|migration|image))?", [](const httplib::Request&,
                                                                   httplib::Response& response) {
        response.status = 204;
        response.set_header("Access-Control-Allow-Methods", "GET, POST, PUT");
        response.set_header("Access-Control-Allow-Headers", "x-api-key, content-type");
    });
}

void Server::Http::addRoutes(httplib::Server& routes)
{
    using Request = httplib::Request;
    using Response = httplib::Response;
    using Body = httplib::ContentReader;
    // First the one that comes by the thousand: each route is a pattern to match.
    routes.Post(migrationPath,
                [this](const Request& request, Response& response, const Body& body) {
                    postMigration(request, response, body);
                });
    routes.Post(step1Path, [this](const Request& request, Response& response, const Body& body) {
        postStep1(request, response, body);
    });
    routes.Post(step2Path, [this](const Request& request, Response& response, const Body& body) {
        postStep2(request, response, body);
    });
    routes.Put(imagePath, [this](const Request& request, Response& response, const Body& body) {
        putImage(request, response, body);
    });
    routes.Get(readPath,
               [this](const Request& request, Response& response) { get(request, response); });
    addPreflight(routes);
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

void Server::Http::postMigration(const httplib::Request& request, httplib::Response& response,
                                 const httplib::ContentReader& body)
{
    ++m_entries;
    const auto bytes = readBody(body);
    Exchange::current().lastOne = !bytes;
    answer(response, bytes ? m_service.migrate(keyOf(request), *bytes) : gatewayReply(413));
}

void Server::Http::putImage(const httplib::Request& request, httplib::Response& response,
                            const httplib::ContentReader& body)
{
    const Upload upload =
        readUploadOrJson(request, body, Exchange::current().connection,
                         [this](const QString& id) { return m_service.interruptsUpload(id); });
    Exchange::current().lastOne = upload.problem != Upload::Problem::None;
    nameSubmission(upload.form.text(QStringLiteral("submissionId")));
    if (isTooLarge(upload.problem, response))
        return answer(response, gatewayReply(413));
    const bool isForm = !isUnreadable(upload.problem) && upload.form.files.isEmpty();
    answer(response,
           m_service.putImages(keyOf(request), isForm ? std::optional(upload.form) : std::nullopt));
}

void Server::Http::get(const httplib::Request& request, httplib::Response& response)
{
    if (!isAscii(request.target))
        return answer(response, invalidQuery());
    if (!request.has_param("submission_id") &&
        (request.has_param("userid") || request.has_param("email")))
        return list(request, response);
    const QString id = QString::fromStdString(request.get_param_value("submission_id"));
    nameSubmission(id);
    answer(response, m_service.read(keyOf(request), id));
}

void Server::Http::list(const httplib::Request& request, httplib::Response& response)
{
    const auto query = customerQuery(request);
    if (query) {
        if (const auto scenario = entryScenarioOf(query->userid))
            Exchange::current().line.scenario = nameOf(*scenario);
    }
    answer(response, query ? m_service.list(keyOf(request), *query) : invalidQuery());
}

void Server::Http::answer(httplib::Response& response, const Reply& reply)
{
    if (reply.delay.count() > 0)
        m_host.wait(reply.delay);
    response.status = reply.status;
    response.set_content(reply.body.toStdString(), "application/json");
    if (reply.retryAfter.count() > 0)
        response.set_header("Retry-After", std::to_string(reply.retryAfter.count()));
    nameWhatWasPlayed(reply);
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

int Server::entriesSeen() const
{
    return m_http->entries();
}

} // namespace sandbox
