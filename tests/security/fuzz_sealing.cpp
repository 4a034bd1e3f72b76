// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/sealing.h"

namespace
{

/// Nobody can guess a tag: whatever opens is a mistake.
void mustNotOpen(const security::SealingKey& key, const QByteArray& bytes)
{
    if (security::unseal(key, bytes, {"case", "photo"}).ok())
        __builtin_trap();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    static const auto key = *security::SealingKey::from(
        security::Secret(QByteArray(security::SealingKey::length, 'k')));
    const auto bytes =
        QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    mustNotOpen(key, bytes);
    mustNotOpen(key, '\1' + key.mark() + bytes); // past the head
    return 0;
}
