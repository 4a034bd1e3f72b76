// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/migration_client.h"
#include "base/random.h"
#include "migration/flight.h"

#include <QObject>

#include <unordered_map>

namespace migration
{

/// The calls of one sender that are under way, each of them with its customer. They go to the
/// clients in turn. What has no call here, an answer that is late or somebody else's, is dropped.
/// GUI thread; the clients outlive it.
class EntryCalls final : public QObject
{
    Q_OBJECT

public:
    EntryCalls(QList<argos::MigrationClient*> clients, base::RandomSource& random,
               QObject* parent = nullptr);
    /// As drop().
    ~EntryCalls() override;

    void enter(Flight flight);
    void find(Flight flight, const argos::SubmissionQuery& query);
    /// Ends all early: each still comes with what its client says of it.
    void cancel();
    /// Cancels all, and what they still have to say is late.
    void drop();
    [[nodiscard]] int count() const { return static_cast<int>(m_calls.size()); }

Q_SIGNALS:
    void entered(const migration::Flight& flight, const argos::MigrationOutcome& outcome);
    void found(const migration::Flight& flight, const argos::FindOutcome& outcome);

private:
    struct Call {
        Flight flight;
        argos::MigrationClient* client;
    };

    [[nodiscard]] argos::MigrationClient* open(Flight flight);
    [[nodiscard]] std::optional<Flight> close(base::JobNumber job);

    const QList<argos::MigrationClient*> m_clients;
    base::JobNumber m_job; ///< the latest
    qsizetype m_nextClient = 0;
    std::unordered_map<quint64, Call> m_calls;
};

} // namespace migration
