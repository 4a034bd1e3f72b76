// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "security/sealing_key.h"

namespace security
{

/// What sealed bytes belong to. Both are bound into the seal: bytes that are moved to another case
/// or put to another use do not open there.
struct SealedPlace {
    QByteArray caseId;
    QByteArray purpose; ///< `photo`, `details`, ...
};

/// Why bytes cannot be sealed or unsealed.
enum class SealError {
    TooLarge,      ///< to be sealed: more than `mostSealedBytes`
    Truncated,     ///< shorter than anything sealed
    UnknownFormat, ///< not sealed at all, or by a newer program
    WrongKey,      ///< sealed with another key
    Tampered,      ///< changed or cut after sealing, or sealed for another place
    CryptoFailed,  ///< the library refused: no memory, no randomness
};

template<class T> using SealResult = base::Result<T, SealError>;

/// Far above the pictures of a case (2 MB each).
inline constexpr qsizetype mostSealedBytes = qsizetype{64} * 1024 * 1024;
/// How much longer sealed bytes are than plain ones.
inline constexpr qsizetype sealLength = 1 + SealingKey::markLength + 12 + 16;

/// AES-256-GCM (NIST SP 800-38D). The result is: format (1 byte, 1), mark of the key (8), nonce
/// (12), the bytes enciphered, tag (16); format, mark and place are authenticated with them.
/// The nonce is random, so one key is good for 2^32 calls. Callable from any thread.
[[nodiscard]] SealResult<QByteArray> seal(const SealingKey& key, QByteArrayView plain,
                                          const SealedPlace& place);

/// Takes any bytes. Nothing of what does not prove true is handed out. Callable from any thread.
[[nodiscard]] SealResult<Secret> unseal(const SealingKey& key, QByteArrayView sealed,
                                        const SealedPlace& place);

} // namespace security
