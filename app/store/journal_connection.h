// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/journal_error.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QSqlDatabase;
class QSqlQuery;

namespace store
{

/// Why reading rows came to an end before the last one; nothing if it did not.
[[nodiscard]] std::optional<JournalError> flawOf(const QSqlQuery& rows);

/// The one place that knows which database is behind the journal: how it is opened and made
/// durable, how a transaction begins, what its errors mean. All other statements are standard SQL
/// that PostgreSQL takes as well. Used by the thread that opened it.
class JournalConnection
{
public:
    struct Limits {
        std::chrono::milliseconds patience; ///< with others who hold the file
        int pages;                          ///< of 4 kB that the file may have; 0: any number
    };

    /// Opens the file and looks into it; writes nothing yet.
    [[nodiscard]] static JournalResult<std::unique_ptr<JournalConnection>>
    open(const QString& file, const Limits& limits);
    ~JournalConnection();
    JournalConnection(const JournalConnection&) = delete;
    JournalConnection& operator=(const JournalConnection&) = delete;

    /// From here on what is committed is on the disk, and what is deleted is overwritten.
    [[nodiscard]] JournalResult<base::Done> makeDurable();
    [[nodiscard]] QStringList tables() const;
    /// Whether the structure of these tables is whole; reads all of them.
    [[nodiscard]] JournalResult<bool> areSound(const QStringList& tables);

    /// Runs one statement; each `?` takes one value. A null QString is an empty text, null bytes
    /// are none, an invalid QVariant is NULL. Finish with the rows before the next transaction
    /// ends.
    [[nodiscard]] JournalResult<QSqlQuery> run(const QString& statement,
                                               const QVariantList& values = {});
    /// The same, for how many rows were changed.
    [[nodiscard]] JournalResult<int> change(const QString& statement,
                                            const QVariantList& values = {});
    /// The same for each of the rows of values, prepared once; the first error ends it.
    [[nodiscard]] JournalResult<QList<int>> changeEach(const QString& statement,
                                                       const QList<QVariantList>& rows);
    /// All that `work` does, or nothing. Nobody else writes meanwhile. Within another one it is a
    /// part of that: undone alone if it fails, on the disk once the outer one is.
    [[nodiscard]] JournalResult<base::Done>
    transact(const std::function<JournalResult<base::Done>()>& work);

    /// Moves all from the log into the file and empties the log: nothing deleted is left in it.
    /// Locked while another process reads.
    [[nodiscard]] JournalResult<base::Done> emptyLog();

private:
    explicit JournalConnection(QString name);
    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] JournalResult<base::Done>
    transactWithin(const std::function<JournalResult<base::Done>()>& work);
    [[nodiscard]] JournalResult<base::Done> openFile(const QString& file,
                                                     std::chrono::milliseconds patience);

    const QString m_name;
    int m_depth = 0; ///< of transactions within each other
};

} // namespace store
