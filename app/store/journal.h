// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "store/case_vault.h"
#include "store/entry_records.h"
#include "store/journal_error.h"
#include "store/journal_records.h"

#include <QVariantList>

#include <chrono>
#include <functional>
#include <memory>
#include <set>
#include <utility>

namespace security
{
class SealingKey;
}

namespace store
{

class Journal;
class JournalConnection;
class Presence;

/// Where the journal is and how long it may wait there.
struct JournalPlace {
    QString folder;
    std::chrono::milliseconds patience{2000}; ///< with other processes that hold it
    int mostPages = 0;                        ///< of 4 kB; 0: as many as the disk has
};

struct OpenedJournal {
    std::unique_ptr<Journal> journal;
    /// Name, within the folder, that a damaged journal was given before this new one was begun;
    /// empty if there was none. Whoever opens says so: what it knew of tries is not known here.
    QString setAside;
};

/// A part of a case to be sealed.
struct Part {
    QString name; ///< `details`, `photo`, ...; the caller's own words
    QByteArrayView bytes;
};

/// What was done for whom, so that neither a crash nor a power loss loses a case or spends a try
/// twice. What an operation has written is on the disk when it returns; one that fails has written
/// nothing. Personal data is kept sealed under a key of the case (security/sealing.h).
///
/// Lives on one thread. Operations take milliseconds, or up to the place's patience while another
/// process holds the journal.
class Journal
{
public:
    /// Opens the journal of the folder, or begins one; folder and files are the owner's alone. An
    /// older schema is led forward, a newer one is refused untouched (NewerSchema), a damaged file
    /// is set aside under another name (an empty one is a new one). `clock` outlives the journal.
    [[nodiscard]] static JournalResult<OpenedJournal> open(const JournalPlace& place,
                                                           const base::Clock& clock);
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    // Keys. All but begin, keep and load works without one.

    /// Whether a site key is needed to read what is here; then no new one must be made.
    [[nodiscard]] JournalResult<bool> holdsSealed() const;
    /// Takes the site key. Returns how many cases were sealed under another one and stay closed.
    [[nodiscard]] JournalResult<int> unlock(security::SealingKey siteKey);

    /// All that `work` writes is on the disk when this returns, at the price of one sync; if it
    /// fails, nothing is. Forgetting is not for it: that empties the log.
    [[nodiscard]] JournalResult<base::Done>
    together(const std::function<JournalResult<base::Done>()>& work);

    // Cases. UnknownCase if there is none of that id. Whatever would move a case out of doubt is a
    // Conflict while it is not settled what became of its POST.

    /// Conflict: a case with that submission id has not ended yet (`findOpen`).
    [[nodiscard]] JournalResult<CaseId> begin(const CaseSubject& subject);
    /// Country, ID type, times. The submission id stays: Conflict if it is another.
    [[nodiscard]] JournalResult<base::Done> revise(const CaseId& id, const CaseSubject& subject);
    [[nodiscard]] JournalResult<base::Done> noteConsent(const CaseId& id, const Consent& consent);
    /// `reason`: a code of the caller's, shown with the stage. Conflict: an ended case cannot be
    /// taken up again once there is another with its submission id.
    [[nodiscard]] JournalResult<base::Done> moveTo(const CaseId& id, CaseStage stage,
                                                   const QString& reason = {});
    /// What the service says of a case, and where that puts it, for what reason.
    [[nodiscard]] JournalResult<base::Done> noteAnswer(const CaseId& id,
                                                       const ServiceAnswer& answer, CaseStage stage,
                                                       const QString& reason = {});
    [[nodiscard]] JournalResult<CaseRecord> record(const CaseId& id) const;
    /// The case of that submission id that has not ended; there is at most one.
    [[nodiscard]] JournalResult<std::optional<CaseRecord>>
    findOpen(const base::SubmissionId& submissionId) const;
    [[nodiscard]] JournalResult<CasePage> list(const CaseQuery& query) const;
    /// All cases that stand there, those whose deadline is nearest first, those without last.
    [[nodiscard]] JournalResult<QList<CaseRecord>> standingAt(CaseStage stage) const;

    // What is sealed. Forgotten once the case was; WrongKey, Tampered.

    /// All or none. A part of that name is replaced.
    [[nodiscard]] JournalResult<base::Done> keep(const CaseId& id, const QList<Part>& parts);
    /// Gives the case a new key, under the present site key, and drops all that was sealed under
    /// the old one. For a case whose site key is lost (WrongKey) and that is typed again.
    [[nodiscard]] JournalResult<base::Done> renewKey(const CaseId& id);
    [[nodiscard]] JournalResult<base::Done> drop(const CaseId& id, const QString& part);
    [[nodiscard]] JournalResult<SealedParts> load(const CaseId& id) const;

    // Requests to the service.

    /// Before the first byte leaves. Returns the number of the send. A POST puts the case in doubt
    /// until its end is written. Conflict for a POST: the case has ended, or it is not settled what
    /// became of the POST before.
    [[nodiscard]] JournalResult<int> writeIntent(const CaseId& id, SendKind kind);
    /// Before anybody is shown the outcome; whether it can be written or not, the send counts as
    /// over for this journal. Conflict: there is no such send, or its end is written; only
    /// FoundCounted, FoundNotCounted and LeftUnknown may follow Unknown.
    [[nodiscard]] JournalResult<base::Done> writeEnd(const CaseId& id, int number,
                                                     const SendEnd& end);
    /// The sends of a case in their order.
    [[nodiscard]] JournalResult<QList<Send>> sends(const CaseId& id) const;
    [[nodiscard]] JournalResult<std::optional<Send>> lastPost(const CaseId& id) const;
    /// POSTs of which it is not known whether they were counted, oldest first: interrupted (no
    /// outcome), or Unknown.
    [[nodiscard]] JournalResult<QList<Send>> unsettled() const;

    // Verified customers, many at a time; each list is written as a whole or not at all. Nothing of
    // them is personal, and nothing needs a site key.

    /// Made once and kept; what the keys of entries are made with (migration/entry_key.h).
    [[nodiscard]] JournalResult<QByteArray> entrySalt();
    /// Before the first byte leaves; an answer for each, in order. A customer who is entered, or of
    /// whom that is not settled, is not intended again, nor, unless `anyway`, the same person with
    /// another key; neither is the second of two in one list.
    [[nodiscard]] JournalResult<QList<IntentAnswer>>
    intendEntries(const QList<EntryIntent>& intents);
    /// Before anybody is told the outcome; for each whether it was written. It is not if that
    /// attempt is settled by now: only an Intended or Unknown one can end. With Entered the
    /// customer is in the list of cases from then on.
    [[nodiscard]] JournalResult<QList<bool>> endEntries(const QList<EntryEnd>& ends);
    /// What is known of those, in any order; nothing for one that was never intended.
    [[nodiscard]] JournalResult<QList<EntryRecord>> entriesOf(const QList<EntryKey>& keys) const;
    /// Entered, Intended or Unknown ones of these persons, in any order.
    [[nodiscard]] JournalResult<QList<EntryRecord>>
    entriesOfPersons(const QList<PersonKey>& persons) const;
    /// Intended or Unknown, oldest first.
    [[nodiscard]] JournalResult<QList<EntryRecord>> unsettledEntries() const;
    /// Whom these submissions belong to, as far as they are customers entered by this journal.
    [[nodiscard]] JournalResult<QList<EntryRecord>>
    entriesWithSubmissions(const QList<base::SubmissionId>& ids) const;

    // Forgetting: the key of the case and all that was sealed are overwritten, in the log as well;
    // the record stays. Locked: all that, but the log could not be emptied because another process
    // reads; the next forgetting or opening does it.

    [[nodiscard]] JournalResult<base::Done> forget(const CaseId& id);
    /// All cases that ended at or before `moment`. Returns how many there were.
    [[nodiscard]] JournalResult<int> forgetEndedBy(const QDateTime& moment);

private:
    Journal(std::unique_ptr<JournalConnection> connection, std::unique_ptr<Presence> presence,
            const base::Clock& clock);
    [[nodiscard]] static JournalResult<std::unique_ptr<Journal>>
    openFile(const QString& file, const JournalPlace& place, const base::Clock& clock);
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] JournalResult<base::Done> insertCase(const CaseId& id,
                                                       const CaseSubject& subject);
    [[nodiscard]] JournalResult<base::Done> changeCase(const CaseId& id, const QString& assignments,
                                                       const QVariantList& values);
    [[nodiscard]] JournalResult<base::Done> stand(const CaseId& id, CaseStage stage,
                                                  const QString& reason);
    [[nodiscard]] JournalResult<base::Done> setAnswer(const CaseId& id,
                                                      const ServiceAnswer& answer);
    [[nodiscard]] JournalResult<base::Done> mustBeSettled(const CaseId& id) const;
    [[nodiscard]] JournalResult<int> nextSend(const CaseId& id, SendKind kind) const;
    [[nodiscard]] JournalResult<base::Done> endSend(const CaseId& id, int number,
                                                    const SendEnd& end);
    [[nodiscard]] JournalResult<QList<CaseRecord>> records(const QString& condition,
                                                           const QVariantList& values) const;
    [[nodiscard]] JournalResult<QList<Send>> sendsWhere(const QString& condition,
                                                        const QVariantList& values) const;
    [[nodiscard]] JournalResult<QList<IntentAnswer>> intend(const QList<EntryIntent>& intents,
                                                            qint64 sender);
    [[nodiscard]] JournalResult<base::Done> listEntered(const QList<EntryEnd>& ends,
                                                        const QList<bool>& taken);
    [[nodiscard]] JournalResult<QList<EntryRecord>> entriesWhere(const QString& condition,
                                                                 const QVariantList& values) const;
    /// `%1` of the condition stands for the values.
    [[nodiscard]] JournalResult<QList<EntryRecord>>
    entriesWhereOneOf(const QString& condition, const QVariantList& values) const;
    [[nodiscard]] JournalResult<int> forgetWhere(const QString& condition,
                                                 const QVariantList& values);

    std::unique_ptr<JournalConnection> m_connection;
    std::unique_ptr<CaseVault> m_vault;
    std::unique_ptr<Presence> m_presence;
    std::set<std::pair<QString, int>> m_underWay; ///< sends of this journal: case, number
    const base::Clock& m_clock;
};

} // namespace store
