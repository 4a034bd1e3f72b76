// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/import_run.h"

#include <QJsonObject>
#include <QString>

namespace program
{

// What the verb `import` says (docs/command-line.md).

/// One row, for scripts.
[[nodiscard]] QJsonObject toJson(const migration::EntryResult& result);
/// The last line: how many rows came out how, each counted once.
[[nodiscard]] QJsonObject sumOf(const migration::CheckTally& checked,
                                const migration::SendTally& sent);
/// Why the file as a whole was not used.
[[nodiscard]] QJsonObject toJson(const table::TableError& error);
[[nodiscard]] QString sentence(const migration::CheckTally& tally);
/// One line of progress.
[[nodiscard]] QString sentence(const migration::SendTally& tally);

} // namespace program
