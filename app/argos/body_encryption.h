// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "argos/migration.h"
#include "argos/upload.h"
#include "security/secret.h"

#include <QJsonObject>

namespace argos
{

/// How an encrypted request is written down. The documents leave both open; the defaults are
/// assumptions, their reasons in docs/encryption.md.
struct CipherForm {
    enum class Encoding {
        Base64, ///< standard alphabet, padded: what Node's users write first
        Hex,
    };
    enum class Wrapping {
        Member, ///< `{"body": "<text>"}`, as JSON: the newer document speaks of "the body
                ///< parameter"
        Bare,   ///< the text alone, as text/plain
    };
    Encoding encoding = Encoding::Base64;
    Wrapping wrapping = Wrapping::Member;
};

/// What is in the body of an answer.
struct AnswerBody {
    QJsonObject object{}; ///< empty if there is none, or none that is safe to read
    bool wasEncrypted = false;
    std::optional<CipherFlaw> flaw{}; ///< Damaged or WrongKey: `object` is empty
};

/// The encryption option of an ARGOS project: UTF-8 JSON, AES-256-ECB with PKCS #7 padding, the key
/// is the SHA-256 of the API key's text. Callable from any thread.
class BodyEncryption
{
public:
    /// Without a form requests go in the open.
    BodyEncryption(const security::Secret& apiKey, std::optional<CipherForm> form);

    [[nodiscard]] bool isOn() const { return m_form.has_value(); }
    /// The JSON text as it is sent. Wipes `json` if it is not sent as it is.
    [[nodiscard]] Upload upload(QByteArray json) const;
    /// Opens an encrypted answer, `{"data": "<text>", "isEncrypted": true}` with text of either
    /// encoding, also if requests go in the open; any other is read as it is. Takes any bytes.
    [[nodiscard]] AnswerBody read(const QByteArray& answer) const;
    /// The JSON text of an encrypted answer; any other, and one that does not open, as it is.
    [[nodiscard]] QByteArray plainText(const QByteArray& answer) const;

private:
    [[nodiscard]] AnswerBody opened(const QByteArray& text) const;

    security::Secret m_key;
    std::optional<CipherForm> m_form;
};

} // namespace argos
