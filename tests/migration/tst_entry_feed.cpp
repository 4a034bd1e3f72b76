// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/entry_feed.h"

#include "rules/rule_book.h"
#include "support/written_file.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using migration::Entry;
using migration::EntryFeed;
using migration::NextEntry;
using migration::NoMore;
using migration::NotYet;
using migration::RowLedger;
using migration::RowVerdict;

class EntryFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsNotReadYetIsNotWaitedFor();
    void itIsReadyAgainAfterManyRowsThatNeedNotBeSent();
    void itStopsAmongRowsThatNeedNotBeSent();
    void aRowThatIsNotTheJudgedOneIsNotHandedOut();
    void aFileOfAnotherStampIsNotRead();
    void aFullTemporaryDiskIsNoFaultOfTheFile();

private:
    [[nodiscard]] static QByteArray file(int rows);
    [[nodiscard]] migration::ReadingTask task(const QByteArray& bytes) const;
    /// What a dry run says of that file, if of its rows only `toSend` are to be sent.
    [[nodiscard]] std::unique_ptr<RowLedger> ledger(const migration::ReadingTask& task,
                                                    const QList<qint64>& toSend) const;

    std::optional<rules::RuleBook> m_book;
    QTemporaryDir m_folder;
};

void EntryFeedTest::initTestCase()
{
    m_book = *rules::RuleBook::load(QStringLiteral(":/rules"));
}

QByteArray EntryFeedTest::file(int rows)
{
    QByteArray bytes = "admin,email,fullName,birthDate,kycStatus,idType,issuingCountry\n";
    for (int number = 1; number <= rows; ++number)
        bytes += "a@b.kr,c" + QByteArray::number(number) +
                 "@d.kr,Kim,1990-05-17,approved,passport,KOR\n";
    return bytes;
}

migration::ReadingTask EntryFeedTest::task(const QByteArray& bytes) const
{
    const rules::Form& form = m_book->migrationForm();
    const QStringList columns = QString::fromLatin1(bytes.left(bytes.indexOf('\n'))).split(u',');
    return {support::writtenFile(m_folder.filePath(QStringLiteral("rows.csv")), bytes),
            columns,
            {form, migration::matched(columns, form), {}, QDate(2026, 11, 21)},
            QByteArray(32, 's')};
}

std::unique_ptr<RowLedger> EntryFeedTest::ledger(const migration::ReadingTask& task,
                                                 const QList<qint64>& toSend) const
{
    auto made = std::make_unique<RowLedger>();
    auto reader = *table::RowReader::open(task.path);
    const migration::RowJudge judge(task.ground, task.columns);
    const migration::EntryKeys keys(task.salt);
    for (auto row = *reader->next(); row; row = *reader->next()) {
        const auto verdict =
            toSend.contains(row->number) ? RowVerdict::Send : RowVerdict::AlreadyEntered;
        if (!made->append({keys.of(judge.judge(*row)->values), verdict}))
            qFatal("the ledger cannot be written");
    }
    return made;
}

void EntryFeedTest::whatIsNotReadYetIsNotWaitedFor()
{
    const auto what = task(file(3));
    EntryFeed feed(what, ledger(what, {2}));
    QSignalSpy ready(&feed, &EntryFeed::ready);
    NextEntry next = feed.next(); // nobody reads yet
    QVERIFY(std::holds_alternative<NotYet>(next));
    feed.start();
    QVERIFY(ready.wait());
    next = feed.next();
    QCOMPARE(std::get<Entry>(next).row, 2);
    QVERIFY(std::holds_alternative<NoMore>(feed.next()));
    QVERIFY(!feed.error());
}

void EntryFeedTest::itIsReadyAgainAfterManyRowsThatNeedNotBeSent()
{
    constexpr int rows = 20'000;
    QList<qint64> toSend;
    for (qint64 row = 1; row <= 150; ++row)
        toSend.append(row); // enough to begin with
    toSend.append(rows);
    const auto what = task(file(rows));
    EntryFeed feed(what, ledger(what, toSend));
    QSignalSpy ready(&feed, &EntryFeed::ready);
    feed.start();
    QVERIFY(ready.wait());
    QList<qint64> taken;
    for (NextEntry next = feed.next(); !std::holds_alternative<NoMore>(next); next = feed.next()) {
        if (const auto* entry = std::get_if<Entry>(&next)) {
            taken.append(entry->row);
            continue;
        }
        ready.clear();
        QVERIFY(feed.isReady() || ready.wait());
    }
    QCOMPARE(taken, toSend);
}

void EntryFeedTest::itStopsAmongRowsThatNeedNotBeSent()
{
    constexpr int rows = 100'000;
    const auto what = task(file(rows));
    const auto nothingToSend = [] {
        auto made = std::make_unique<RowLedger>();
        for (int row = 1; row <= rows; ++row) {
            if (!made->append({{}, RowVerdict::AlreadyEntered}))
                qFatal("the ledger cannot be written");
        }
        return made;
    };
    QElapsedTimer timer;
    auto feed = std::make_unique<EntryFeed>(what, nothingToSend());
    QSignalSpy ready(feed.get(), &EntryFeed::ready);
    timer.start();
    feed->start();
    QVERIFY(ready.wait(60'000));
    const qint64 wholeFile = timer.nsecsElapsed();
    feed = std::make_unique<EntryFeed>(what, nothingToSend());
    timer.start();
    feed->start();
    feed.reset();
    QVERIFY2(timer.nsecsElapsed() < wholeFile / 2, qPrintable(QString::number(wholeFile)));
}

void EntryFeedTest::aRowThatIsNotTheJudgedOneIsNotHandedOut()
{
    const auto what = task(file(300));
    auto judged = ledger(what, {1, 290});
    (void)task(file(300).replace("c290@", "x290@"));
    EntryFeed feed(what, std::move(judged));
    QSignalSpy ready(&feed, &EntryFeed::ready);
    feed.start();
    QVERIFY(ready.wait());
    QVERIFY(std::holds_alternative<NoMore>(feed.next()));
    QCOMPARE(feed.error()->flaw, table::TableFlaw::Changed);
    QCOMPARE(feed.error()->line, 291);
}

void EntryFeedTest::aFileOfAnotherStampIsNotRead()
{
    auto what = task(file(3));
    auto judged = ledger(what, {2});
    what.stamp = (*table::RowReader::open(what.path))->stamp();
    what.stamp->changedAt -= 1;
    EntryFeed feed(what, std::move(judged));
    QSignalSpy ready(&feed, &EntryFeed::ready);
    feed.start();
    QVERIFY(ready.wait());
    QVERIFY(std::holds_alternative<NoMore>(feed.next()));
    QCOMPARE(feed.error()->flaw, table::TableFlaw::Changed);
}

void EntryFeedTest::aFullTemporaryDiskIsNoFaultOfTheFile()
{
    const auto what = task(file(1500)); // more than one page of the ledger
    auto judged = ledger(what, {1, 1500});
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlimit none{1, limit.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
    EntryFeed feed(what, std::move(judged));
    QSignalSpy ready(&feed, &EntryFeed::ready);
    feed.start();
    const bool isReady = ready.wait();
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    QVERIFY(isReady);
    QVERIFY(std::holds_alternative<NoMore>(feed.next()));
    QCOMPARE(feed.error()->flaw, table::TableFlaw::NoRoom);
}

QTEST_GUILESS_MAIN(EntryFeedTest)
#include "tst_entry_feed.moc"
