// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/entry_key.h"
#include "migration/flight.h"
#include "store/journal.h"

#include <deque>
#include <optional>
#include <vector>

namespace migration
{

/// A sender's side of the journal: intents and ends of many customers in one write each. An end is
/// kept until it is written, and told only then. The journal outlives it.
class EntryLog
{
public:
    EntryLog(store::Journal& journal, QByteArray file);

    /// Before anything else.
    [[nodiscard]] store::JournalResult<base::Done> open();
    [[nodiscard]] store::EntryKey keyOf(const Entry& entry) const;

    /// All ends that wait go before, in the same commit. A flight that may be sent has its attempt
    /// afterwards; of one that may not, the record tells why.
    [[nodiscard]] store::JournalResult<QList<store::IntentAnswer>>
    intend(std::deque<Flight>& flights);

    void end(store::EntryEnd end, EntryResult result);
    /// Nothing of that attempt is at the service, and the customer is still in work.
    void withdraw(Flight& flight);
    /// A result about which nothing has to be written.
    void tell(EntryResult result) { m_results.append(std::move(result)); }

    [[nodiscard]] bool hasNews() const { return !m_ends.isEmpty() || !m_results.isEmpty(); }
    [[nodiscard]] qsizetype unwritten() const { return m_ends.size(); }
    [[nodiscard]] store::JournalResult<base::Done> write();
    /// What may be told by now.
    [[nodiscard]] QList<EntryResult> takeResults();
    /// For a journal that fails: what is known is told all the same; the next run asks the service.
    [[nodiscard]] QList<EntryResult> takeAllResults();

    /// Those of the ids that are known to be of other customers than `key`.
    [[nodiscard]] store::JournalResult<QSet<QString>> takenIds(const argos::FoundPage& page,
                                                               const store::EntryKey& key) const;

private:
    [[nodiscard]] store::JournalResult<base::Done> writeEnds();
    void forgetEnds();

    store::Journal& m_journal;
    const QByteArray m_file;
    std::optional<EntryKeys> m_keys; ///< once open
    QList<store::EntryEnd> m_ends;
    QList<EntryResult> m_waiting; ///< of the ends
    QList<EntryResult> m_results;
};

} // namespace migration
