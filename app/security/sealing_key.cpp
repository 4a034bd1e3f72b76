// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/sealing_key.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <array>

namespace security
{
namespace
{

QByteArray markOf(QByteArrayView key)
{
    static constexpr unsigned char saying[] = "kyc-capture: mark of a sealing key";
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), saying, sizeof(saying),
         digest.data(), &size);
    return {reinterpret_cast<const char*>(digest.data()), SealingKey::markLength};
}

} // namespace

SealingKey::SealingKey(Secret bytes)
    : m_bytes(std::move(bytes)),
      m_mark(markOf(m_bytes.view()))
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
