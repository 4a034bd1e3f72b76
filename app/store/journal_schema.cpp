// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/journal_schema.h"

#include "store/journal_connection.h"

#include <QSqlQuery>
#include <QVariant>

namespace store
{
namespace
{

const auto versionTable = QStringLiteral("journal_schema");

// Times are milliseconds since 1970, UTC. BYTEA is PostgreSQL's word for bytes; SQLite takes any
// type name and leaves bytes as they are.

const auto caseTable = QStringLiteral("CREATE TABLE cases ("
                                      " id TEXT NOT NULL PRIMARY KEY,"
                                      " submission_id TEXT NOT NULL,"
                                      " issuing_country TEXT NOT NULL,"
                                      " id_type TEXT NOT NULL,"
                                      " step1_at BIGINT,"
                                      " deadline_at BIGINT,"
                                      " stage TEXT NOT NULL,"
                                      " stage_reason TEXT NOT NULL DEFAULT '',"
                                      " begun_at BIGINT NOT NULL,"
                                      " changed_at BIGINT NOT NULL,"
                                      " ended_at BIGINT,"
                                      " forgotten_at BIGINT,"
                                      " status TEXT NOT NULL DEFAULT '',"
                                      " retry_count INTEGER,"
                                      " attempts INTEGER,"
                                      " reasons TEXT NOT NULL DEFAULT ''," // one a line
                                      " consent_version TEXT,"
                                      " consent_language TEXT,"
                                      " consent_at BIGINT,"
                                      " search_text TEXT NOT NULL DEFAULT '')");

// Two cases in work for one submission could spend a try twice: the database itself forbids them.
const auto oneOpenCase = QStringLiteral(
    "CREATE UNIQUE INDEX one_open_case ON cases (submission_id) WHERE ended_at IS NULL");

// Holds all that a search looks at, so that the rows themselves are read only of what is found.
const auto newestCases =
    QStringLiteral("CREATE INDEX newest_cases ON cases (begun_at, id, search_text)");

const auto casesByStage = QStringLiteral("CREATE INDEX cases_by_stage ON cases (stage, ended_at)");

const auto sendTable = QStringLiteral("CREATE TABLE sends ("
                                      " case_id TEXT NOT NULL REFERENCES cases (id),"
                                      " number INTEGER NOT NULL,"
                                      " kind TEXT NOT NULL,"
                                      " intended_at BIGINT NOT NULL,"
                                      " outcome TEXT,"
                                      " ended_at BIGINT,"
                                      " http_status INTEGER NOT NULL DEFAULT 0,"
                                      " service_code TEXT NOT NULL DEFAULT '',"
                                      " PRIMARY KEY (case_id, number))");

// No second POST while it is unknown what became of the first.
const auto oneUnsettledPost =
    QStringLiteral("CREATE UNIQUE INDEX one_unsettled_post ON sends (case_id)"
                   " WHERE kind = 'post' AND (outcome IS NULL OR outcome = 'unknown')");

const auto keyTable = QStringLiteral("CREATE TABLE case_keys ("
                                     " case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),"
                                     " site_mark BYTEA NOT NULL,"
                                     " wrapped BYTEA NOT NULL)");

const auto partTable = QStringLiteral("CREATE TABLE sealed_parts ("
                                      " case_id TEXT NOT NULL REFERENCES cases (id),"
                                      " name TEXT NOT NULL,"
                                      " sealed BYTEA NOT NULL,"
                                      " PRIMARY KEY (case_id, name))");

// Version 2: verified customers.

const auto caseKind =
    QStringLiteral("ALTER TABLE cases ADD COLUMN kind TEXT NOT NULL DEFAULT 'step2'");

const auto saltTable = QStringLiteral("CREATE TABLE entry_salt ("
                                      " only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),"
                                      " salt BYTEA NOT NULL)");

// One row a customer, whatever is tried how often: the key itself forbids a second intent beside
// one that is unsettled. `sender`: of the program, see store/presence.h.
const auto entryTable = QStringLiteral("CREATE TABLE entries ("
                                       " entry_key BYTEA NOT NULL PRIMARY KEY,"
                                       " stage TEXT NOT NULL,"
                                       " attempt INTEGER NOT NULL,"
                                       " sender BIGINT NOT NULL,"
                                       " file_row BIGINT NOT NULL,"
                                       " source BYTEA NOT NULL,"
                                       " intended_at BIGINT NOT NULL,"
                                       " ended_at BIGINT,"
                                       " submission_id TEXT NOT NULL DEFAULT '',"
                                       " service_code TEXT NOT NULL DEFAULT '',"
                                       " http_status INTEGER NOT NULL DEFAULT 0,"
                                       " person BYTEA)");

const auto unsettledEntries =
    QStringLiteral("CREATE INDEX unsettled_entries ON entries (intended_at)"
                   " WHERE stage IN ('intended', 'unknown')");

const auto entriesBySubmission =
    QStringLiteral("CREATE INDEX entries_by_submission ON entries (submission_id)"
                   " WHERE submission_id <> ''");

const auto entriesByPerson =
    QStringLiteral("CREATE INDEX entries_by_person ON entries (person) WHERE person IS NOT NULL");

// Version 3. As of an entry; nobody's for sends of older programs, which have ended.
const auto sender = QStringLiteral("ALTER TABLE sends ADD COLUMN sender BIGINT NOT NULL DEFAULT 0");

JournalResult<base::Done> apply(JournalConnection& connection, const Migration& step)
{
    for (const QString& statement : step.statements) {
        if (const auto done = connection.change(statement); !done)
            return base::fail(done.error());
    }
    const auto noted =
        connection.change(QStringLiteral("UPDATE journal_schema SET version = ?"), {step.version});
    if (!noted)
        return base::fail(noted.error());
    return base::Done{};
}

} // namespace

const QList<Migration>& migrations()
{
    static const QList<Migration> steps{
        {1,
         {QStringLiteral("CREATE TABLE journal_schema (version INTEGER NOT NULL)"),
          QStringLiteral("INSERT INTO journal_schema (version) VALUES (0)"), caseTable, oneOpenCase,
          newestCases, casesByStage, sendTable, oneUnsettledPost, keyTable, partTable}},
        {2,
         {caseKind, saltTable, entryTable, unsettledEntries, entriesBySubmission, entriesByPerson}},
        {3, {sender}},
    };
    return steps;
}

JournalResult<int> schemaVersion(JournalConnection& connection)
{
    const QStringList tables = connection.tables();
    if (tables.isEmpty())
        return 0;
    if (!tables.contains(versionTable))
        return base::fail(JournalError::Damaged);
    auto rows = connection.run(QStringLiteral("SELECT version FROM journal_schema"));
    if (!rows)
        return base::fail(rows.error());
    const int version = rows->next() ? rows->value(0).toInt() : 0;
    if (version < 1)
        return base::fail(JournalError::Damaged);
    return version;
}

JournalResult<base::Done> migrate(JournalConnection& connection, const QList<Migration>& steps)
{
    // Read within the transaction: another process may have migrated just now.
    return connection.transact([&]() -> JournalResult<base::Done> {
        const auto version = schemaVersion(connection);
        if (!version)
            return base::fail(version.error());
        if (*version > steps.last().version)
            return base::fail(JournalError::NewerSchema);
        for (const Migration& step : steps.sliced(*version)) {
            if (auto done = apply(connection, step); !done)
                return done;
        }
        return base::Done{};
    });
}

} // namespace store
