// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/cipher.h"

#include <algorithm>
#include <array>
#include <memory>

#include <openssl/evp.h>
#include <openssl/sha.h>

namespace sandbox
{
namespace
{

constexpr qsizetype block = 16;

enum class Direction { Decrypt = 0, Encrypt = 1 };

/// None if the padding is wrong; encrypting always succeeds.
std::optional<QByteArray> ciphered(const QByteArray& input, const QByteArray& apiKey,
                                   Direction direction)
{
    std::array<uchar, SHA256_DIGEST_LENGTH> key{};
    SHA256(reinterpret_cast<const uchar*>(apiKey.constData()), static_cast<size_t>(apiKey.size()),
           key.data());
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(
        EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    QByteArray output(input.size() + block, Qt::Uninitialized);
    auto* to = reinterpret_cast<uchar*>(output.data());
    int length = 0;
    int rest = 0;
    if (EVP_CipherInit_ex(context.get(), EVP_aes_256_ecb(), nullptr, key.data(), nullptr,
                          static_cast<int>(direction)) != 1 ||
        EVP_CipherUpdate(context.get(), to, &length,
                         reinterpret_cast<const uchar*>(input.constData()),
                         static_cast<int>(input.size())) != 1 ||
        EVP_CipherFinal_ex(context.get(), to + length, &rest) != 1)
        return std::nullopt;
    output.truncate(length + rest);
    return output;
}

bool isHexadecimal(const QByteArray& text)
{
    return text.size() % (2 * block) == 0 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

/// Empty if it is neither of the text forms.
QByteArray bytesOf(const QByteArray& text)
{
    if (isHexadecimal(text))
        return QByteArray::fromHex(text);
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

} // namespace

QByteArray encrypted(const QByteArray& plain, const QByteArray& apiKey)
{
    return ciphered(plain, apiKey, Direction::Encrypt).value_or(QByteArray()).toBase64();
}

std::optional<QByteArray> decrypted(const QByteArray& text, const QByteArray& apiKey)
{
    const QByteArray bytes = bytesOf(text.trimmed());
    if (bytes.isEmpty() || bytes.size() % block != 0)
        return std::nullopt;
    return ciphered(bytes, apiKey, Direction::Decrypt);
}

} // namespace sandbox
