// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/random_bytes.h"
#include "store/entry_rows.h"
#include "store/journal.h"
#include "store/journal_codes.h"
#include "store/journal_connection.h"
#include "store/presence.h"

#include <QSqlQuery>
#include <QUuid>

namespace store
{
namespace
{

constexpr int saltLength = 32;
/// Values of one statement, far below what any database takes.
constexpr qsizetype mostKeysAtOnce = 500;

QByteArray bytesOf(const EntryKey& key)
{
    return {key.bytes.data(), static_cast<qsizetype>(key.bytes.size())};
}

QString placeholders(qsizetype count)
{
    return QStringLiteral("?, ").repeated(count).chopped(2);
}

// A customer has one row, and only a settled one that is not entered lets an intent pass: of two
// programs that write at the same time the second finds the row of the first.
const auto intendStatement =
    QStringLiteral("INSERT INTO entries"
                   " (entry_key, stage, attempt, sender, file_row, source, intended_at)"
                   " VALUES (?, 'intended', 1, ?, ?, ?, ?)"
                   " ON CONFLICT (entry_key) DO UPDATE SET stage = 'intended',"
                   " attempt = entries.attempt + 1, sender = excluded.sender,"
                   " file_row = excluded.file_row, source = excluded.source,"
                   " intended_at = excluded.intended_at, ended_at = NULL, service_code = '',"
                   " http_status = 0"
                   " WHERE entries.stage IN ('refused', 'not_sent')"
                   " RETURNING attempt");

// The words of the index unsettled_entries.
const auto isUnsettledEntry = QStringLiteral("stage IN ('intended', 'unknown')");

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
        for (const EntryIntent& intent : intents) {
            auto answer = intend(intent, *sender);
            if (!answer)
                return base::fail(answer.error());
            answers.append(*answer);
        }
        return base::Done{};
    });
    if (!written)
        return base::fail(written.error());
    return answers;
}

JournalResult<IntentAnswer> Journal::intend(const EntryIntent& intent, qint64 sender)
{
    auto rows = m_connection->run(intendStatement,
                                  {bytesOf(intent.key), sender, intent.row, intent.source, now()});
    if (!rows)
        return base::fail(rows.error());
    if (rows->next()) {
        const IntentAnswer allowed = MaySend{rows->value(0).toInt()};
        rows->finish();
        return allowed;
    }
    if (const auto flaw = flawOf(*rows))
        return base::fail(*flaw);
    const auto known = entriesOf({intent.key});
    if (!known)
        return base::fail(known.error());
    if (known->isEmpty())
        return base::fail(JournalError::Damaged);
    return IntentAnswer(known->first());
}

JournalResult<QList<bool>> Journal::endEntries(const QList<EntryEnd>& ends)
{
    QList<bool> taken;
    const auto written = m_connection->transact([&]() -> JournalResult<base::Done> {
        for (const EntryEnd& end : ends) {
            const auto ended = endEntry(end);
            if (!ended)
                return base::fail(ended.error());
            taken.append(*ended);
        }
        return base::Done{};
    });
    if (!written)
        return base::fail(written.error());
    return taken;
}

JournalResult<bool> Journal::endEntry(const EntryEnd& end)
{
    Q_ASSERT(end.stage != EntryStage::Intended);
    Q_ASSERT((end.stage == EntryStage::Entered) == end.submissionId.has_value());
    const QString id = end.submissionId ? end.submissionId->text() : QString();
    const auto changed = m_connection->change(
        QStringLiteral("UPDATE entries SET stage = ?, ended_at = ?, submission_id = ?,"
                       " service_code = ?, http_status = ?"
                       " WHERE entry_key = ? AND attempt = ? AND ") +
            isUnsettledEntry,
        {code(end.stage), now(), id, end.serviceCode, end.httpStatus, bytesOf(end.key),
         end.attempt});
    if (!changed)
        return base::fail(changed.error());
    if (*changed == 0)
        return false;
    if (end.submissionId) {
        if (const auto listed = insertEntered(*end.submissionId, end.enteredCase); !listed)
            return base::fail(listed.error());
    }
    return true;
}

// Ended and forgotten from the start: nothing watches over it, and nothing of it is sealed.
JournalResult<base::Done> Journal::insertEntered(const base::SubmissionId& id,
                                                 const EnteredCase& entered)
{
    const QString word = code(CaseKind::Migration);
    const QString stage = code(CaseStage::Decided);
    const QString search =
        QStringList{id.text(), entered.issuingCountry, entered.status, stage, word}
            .join(QLatin1Char(' '))
            .toLower();
    const auto inserted = m_connection->change(
        QStringLiteral("INSERT INTO cases (id, kind, submission_id, issuing_country, id_type,"
                       " stage, begun_at, changed_at, ended_at, forgotten_at, status,"
                       " search_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {QUuid::createUuid().toString(QUuid::WithoutBraces), word, id.text(),
         entered.issuingCountry, entered.idType, stage, now(), now(), now(), now(), entered.status,
         search});
    if (!inserted)
        return base::fail(inserted.error());
    return base::Done{};
}

JournalResult<QList<EntryRecord>> Journal::entriesOf(const QList<EntryKey>& keys) const
{
    QList<EntryRecord> all;
    for (qsizetype from = 0; from < keys.size(); from += mostKeysAtOnce) {
        QVariantList values;
        for (const EntryKey& key : keys.mid(from, mostKeysAtOnce))
            values << bytesOf(key);
        const auto some = entriesWhere(
            QStringLiteral("entry_key IN (%1)").arg(placeholders(values.size())), values);
        if (!some)
            return base::fail(some.error());
        all += *some;
    }
    return all;
}

JournalResult<QList<EntryRecord>> Journal::unsettledEntries() const
{
    return entriesWhere(isUnsettledEntry + QStringLiteral(" ORDER BY intended_at, entry_key"), {});
}

JournalResult<QList<EntryRecord>>
Journal::entriesWithSubmissions(const QList<base::SubmissionId>& ids) const
{
    QList<EntryRecord> all;
    for (qsizetype from = 0; from < ids.size(); from += mostKeysAtOnce) {
        QVariantList values;
        for (const base::SubmissionId& id : ids.mid(from, mostKeysAtOnce))
            values << id.text();
        const auto some =
            entriesWhere(QStringLiteral("submission_id <> '' AND submission_id IN (%1)")
                             .arg(placeholders(values.size())),
                         values);
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
