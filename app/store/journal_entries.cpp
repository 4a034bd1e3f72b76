// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/random_bytes.h"
#include "store/entry_rows.h"
#include "store/journal.h"
#include "store/journal_codes.h"
#include "store/journal_connection.h"
#include "store/presence.h"

#include <QHash>
#include <QSqlQuery>
#include <QUuid>

namespace store
{
namespace
{

constexpr int saltLength = 32;
/// Values of one statement. Each is named by Qt, and SQLite looks names up one after the other, so
/// that many more at once take longer than several statements.
constexpr qsizetype mostValuesAtOnce = 50;

template<class Named> QVariant bytesOf(const KeyedDigest<Named>& digest)
{
    return QByteArray(digest.bytes.data(), std::ssize(digest.bytes));
}

QVariant bytesOf(const std::optional<PersonKey>& person)
{
    return person ? bytesOf(*person) : QVariant();
}

QString placeholders(qsizetype count)
{
    return QStringLiteral("?, ").repeated(count).chopped(2);
}

// A customer has one row, and only a settled one that is not entered lets an intent pass: of two
// programs that write at the same time the second finds the row of the first.
const auto intendStatement =
    QStringLiteral("INSERT INTO entries"
                   " (entry_key, stage, attempt, sender, file_row, source, intended_at,"
                   " person) VALUES (?, 'intended', 1, ?, ?, ?, ?, ?)"
                   " ON CONFLICT (entry_key) DO UPDATE SET stage = 'intended',"
                   " attempt = entries.attempt + 1, sender = excluded.sender,"
                   " file_row = excluded.file_row, source = excluded.source,"
                   " intended_at = excluded.intended_at, ended_at = NULL, service_code = '',"
                   " http_status = 0, person = excluded.person"
                   " WHERE entries.stage IN ('refused', 'not_sent')");

// The words of the index unsettled_entries.
const auto isUnsettledEntry = QStringLiteral("stage IN ('intended', 'unknown')");

const auto endStatement =
    QStringLiteral("UPDATE entries SET stage = ?, ended_at = ?, submission_id = ?,"
                   " service_code = ?, http_status = ?"
                   " WHERE entry_key = ? AND attempt = ? AND ") +
    isUnsettledEntry;

bool mayBeIntended(EntryStage stage)
{
    return stage == EntryStage::Refused || stage == EntryStage::NotSent;
}

EntryRecord recordOf(const EntryIntent& intent, int attempt, qint64 now)
{
    return {.key = intent.key,
            .attempt = attempt,
            .row = intent.row,
            .source = intent.source,
            .intendedAt = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC),
            .senderIsThere = true,
            .person = intent.person};
}

/// Of several entries of one person the one that is known to be at the service comes first.
void insert(QHash<PersonKey, EntryRecord>& persons, const EntryRecord& record)
{
    if (record.person && (record.stage == EntryStage::Entered || !persons.contains(*record.person)))
        persons.insert(*record.person, record);
}

QVariantList endRow(const EntryEnd& end, qint64 now)
{
    Q_ASSERT(end.stage != EntryStage::Intended);
    Q_ASSERT((end.stage == EntryStage::Entered) == end.submissionId.has_value());
    return {code(end.stage),
            now,
            end.submissionId ? end.submissionId->text() : QString(),
            end.serviceCode,
            end.httpStatus,
            bytesOf(end.key),
            end.attempt};
}

QVariantList caseRow(const base::SubmissionId& id, const EnteredCase& entered, qint64 now)
{
    const QString kind = code(CaseKind::Migration);
    const QString stage = code(CaseStage::Decided);
    const QString search =
        QStringList{id.text(), entered.issuingCountry, entered.status, stage, kind}
            .join(QLatin1Char(' '))
            .toLower();
    return {QUuid::createUuid().toString(QUuid::WithoutBraces),
            kind,
            id.text(),
            entered.issuingCountry,
            entered.idType,
            stage,
            now,
            now,
            now,
            now,
            entered.status,
            search};
}

} // namespace

bool mustBeAskedAbout(EntryStage stage)
{
    return stage == EntryStage::Intended || stage == EntryStage::Unknown;
}

JournalResult<QByteArray> Journal::entrySalt()
{
    const auto made = m_connection->transact([&]() -> JournalResult<base::Done> {
        const auto salt = security::randomBytes(saltLength);
        if (!salt)
            return base::fail(JournalError::Failed);
        const auto put = m_connection->change(
            QStringLiteral("INSERT INTO entry_salt (only_row, salt) VALUES (1, ?)"
                           " ON CONFLICT (only_row) DO NOTHING"),
            {*salt});
        if (!put)
            return base::fail(put.error());
        return base::Done{};
    });
    if (!made)
        return base::fail(made.error());
    auto rows = m_connection->run(QStringLiteral("SELECT salt FROM entry_salt"));
    if (!rows)
        return base::fail(rows.error());
    if (!rows->next() || rows->value(0).toByteArray().size() != saltLength)
        return base::fail(JournalError::Damaged);
    return rows->value(0).toByteArray();
}

JournalResult<QList<IntentAnswer>> Journal::intendEntries(const QList<EntryIntent>& intents)
{
    const auto sender = m_presence->number();
    if (!sender)
        return base::fail(JournalError::ReadOnly);
    QList<IntentAnswer> answers;
    const auto written = m_connection->transact([&]() -> JournalResult<base::Done> {
        auto answered = intend(intents, *sender);
        if (!answered)
            return base::fail(answered.error());
        answers = std::move(*answered);
        return base::Done{};
    });
    if (!written)
        return base::fail(written.error());
    return answers;
}

JournalResult<QList<IntentAnswer>> Journal::intend(const QList<EntryIntent>& intents, qint64 sender)
{
    QList<EntryKey> keys;
    QList<PersonKey> wanted;
    for (const EntryIntent& intent : intents) {
        keys.append(intent.key);
        if (intent.person && !intent.anyway)
            wanted.append(*intent.person);
    }
    const auto found = entriesOf(keys);
    if (!found)
        return base::fail(found.error());
    const auto foundPersons = entriesOfPersons(wanted);
    if (!foundPersons)
        return base::fail(foundPersons.error());
    QHash<EntryKey, EntryRecord> known;
    for (const EntryRecord& record : *found)
        known.insert(record.key, record);
    QHash<PersonKey, EntryRecord> persons;
    for (const EntryRecord& record : *foundPersons)
        insert(persons, record);

    QList<IntentAnswer> answers;
    QList<QVariantList> rows;
    for (const EntryIntent& intent : intents) {
        const auto before = known.constFind(intent.key);
        const bool isKnown = before != known.constEnd();
        if (isKnown && !mayBeIntended(before->stage)) {
            answers.append(*before);
            continue;
        }
        if (intent.person && !intent.anyway && persons.contains(*intent.person)) {
            answers.append(KnownOtherwise{persons.value(*intent.person)});
            continue;
        }
        const EntryRecord next = recordOf(intent, isKnown ? before->attempt + 1 : 1, now());
        answers.append(MaySend{next.attempt});
        known.insert(intent.key, next); // for the second of two
        insert(persons, next);
        rows.append({bytesOf(intent.key), sender, intent.row, intent.source, now(),
                     bytesOf(intent.person)});
    }
    const auto changed = m_connection->changeEach(intendStatement, rows);
    if (!changed)
        return base::fail(changed.error());
    if (changed->contains(0))
        return base::fail(JournalError::Conflict);
    return answers;
}

JournalResult<QList<bool>> Journal::endEntries(const QList<EntryEnd>& ends)
{
    QList<bool> taken;
    const auto written = m_connection->transact([&]() -> JournalResult<base::Done> {
        QList<QVariantList> rows;
        for (const EntryEnd& end : ends)
            rows.append(endRow(end, now()));
        const auto changed = m_connection->changeEach(endStatement, rows);
        if (!changed)
            return base::fail(changed.error());
        for (const int count : *changed)
            taken.append(count > 0);
        return listEntered(ends, taken);
    });
    if (!written)
        return base::fail(written.error());
    return taken;
}

// Ended and forgotten from the start: nothing watches over it, and nothing of it is sealed.
JournalResult<base::Done> Journal::listEntered(const QList<EntryEnd>& ends,
                                               const QList<bool>& taken)
{
    QList<QVariantList> rows;
    for (qsizetype i = 0; i < ends.size(); ++i) {
        if (taken[i] && ends[i].submissionId)
            rows.append(caseRow(*ends[i].submissionId, ends[i].enteredCase, now()));
    }
    const auto inserted = m_connection->changeEach(
        QStringLiteral("INSERT INTO cases (id, kind, submission_id, issuing_country, id_type,"
                       " stage, begun_at, changed_at, ended_at, forgotten_at, status,"
                       " search_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        rows);
    if (!inserted)
        return base::fail(inserted.error());
    return base::Done{};
}

JournalResult<QList<EntryRecord>> Journal::entriesOf(const QList<EntryKey>& keys) const
{
    QVariantList values;
    for (const EntryKey& key : keys)
        values << bytesOf(key);
    return entriesWhereOneOf(QStringLiteral("entry_key IN (%1)"), values);
}

JournalResult<QList<EntryRecord>> Journal::entriesOfPersons(const QList<PersonKey>& persons) const
{
    QVariantList values;
    for (const PersonKey& person : persons)
        values << bytesOf(person);
    return entriesWhereOneOf(
        QStringLiteral("person IN (%1) AND stage IN ('entered', 'intended', 'unknown')"), values);
}

JournalResult<QList<EntryRecord>> Journal::unsettledEntries() const
{
    return entriesWhere(isUnsettledEntry + QStringLiteral(" ORDER BY intended_at, entry_key"), {});
}

JournalResult<QList<EntryRecord>>
Journal::entriesWithSubmissions(const QList<base::SubmissionId>& ids) const
{
    QVariantList values;
    for (const base::SubmissionId& id : ids)
        values << id.text();
    return entriesWhereOneOf(QStringLiteral("submission_id <> '' AND submission_id IN (%1)"),
                             values);
}

JournalResult<QList<EntryRecord>> Journal::entriesWhereOneOf(const QString& condition,
                                                             const QVariantList& values) const
{
    QList<EntryRecord> all;
    for (qsizetype from = 0; from < values.size(); from += mostValuesAtOnce) {
        const QVariantList part = values.mid(from, mostValuesAtOnce);
        const auto some = entriesWhere(condition.arg(placeholders(part.size())), part);
        if (!some)
            return base::fail(some.error());
        all += *some;
    }
    return all;
}

JournalResult<QList<EntryRecord>> Journal::entriesWhere(const QString& condition,
                                                        const QVariantList& values) const
{
    auto rows = m_connection->run(QStringLiteral("SELECT ") + entryColumns() +
                                      QStringLiteral(" FROM entries WHERE ") + condition,
                                  values);
    if (!rows)
        return base::fail(rows.error());
    auto records = entriesFrom(*rows, *m_presence);
    if (!records)
        return base::fail(records.error());
    return records;
}

} // namespace store
