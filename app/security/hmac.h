// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <array>

namespace security
{

using Digest = std::array<char, 32>;

/// HMAC-SHA-256 (RFC 2104, FIPS 180-4). Callable from any thread.
[[nodiscard]] Digest hmacSha256(QByteArrayView key, QByteArrayView message);

} // namespace security
