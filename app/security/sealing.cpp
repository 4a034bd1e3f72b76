// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/sealing.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <QtEndian>

#include <memory>

namespace security
{
namespace
{

constexpr char sealFormat = 1;
constexpr qsizetype nonceLength = 12;
constexpr qsizetype tagLength = 16;
constexpr qsizetype headLength = 1 + SealingKey::markLength;
constexpr qsizetype bodyStart = headLength + nonceLength;
static_assert(sealLength == bodyStart + tagLength);

enum class Direction { Unseal = 0, Seal = 1 };

struct ContextEnd {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, ContextEnd>;

const unsigned char* octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// No two different places or heads give the same bytes, because the length of the case id is among
/// them.
QByteArray boundBytes(QByteArrayView head, const SealedPlace& place)
{
    QByteArray bound = head.toByteArray();
    quint32 length = qToBigEndian(static_cast<quint32>(place.caseId.size()));
    bound.append(reinterpret_cast<const char*>(&length), sizeof(length));
    return bound + place.caseId + place.purpose;
}

/// Null if the library refuses.
Context begun(Direction direction, const SealingKey& key, QByteArrayView headAndNonce,
              const SealedPlace& place)
{
    Context context(EVP_CIPHER_CTX_new());
    const QByteArray bound = boundBytes(headAndNonce.first(headLength), place);
    int length = 0;
    if (!context ||
        EVP_CipherInit_ex2(context.get(), EVP_aes_256_gcm(), octets(key.view()),
                           octets(headAndNonce.sliced(headLength)), static_cast<int>(direction),
                           nullptr) != 1 ||
        EVP_CipherUpdate(context.get(), nullptr, &length, octets(bound),
                         static_cast<int>(bound.size())) != 1)
        return nullptr;
    return context;
}

/// Whether all of `from` went through to `to`, which has room for as much; for unsealing, whether
/// it has proved true.
bool passed(EVP_CIPHER_CTX* context, QByteArrayView from, char* to)
{
    auto* target = reinterpret_cast<unsigned char*>(to);
    unsigned char nothing = 0;
    int length = 0;
    if (!from.isEmpty() && EVP_CipherUpdate(context, target, &length, octets(from),
                                            static_cast<int>(from.size())) != 1)
        return false;
    return EVP_CipherFinal_ex(context, &nothing, &length) == 1;
}

std::optional<SealError> flawOf(const SealingKey& key, QByteArrayView sealed)
{
    if (sealed.size() < sealLength)
        return SealError::Truncated;
    if (sealed.size() > mostSealedBytes + sealLength || sealed.front() != sealFormat)
        return SealError::UnknownFormat;
    const bool sameKey = sealed.sliced(1, SealingKey::markLength) == key.mark();
    return sameKey ? std::nullopt : std::optional(SealError::WrongKey);
}

} // namespace

SealResult<QByteArray> seal(const SealingKey& key, QByteArrayView plain, const SealedPlace& place)
{
    if (plain.size() > mostSealedBytes)
        return base::fail(SealError::TooLarge);
    QByteArray sealed(plain.size() + sealLength, '\0');
    char* const bytes = sealed.data();
    bytes[0] = sealFormat;
    std::copy(key.mark().begin(), key.mark().end(), bytes + 1);
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes + headLength), int{nonceLength}) != 1)
        return base::fail(SealError::CryptoFailed);
    const Context context = begun(Direction::Seal, key, QByteArrayView(bytes, bodyStart), place);
    if (!context || !passed(context.get(), plain, bytes + bodyStart) ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, int{tagLength},
                            bytes + bodyStart + plain.size()) != 1)
        return base::fail(SealError::CryptoFailed);
    return sealed;
}

SealResult<Secret> unseal(const SealingKey& key, QByteArrayView sealed, const SealedPlace& place)
{
    if (const auto flaw = flawOf(key, sealed))
        return base::fail(*flaw);
    const Context context = begun(Direction::Unseal, key, sealed.first(bodyStart), place);
    QByteArray tag = sealed.last(tagLength).toByteArray();
    if (!context ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, int{tagLength}, tag.data()) != 1)
        return base::fail(SealError::CryptoFailed);
    std::vector<char> plain(static_cast<size_t>(sealed.size() - sealLength));
    const bool isTrue =
        passed(context.get(), sealed.sliced(bodyStart, sealed.size() - sealLength), plain.data());
    // A secret in either case: what has not proved true is wiped as well.
    Secret secret = Secret::taking(std::move(plain));
    if (!isTrue)
        return base::fail(SealError::Tampered);
    return secret;
}

} // namespace security
