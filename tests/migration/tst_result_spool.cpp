// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/result_spool.h"

#include <QTest>

namespace migration
{

class ResultSpoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowInItsOrder_data();
    void everyRowInItsOrder();
    void theFirstResultOfARowCounts();
    void whatIsInDoubtIsUnknownUntilItHasAResult();
    void endsWhenNobodyWantsMore();
};

// Places are read a thousand at a time.
void ResultSpoolTest::everyRowInItsOrder_data()
{
    QTest::addColumn<qint64>("rows");
    for (const qint64 rows : {0, 1, 1023, 1024, 1025, 2048, 2050})
        QTest::addRow("%lld", rows) << rows;
}

void ResultSpoolTest::everyRowInItsOrder()
{
    QFETCH(qint64, rows);
    ResultSpool spool;
    for (qint64 row = rows; row > 0; --row) {
        if (row % 3 != 0)
            spool.add({row, EntryOutcome::Entered, QStringLiteral("id%1").arg(row)});
    }
    qint64 expected = 0;
    QVERIFY(spool.each(rows, [&](const EntryResult& result) {
        ++expected;
        const bool begun = expected % 3 != 0;
        return result.row == expected &&
               result.outcome == (begun ? EntryOutcome::Entered : EntryOutcome::NotSent) &&
               result.submissionId == (begun ? QStringLiteral("id%1").arg(expected) : QString()) &&
               result.code == (begun ? QString() : QStringLiteral("not_begun"));
    }));
    QCOMPARE(expected, rows);
}

void ResultSpoolTest::theFirstResultOfARowCounts()
{
    ResultSpool spool;
    spool.add({1, EntryOutcome::Invalid});
    spool.add({1, EntryOutcome::Entered});
    QVERIFY(spool.each(
        1, [](const EntryResult& result) { return result.outcome == EntryOutcome::Invalid; }));
    QCOMPARE(spool.counts(), (QMap<EntryOutcome, qint64>{{EntryOutcome::Invalid, 1}}));
}

void ResultSpoolTest::whatIsInDoubtIsUnknownUntilItHasAResult()
{
    ResultSpool spool;
    spool.doubt(1);
    spool.doubt(3);
    spool.add({3, EntryOutcome::Entered});
    QCOMPARE(spool.inDoubt(), 1);
    QCOMPARE(spool.counts(),
             (QMap<EntryOutcome, qint64>{{EntryOutcome::Entered, 1}, {EntryOutcome::Unknown, 1}}));
    QList<EntryOutcome> outcomes;
    QVERIFY(spool.each(3, [&outcomes](const EntryResult& result) {
        outcomes.append(result.outcome);
        return result.row == outcomes.size();
    }));
    QCOMPARE(outcomes, (QList<EntryOutcome>{EntryOutcome::Unknown, EntryOutcome::NotSent,
                                            EntryOutcome::Entered}));
}

void ResultSpoolTest::endsWhenNobodyWantsMore()
{
    ResultSpool spool;
    qint64 taken = 0;
    QVERIFY(!spool.each(10, [&taken](const EntryResult&) { return ++taken < 4; }));
    QCOMPARE(taken, 4);
}

} // namespace migration

QTEST_GUILESS_MAIN(migration::ResultSpoolTest)
#include "tst_result_spool.moc"
