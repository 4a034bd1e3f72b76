// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/console.h"
#include "main/verbs.h"
#include "main/words.h"

#include "base/clock.h"
#include "sandbox/server.h"
#include "sandbox/service.h"

#include <csignal>

namespace program
{
namespace
{

/// Blocked here before any thread starts, the signals reach nobody but untilToldToStop().
sigset_t blockStopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

void untilToldToStop(const sigset_t& signals)
{
    int signal = 0;
    sigwait(&signals, &signal);
}

} // namespace

int runSandbox(const Options& options)
{
    const sigset_t signals = blockStopSignals();
    const base::SystemClock clock;
    sandbox::Service service(clock, {.encryptBodies = options.encrypt});
    const auto server = sandbox::Server::start(
        {.port = options.port}, service,
        [](const sandbox::RequestLine& line) { writeLine(sandbox::toJson(line)); });
    if (!server) {
        say(Words::tr("The sandbox could not listen on port %1; another program may hold it.")
                .arg(options.port));
        return invalidInput;
    }
    writeLine(QJsonObject{{QStringLiteral("listening"), (*server)->baseUrl().toString()}});
    untilToldToStop(signals);
    return 0;
}

} // namespace program
