// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/entry_log.h"

#include "migration/entry_key.h"

#include <utility>

namespace migration
{

EntryLog::EntryLog(store::Journal& journal, QByteArray file)
    : m_journal(journal),
      m_file(std::move(file))
{
}

store::JournalResult<base::Done> EntryLog::open()
{
    const auto salt = m_journal.entrySalt();
    if (!salt)
        return base::fail(salt.error());
    m_keys.emplace(*salt);
    return base::Done{};
}

store::EntryKey EntryLog::keyOf(const Entry& entry) const
{
    return m_keys->of(entry.values);
}

store::JournalResult<QList<store::IntentAnswer>> EntryLog::intend(std::deque<Flight>& flights)
{
    QList<store::EntryIntent> intents;
    for (const Flight& flight : flights)
        intents.append({flight.key, flight.entry.row, m_file});
    QList<store::IntentAnswer> answers;
    const auto written = m_journal.together([&]() -> store::JournalResult<base::Done> {
        if (const auto ended = writeEnds(); !ended)
            return base::fail(ended.error());
        auto answered = m_journal.intendEntries(intents);
        if (!answered)
            return base::fail(answered.error());
        answers = std::move(*answered);
        return base::Done{};
    });
    if (!written)
        return base::fail(written.error());
    forgetEnds();
    return answers;
}

void EntryLog::end(store::EntryEnd end, EntryResult result)
{
    m_ends.append(std::move(end));
    m_waiting.append(std::move(result));
}

void EntryLog::withdraw(Flight& flight)
{
    m_ends.append({.key = flight.key,
                   .attempt = flight.attempt,
                   .stage = store::EntryStage::NotSent,
                   .serviceCode = flight.failure.call.serviceCode,
                   .httpStatus = flight.failure.call.httpStatus});
    flight.attempt = 0;
}

store::JournalResult<base::Done> EntryLog::write()
{
    if (const auto written = writeEnds(); !written)
        return base::fail(written.error());
    forgetEnds();
    return base::Done{};
}

// An end that is not taken was written by somebody else who has asked the service; what is known
// here is as good.
store::JournalResult<base::Done> EntryLog::writeEnds()
{
    if (m_ends.isEmpty())
        return base::Done{};
    const auto written = m_journal.endEntries(m_ends);
    if (!written)
        return base::fail(written.error());
    return base::Done{};
}

/// Once they are on the disk.
void EntryLog::forgetEnds()
{
    m_ends.clear();
    m_results += std::exchange(m_waiting, {});
}

QList<EntryResult> EntryLog::takeResults()
{
    return std::exchange(m_results, {});
}

QList<EntryResult> EntryLog::takeAllResults()
{
    m_ends.clear();
    return std::exchange(m_results, {}) + std::exchange(m_waiting, {});
}

store::JournalResult<QSet<QString>> EntryLog::takenIds(const argos::FoundPage& page,
                                                       const store::EntryKey& key) const
{
    QSet<QString> taken;
    for (const store::EntryEnd& end : m_ends) {
        if (end.submissionId && end.key != key)
            taken.insert(end.submissionId->text());
    }
    QList<base::SubmissionId> ids;
    for (const argos::FoundSubmission& submission : page.submissions)
        ids.append(submission.id);
    const auto known = m_journal.entriesWithSubmissions(ids);
    if (!known)
        return base::fail(known.error());
    for (const store::EntryRecord& record : *known) {
        if (record.key != key)
            taken.insert(record.submissionId->text());
    }
    return taken;
}

} // namespace migration
