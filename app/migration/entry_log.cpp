// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/entry_log.h"

#include "migration/entry_key.h"

#include <utility>

namespace migration
{
namespace
{

constexpr std::chrono::milliseconds gatheredFor{50};
constexpr qsizetype gatheredAtMost = 256;

store::EntryStage stageOf(const Settled& settled)
{
    if (settled.id)
        return store::EntryStage::Entered;
    switch (settled.outcome) {
    case EntryOutcome::Refused:
        return store::EntryStage::Refused;
    case EntryOutcome::NotSent:
        return store::EntryStage::NotSent;
    default:
        return store::EntryStage::Unknown;
    }
}

EntryResult resultOf(const Flight& flight, const Settled& settled)
{
    if (settled.id)
        return {.row = flight.entry.row,
                .outcome = settled.outcome,
                .submissionId = settled.id->text()};
    return failedResult(flight.entry, settled.outcome, flight.failure);
}

} // namespace

store::JournalResult<QSet<QString>>
idsOfOthers(store::Journal& journal, const argos::FoundPage& page, const store::EntryKey& key)
{
    QList<base::SubmissionId> ids;
    for (const argos::FoundSubmission& submission : page.submissions)
        ids.append(submission.id);
    const auto known = journal.entriesWithSubmissions(ids);
    if (!known)
        return base::fail(known.error());
    QSet<QString> others;
    for (const store::EntryRecord& record : *known) {
        if (record.key != key)
            others.insert(record.submissionId->text());
    }
    return others;
}

store::JournalResult<base::Done> EntryLog::open(const QByteArray& file)
{
    m_file = file;
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

store::JournalResult<QList<store::IntentAnswer>> EntryLog::intend(const std::deque<Flight>& flights)
{
    QList<store::EntryIntent> intents;
    for (const Flight& flight : flights)
        intents.append(
            {flight.key, flight.entry.row, m_file, m_keys->personOf(flight.entry.values)});
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

void EntryLog::settle(const Flight& flight, const Settled& settled)
{
    EntryResult result = resultOf(flight, settled);
    if (flight.attempt == 0) {
        tell(std::move(result));
        return;
    }
    m_ends.append(endOf(flight, stageOf(settled), settled.id));
    m_waiting.append(std::move(result));
}

void EntryLog::withdraw(Flight& flight)
{
    m_ends.append(endOf(flight, store::EntryStage::NotSent));
    flight.attempt = 0;
}

bool EntryLog::isDue(std::chrono::milliseconds now)
{
    if (!m_gatheringSince)
        m_gatheringSince = now;
    return m_ends.isEmpty() || m_ends.size() >= gatheredAtMost ||
           now - *m_gatheringSince >= gatheredFor;
}

std::optional<std::chrono::milliseconds> EntryLog::dueAt() const
{
    return m_gatheringSince ? std::optional(*m_gatheringSince + gatheredFor) : std::nullopt;
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
    m_gatheringSince.reset();
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
    auto taken = idsOfOthers(m_journal, page, key);
    if (!taken)
        return taken;
    for (const store::EntryEnd& end : m_ends) {
        if (end.submissionId && end.key != key)
            taken->insert(end.submissionId->text());
    }
    return taken;
}

} // namespace migration
