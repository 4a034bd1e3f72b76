// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/send_progress.h"

#include <QTest>

using namespace std::chrono_literals;
using migration::EntryOutcome;
using migration::EntryResult;
using migration::SendProgress;

class SendProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOutcomeIsCounted();
    void howFastItGoesAndHowLongStill();
    void whatWasBeforeAPauseDoesNotCount();
    void nothingIsLeftAtTheEnd();

private:
    [[nodiscard]] static QList<EntryResult> settled(qsizetype count)
    {
        return QList<EntryResult>(count, {.outcome = EntryOutcome::Entered});
    }
};

void SendProgressTest::everyOutcomeIsCounted()
{
    SendProgress progress(10, 0s);
    QList<EntryResult> results;
    for (const EntryOutcome outcome :
         {EntryOutcome::Entered, EntryOutcome::AlreadyEntered, EntryOutcome::Refused,
          EntryOutcome::NotSent, EntryOutcome::Unknown, EntryOutcome::Invalid,
          EntryOutcome::KnownOtherwise, EntryOutcome::Duplicate})
        results.append({.outcome = outcome});
    progress.take(results, 1s);
    const migration::SendTally& tally = progress.tally();
    QCOMPARE(tally.total, 10);
    QCOMPARE(tally.settled, 8);
    QCOMPARE(tally.entered, 1);
    QCOMPARE(tally.alreadyEntered, 2);
    QCOMPARE(tally.refused, 2);
    QCOMPARE(tally.notSent, 1);
    QCOMPARE(tally.unknown, 1);
    QCOMPARE(tally.knownOtherwise, 1);
}

void SendProgressTest::howFastItGoesAndHowLongStill()
{
    SendProgress progress(100, 5s);
    QVERIFY(!progress.tally().timeLeft);
    progress.take(settled(20), 7s);
    QCOMPARE(progress.tally().perSecond, 10.0);
    QCOMPARE(progress.tally().timeLeft, std::optional(8s));
}

void SendProgressTest::whatWasBeforeAPauseDoesNotCount()
{
    SendProgress progress(100, 0s);
    progress.take(settled(20), 2s);
    progress.forgetPace(); // an hour later
    progress.take(settled(10), 1h);
    QCOMPARE(progress.tally().perSecond, 0.0);
    progress.take(settled(10), 1h + 1s);
    QCOMPARE(progress.tally().perSecond, 10.0);
    QCOMPARE(progress.tally().timeLeft, std::optional(6s));
}

void SendProgressTest::nothingIsLeftAtTheEnd()
{
    SendProgress progress(100, 0s);
    progress.take(settled(20), 2s);
    progress.end(3);
    QVERIFY(!progress.tally().timeLeft);
    QCOMPARE(progress.tally().settled, 20);
    QCOMPARE(progress.tally().unknown, 3);
}

QTEST_GUILESS_MAIN(SendProgressTest)
#include "tst_send_progress.moc"
