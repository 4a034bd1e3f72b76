// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/migration.h"

#include <QJsonObject>

namespace argos
{

/// In any of the spellings that the documents have; nothing if it is no usable id.
[[nodiscard]] std::optional<base::SubmissionId> submissionIdIn(const QJsonObject& object);

/// A page of submissions. Nothing if a part of it cannot be understood: an entry without an id, or
/// a next page that cannot be asked for.
[[nodiscard]] std::optional<FoundPage> foundPage(const QJsonObject& body);

} // namespace argos
