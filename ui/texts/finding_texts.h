// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "framing/report.h"

#include <QString>

namespace ui::texts
{

/// The heading of a check's line, for somebody who reviews pictures.
[[nodiscard]] QString name(framing::Check check);
/// A native value with its unit; a dash if it is not finite.
[[nodiscard]] QString value(framing::Check check, double value);
/// How a check turned out.
[[nodiscard]] QString word(framing::Level level);
/// How a whole picture turned out.
[[nodiscard]] QString word(framing::Verdict verdict);

} // namespace ui::texts
