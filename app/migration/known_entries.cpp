// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/known_entries.h"

namespace migration
{
namespace
{

using Known = QHash<EntryKey, KnownEntry>;

QString idOf(const store::EntryRecord& record)
{
    return record.submissionId ? record.submissionId->text() : QString();
}

std::optional<Known> knownThemselves(store::Journal& journal, const QList<CustomerKeys>& customers)
{
    QList<EntryKey> keys;
    for (const CustomerKeys& customer : customers)
        keys.append(customer.entry);
    const auto records = journal.entriesOf(keys);
    if (!records)
        return std::nullopt;
    Known known;
    for (const store::EntryRecord& record : *records) {
        if (record.stage == store::EntryStage::Entered)
            known.insert(record.key, {EntryOutcome::AlreadyEntered, idOf(record)});
        else if (store::mustBeAskedAbout(record.stage))
            known.insert(record.key, {EntryOutcome::Unknown, {}});
    }
    return known;
}

/// Of several entries of one person one that is entered counts.
std::optional<QHash<PersonKey, QString>> submissionsOf(store::Journal& journal,
                                                       const QList<PersonKey>& persons)
{
    const auto records = journal.entriesOfPersons(persons);
    if (!records)
        return std::nullopt;
    QHash<PersonKey, QString> submissions;
    for (const store::EntryRecord& record : *records) {
        if (submissions.value(*record.person).isEmpty())
            submissions.insert(*record.person, idOf(record));
    }
    return submissions;
}

} // namespace

std::optional<Known> knownEntries(store::Journal& journal, const QList<CustomerKeys>& customers)
{
    auto known = knownThemselves(journal, customers);
    if (!known)
        return std::nullopt;
    const auto isOpen = [&known](const CustomerKeys& customer) {
        return customer.person && !known->contains(customer.entry);
    };
    QList<PersonKey> persons;
    for (const CustomerKeys& customer : customers) {
        if (isOpen(customer))
            persons.append(*customer.person);
    }
    const auto submissions = submissionsOf(journal, persons);
    if (!submissions)
        return std::nullopt;
    for (const CustomerKeys& customer : customers) {
        if (isOpen(customer) && submissions->contains(*customer.person))
            known->insert(customer.entry,
                          {EntryOutcome::KnownOtherwise, submissions->value(*customer.person)});
    }
    return known;
}

} // namespace migration
