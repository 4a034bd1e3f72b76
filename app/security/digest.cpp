// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/digest.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>

#include <QtGlobal>

namespace security
{

static_assert(sha256Length == SHA256_DIGEST_LENGTH);

Secret sha256(QByteArrayView bytes)
{
    std::vector<char> digest(static_cast<size_t>(sha256Length));
    SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<size_t>(bytes.size()),
           reinterpret_cast<unsigned char*>(digest.data()));
    return Secret::taking(std::move(digest));
}

// An empty key must not be a null pointer: OpenSSL would take it for "the key of before".
QByteArray hmacSha256(const Secret& key, QByteArrayView bytes)
{
    const QByteArrayView keyBytes = key.isEmpty() ? QByteArrayView("", qsizetype{0}) : key.view();
    QByteArray code(sha256Length, '\0');
    const auto* made = HMAC(EVP_sha256(), keyBytes.data(), static_cast<int>(keyBytes.size()),
                            reinterpret_cast<const unsigned char*>(bytes.data()),
                            static_cast<size_t>(bytes.size()),
                            reinterpret_cast<unsigned char*>(code.data()), nullptr);
    if (made == nullptr)
        qFatal("SHA-256 is missing"); // a system without it has no TLS either
    return code;
}

} // namespace security
