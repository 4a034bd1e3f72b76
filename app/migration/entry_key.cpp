// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/entry_key.h"

#include <QtEndian>

#include <algorithm>

namespace migration
{
namespace
{

/// With its length before it, so that no two lists of texts give the same bytes.
void appendMeasured(QByteArray& bytes, const QString& text)
{
    const QByteArray utf8 = text.normalized(QString::NormalizationForm_C).toUtf8();
    const auto length = qToBigEndian(static_cast<quint32>(utf8.size()));
    bytes.append(reinterpret_cast<const char*>(&length), sizeof(length));
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

} // namespace

EntryKey EntryKeys::of(const rules::Values& values) const
{
    QByteArray bytes = canonical(values);
    const QByteArray digest = m_hmac.of(bytes);
    security::wipe(bytes);
    EntryKey key;
    std::copy(digest.begin(), digest.end(), key.bytes.begin());
    return key;
}

EntryKey entryKey(const rules::Values& values, QByteArrayView salt)
{
    return EntryKeys(salt).of(values);
}

} // namespace migration
