// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "migration/rate_limit.h"

#include <QTest>

using namespace std::chrono_literals;

namespace migration
{

class RateLimitTest : public QObject
{
    Q_OBJECT

private:
    /// How many pass until then, asked each millisecond.
    [[nodiscard]] static int passed(double perSecond, std::chrono::milliseconds until)
    {
        RateLimit limit(perSecond);
        int count = 0;
        for (auto at = 0ms; at < until; at += 1ms)
            while (count < 1'000'000 && limit.take(at))
                ++count;
        return count;
    }

private Q_SLOTS:
    void letsThroughSoManyASecond_data()
    {
        QTest::addColumn<double>("perSecond");
        QTest::addColumn<int>("most");
        QTest::newRow("slow") << 0.5 << 6;
        QTest::newRow("usual") << 50.0 << 505;
        QTest::newRow("fast") << 2000.0 << 20'200;
    }
    void letsThroughSoManyASecond()
    {
        QFETCH(double, perSecond);
        QFETCH(int, most);
        const int count = passed(perSecond, 10s);
        QVERIFY(count <= most);
        QVERIFY(count >= int(perSecond * 10));
    }
    void aRestIsNotSavedUp()
    {
        RateLimit limit(50);
        int count = 0;
        while (limit.take(1h))
            ++count;
        QCOMPARE(count, 5);
    }
    void saysHowLongToWait()
    {
        RateLimit limit(10);
        QCOMPARE(limit.wait(0ms), 0ms);
        QVERIFY(limit.take(0ms));
        QCOMPARE(limit.wait(0ms), 100ms);
        QCOMPARE(limit.wait(60ms), 40ms);
        QVERIFY(!limit.take(99ms));
        QVERIFY(limit.take(100ms));
    }
    void noLimitIsNone()
    {
        RateLimit limit(0);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(limit.take(0ms));
        QCOMPARE(limit.wait(0ms), 0ms);
    }
};

} // namespace migration

QTEST_GUILESS_MAIN(migration::RateLimitTest)
#include "tst_rate_limit.moc"
