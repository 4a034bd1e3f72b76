// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/migration.h"

namespace argos
{

/// The body of POST migration: compact JSON in UTF-8, members in the order of the fields. Any text
/// is a good name or value.
[[nodiscard]] QByteArray migrationJson(const MigrationRequest& request);

} // namespace argos
