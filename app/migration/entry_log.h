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

/// Those ids of a page that the journal has for other customers than `key`.
[[nodiscard]] store::JournalResult<QSet<QString>>
idsOfOthers(store::Journal& journal, const argos::FoundPage& page, const store::EntryKey& key);

/// A sender's side of the journal: intents and ends of many customers in one write each. An end is
/// kept until it is written, and told only then. The journal outlives it.
class EntryLog
{
public:
    explicit EntryLog(store::Journal& journal)
        : m_journal(journal)
    {
    }

    /// Before a key or an intent; `file`: what the intents are from, empty for none.
    [[nodiscard]] store::JournalResult<base::Done> open(const QByteArray& file);
    [[nodiscard]] store::EntryKey keyOf(const Entry& entry) const;

    /// All ends that wait go before, in the same commit. An answer for each, in their order.
    [[nodiscard]] store::JournalResult<QList<store::IntentAnswer>>
    intend(const std::deque<Flight>& flights);

    /// That is the end of the customer; there is nothing to write of one who is not intended.
    void settle(const Flight& flight, const Settled& settled);
    /// Nothing of that attempt is at the service, and the customer is still in work.
    void withdraw(Flight& flight);
    /// A result about which nothing has to be written.
    void tell(EntryResult result) { m_results.append(std::move(result)); }

    [[nodiscard]] bool hasNews() const { return !m_ends.isEmpty() || !m_results.isEmpty(); }
    /// With news: whether they are to be written and told now. One write serves many, so ends are
    /// gathered for 50 ms from the first time this is asked, or until there are 256.
    [[nodiscard]] bool isDue(std::chrono::milliseconds now);
    /// While ends are gathered: until when.
    [[nodiscard]] std::optional<std::chrono::milliseconds> dueAt() const;
    [[nodiscard]] store::JournalResult<base::Done> write();
    /// What may be told by now.
    [[nodiscard]] QList<EntryResult> takeResults();
    /// For a journal that fails: what is known is told all the same; the next run asks the service.
    [[nodiscard]] QList<EntryResult> takeAllResults();

    /// As idsOfOthers(), with the ends that are not written yet.
    [[nodiscard]] store::JournalResult<QSet<QString>> takenIds(const argos::FoundPage& page,
                                                               const store::EntryKey& key) const;

private:
    [[nodiscard]] store::JournalResult<base::Done> writeEnds();
    void forgetEnds();

    store::Journal& m_journal;
    QByteArray m_file;
    std::optional<EntryKeys> m_keys; ///< once open
    std::optional<std::chrono::milliseconds> m_gatheringSince;
    QList<store::EntryEnd> m_ends;
    QList<EntryResult> m_waiting; ///< of the ends
    QList<EntryResult> m_results;
};

} // namespace migration
