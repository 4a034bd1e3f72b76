// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/reply.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>

namespace sandbox
{

/// One row of the document's table of POST migration.
struct MigrationParameter {
    enum class Need { Required, Optional };

    QLatin1String name;
    Need need;
    bool (*hasFormat)(const QString& value); ///< of values that are not empty
};

/// All of them, in the document's order.
[[nodiscard]] const std::array<MigrationParameter, 23>& migrationParameters();

// Each gives the refusal of the first rule that the body breaks, or none. The order is that of the
// document's table of errors, in which the project is judged between the two.

/// A required parameter is absent, null or blank.
[[nodiscard]] std::optional<Reply> whyEntryIsIncomplete(const QJsonObject& body);
/// Unknown admin, unknown parameters, values that are no texts or not as documented.
[[nodiscard]] std::optional<Reply> whyEntryIsRefused(const QJsonObject& body);

/// Assumption: the sandbox knows every admin but those whose address begins with `unknown`.
[[nodiscard]] bool isKnownAdmin(const QString& admin);
/// The eight types of the migration's document, which spells them all with underscores.
[[nodiscard]] bool isMigrationIdType(const QString& text);

} // namespace sandbox
