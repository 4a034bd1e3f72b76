// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/aes_ecb.h"

#include <openssl/evp.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace security
{
namespace
{

constexpr qsizetype mostEcbBytes = std::numeric_limits<int>::max() - aesBlockLength;

enum class EcbDirection { Decrypt = 0, Encrypt = 1 };

struct EcbContextEnd {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};

const unsigned char* ecbOctets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// All of `from`, without any padding of the library's.
EcbResult<QByteArray> passedThrough(EcbDirection direction, const Secret& key, QByteArrayView from)
{
    const std::unique_ptr<EVP_CIPHER_CTX, EcbContextEnd> context(EVP_CIPHER_CTX_new());
    QByteArray to(from.size(), Qt::Uninitialized);
    int length = 0;
    if (!context ||
        EVP_CipherInit_ex2(context.get(), EVP_aes_256_ecb(), ecbOctets(key.view()), nullptr,
                           static_cast<int>(direction), nullptr) != 1 ||
        EVP_CIPHER_CTX_set_padding(context.get(), 0) != 1 ||
        EVP_CipherUpdate(context.get(), reinterpret_cast<unsigned char*>(to.data()), &length,
                         ecbOctets(from), static_cast<int>(from.size())) != 1)
        return base::fail(EcbError::CryptoFailed);
    return to;
}

/// Length of a PKCS #7 padding at the end of whole blocks; 0 if it is none.
qsizetype paddingOf(QByteArrayView blocks)
{
    const auto length = qsizetype{static_cast<unsigned char>(blocks.back())};
    const bool isLength = length >= 1 && length <= aesBlockLength;
    const auto padding = blocks.last(isLength ? length : 1);
    return isLength && std::all_of(padding.begin(), padding.end(),
                                   [&](char each) { return each == blocks.back(); })
               ? length
               : 0;
}

} // namespace

EcbResult<QByteArray> encryptEcb(const Secret& key, QByteArrayView plain)
{
    if (key.view().size() != aes256KeyLength || plain.size() > mostEcbBytes)
        return base::fail(EcbError::WrongLength);
    const qsizetype padding = aesBlockLength - plain.size() % aesBlockLength;
    QByteArray padded;
    padded.reserve(plain.size() + padding); // in one piece, so that no copy is left behind
    padded.append(plain).append(padding, static_cast<char>(padding));
    auto cipher = passedThrough(EcbDirection::Encrypt, key, padded);
    wipe(padded);
    return cipher;
}

EcbResult<QByteArray> decryptEcb(const Secret& key, QByteArrayView cipher)
{
    auto blocks = decryptEcbBlocks(key, cipher);
    if (!blocks)
        return blocks;
    const qsizetype padding = paddingOf(*blocks);
    if (padding == 0)
        return base::fail(EcbError::BadPadding);
    blocks->chop(padding);
    return blocks;
}

EcbResult<QByteArray> decryptEcbBlocks(const Secret& key, QByteArrayView cipher)
{
    const bool fits = !cipher.isEmpty() && cipher.size() % aesBlockLength == 0;
    if (key.view().size() != aes256KeyLength || cipher.size() > mostEcbBytes || !fits)
        return base::fail(EcbError::WrongLength);
    return passedThrough(EcbDirection::Decrypt, key, cipher);
}

} // namespace security
