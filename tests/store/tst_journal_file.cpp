// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "store/journal.h"

#include "store/journal_connection.h"
#include "store/journal_schema.h"
#include "support/journal_folder.h"
#include "support/ordinary_user.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

using store::JournalError;

class JournalFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyTheOwnerMayRead();
    void anOlderFileIsTakenBackFromOthers();
    void whatCannotBeWrittenToIsTold_data();
    void whatCannotBeWrittenToIsTold();
    void aPlaceThatIsNoneIsTold_data();
    void aPlaceThatIsNoneIsTold();
    void anotherWriterIsWaitedForAndTold();
    void anExclusiveOwnerIsWaitedForAndTold();
    void aFullDiskIsToldAndNothingIsHalfWritten();
    void aFullDiskAtTheStartIsTold();
    void aNewerSchemaIsRefusedUntouched();
    void anOlderSchemaIsLedForward();
    void aFailedMigrationChangesNothing();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void nothingSetAsideIsOverwritten();
    void aLogThatWasCutIsReadAsFarAsItGoes();
    void twoProgramsShareAJournal();

private:
    [[nodiscard]] QByteArray soundFile();

    std::unique_ptr<support::JournalFolder> folder;
};

void JournalFileTest::init()
{
    folder = std::make_unique<support::JournalFolder>();
}

/// Lays down a journal of 100 interrupted cases, closed properly, and returns its bytes.
QByteArray JournalFileTest::soundFile()
{
    static const QByteArray bytes = [] {
        support::JournalFolder made;
        auto journal = made.open();
        for (int i = 0; i < 100; ++i) {
            const auto id = *journal->begin(support::caseOf(QStringLiteral("sub-%1").arg(i)));
            if (!journal->writeIntent(id, store::SendKind::Post))
                qFatal("no intent");
        }
        journal.reset();
        return made.bytesOf(QStringLiteral("journal.sqlite"));
    }();
    folder->overwrite(bytes);
    return bytes;
}

void JournalFileTest::onlyTheOwnerMayRead()
{
    const auto journal = folder->open();
    QVERIFY(journal->begin(support::caseOf(QStringLiteral("sub-1"))).ok());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(folder->path()).permissions() & others));
    const auto files = QDir(folder->path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 3); // file, log, index of the log
    for (const QFileInfo& file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

void JournalFileTest::anOlderFileIsTakenBackFromOthers()
{
    folder->overwrite({});
    QVERIFY(QFile::setPermissions(folder->file(), QFile::ReadOwner | QFile::WriteOwner |
                                                      QFile::ReadOther | QFile::ReadGroup));
    QVERIFY(folder->tryToOpen().ok());
    QVERIFY(!(QFileInfo(folder->file()).permissions() & (QFile::ReadOther | QFile::ReadGroup)));
}

void JournalFileTest::whatCannotBeWrittenToIsTold_data()
{
    QTest::addColumn<bool>("file");
    QTest::newRow("read-only folder") << false;
    QTest::newRow("read-only file") << true;
}

void JournalFileTest::whatCannotBeWrittenToIsTold()
{
    QFETCH(bool, file);
    const support::OrdinaryUser user; // to whom permissions apply
    folder = std::make_unique<support::JournalFolder>();
    {
        const auto made = folder->open();
    }
    const QString target = file ? folder->file() : folder->path();
    QVERIFY(QFile::setPermissions(target,
                                  file ? QFile::ReadOwner : QFile::ReadOwner | QFile::ExeOwner));
    const auto opened = folder->tryToOpen();
    QVERIFY(QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error(), JournalError::ReadOnly);
    QVERIFY(folder->tryToOpen().ok());
    folder.reset();
}

void JournalFileTest::aPlaceThatIsNoneIsTold_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("beneath a file") << QStringLiteral("/dev/null/journal");
    QTest::newRow("in a system of files that takes none") << QStringLiteral("/proc/journal");
}

void JournalFileTest::aPlaceThatIsNoneIsTold()
{
    QFETCH(QString, place);
    const auto opened = store::Journal::open({place}, folder->clock);
    QVERIFY(!opened.ok());
    QVERIFY(opened.error() == JournalError::CannotOpen || opened.error() == JournalError::ReadOnly);
}

void JournalFileTest::anotherWriterIsWaitedForAndTold()
{
    const auto journal = folder->open();
    support::OtherConnection other(folder->file());
    other.run(QStringLiteral("BEGIN IMMEDIATE"));
    QElapsedTimer timer;
    timer.start();
    const auto begun = journal->begin(support::caseOf(QStringLiteral("sub-1")));
    QVERIFY(timer.elapsed() >= 90);
    QVERIFY(timer.elapsed() < 5000);
    QCOMPARE(begun.error(), JournalError::Locked);
    QVERIFY(journal->list({}).ok()); // reading goes on
    other.run(QStringLiteral("ROLLBACK"));
    QVERIFY(journal->begin(support::caseOf(QStringLiteral("sub-1"))).ok());
}

void JournalFileTest::anExclusiveOwnerIsWaitedForAndTold()
{
    (void)soundFile();
    support::OtherConnection other(folder->file());
    other.run(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
    other.run(QStringLiteral("BEGIN EXCLUSIVE"));
    const auto opened = folder->tryToOpen();
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error(), JournalError::Locked);
}

void JournalFileTest::aFullDiskIsToldAndNothingIsHalfWritten()
{
    folder->mostPages = 60;
    const auto journal = folder->open();
    const auto id = *journal->begin(support::caseOf(QStringLiteral("sub-1")));
    QVERIFY(journal->keep(id, {{QStringLiteral("details"), "small"}}).ok());
    const QByteArray photo(1'000'000, 'p');
    const auto kept = journal->keep(
        id, {{QStringLiteral("details"), "changed"}, {QStringLiteral("photo"), photo}});
    QCOMPARE(kept.error(), JournalError::DiskFull);
    const auto parts = journal->load(id);
    QVERIFY(parts.ok());
    QCOMPARE(parts->size(), 1U);
    QCOMPARE(parts->at(QStringLiteral("details")).view(), QByteArrayView("small"));
    QVERIFY(journal->writeIntent(id, store::SendKind::Post).ok());
    QVERIFY(journal->forget(id).ok());
}

void JournalFileTest::aFullDiskAtTheStartIsTold()
{
    folder->mostPages = 2;
    const auto opened = folder->tryToOpen();
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error(), JournalError::DiskFull);
    folder->mostPages = 0;
    QVERIFY(folder->tryToOpen().ok());
}

void JournalFileTest::aNewerSchemaIsRefusedUntouched()
{
    (void)soundFile();
    const int newest = store::migrations().last().version;
    {
        support::OtherConnection other(folder->file());
        other.run(QStringLiteral("UPDATE journal_schema SET version = ?"), {newest + 1});
    }
    const QByteArray before = folder->bytesOf(QStringLiteral("journal.sqlite"));
    const auto opened = folder->tryToOpen();
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error(), JournalError::NewerSchema);
    QCOMPARE(folder->bytesOf(QStringLiteral("journal.sqlite")), before);
    QCOMPARE(QDir(folder->path()).entryList({QStringLiteral("*.sqlite")}).size(), 1);
}

void JournalFileTest::anOlderSchemaIsLedForward()
{
    (void)soundFile();
    const auto connection =
        *store::JournalConnection::open(folder->file(), {std::chrono::milliseconds(100), 0});
    auto steps = store::migrations();
    const int next = steps.last().version + 1;
    steps.append({next,
                  {QStringLiteral("ALTER TABLE cases ADD COLUMN desk TEXT NOT NULL DEFAULT 'A'"),
                   QStringLiteral("UPDATE cases SET desk = 'B' WHERE submission_id = 'sub-7'")}});
    QVERIFY(store::migrate(*connection, steps).ok());
    QCOMPARE(*store::schemaVersion(*connection), next);
    support::OtherConnection other(folder->file());
    QCOMPARE(other.run(QStringLiteral("SELECT COUNT(*) FROM cases WHERE desk = 'A'")).toInt(), 99);
    QCOMPARE(other.run(QStringLiteral("SELECT COUNT(*) FROM sends")).toInt(), 100);
    QVERIFY(store::migrate(*connection, steps).ok()); // nothing is left to do
    QCOMPARE(store::migrate(*connection, store::migrations()).error(), JournalError::NewerSchema);
}

void JournalFileTest::aFailedMigrationChangesNothing()
{
    (void)soundFile();
    const auto connection =
        *store::JournalConnection::open(folder->file(), {std::chrono::milliseconds(100), 0});
    auto steps = store::migrations();
    const int version = steps.last().version;
    steps.append({version + 1,
                  {QStringLiteral("CREATE TABLE desks (id TEXT)"),
                   QStringLiteral("DELETE FROM sends"), QStringLiteral("no such statement")}});
    QVERIFY(!store::migrate(*connection, steps).ok());
    QCOMPARE(*store::schemaVersion(*connection), version);
    QVERIFY(!connection->tables().contains(QStringLiteral("desks")));
    const auto journal = folder->open();
    QCOMPARE(journal->unsettled()->size(), 100);
}

void JournalFileTest::aDamagedFileIsSetAside_data()
{
    using Damage = std::function<QByteArray(QByteArray)>;
    QTest::addColumn<Damage>("damage");
    const auto row = [](const char* name, const Damage& damage) { QTest::newRow(name) << damage; };
    row("a text", [](const QByteArray&) { return QByteArray("Dear diary"); });
    row("garbage", [](const QByteArray&) { return QByteArray(10'000, '\xa5'); });
    row("zeroes", [](const QByteArray& sound) { return QByteArray(sound.size(), '\0'); });
    row("two bytes", [](const QByteArray& sound) { return sound.first(2); });
    row("half a head", [](const QByteArray& sound) { return sound.first(50); });
    row("the head alone", [](const QByteArray& sound) { return sound.first(100); });
    row("one page", [](const QByteArray& sound) { return sound.first(4096); });
    row("half", [](const QByteArray& sound) { return sound.first(sound.size() / 2); });
    row("all but the last page", [](const QByteArray& sound) { return sound.chopped(4096); });
    row("another head", [](QByteArray sound) { return sound.replace(0, 16, "Some format 3..."); });
    row("a page of noise",
        [](QByteArray sound) { return sound.replace(4096, 4096, QByteArray(4096, '\x5a')); });
    row("all but the first page noise", [](QByteArray sound) {
        return sound.replace(4096, sound.size(), QByteArray(sound.size() - 4096, '\x5a'));
    });
}

void JournalFileTest::aDamagedFileIsSetAside()
{
    using Damage = std::function<QByteArray(QByteArray)>;
    QFETCH(Damage, damage);
    const QByteArray damaged = damage(soundFile());
    folder->overwrite(damaged);
    const auto opened = folder->tryToOpen();
    QVERIFY(opened.ok());
    QVERIFY(!opened->setAside.isEmpty());
    QCOMPARE(folder->bytesOf(opened->setAside), damaged);
    QVERIFY(opened->journal->list({})->cases.isEmpty());
    QVERIFY(opened->journal->unlock(support::sealingKey()).ok());
    QVERIFY(opened->journal->begin(support::caseOf(QStringLiteral("sub-1"))).ok());
}

void JournalFileTest::nothingSetAsideIsOverwritten()
{
    QSet<QString> names;
    for (const char* damage : {"first", "second", "third"}) {
        folder->overwrite(damage);
        const auto opened = folder->tryToOpen();
        QVERIFY(opened.ok());
        QCOMPARE(folder->bytesOf(opened->setAside), QByteArray(damage));
        names.insert(opened->setAside);
    }
    QCOMPARE(names.size(), 3);
}

/// What is in the log was written in order, so any beginning of it is a state that there was.
void JournalFileTest::aLogThatWasCutIsReadAsFarAsItGoes()
{
    (void)soundFile();
    const QByteArray file = folder->bytesOf(QStringLiteral("journal.sqlite"));
    QByteArray log;
    {
        const auto journal = folder->open();
        const auto unsettled = journal->unsettled();
        for (const store::Send& send : *unsettled) {
            const store::SendEnd end{store::SendOutcome::Answered, store::CaseStage::Decided};
            QVERIFY(journal->writeEnd(send.caseId, send.number, end).ok());
        }
        log = folder->bytesOf(QStringLiteral("journal.sqlite-wal"));
    }
    QVERIFY(log.size() > 100'000);
    qsizetype fewest = 101;
    for (qsizetype length = 0; length <= log.size(); length += log.size() / 40) {
        support::JournalFolder torn;
        torn.overwrite(file);
        QFile cut(torn.file() + QStringLiteral("-wal"));
        QVERIFY(cut.open(QIODevice::WriteOnly) && cut.write(log.first(length)) == length);
        cut.close();
        const auto opened = torn.tryToOpen();
        QVERIFY(opened.ok());
        QVERIFY(opened->setAside.isEmpty());
        const auto unsettled = opened->journal->unsettled()->size();
        QCOMPARE(unsettled, opened->journal->standingAt(store::CaseStage::InDoubt)->size());
        QVERIFY(unsettled <= fewest);
        fewest = unsettled;
    }
    QVERIFY(fewest < 10);
}

void JournalFileTest::twoProgramsShareAJournal()
{
    const auto one = folder->open();
    const auto other = folder->open();
    const auto id = *one->begin(support::caseOf(QStringLiteral("sub-1")));
    QCOMPARE(other->begin(support::caseOf(QStringLiteral("sub-1"))).error(),
             JournalError::Conflict);
    QVERIFY(one->writeIntent(id, store::SendKind::Post).ok());
    QCOMPARE(other->writeIntent(id, store::SendKind::Post).error(), JournalError::Conflict);
    QCOMPARE(other->unsettled()->size(), 1);
}

QTEST_GUILESS_MAIN(JournalFileTest)
#include "tst_journal_file.moc"
