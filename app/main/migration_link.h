// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/http_migration_client.h"
#include "store/settings.h"

#include <memory>

namespace program
{

/// How the requests of this place are encrypted; absent: not at all.
[[nodiscard]] std::optional<argos::CipherForm> cipherForm(const store::Encryption& encryption);

/// A client for verified customers. Many may be made for one service, each with six connections of
/// its own. Clock and random source outlive it.
[[nodiscard]] std::unique_ptr<argos::HttpMigrationClient>
migrationClient(const QString& address, security::Secret key, const store::Encryption& encryption,
                const base::Clock& clock, base::RandomSource& random);

} // namespace program
