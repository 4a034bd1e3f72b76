// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/pack_error.h"

#include <QString>

namespace ui::texts
{

/// File, line, key path and what is wrong there.
[[nodiscard]] QString sentence(const rules::PackError& error);
/// The same for a narrow place: without the folder, and no part of it longer than a line.
[[nodiscard]] QString shortSentence(const rules::PackError& error);

} // namespace ui::texts
