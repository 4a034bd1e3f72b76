// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/secret.h"

#include <openssl/crypto.h>

#include <utility>

namespace security
{
namespace
{

void cleanse(std::vector<char>& bytes)
{
    OPENSSL_cleanse(bytes.data(), bytes.size());
    bytes.clear();
}

} // namespace

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.begin(), bytes.end())
{
}

Secret Secret::taking(QByteArray& bytes)
{
    Secret secret{QByteArrayView(bytes)};
    wipe(bytes);
    return secret;
}

Secret Secret::taking(std::vector<char>&& bytes)
{
    Secret secret;
    secret.m_bytes = std::exchange(bytes, {});
    return secret;
}

Secret::~Secret()
{
    cleanse(m_bytes);
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        cleanse(m_bytes);
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

QByteArrayView Secret::view() const
{
    return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())};
}

bool operator==(const Secret& a, const Secret& b)
{
    return a.m_bytes.size() == b.m_bytes.size() &&
           CRYPTO_memcmp(a.m_bytes.data(), b.m_bytes.data(), a.m_bytes.size()) == 0;
}

// Writing through data() of a shared container would wipe a fresh copy and leave the original:
// hence the test.
void wipe(QByteArray& bytes)
{
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString& text)
{
    if (text.isDetached())
        OPENSSL_cleanse(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace security
