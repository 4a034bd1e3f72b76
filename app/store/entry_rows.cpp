// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/entry_rows.h"

#include "store/all_rows.h"
#include "store/journal_codes.h"
#include "store/presence.h"

#include <QVariant>

#include <algorithm>

namespace store
{
namespace
{

/// The order of entryColumns().
struct At {
    enum Column {
        Key,
        Stage,
        Attempt,
        Sender,
        Row,
        Source,
        Intended,
        Ended,
        Id,
        Code,
        Http,
        Person
    };
};

QDateTime momentAt(const QSqlQuery& row, At::Column column)
{
    return QDateTime::fromMSecsSinceEpoch(row.value(column).toLongLong(), Qt::UTC);
}

template<class Digest> bool read(const QSqlQuery& row, At::Column column, Digest& digest)
{
    const QByteArray bytes = row.value(column).toByteArray();
    if (bytes.size() != std::ssize(digest.bytes))
        return false;
    std::copy(bytes.begin(), bytes.end(), digest.bytes.begin());
    return true;
}

std::optional<EntryRecord> entryFrom(const QSqlQuery& row, Presence& presence)
{
    const auto stage = entryStageFrom(row.value(At::Stage).toString());
    EntryRecord record;
    if (!stage || !read(row, At::Key, record.key))
        return std::nullopt;
    if (!row.isNull(At::Person) && !read(row, At::Person, record.person.emplace()))
        return std::nullopt;
    record.stage = *stage;
    record.attempt = row.value(At::Attempt).toInt();
    record.row = row.value(At::Row).toLongLong();
    record.source = row.value(At::Source).toByteArray();
    record.intendedAt = momentAt(row, At::Intended);
    if (!row.isNull(At::Ended))
        record.endedAt = momentAt(row, At::Ended);
    record.submissionId = base::SubmissionId::parse(row.value(At::Id).toString());
    record.serviceCode = row.value(At::Code).toString();
    record.httpStatus = row.value(At::Http).toInt();
    record.senderIsThere =
        *stage == EntryStage::Intended && presence.isThere(row.value(At::Sender).toLongLong());
    if ((*stage == EntryStage::Entered) != record.submissionId.has_value())
        return std::nullopt;
    return record;
}

} // namespace

QString entryColumns()
{
    return QStringLiteral("entry_key, stage, attempt, sender, file_row, source, intended_at,"
                          " ended_at, submission_id, service_code, http_status, person");
}

JournalResult<QList<EntryRecord>> entriesFrom(QSqlQuery& rows, Presence& presence)
{
    return allFrom(rows, [&](const QSqlQuery& row) { return entryFrom(row, presence); });
}

} // namespace store
