// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/service_link.h"

#include "main/migration_link.h"
#include "main/words.h"

#include "argos/endpoint.h"

namespace program
{

ServiceLink::ServiceLink(QString address, security::Secret key, const base::Clock& clock,
                         base::RandomSource& random)
    : m_address(std::move(address)),
      m_key(std::move(key)),
      m_clock(clock),
      m_random(random),
      m_client(argos::Service{m_address, m_key.copy(), {}}, clock, random)
{
}

argos::MigrationClient& ServiceLink::addMigrationClient(const store::Settings& settings)
{
    m_migrationClients.push_back(
        migrationClient(m_address, m_key.copy(), settings.encryption, m_clock, m_random));
    return *m_migrationClients.back();
}

QList<argos::MigrationClient*> ServiceLink::addMigrationClients(const store::Settings& settings)
{
    constexpr int connectionsEach = 6; // Qt opens no more to one host
    QList<argos::MigrationClient*> clients;
    while (static_cast<int>(clients.size()) * connectionsEach < settings.entering.inFlight)
        clients.append(&addMigrationClient(settings));
    return clients;
}

ServiceLink::Outcome ServiceLink::toOwnSandbox(const base::Clock& clock, base::RandomSource& random)
{
    auto service = std::make_unique<sandbox::Service>(clock);
    auto server = sandbox::Server::start({}, *service);
    if (!server)
        return base::fail(Error::SandboxDidNotStart);
    // The sandbox takes any key; this one can be known to all.
    std::unique_ptr<ServiceLink> link(new ServiceLink((*server)->baseUrl().toString(),
                                                      security::Secret(QByteArrayView("sandbox")),
                                                      clock, random));
    link->m_sandbox = std::move(service);
    link->m_server = std::move(server).value();
    return link;
}

ServiceLink::Outcome ServiceLink::toAddress(const QString& address, const base::Clock& clock,
                                            base::RandomSource& random)
{
    if (!argos::Endpoint::parse(address))
        return base::fail(Error::AddressRefused);
    return std::unique_ptr<ServiceLink>(new ServiceLink(address, {}, clock, random));
}

void ServiceLink::findKey(security::Secret fromEnvironment,
                          std::function<void(std::optional<security::KeyError>)> done)
{
    if (isOwnSandbox()) {
        QMetaObject::invokeMethod(
            &m_client, [done = std::move(done)] { done(std::nullopt); }, Qt::QueuedConnection);
        return;
    }
    security::findApiKey(std::move(fromEnvironment), m_keyRing, security::KeyPlaces::ofThisUser(),
                         [this, done = std::move(done)](security::KeyOutcome outcome) {
                             if (!outcome)
                                 return done(outcome.error());
                             m_key = std::move(outcome->value);
                             m_client.setApiKey(m_key.copy());
                             for (const auto& client : m_migrationClients)
                                 client->setApiKey(m_key.copy());
                             done(std::nullopt);
                         });
}

bool ServiceLink::isLoopback() const
{
    const auto endpoint = argos::Endpoint::parse(m_address);
    return endpoint && endpoint->isLoopback();
}

ServiceLink::Outcome openLink(const Options& options, const store::Settings& settings,
                              const base::Clock& clock, base::RandomSource& random)
{
    if (options.ownSandbox)
        return ServiceLink::toOwnSandbox(clock, random);
    return ServiceLink::toAddress(settings.endpoint.toString(), clock, random);
}

QString sentence(ServiceLink::Error error)
{
    switch (error) {
    case ServiceLink::Error::SandboxDidNotStart:
        return Words::tr("The sandbox could not be started: no free port on this machine.");
    case ServiceLink::Error::AddressRefused:
        return Words::tr(
            "The address of the service must begin with https:// (plain http is taken for this "
            "machine alone) and hold no name, password or query.");
    }
    Q_UNREACHABLE();
}

QString sentence(security::KeyError error)
{
    switch (error) {
    case security::KeyError::NotFound:
        return Words::tr(
            "There is no API key. Set ARGOS_API_KEY or store the key in the key ring.");
    case security::KeyError::Malformed:
        return Words::tr(
            "The API key that was found is not one: it must be visible ASCII characters.");
    case security::KeyError::FileOpenToOthers:
        return Words::tr(
            "The file with the API key can be read by others and is therefore not used. Set its "
            "mode to 0600.");
    case security::KeyError::FileUnreadable:
        return Words::tr("The file with the API key cannot be read.");
    case security::KeyError::KeyRingSilent:
        return Words::tr(
            "The key ring did not answer; it may be locked. Unlock it and start again.");
    }
    Q_UNREACHABLE();
}

} // namespace program
