// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "session/reconcile.h"

#include <QTest>

using session::Reading;

class ReconcileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFinalStatusDecides_data();
    void aFinalStatusDecides();
    void whatWasPendingHasBeenCounted();
    void comparesWithWhatWasKnown_data();
    void comparesWithWhatWasKnown();
};

void ReconcileTest::aFinalStatusDecides_data()
{
    QTest::addColumn<argos::KycStatus>("status");
    QTest::newRow("approved") << argos::KycStatus::Approved;
    QTest::newRow("rejected") << argos::KycStatus::Rejected;
    QTest::newRow("pending") << argos::KycStatus::Pending;
}

void ReconcileTest::aFinalStatusDecides()
{
    QFETCH(argos::KycStatus, status);
    argos::SubmissionRecord record;
    record.status = status;
    QCOMPARE(session::readingOf(record, {}), Reading::Final);
}

/// The service need not count a try that a person there has judged.
void ReconcileTest::whatWasPendingHasBeenCounted()
{
    session::Facts facts;
    facts.retryCountBefore = 1;
    facts.attemptsBefore = 1;
    facts.wasPending = true;
    argos::SubmissionRecord record;
    record.status = argos::KycStatus::Incomplete;
    record.retryCount = 1;
    record.attempts.resize(1);
    QCOMPARE(session::readingOf(record, facts), Reading::Counted);
    record.status = argos::KycStatus::Pending;
    QCOMPARE(session::readingOf(record, facts), Reading::Final);
    QCOMPARE(session::readingOf({}, facts), Reading::Unclear);
}

void ReconcileTest::comparesWithWhatWasKnown_data()
{
    constexpr int none = -1;
    QTest::addColumn<bool>("hasStatus");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<int>("countBefore");
    QTest::addColumn<int>("attemptsBefore");
    QTest::addColumn<Reading>("expected");

    QTest::newRow("first try: nothing said") << false << none << 0 << none << 0 << Reading::Unclear;
    QTest::newRow("first try: a status alone")
        << true << none << 0 << none << 0 << Reading::NotCounted;
    QTest::newRow("first try: count zero") << false << 0 << 0 << none << 0 << Reading::NotCounted;
    QTest::newRow("first try: count one") << true << 1 << 0 << none << 0 << Reading::Counted;
    QTest::newRow("first try: one attempt") << true << none << 1 << none << 0 << Reading::Counted;
    QTest::newRow("first try: count zero, one attempt")
        << true << 0 << 1 << none << 0 << Reading::Counted;
    QTest::newRow("second try: same count") << true << 1 << 1 << 1 << 1 << Reading::NotCounted;
    QTest::newRow("second try: higher count") << true << 2 << 2 << 1 << 1 << Reading::Counted;
    QTest::newRow("second try: lower count") << true << 0 << 1 << 1 << 1 << Reading::Unclear;
    QTest::newRow("count goes before attempts") << true << 2 << 2 << 2 << 1 << Reading::NotCounted;
    QTest::newRow("attempts where no count was told")
        << true << none << 2 << 1 << 1 << Reading::Counted;
    QTest::newRow("same attempts") << true << none << 1 << none << 1 << Reading::NotCounted;
    QTest::newRow("attempts gone from the list")
        << true << none << 0 << none << 1 << Reading::Unclear;
    QTest::newRow("count new, attempts gone") << true << 1 << 0 << none << 1 << Reading::Unclear;
    QTest::newRow("all gone") << false << none << 0 << 1 << 1 << Reading::Unclear;
}

void ReconcileTest::comparesWithWhatWasKnown()
{
    QFETCH(bool, hasStatus);
    QFETCH(int, count);
    QFETCH(int, attempts);
    QFETCH(int, countBefore);
    QFETCH(int, attemptsBefore);
    QFETCH(Reading, expected);
    argos::SubmissionRecord record;
    if (hasStatus)
        record.status = argos::KycStatus::Incomplete;
    if (count >= 0)
        record.retryCount = count;
    record.attempts.resize(attempts);
    session::Facts facts;
    if (countBefore >= 0)
        facts.retryCountBefore = countBefore;
    facts.attemptsBefore = attemptsBefore;
    QCOMPARE(session::readingOf(record, facts), expected);
}

QTEST_APPLESS_MAIN(ReconcileTest)
#include "tst_reconcile.moc"
