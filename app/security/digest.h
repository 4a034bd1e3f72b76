// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "security/secret.h"

namespace security
{

/// Bytes of the two below.
inline constexpr qsizetype sha256Length = 32;

/// SHA-256 (FIPS 180-4). A Secret, because what is digested here is a key or made from one.
[[nodiscard]] Secret sha256(QByteArrayView bytes);

/// HMAC-SHA-256 (RFC 2104, FIPS 198-1). Any length of key.
[[nodiscard]] QByteArray hmacSha256(const Secret& key, QByteArrayView bytes);

} // namespace security
