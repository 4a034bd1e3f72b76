// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/sealed_body.h"

#include "sandbox/cipher.h"

#include <QJsonDocument>
#include <QStringDecoder>

namespace sandbox
{
namespace
{

/// The newest pages give this sentence as an error code of PATCH; so it stands in both places.
Reply notDecrypted()
{
    constexpr auto sentence = "Decryption is Failed. Please check the api-key.";
    return refusal(sentence, sentence);
}

/// The encrypted text; empty for an object without one.
QByteArray wrappedText(const QByteArray& body)
{
    if (!body.startsWith('{'))
        return body;
    const QJsonObject wrapping = QJsonDocument::fromJson(body).object();
    return wrapping.size() == 1 ? wrapping.value(u"body").toString().toLatin1() : QByteArray();
}

/// What decrypts by chance with a wrong key is hardly ever a text.
bool isText(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

QByteArray sealedText(const QByteArray& plain, const QByteArray& apiKey,
                      std::optional<EntryScenario> scenario)
{
    if (scenario == EntryScenario::WrongKey)
        return encrypted(plain, apiKey + "-other");
    constexpr qsizetype lost = 10;
    const QByteArray text = encrypted(plain, apiKey);
    return scenario == EntryScenario::Damaged ? text.chopped(lost) : text;
}

} // namespace

base::Result<QByteArray, Reply> openedBody(const QByteArray& body, const QByteArray& apiKey)
{
    const auto plain = decrypted(wrappedText(body.trimmed()), apiKey);
    if (!plain || !isText(*plain))
        return base::fail(notDecrypted());
    return *plain;
}

Reply sealedReply(Reply reply, const QByteArray& apiKey, std::optional<EntryScenario> scenario)
{
    const bool succeeded = reply.status == 200;
    if (succeeded ? scenario == EntryScenario::Open : scenario != EntryScenario::Sealed)
        return reply;
    const QByteArray text = sealedText(reply.body, apiKey, scenario);
    reply.body = answer({{QStringLiteral("data"), QString::fromLatin1(text)},
                         {QStringLiteral("isEncrypted"), true}})
                     .body;
    return reply;
}

} // namespace sandbox
