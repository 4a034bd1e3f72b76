// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "rules/id_type.h"

#include <QString>

namespace ui::texts
{

[[nodiscard]] QString name(rules::IdType type);
/// What is wrong with a hand-over file of the first step.
[[nodiscard]] QString sentence(const base::JsonError& error);
[[nodiscard]] QString unreadableFile();

} // namespace ui::texts
