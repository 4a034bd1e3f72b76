// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/journal_connection.h"

#include "base/log.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace store
{
namespace
{

/// SQLite's extended result codes (sqlite.org/rescode.html).
JournalError errorOfSqlite(int code)
{
    switch (code) {
    case 522:  // short read
    case 8458: // the file system says that the file is corrupt
        return JournalError::Damaged;
    case 4874: // no room for the index of the log
        return JournalError::DiskFull;
    case 787: // foreign key: every one leads to a case
        return JournalError::UnknownCase;
    case 1555: // primary key
    case 2067: // unique index
        return JournalError::Conflict;
    }
    switch (code & 0xff) {
    case 5:
    case 6:
        return JournalError::Locked;
    case 8:
        return JournalError::ReadOnly;
    case 11:
    case 26:
        return JournalError::Damaged;
    case 13:
        return JournalError::DiskFull;
    case 14:
        return JournalError::CannotOpen;
    default:
        return JournalError::Failed;
    }
}

/// The error's words are not logged: they may quote what was to be written.
JournalError told(const QSqlError& error)
{
    const JournalError kind = errorOfSqlite(error.nativeErrorCode().toInt());
    if (kind != JournalError::Conflict && kind != JournalError::UnknownCase)
        qCWarning(base::logStore) << "journal: database error" << error.nativeErrorCode();
    return kind;
}

// Qt writes a null text as NULL, and null bytes, which they are not here.
QVariant asBound(const QVariant& value)
{
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull())
        return QStringLiteral("");
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

std::optional<JournalError> flawOf(const QSqlQuery& rows)
{
    const QSqlError error = rows.lastError();
    return error.isValid() ? std::optional(told(error)) : std::nullopt;
}

JournalConnection::JournalConnection(QString name)
    : m_name(std::move(name))
{
}

JournalConnection::~JournalConnection()
{
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase JournalConnection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

JournalResult<std::unique_ptr<JournalConnection>> JournalConnection::open(const QString& file,
                                                                          const Limits& limits)
{
    const auto driver = QStringLiteral("QSQLITE");
    if (!QSqlDatabase::isDriverAvailable(driver))
        return base::fail(JournalError::NoDriver);
    const QString name = QUuid::createUuid().toString();
    QSqlDatabase::addDatabase(driver, name);
    std::unique_ptr<JournalConnection> connection(new JournalConnection(name));
    if (const auto opened = connection->openFile(file, limits.patience); !opened)
        return base::fail(opened.error());
    // The first look into the file: until here nothing has been read.
    if (const auto look = connection->run(QStringLiteral("SELECT COUNT(*) FROM sqlite_master"));
        !look)
        return base::fail(look.error());
    if (limits.pages > 0) {
        const auto limited =
            connection->run(QStringLiteral("PRAGMA max_page_count = %1").arg(limits.pages));
        if (!limited)
            return base::fail(limited.error());
    }
    return connection;
}

JournalResult<base::Done> JournalConnection::openFile(const QString& file,
                                                      std::chrono::milliseconds patience)
{
    auto opened = database();
    opened.setDatabaseName(file);
    opened.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patience.count()));
    if (!opened.open())
        return base::fail(told(opened.lastError()));
    return base::Done{};
}

JournalResult<base::Done> JournalConnection::makeDurable()
{
    for (const char* pragma : {"journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON",
                               "secure_delete = ON", "temp_store = MEMORY"}) {
        auto done = run(QStringLiteral("PRAGMA ") + QLatin1String(pragma));
        if (!done)
            return base::fail(done.error());
    }
    return base::Done{};
}

QStringList JournalConnection::tables() const
{
    return database().tables();
}

JournalResult<bool> JournalConnection::areSound(const QStringList& tables)
{
    for (const QString& table : tables) {
        auto check = run(QStringLiteral("PRAGMA quick_check(%1)").arg(table));
        if (!check)
            return base::fail(check.error());
        if (!check->next() || check->value(0).toString() != QLatin1String("ok"))
            return false;
    }
    return true;
}

JournalResult<QSqlQuery> JournalConnection::run(const QString& statement,
                                                const QVariantList& values)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return base::fail(told(query.lastError()));
    for (const QVariant& value : values)
        query.addBindValue(asBound(value));
    if (!query.exec())
        return base::fail(told(query.lastError()));
    return query;
}

JournalResult<int> JournalConnection::change(const QString& statement, const QVariantList& values)
{
    const auto query = run(statement, values);
    if (!query)
        return base::fail(query.error());
    return query->numRowsAffected();
}

JournalResult<QList<int>> JournalConnection::changeEach(const QString& statement,
                                                        const QList<QVariantList>& rows)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!rows.isEmpty() && !query.prepare(statement))
        return base::fail(told(query.lastError()));
    QList<int> changed;
    for (const QVariantList& values : rows) {
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, asBound(values[i]));
        if (!query.exec())
            return base::fail(told(query.lastError()));
        changed.append(query.numRowsAffected());
    }
    return changed;
}

// IMMEDIATE: a transaction that begins by reading cannot always be turned into a writing one later.
JournalResult<base::Done>
JournalConnection::transact(const std::function<JournalResult<base::Done>()>& work)
{
    if (m_depth > 0)
        return transactWithin(work);
    if (const auto begun = change(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return base::fail(begun.error());
    ++m_depth;
    JournalResult<base::Done> done = work();
    --m_depth;
    if (done) {
        if (const auto committed = change(QStringLiteral("COMMIT")); !committed)
            done = base::fail(committed.error());
    }
    if (!done)
        QSqlQuery(database()).exec(QStringLiteral("ROLLBACK")); // SQLite may have done it by itself
    return done;
}

JournalResult<base::Done>
JournalConnection::transactWithin(const std::function<JournalResult<base::Done>()>& work)
{
    if (const auto begun = change(QStringLiteral("SAVEPOINT part")); !begun)
        return base::fail(begun.error());
    ++m_depth;
    JournalResult<base::Done> done = work();
    --m_depth;
    if (!done)
        QSqlQuery(database()).exec(QStringLiteral("ROLLBACK TO SAVEPOINT part"));
    if (const auto ended = change(QStringLiteral("RELEASE SAVEPOINT part")); !ended && done)
        done = base::fail(ended.error());
    return done;
}

JournalResult<base::Done> JournalConnection::emptyLog()
{
    auto emptied = run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!emptied)
        return base::fail(emptied.error());
    const bool wasBusy = !emptied->next() || emptied->value(0).toInt() != 0;
    if (wasBusy)
        return base::fail(JournalError::Locked);
    return base::Done{};
}

} // namespace store
