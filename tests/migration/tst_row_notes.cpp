// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/duplicate_finder.h"
#include "migration/result_spool.h"
#include "migration/row_ledger.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QTest>

#include <algorithm>

using migration::EntryKey;
using migration::EntryOutcome;
using migration::EntryResult;
using migration::RowVerdict;

/// What an import keeps of its rows: verdicts, keys, results.
class RowNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScratchFileHasNoName();
    void theLedgerKeepsVerdictsAndKeys();
    void duplicatesAreFound();
    void resultsComeInTheOrderOfTheirRows();
    void theFirstResultOfARowCounts();
};

static EntryKey keyOf(qint64 number)
{
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256);
    EntryKey key;
    std::copy(digest.begin(), digest.end(), key.bytes.begin());
    return key;
}

/// What this program has open there, and what whoever started it has left open.
static QStringList openFilesWithANameIn(const QString& folder)
{
    QStringList files;
    const QDir open(QStringLiteral("/proc/self/fd"));
    const auto links = open.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo& link : links) {
        const QString file = link.symLinkTarget();
        if (file.startsWith(folder) && QFileInfo::exists(file))
            files.append(file);
    }
    return files;
}

void RowNotesTest::aScratchFileHasNoName()
{
    const QStringList before = openFilesWithANameIn(QDir::tempPath());
    migration::ScratchFile file;
    QVERIFY(file.isGood());
    QVERIFY(file.write(10, "abc", 3));
    char bytes[5] = {'x', 'x', 'x', 'x', 'x'};
    QVERIFY(file.read(9, bytes, 5));
    QCOMPARE(QByteArray(bytes, 5), QByteArray("\0abc\0", 5));
    QVERIFY(file.read(100, bytes, 5));
    QCOMPARE(QByteArray(bytes, 5), QByteArray(5, '\0'));
    QCOMPARE(openFilesWithANameIn(QDir::tempPath()), before);
}

void RowNotesTest::theLedgerKeepsVerdictsAndKeys()
{
    constexpr qint64 rows = 10'000; // several pages
    migration::RowLedger ledger;
    for (qint64 row = 1; row <= rows; ++row)
        QVERIFY(ledger.append({keyOf(row), row % 2 ? RowVerdict::Send : RowVerdict::Invalid}));
    QCOMPARE(ledger.rows(), rows);
    for (const qint64 row : {qint64{1}, qint64{1025}, qint64{5001}, rows - 1})
        QVERIFY(ledger.mark(row, RowVerdict::AlreadyEntered));
    QVERIFY(ledger.markSamePerson(1025, 7));
    QVERIFY(!ledger.mark(0, RowVerdict::Send));
    QVERIFY(!ledger.mark(rows + 1, RowVerdict::Send));
    int changed = 0;
    for (qint64 row = 1; row <= rows; ++row) {
        const auto line = ledger.at(row);
        QVERIFY(line.has_value());
        QVERIFY(line->key == keyOf(row));
        changed += line->verdict == RowVerdict::AlreadyEntered ? 1 : 0;
        QCOMPARE(line->verdict == RowVerdict::Invalid, row % 2 == 0);
        QCOMPARE(line->samePersonAs, row == 1025 ? 7 : 0);
    }
    QCOMPARE(changed, 4);
    QVERIFY(!ledger.at(0));
    QVERIFY(!ledger.at(rows + 1));
}

void RowNotesTest::duplicatesAreFound()
{
    migration::DuplicateFinder finder;
    constexpr qint64 rows = 100'000; // each part has several blocks
    for (qint64 row = 1; row <= rows; ++row)
        QVERIFY(finder.add(row, keyOf(row % 1000 == 0 ? 5 : row).bytes));
    QMap<qint64, qint64> found;
    QVERIFY(finder.finish([&found](qint64 row, qint64 sameAs) {
        found.insert(row, sameAs);
        return true;
    }));
    QCOMPARE(found.size(), 100);
    for (auto pair = found.begin(); pair != found.end(); ++pair) {
        QCOMPARE(pair.key() % 1000, 0);
        QCOMPARE(pair.value(), 5);
    }
}

void RowNotesTest::resultsComeInTheOrderOfTheirRows()
{
    migration::ResultSpool spool;
    constexpr qint64 rows = 5000; // more than one piece of the file
    for (qint64 row = rows; row >= 1; --row) {
        if (row == 77)
            continue;
        EntryResult result{row, row % 2 ? EntryOutcome::Entered : EntryOutcome::Refused};
        result.submissionId = QStringLiteral("id%1").arg(row);
        result.message = QStringLiteral("메시지");
        result.httpStatus = 400;
        result.sameAs = row - 1;
        spool.add(result);
    }
    qint64 expected = 0;
    QVERIFY(spool.each(rows, [&expected](const EntryResult& result) {
        if (result.row != ++expected)
            return false;
        if (result.row == 77)
            return result.outcome == EntryOutcome::NotSent && result.code == u"not_begun";
        return result.submissionId == QStringLiteral("id%1").arg(result.row) &&
               result.message == QStringLiteral("메시지") && result.httpStatus == 400 &&
               result.sameAs == result.row - 1;
    }));
    QCOMPARE(expected, rows);
    QCOMPARE(spool.counts().value(EntryOutcome::Refused), rows / 2);
    QVERIFY(!spool.each(rows, [](const EntryResult&) { return false; }));
}

void RowNotesTest::theFirstResultOfARowCounts()
{
    migration::ResultSpool spool;
    spool.add({1, EntryOutcome::Entered});
    spool.add({1, EntryOutcome::Unknown});
    QCOMPARE(spool.counts().value(EntryOutcome::Unknown), 0);
    QVERIFY(spool.each(
        1, [](const EntryResult& result) { return result.outcome == EntryOutcome::Entered; }));
}

QTEST_APPLESS_MAIN(RowNotesTest)
#include "tst_row_notes.moc"
