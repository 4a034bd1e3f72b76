// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "security/secret.h"

#include <memory>

struct evp_mac_ctx_st;

namespace security
{

/// Bytes of the two below.
inline constexpr qsizetype sha256Length = 32;

/// SHA-256 (FIPS 180-4). A Secret, because what is digested here is a key or made from one.
[[nodiscard]] Secret sha256(QByteArrayView bytes);

/// HMAC-SHA-256 (RFC 2104, FIPS 198-1) under one key of any length, for many messages: what can be
/// done once for all of them is. Used by one thread at a time.
class HmacSha256 final
{
public:
    explicit HmacSha256(const Secret& key);
    [[nodiscard]] QByteArray of(QByteArrayView bytes) const;

private:
    struct Free {
        void operator()(evp_mac_ctx_st* context) const;
    };
    std::unique_ptr<evp_mac_ctx_st, Free> m_keyed;
};

/// The same for one message.
[[nodiscard]] QByteArray hmacSha256(const Secret& key, QByteArrayView bytes);

} // namespace security
