// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "security/sealing.h"
#include "store/journal_error.h"
#include "store/journal_records.h"

#include <QMap>

#include <map>
#include <optional>

namespace store
{

class JournalConnection;

/// Name of a part (`details`, `photo`, ...) -> what it holds.
using SealedParts = std::map<QString, security::Secret>;

/// The sealed half of the journal: a key a case, itself sealed under the site key, and the parts
/// that it seals. Writes within the transaction of its caller.
class CaseVault
{
public:
    explicit CaseVault(JournalConnection& connection)
        : m_connection(connection)
    {
    }

    void unlock(security::SealingKey siteKey) { m_siteKey = std::move(siteKey); }
    /// How many cases have a key.
    [[nodiscard]] JournalResult<int> heldKeys();
    /// How many of them were sealed under another site key than the present one.
    [[nodiscard]] JournalResult<int> foreignKeys();

    [[nodiscard]] JournalResult<base::Done> createKey(const CaseId& id);
    /// Replaces a part of that name.
    [[nodiscard]] JournalResult<base::Done> put(const CaseId& id, const QString& name,
                                                QByteArrayView plain);
    [[nodiscard]] JournalResult<base::Done> drop(const CaseId& id, const QString& name);
    [[nodiscard]] JournalResult<SealedParts> parts(const CaseId& id);

private:
    [[nodiscard]] JournalResult<int> count(const QString& statement, const QVariantList& values);
    [[nodiscard]] JournalResult<security::SealingKey> keyOf(const CaseId& id);
    [[nodiscard]] JournalError whyNoKey(const CaseId& id);

    JournalConnection& m_connection;
    std::optional<security::SealingKey> m_siteKey;
};

} // namespace store
