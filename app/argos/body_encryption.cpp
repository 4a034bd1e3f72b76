// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/body_encryption.h"

#include "argos/response_reader.h"
#include "base/json.h"
#include "security/aes_ecb.h"
#include "security/digest.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

namespace argos
{
namespace
{

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Whole blocks in hex; Base64 that looks like it would have to do without 42 of its letters.
bool isHexOfBlocks(const QByteArray& text)
{
    return text.size() % (2 * security::aesBlockLength) == 0 &&
           std::all_of(text.begin(), text.end(), isHexDigit);
}

/// Empty if it is neither encoding. Line breaks are dropped: some encoders fold their Base64.
QByteArray cipherFrom(QByteArray text)
{
    text.removeIf([](char c) { return c == '\n' || c == '\r' || c == ' ' || c == '\t'; });
    if (isHexOfBlocks(text))
        return QByteArray::fromHex(text);
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

/// UTF-8 without control characters; a character may be cut at either end. One random block in
/// a hundred thousand looks like it.
bool readsAsText(QByteArrayView block)
{
    qsizetype rest = 0; // of a character that began in the block before
    while (rest < qMin<qsizetype>(block.size(), 3) && (block[rest] & 0xc0) == 0x80)
        ++rest;
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(block.sliced(rest));
    return !decode.hasError() && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && !c.isSpace();
    });
}

// ECB enciphers each block by itself: a change spoils the block that it is in and no other, while
// with another key nothing is left. A quarter, because a long text has a random block or two.
CipherFlaw flawOf(const security::Secret& key, QByteArrayView cipher)
{
    constexpr qsizetype length = security::aesBlockLength;
    const auto blocks = security::decryptEcbBlocks(key, cipher);
    if (!blocks)
        return CipherFlaw::Damaged;
    const auto end = security::decryptEcb(key, cipher.last(length)); // without its padding
    qsizetype readable = end && readsAsText(*end) ? 1 : 0;
    for (qsizetype at = 0; at < blocks->size() - length; at += length)
        readable += readsAsText(QByteArrayView(*blocks).sliced(at, length)) ? 1 : 0;
    return readable * 4 >= blocks->size() / length ? CipherFlaw::Damaged : CipherFlaw::WrongKey;
}

} // namespace

BodyEncryption::BodyEncryption(const security::Secret& apiKey, std::optional<CipherForm> form)
    : m_key(security::sha256(apiKey.view())),
      m_form(form)
{
}

// Both texts are free of anything that JSON would have to escape.
Upload BodyEncryption::upload(QByteArray json) const
{
    if (!m_form)
        return {"application/json", std::move(json)};
    const auto cipher = security::encryptEcb(m_key, json);
    security::wipe(json);
    if (!cipher)
        qFatal("AES is missing"); // a system without it has no TLS either
    QByteArray text =
        m_form->encoding == CipherForm::Encoding::Hex ? cipher->toHex() : cipher->toBase64();
    if (m_form->wrapping == CipherForm::Wrapping::Bare)
        return {"text/plain", std::move(text)};
    return {"application/json", "{\"body\":\"" + text + "\"}"};
}

AnswerBody BodyEncryption::read(const QByteArray& answer) const
{
    auto outer = base::parseObject(answer, longestAnswer);
    if (!outer)
        return {};
    // The older document draws the answer within a member `body`.
    const QJsonObject inner = outer->value(u"body").toObject();
    const QJsonObject& envelope = inner.isEmpty() ? *outer : inner;
    const QJsonValue data = envelope.value(u"data");
    if (envelope.value(u"isEncrypted") == QJsonValue(true) && data.isString())
        return opened(data.toString().toLatin1());
    return {std::move(outer).value()};
}

QByteArray BodyEncryption::plainText(const QByteArray& answer) const
{
    const AnswerBody body = read(answer);
    return body.wasEncrypted && !body.flaw ? QJsonDocument(body.object).toJson() : answer;
}

AnswerBody BodyEncryption::opened(const QByteArray& text) const
{
    const QByteArray cipher = cipherFrom(text);
    auto plain = security::decryptEcb(m_key, cipher);
    if (!plain)
        return {{}, true, flawOf(m_key, cipher)};
    auto object = base::parseObject(*plain, longestAnswer);
    security::wipe(*plain);
    if (object)
        return {std::move(object).value(), true};
    const bool isJson = object.error().kind != base::JsonError::Kind::NotJson;
    return {{}, true, isJson ? std::nullopt : std::optional(flawOf(m_key, cipher))};
}

} // namespace argos
