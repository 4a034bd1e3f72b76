// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/case_vault.h"

#include "store/journal_connection.h"

#include <QSqlQuery>
#include <QVariant>

namespace store
{
namespace
{

JournalError errorOfSeal(security::SealError error)
{
    switch (error) {
    case security::SealError::WrongKey:
        return JournalError::WrongKey;
    case security::SealError::Truncated:
    case security::SealError::UnknownFormat:
    case security::SealError::Tampered:
        return JournalError::Tampered;
    case security::SealError::TooLarge:
    case security::SealError::CryptoFailed:
        break;
    }
    return JournalError::Failed;
}

security::SealedPlace placeOf(const CaseId& id, const QString& purpose)
{
    return {id.text.toUtf8(), purpose.toUtf8()};
}

/// No part may be put in the place of the key, so parts have names of their own kind.
security::SealedPlace placeOfPart(const CaseId& id, const QString& name)
{
    return placeOf(id, QStringLiteral("part:") + name);
}

security::SealedPlace placeOfKey(const CaseId& id)
{
    return placeOf(id, QStringLiteral("key"));
}

JournalResult<base::Done> asDone(const JournalResult<int>& changed)
{
    if (!changed)
        return base::fail(changed.error());
    return base::Done{};
}

} // namespace

JournalResult<int> CaseVault::count(const QString& statement, const QVariantList& values)
{
    auto rows = m_connection.run(statement, values);
    if (!rows)
        return base::fail(rows.error());
    return rows->next() ? rows->value(0).toInt() : 0;
}

JournalResult<int> CaseVault::heldKeys()
{
    return count(QStringLiteral("SELECT COUNT(*) FROM case_keys"), {});
}

JournalResult<int> CaseVault::foreignKeys()
{
    if (!m_siteKey)
        return base::fail(JournalError::NoKey);
    return count(QStringLiteral("SELECT COUNT(*) FROM case_keys WHERE site_mark <> ?"),
                 {m_siteKey->mark()});
}

JournalResult<base::Done> CaseVault::createKey(const CaseId& id)
{
    if (!m_siteKey)
        return base::fail(JournalError::NoKey);
    const auto key = security::SealingKey::random();
    if (!key)
        return base::fail(JournalError::Failed);
    const auto wrapped = security::seal(*m_siteKey, key->view(), placeOfKey(id));
    if (!wrapped)
        return base::fail(errorOfSeal(wrapped.error()));
    return asDone(m_connection.change(
        QStringLiteral("INSERT INTO case_keys (case_id, site_mark, wrapped) VALUES (?, ?, ?)"),
        {id.text, m_siteKey->mark(), *wrapped}));
}

JournalResult<base::Done> CaseVault::put(const CaseId& id, const QString& name,
                                         QByteArrayView plain)
{
    const auto key = keyOf(id);
    if (!key)
        return base::fail(key.error());
    const auto sealed = security::seal(*key, plain, placeOfPart(id, name));
    if (!sealed)
        return base::fail(errorOfSeal(sealed.error()));
    return asDone(m_connection.change(
        QStringLiteral("INSERT INTO sealed_parts (case_id, name, sealed) VALUES (?, ?, ?)"
                       " ON CONFLICT (case_id, name) DO UPDATE SET sealed = excluded.sealed"),
        {id.text, name, *sealed}));
}

JournalResult<base::Done> CaseVault::drop(const CaseId& id, const QString& name)
{
    return asDone(m_connection.change(
        QStringLiteral("DELETE FROM sealed_parts WHERE case_id = ? AND name = ?"),
        {id.text, name}));
}

JournalResult<SealedParts> CaseVault::parts(const CaseId& id)
{
    const auto key = keyOf(id);
    if (!key)
        return base::fail(key.error());
    auto rows = m_connection.run(
        QStringLiteral("SELECT name, sealed FROM sealed_parts WHERE case_id = ?"), {id.text});
    if (!rows)
        return base::fail(rows.error());
    SealedParts opened;
    while (rows->next()) {
        const QString name = rows->value(0).toString();
        auto plain = security::unseal(*key, rows->value(1).toByteArray(), placeOfPart(id, name));
        if (!plain) // no case has a key of its own that fits another's: the part was exchanged
            return base::fail(plain.error() == security::SealError::WrongKey
                                  ? JournalError::Tampered
                                  : errorOfSeal(plain.error()));
        opened.emplace(name, std::move(*plain));
    }
    if (const auto flaw = flawOf(rows.value()))
        return base::fail(*flaw);
    return opened;
}

JournalResult<security::SealingKey> CaseVault::keyOf(const CaseId& id)
{
    if (!m_siteKey)
        return base::fail(JournalError::NoKey);
    auto rows = m_connection.run(QStringLiteral("SELECT wrapped FROM case_keys WHERE case_id = ?"),
                                 {id.text});
    if (!rows)
        return base::fail(rows.error());
    if (!rows->next())
        return base::fail(whyNoKey(id));
    auto plain = security::unseal(*m_siteKey, rows->value(0).toByteArray(), placeOfKey(id));
    if (!plain)
        return base::fail(errorOfSeal(plain.error()));
    auto key = security::SealingKey::from(std::move(*plain));
    if (!key)
        return base::fail(JournalError::Tampered);
    return std::move(*key);
}

JournalError CaseVault::whyNoKey(const CaseId& id)
{
    const auto cases = count(QStringLiteral("SELECT COUNT(*) FROM cases WHERE id = ?"), {id.text});
    if (!cases)
        return cases.error();
    return *cases == 0 ? JournalError::UnknownCase : JournalError::Forgotten;
}

} // namespace store
