// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "security/secret.h"

namespace security
{

inline constexpr qsizetype aes256KeyLength = 32;
inline constexpr qsizetype aesBlockLength = 16;

/// Why nothing was deciphered as it should be.
enum class EcbError {
    WrongLength,  ///< the key's, or a ciphertext of no whole number of blocks, or of none
    BadPadding,   ///< another key, or changed bytes
    CryptoFailed, ///< the library refused: no memory
};

template<class T> using EcbResult = base::Result<T, EcbError>;

// AES-256 (FIPS 197) in the ECB mode of NIST SP 800-38A. For what a foreign service demands, never
// for anything of our own: equal blocks stay equal and nothing proves that the bytes are unchanged
// (docs/encryption.md). What we keep is sealed (security/sealing.h). Callable from any thread.

/// With padding as of PKCS #7 (RFC 5652, 6.3): one to sixteen bytes are added.
[[nodiscard]] EcbResult<QByteArray> encryptEcb(const Secret& key, QByteArrayView plain);
/// Checks the padding and takes it off.
[[nodiscard]] EcbResult<QByteArray> decryptEcb(const Secret& key, QByteArrayView cipher);
/// The blocks one by one, padding and all: to find out what is wrong with a ciphertext.
[[nodiscard]] EcbResult<QByteArray> decryptEcbBlocks(const Secret& key, QByteArrayView cipher);

} // namespace security
