// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "security/sealing_key.h"
#include "store/journal.h"
#include "support/fake_clock.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace support
{

inline security::SealingKey sealingKey(char letter = 'k')
{
    return *security::SealingKey::from(
        security::Secret(QByteArray(security::SealingKey::length, letter)));
}

inline store::CaseSubject caseOf(const QString& submissionId)
{
    return {*base::SubmissionId::parse(submissionId), QStringLiteral("KOR"),
            QStringLiteral("drivers_license")};
}

/// Somebody else's connection to a database file.
class OtherConnection
{
public:
    explicit OtherConnection(const QString& file)
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("cannot open the database");
    }
    ~OtherConnection()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    OtherConnection(const OtherConnection&) = delete;
    OtherConnection& operator=(const OtherConnection&) = delete;

    /// The first column of the first row, if there is one.
    QVariant run(const QString& statement, const QVariantList& values = {})
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.prepare(statement);
        for (const QVariant& value : values)
            query.addBindValue(value);
        if (!query.exec())
            qFatal("%s", qPrintable(query.lastError().text()));
        return query.next() ? query.value(0) : QVariant();
    }

private:
    const QString m_name = QStringLiteral("somebody else");
};

/// A folder with a journal in it, and the world around it.
class JournalFolder
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("journal")); }
    [[nodiscard]] QString file() const { return path() + QStringLiteral("/journal.sqlite"); }
    [[nodiscard]] store::JournalPlace place() const
    {
        return {path(), std::chrono::milliseconds(100), mostPages};
    }
    [[nodiscard]] store::JournalResult<store::OpenedJournal> tryToOpen()
    {
        return store::Journal::open(place(), clock);
    }
    /// Open and unlocked.
    [[nodiscard]] std::unique_ptr<store::Journal> open(char key = 'k')
    {
        auto opened = tryToOpen();
        if (!opened)
            qFatal("cannot open the journal: %d", int(opened.error()));
        if (!opened->journal->unlock(sealingKey(key)))
            qFatal("cannot unlock the journal");
        return std::move(opened->journal);
    }
    /// Everything in all files of the folder.
    [[nodiscard]] QByteArray allBytes() const
    {
        QByteArray all;
        const auto names = QDir(path()).entryList(QDir::Files | QDir::Hidden);
        for (const QString& name : names)
            all += bytesOf(name);
        return all;
    }
    [[nodiscard]] QByteArray bytesOf(const QString& name) const
    {
        QFile content(path() + QLatin1Char('/') + name);
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    }
    void overwrite(const QByteArray& bytes) const
    {
        QDir().mkpath(path());
        QFile content(file());
        if (!content.open(QIODevice::WriteOnly) || content.write(bytes) != bytes.size())
            qFatal("cannot write the file");
    }

    FakeClock clock;
    int mostPages = 0;

private:
    QTemporaryDir m_folder;
};

} // namespace support
