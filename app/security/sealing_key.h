// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "security/secret.h"

#include <optional>

namespace security
{

/// 256 bits that seal (sealing.h); wiped when they go.
class SealingKey
{
public:
    static constexpr qsizetype length = 32;
    static constexpr qsizetype markLength = 8;

    /// Unpredictable; nothing if the machine has no randomness to give. Never injected: a key or a
    /// nonce that can be foretold is none.
    [[nodiscard]] static std::optional<SealingKey> random();
    /// Nothing unless `bytes` are as long as a key.
    [[nodiscard]] static std::optional<SealingKey> from(Secret bytes);

    [[nodiscard]] QByteArrayView view() const { return m_bytes.view(); }
    /// Tells keys apart and says nothing else about them: the first bytes of HMAC-SHA256.
    [[nodiscard]] const QByteArray& mark() const { return m_mark; }

private:
    explicit SealingKey(Secret bytes);

    Secret m_bytes;
    QByteArray m_mark;
};

} // namespace security
