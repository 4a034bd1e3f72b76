// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/digest.h"

#include <openssl/evp.h>
#include <openssl/params.h>
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

void HmacSha256::Free::operator()(evp_mac_ctx_st* context) const
{
    EVP_MAC_CTX_free(context);
}

// A system without SHA-256 has no TLS either.
HmacSha256::HmacSha256(const Secret& key)
{
    EVP_MAC* hmac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    m_keyed.reset(EVP_MAC_CTX_new(hmac));
    EVP_MAC_free(hmac); // the context has a share in it
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string("digest", digest, 0),
                                     OSSL_PARAM_construct_end()};
    // An empty key must not be a null pointer: OpenSSL would take it for "the key of before".
    const QByteArrayView bytes = key.isEmpty() ? QByteArrayView("", qsizetype{0}) : key.view();
    if (!m_keyed ||
        EVP_MAC_init(m_keyed.get(), reinterpret_cast<const unsigned char*>(bytes.data()),
                     static_cast<size_t>(bytes.size()), parameters) != 1)
        qFatal("SHA-256 is missing");
}

QByteArray HmacSha256::of(QByteArrayView bytes) const
{
    const std::unique_ptr<evp_mac_ctx_st, Free> context(EVP_MAC_CTX_dup(m_keyed.get()));
    QByteArray code(sha256Length, '\0');
    size_t length = 0;
    const bool made =
        context &&
        EVP_MAC_update(context.get(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       static_cast<size_t>(bytes.size())) == 1 &&
        EVP_MAC_final(context.get(), reinterpret_cast<unsigned char*>(code.data()), &length,
                      static_cast<size_t>(code.size())) == 1;
    if (!made)
        qFatal("SHA-256 fails");
    return code;
}

QByteArray hmacSha256(const Secret& key, QByteArrayView bytes)
{
    return HmacSha256(key).of(bytes);
}

} // namespace security
