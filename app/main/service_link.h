// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "main/options.h"

#include "argos/http_client.h"
#include "argos/http_migration_client.h"
#include "base/clock.h"
#include "base/random.h"
#include "sandbox/server.h"
#include "sandbox/service.h"
#include "security/api_key.h"
#include "store/settings.h"

#include <functional>
#include <memory>
#include <vector>

namespace program
{

/// The service as this run reaches it: an own sandbox, or an address and the key for it. GUI
/// thread.
class ServiceLink
{
public:
    enum class Error { SandboxDidNotStart, AddressRefused };
    using Outcome = base::Result<std::unique_ptr<ServiceLink>, Error>;

    /// Clock and random source outlive the link.
    [[nodiscard]] static Outcome toOwnSandbox(const base::Clock& clock, base::RandomSource& random);
    /// An address that is neither https nor loopback is refused.
    [[nodiscard]] static Outcome toAddress(const QString& address, const base::Clock& clock,
                                           base::RandomSource& random);

    /// Looks for the API key (docs/api-key.md), of which the environment's comes first, and gives
    /// it to the client. Answers once, later, with nothing if there is one; the link must live
    /// until then.
    void findKey(security::Secret fromEnvironment,
                 std::function<void(std::optional<security::KeyError>)> done);

    [[nodiscard]] argos::Client& client() { return m_client; }
    /// Another client for verified customers; it gets the API key as soon as that is found and
    /// lives as long as the link.
    [[nodiscard]] argos::MigrationClient& addMigrationClient(const store::Settings& settings);
    /// As many of them as the settings' requests under way need.
    [[nodiscard]] QList<argos::MigrationClient*>
    addMigrationClients(const store::Settings& settings);
    [[nodiscard]] bool isOwnSandbox() const { return m_server != nullptr; }
    /// Only there may a replayed picture go (rule 6).
    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] QString address() const { return m_address; }
    /// Null without an own sandbox.
    [[nodiscard]] sandbox::Service* ownSandbox() { return m_sandbox.get(); }

private:
    ServiceLink(QString address, security::Secret key, const base::Clock& clock,
                base::RandomSource& random);

    QString m_address;
    security::Secret m_key;
    const base::Clock& m_clock;
    base::RandomSource& m_random;
    std::unique_ptr<sandbox::Service> m_sandbox;
    std::unique_ptr<sandbox::Server> m_server;
    security::SystemKeyRing m_keyRing;
    argos::HttpClient m_client;
    std::vector<std::unique_ptr<argos::HttpMigrationClient>> m_migrationClients;
};

/// The link that options and settings ask for.
[[nodiscard]] ServiceLink::Outcome openLink(const Options& options, const store::Settings& settings,
                                            const base::Clock& clock, base::RandomSource& random);

[[nodiscard]] QString sentence(ServiceLink::Error error);
[[nodiscard]] QString sentence(security::KeyError error);

} // namespace program
