// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/ordered_work.h"

#include <QList>
#include <QSemaphore>
#include <QTest>

#include <atomic>

namespace
{

using Work = program::OrderedWork<int>;

int squared(std::size_t job)
{
    return static_cast<int>(job * job);
}

Work::Worker squaring(std::size_t /*thread*/)
{
    return squared;
}

QList<int> taken(Work& work)
{
    QList<int> results;
    while (const auto result = work.next())
        results.append(*result);
    return results;
}

} // namespace

class OrderedWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyJobIsDoneOnce_data()
    {
        QTest::addColumn<int>("jobs");
        QTest::addColumn<int>("threads");
        QTest::newRow("none") << 0 << 2;
        QTest::newRow("fewer than threads") << 1 << 4;
        QTest::newRow("one thread") << 50 << 1;
        QTest::newRow("many threads") << 500 << 7;
    }

    void everyJobIsDoneOnce()
    {
        QFETCH(int, jobs);
        QFETCH(int, threads);
        Work work({.jobs = std::size_t(jobs),
                   .threads = std::size_t(threads),
                   .ahead = 10,
                   .makeWorker = squaring});
        QList<int> expected;
        for (int job = 0; job < jobs; ++job)
            expected.append(job * job);
        QCOMPARE(taken(work), expected);
        QVERIFY(!work.next());
    }

    void aSlowJobKeepsItsPlace()
    {
        QSemaphore secondIsDone;
        const auto worker = [&](std::size_t job) {
            if (job == 0)
                secondIsDone.acquire();
            if (job == 1)
                secondIsDone.release();
            return static_cast<int>(job);
        };
        Work work(
            {.jobs = 3, .threads = 2, .ahead = 3, .makeWorker = [&](std::size_t) -> Work::Worker {
                 return worker;
             }});
        QCOMPARE(taken(work), QList<int>({0, 1, 2}));
    }

    void onlySoManyResultsExistAtATime()
    {
        constexpr int ahead = 4;
        std::atomic<int> begun{0};
        std::atomic<int> asked{0};
        std::atomic<int> most{0};
        const auto worker = [&](std::size_t job) {
            most = std::max(most.load(), ++begun - asked);
            return static_cast<int>(job);
        };
        Work work({.jobs = 300,
                   .threads = 1,
                   .ahead = ahead,
                   .makeWorker = [&](std::size_t) -> Work::Worker { return worker; }});
        int results = 0;
        while (++asked, work.next())
            ++results;
        QCOMPARE(results, 300);
        QVERIFY(most <= ahead);
    }

    void afterAStopAllThatWasBegunIsHandedOver()
    {
        std::atomic<bool> stopped{false};
        std::atomic<int> begun{0};
        const auto worker = [&](std::size_t job) {
            ++begun;
            if (job == 20)
                stopped = true;
            return static_cast<int>(job);
        };
        Work work({.jobs = 10'000,
                   .threads = 3,
                   .ahead = 8,
                   .makeWorker = [&](std::size_t) -> Work::Worker { return worker; },
                   .stopped = [&] { return stopped.load(); }});
        const QList<int> results = taken(work);
        QVERIFY(results.size() >= 21);
        QVERIFY(results.size() < 100);
        QCOMPARE(results.size(), begun.load());
        QCOMPARE(results.last(), begun.load() - 1);
    }

    void aThreadWithoutAWorkerHasNoPart()
    {
        Work work({.jobs = 20, .threads = 3, .ahead = 4, .makeWorker = [](std::size_t thread) {
                       return thread == 1 ? Work::Worker(squared) : Work::Worker();
                   }});
        QCOMPARE(taken(work).size(), 20);
        Work none({.jobs = 20, .threads = 2, .ahead = 4, .makeWorker = [](std::size_t) {
                       return Work::Worker();
                   }});
        QVERIFY(!none.next());
    }

    void itMayBeLeftInTheMiddle()
    {
        Work work({.jobs = 1'000, .threads = 2, .ahead = 4, .makeWorker = squaring});
        QVERIFY(work.next());
    }
};

QTEST_GUILESS_MAIN(OrderedWorkTest)
#include "tst_ordered_work.moc"
