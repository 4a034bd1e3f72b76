// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/entry_calls.h"

#include <utility>

namespace migration
{
namespace
{

/// Far from the numbers of anybody else at the same client, and of another sender.
base::JobNumber firstJob(base::RandomSource& random)
{
    const auto part = static_cast<quint64>(random.unit() * (1 << 20));
    return base::JobNumber{(quint64{3} << 61) | (part << 40)};
}

} // namespace

EntryCalls::EntryCalls(QList<argos::MigrationClient*> clients, base::RandomSource& random,
                       QObject* parent)
    : QObject(parent),
      m_clients(std::move(clients)),
      m_job(firstJob(random))
{
    for (argos::MigrationClient* client : m_clients) {
        connect(client, &argos::MigrationClient::entered, this,
                [this](base::JobNumber job, const argos::MigrationOutcome& outcome) {
                    if (const auto flight = close(job))
                        Q_EMIT entered(*flight, outcome);
                });
        connect(client, &argos::MigrationClient::found, this,
                [this](base::JobNumber job, const argos::FindOutcome& outcome) {
                    if (const auto flight = close(job))
                        Q_EMIT found(*flight, outcome);
                });
    }
}

EntryCalls::~EntryCalls()
{
    drop();
}

void EntryCalls::enter(Flight flight)
{
    const auto request = requestFor(flight.entry.values);
    open(std::move(flight))->enter(m_job, request);
}

void EntryCalls::find(Flight flight, const argos::SubmissionQuery& query)
{
    open(std::move(flight))->find(m_job, query);
}

void EntryCalls::cancel()
{
    for (const auto& [number, call] : m_calls)
        call.client->cancel(base::JobNumber{number});
}

void EntryCalls::drop()
{
    cancel();
    m_calls.clear();
}

argos::MigrationClient* EntryCalls::open(Flight flight)
{
    m_job = base::next(m_job);
    argos::MigrationClient* client = m_clients.at(m_nextClient++ % m_clients.size());
    m_calls.emplace(static_cast<quint64>(m_job), Call{std::move(flight), client});
    return client;
}

std::optional<Flight> EntryCalls::close(base::JobNumber job)
{
    auto call = m_calls.extract(static_cast<quint64>(job));
    return call ? std::optional(std::move(call.mapped().flight)) : std::nullopt;
}

} // namespace migration
