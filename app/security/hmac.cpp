// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/hmac.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace security
{

Digest hmacSha256(QByteArrayView key, QByteArrayView message)
{
    Digest digest{};
    unsigned int size = 0;
    [[maybe_unused]] const auto* done = HMAC(
        EVP_sha256(), key.data(), static_cast<int>(key.size()),
        reinterpret_cast<const unsigned char*>(message.data()), static_cast<size_t>(message.size()),
        reinterpret_cast<unsigned char*>(digest.data()), &size);
    // A digest of zeros would make all customers one; there is no way to go on from here.
    if (!done || size != digest.size())
        qFatal("HMAC-SHA-256 is not available");
    return digest;
}

} // namespace security
