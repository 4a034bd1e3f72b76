// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/migration_client.h"
#include "base/clock.h"
#include "base/random.h"
#include "store/journal.h"

namespace migration
{

/// What sending reaches of the world. All outlives the sender. Entries go to the clients in turn.
struct SendingWorld {
    QList<argos::MigrationClient*> clients;
    store::Journal& journal;
    const base::Clock& clock;
    base::RandomSource& random;
};

struct SendingLimits {
    int inFlight = 6;      ///< requests under way at a time, 1 to 64
    double perSecond = 50; ///< requests begun a second at the most; 0: any number
    std::chrono::milliseconds settleAfterLoss{6000}; ///< as session::Policy
};

/// How sending has come to its end.
enum class SendingEnd {
    Complete,
    Stopped,
    ServiceUnreachable,
    WrongKey,
    JournalFailed,
};

} // namespace migration
