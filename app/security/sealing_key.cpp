// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/sealing_key.h"

#include "security/digest.h"

#include <openssl/rand.h>

namespace security
{
namespace
{

// The zero byte at the end of the saying belongs to it: marks are in everything ever sealed.
QByteArray markOf(const Secret& key)
{
    static constexpr char saying[] = "kyc-capture: mark of a sealing key";
    return hmacSha256(key, QByteArrayView(saying, sizeof(saying))).first(SealingKey::markLength);
}

} // namespace

SealingKey::SealingKey(Secret bytes)
    : m_bytes(std::move(bytes)),
      m_mark(markOf(m_bytes))
{
}

std::optional<SealingKey> SealingKey::random()
{
    std::vector<char> bytes(static_cast<size_t>(length));
    if (RAND_priv_bytes(reinterpret_cast<unsigned char*>(bytes.data()), int{length}) != 1)
        return std::nullopt;
    return SealingKey(Secret::taking(std::move(bytes)));
}

std::optional<SealingKey> SealingKey::from(Secret bytes)
{
    if (bytes.view().size() != length)
        return std::nullopt;
    return SealingKey(std::move(bytes));
}

} // namespace security
