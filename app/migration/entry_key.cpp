// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/entry_key.h"

#include <QtEndian>

#include <algorithm>

namespace migration
{
namespace
{

void appendLength(QByteArray& bytes, qsizetype length)
{
    const auto number = qToBigEndian(static_cast<quint32>(length));
    bytes.append(reinterpret_cast<const char*>(&number), sizeof(number));
}

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar character) { return character < QChar(0x80); });
}

/// With its length before it, so that no two lists of texts give the same bytes.
void appendMeasured(QByteArray& bytes, const QString& text)
{
    if (isAscii(text)) { // as it is, both in NFC and in UTF-8; so are most of a million rows
        appendLength(bytes, text.size());
        const qsizetype begin = bytes.size();
        bytes.resize(begin + text.size());
        std::transform(text.begin(), text.end(), bytes.begin() + begin,
                       [](QChar character) { return character.toLatin1(); });
        return;
    }
    const QByteArray utf8 = text.normalized(QString::NormalizationForm_C).toUtf8();
    appendLength(bytes, utf8.size());
    bytes.append(utf8);
}

/// Values are sorted by their nature.
QByteArray canonical(const rules::Values& values)
{
    QByteArray bytes;
    bytes.reserve(1024);
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value->isEmpty() || value.key() == QLatin1String("admin"))
            continue;
        appendMeasured(bytes, value.key());
        appendMeasured(bytes, *value);
    }
    return bytes;
}

/// Never the bytes of an entry, which begin with a parameter's name.
QByteArray canonicalPerson(const QString& idName, const rules::Values& values)
{
    QByteArray bytes;
    appendMeasured(bytes, QStringLiteral("person"));
    for (const QString& name : {idName, QStringLiteral("fullName"), QStringLiteral("birthDate")}) {
        appendMeasured(bytes, name);
        appendMeasured(bytes, values.value(name));
    }
    return bytes;
}

} // namespace

template<class Named> store::KeyedDigest<Named> EntryKeys::digestOf(QByteArray bytes) const
{
    const QByteArray digest = m_hmac.of(bytes);
    security::wipe(bytes);
    store::KeyedDigest<Named> key;
    std::copy(digest.begin(), digest.end(), key.bytes.begin());
    return key;
}

EntryKey EntryKeys::of(const rules::Values& values) const
{
    return digestOf<store::EntryTag>(canonical(values));
}

std::optional<PersonKey> EntryKeys::personOf(const rules::Values& values) const
{
    if (values.value(QStringLiteral("fullName")).isEmpty())
        return std::nullopt;
    for (const QString& idName : {QStringLiteral("userid"), QStringLiteral("email")}) {
        if (!values.value(idName).isEmpty())
            return digestOf<store::PersonTag>(canonicalPerson(idName, values));
    }
    return std::nullopt;
}

} // namespace migration
