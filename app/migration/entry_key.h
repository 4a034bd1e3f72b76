// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/field.h"
#include "security/digest.h"
#include "store/entry_records.h"

namespace migration
{

/// Names a customer in the journal and finds the same one again, in another row, another file,
/// another run or another program on the same journal.
using EntryKey = store::EntryKey;
/// Names the person, whatever else is entered: finds the same one again with other details.
using PersonKey = store::PersonKey;

/// By what the journal finds a customer.
struct CustomerKeys {
    EntryKey entry;
    std::optional<PersonKey> person{}; ///< see EntryKeys::personOf
};

/// The keys of one journal: HMAC-SHA-256 of the values by their wire names, sorted, empty ones left
/// out, in NFC; neither the row number nor `admin` counts (who enters a customer is not who is
/// entered). `salt`: of the journal (`Journal::entrySalt`). Used by one thread at a time.
///
/// The salt, random and made once for a journal, protects against tables made beforehand and
/// against comparing journals: the same customer has another key in each. It does not protect
/// against somebody who has the journal, and with it the salt: who knows or guesses every value of
/// a customer exactly can see whether that customer was entered. Nothing can be read back.
class EntryKeys final
{
public:
    explicit EntryKeys(QByteArrayView salt)
        : m_hmac(security::Secret(salt))
    {
    }
    [[nodiscard]] EntryKey of(const rules::Values& values) const;
    /// Of userid, else email, with name and date of birth, in the same way. Nothing if there is no
    /// name, or neither of the two.
    [[nodiscard]] std::optional<PersonKey> personOf(const rules::Values& values) const;
    [[nodiscard]] CustomerKeys both(const rules::Values& values) const
    {
        return {of(values), personOf(values)};
    }

private:
    template<class Named> [[nodiscard]] store::KeyedDigest<Named> digestOf(QByteArray bytes) const;

    security::HmacSha256 m_hmac;
};

} // namespace migration
