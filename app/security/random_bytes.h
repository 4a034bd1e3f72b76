// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace security
{

/// `count` bytes that nobody can foretell, for what must never be injected; nothing if the machine
/// has no randomness to give. Callable from any thread.
[[nodiscard]] std::optional<QByteArray> randomBytes(int count);

} // namespace security
