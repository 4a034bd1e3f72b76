// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/journal.h"

#include "base/log.h"
#include "store/journal_connection.h"
#include "store/journal_files.h"
#include "store/journal_schema.h"
#include "store/presence.h"

namespace store
{
namespace
{

/// Small tables without which nothing can be trusted. A photo that cannot be read costs its case,
/// not the journal; an entry that cannot be read keeps its customer from being sent, which is
/// right, and there may be a million of them.
QStringList vitalTables()
{
    return {QStringLiteral("cases"), QStringLiteral("sends"), QStringLiteral("case_keys"),
            QStringLiteral("entry_salt")};
}

JournalResult<base::Done> makeReady(JournalConnection& connection)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return base::fail(version.error());
    if (*version > migrations().last().version) // before anything is written
        return base::fail(JournalError::NewerSchema);
    if (const auto durable = connection.makeDurable(); !durable)
        return base::fail(durable.error());
    if (const auto migrated = migrate(connection, migrations()); !migrated)
        return base::fail(migrated.error());
    const auto sound = connection.areSound(vitalTables());
    if (!sound)
        return base::fail(sound.error());
    if (!*sound)
        return base::fail(JournalError::Damaged);
    return base::Done{};
}

} // namespace

Journal::Journal(std::unique_ptr<JournalConnection> connection, std::unique_ptr<Presence> presence,
                 const base::Clock& clock)
    : m_connection(std::move(connection)),
      m_vault(std::make_unique<CaseVault>(*m_connection)),
      m_presence(std::move(presence)),
      m_clock(clock)
{
}

Journal::~Journal() = default;

JournalResult<std::unique_ptr<Journal>>
Journal::openFile(const QString& file, const JournalPlace& place, const base::Clock& clock)
{
    if (const auto made = preparePrivateFile(file); !made)
        return base::fail(made.error());
    auto connection = JournalConnection::open(file, {place.patience, place.mostPages});
    if (!connection)
        return base::fail(connection.error());
    if (const auto ready = makeReady(**connection); !ready)
        return base::fail(ready.error());
    // What was forgotten just before a power loss may still be in the log. While others read, they
    // empty it, or the next forgetting does.
    (void)(*connection)->emptyLog();
    auto presence = std::make_unique<Presence>(place.folder + QStringLiteral("/journal.senders"));
    return std::unique_ptr<Journal>(
        new Journal(std::move(*connection), std::move(presence), clock));
}

JournalResult<OpenedJournal> Journal::open(const JournalPlace& place, const base::Clock& clock)
{
    if (const auto folder = preparePrivateFolder(place.folder); !folder)
        return base::fail(folder.error());
    const QString file = place.folder + QStringLiteral("/journal.sqlite");
    auto journal = openFile(file, place, clock);
    QString aside;
    if (!journal && journal.error() == JournalError::Damaged) {
        const auto moved = setAside(file, clock.now());
        if (!moved)
            return base::fail(moved.error());
        aside = *moved;
        qCWarning(base::logStore) << "the journal was damaged and set aside";
        journal = openFile(file, place, clock);
    }
    if (!journal)
        return base::fail(journal.error());
    return OpenedJournal{std::move(*journal), aside};
}

JournalResult<bool> Journal::holdsSealed() const
{
    const auto count = m_vault->heldKeys();
    if (!count)
        return base::fail(count.error());
    return *count > 0;
}

JournalResult<int> Journal::unlock(security::SealingKey siteKey)
{
    m_vault->unlock(std::move(siteKey));
    return m_vault->foreignKeys();
}

JournalResult<base::Done> Journal::keep(const CaseId& id, const QList<Part>& parts)
{
    return m_connection->transact([&]() -> JournalResult<base::Done> {
        for (const Part& part : parts) {
            if (auto put = m_vault->put(id, part.name, part.bytes); !put)
                return put;
        }
        return base::Done{};
    });
}

JournalResult<base::Done> Journal::renewKey(const CaseId& id)
{
    return m_connection->transact([&]() -> JournalResult<base::Done> {
        const auto known = record(id);
        if (!known)
            return base::fail(known.error());
        if (known->forgotten)
            return base::fail(JournalError::Forgotten);
        for (const QLatin1String table :
             {QLatin1String("case_keys"), QLatin1String("sealed_parts")}) {
            const auto gone = m_connection->change(QStringLiteral("DELETE FROM ") + table +
                                                       QStringLiteral(" WHERE case_id = ?"),
                                                   {id.text});
            if (!gone)
                return base::fail(gone.error());
        }
        return m_vault->createKey(id);
    });
}

JournalResult<base::Done> Journal::drop(const CaseId& id, const QString& part)
{
    return m_connection->transact([&] { return m_vault->drop(id, part); });
}

JournalResult<SealedParts> Journal::load(const CaseId& id) const
{
    return m_vault->parts(id);
}

JournalResult<base::Done> Journal::forget(const CaseId& id)
{
    const auto known = record(id);
    if (!known)
        return base::fail(known.error());
    const auto forgotten = forgetWhere(QStringLiteral("id = ?"), {id.text});
    if (!forgotten)
        return base::fail(forgotten.error());
    return base::Done{};
}

JournalResult<int> Journal::forgetEndedBy(const QDateTime& moment)
{
    return forgetWhere(QStringLiteral("ended_at <= ?"), {moment.toMSecsSinceEpoch()});
}

JournalResult<int> Journal::forgetWhere(const QString& condition, const QVariantList& values)
{
    const QString those =
        QStringLiteral(" WHERE case_id IN (SELECT id FROM cases WHERE %1)").arg(condition);
    int count = 0;
    const auto done = m_connection->transact([&]() -> JournalResult<base::Done> {
        for (const QLatin1String table :
             {QLatin1String("case_keys"), QLatin1String("sealed_parts")}) {
            const auto gone =
                m_connection->change(QStringLiteral("DELETE FROM ") + table + those, values);
            if (!gone)
                return base::fail(gone.error());
        }
        const auto noted = m_connection->change(
            QStringLiteral("UPDATE cases SET forgotten_at = ? WHERE forgotten_at IS NULL AND ") +
                condition,
            QVariantList{now()} + values);
        if (!noted)
            return base::fail(noted.error());
        count = *noted;
        return base::Done{};
    });
    if (!done)
        return base::fail(done.error());
    if (const auto emptied = m_connection->emptyLog(); !emptied)
        return base::fail(emptied.error());
    return count;
}

JournalResult<base::Done> Journal::together(const std::function<JournalResult<base::Done>()>& work)
{
    return m_connection->transact(work);
}

qint64 Journal::now() const
{
    return m_clock.now().toMSecsSinceEpoch();
}

} // namespace store
