// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/transport.h"
#include "support/scripted_server.h"

#include <QTest>

namespace support
{

constexpr argos::Deadlines unhurried{std::chrono::seconds(5), std::chrono::seconds(10)};
constexpr argos::Deadlines hasty{std::chrono::milliseconds(300), std::chrono::seconds(10)};

/// The data of a test: what can happen to a call whose answer would have been 200 with `success`.
/// Columns `script` and `deadlines` say what happens, `fault` and `counted` what it is taken for.
inline void addNetworkFaults(const QByteArray& success)
{
    using argos::Counted;
    using argos::Fault;
    using Reads = ServerScript::Reads;
    using Then = ServerScript::Then;
    QTest::addColumn<ServerScript>("script");
    QTest::addColumn<argos::Deadlines>("deadlines");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Counted>("counted");
    const auto row = [](const char* name, const ServerScript& script, Fault fault, Counted counted,
                        argos::Deadlines deadlines = unhurried) {
        QTest::newRow(name) << script << deadlines << fault << counted;
    };
    const auto answers = [](int status, const QByteArray& body = {},
                            const QByteArray& headers = {}) {
        return ServerScript{.answer = ServerScript::http(status, body, headers)};
    };
    const QByteArray whole = ServerScript::http(200, success);
    const QByteArray half = whole.chopped(20);
    row("closes without an answer", {.then = Then::Close}, Fault::ConnectionLost, Counted::Unknown);
    row("resets without an answer", {.then = Then::Reset}, Fault::ConnectionLost, Counted::Unknown);
    row("closes after the header", {.reads = Reads::HeaderOnly, .then = Then::Close},
        Fault::ConnectionLost, Counted::Unknown);
    row("half a header", {.answer = "HTTP/1.1 200 OK\r\nContent-Le", .then = Then::Close},
        Fault::ConnectionLost, Counted::Unknown);
    row("half a body", {.answer = half, .then = Then::Close}, Fault::ConnectionLost,
        Counted::Unknown);
    row("half a body, then reset", {.answer = half, .then = Then::Reset}, Fault::ConnectionLost,
        Counted::Unknown);
    row("is no HTTP server", {.answer = "220 mail.example ready\r\n", .then = Then::Close},
        Fault::ConnectionLost, Counted::Unknown);
    row("never answers", {}, Fault::TimedOut, Counted::Unknown, hasty);
    row("stops in the middle", {.answer = half}, Fault::TimedOut, Counted::Unknown, hasty);
    row("drips beyond the deadline", {.answer = whole, .drip = std::chrono::milliseconds(50)},
        Fault::TimedOut, Counted::Unknown,
        {std::chrono::seconds(5), std::chrono::milliseconds(500)});
    row("302", answers(302, "<html></html>", "Location: /elsewhere\r\n"), Fault::Redirected,
        Counted::No);
    row("307", answers(307, {}, "Location: /elsewhere\r\n"), Fault::Redirected, Counted::No);
    row("413 at once", {.reads = Reads::HeaderOnly, .answer = ServerScript::http(413, {})},
        Fault::PictureTooLarge, Counted::No);
    row("429", answers(429, R"({"message":"Too Many Requests"})", "Retry-After: 3\r\n"),
        Fault::TooManyRequests, Counted::No);
    row("401 with a challenge", answers(401, {}, "WWW-Authenticate: Basic realm=\"x\"\r\n"),
        Fault::WrongKey, Counted::No);
    row("403, body cut off",
        {.answer = "HTTP/1.1 403 X\r\nContent-Length: 99\r\n\r\n{", .then = Then::Close},
        Fault::WrongKey, Counted::No);
    row("500", answers(500), Fault::ServiceDown, Counted::Unknown);
    row("504", answers(504), Fault::GatewayFailed, Counted::Unknown);
    row("page of a portal", answers(200, "<html>Welcome</html>"), Fault::UnreadableAnswer,
        Counted::Unknown);
}

/// The data of a test: column `then`, how a connection that was kept is lost. A later call of a
/// connection takes another way through the network layer than the first.
inline void addLossesOfAKeptConnection()
{
    QTest::addColumn<ServerScript::Then>("then");
    QTest::newRow("closed") << ServerScript::Then::Close;
    QTest::newRow("reset") << ServerScript::Then::Reset;
}

} // namespace support
