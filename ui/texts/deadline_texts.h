// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>

namespace ui::texts
{

/// How much time a case has left, in hours and minutes.
[[nodiscard]] QString deadlineSentence(std::chrono::seconds left);
/// The same in a few words, for the last hour: minutes that have begun.
[[nodiscard]] QString timeLeftWords(std::chrono::minutes left);

} // namespace ui::texts
