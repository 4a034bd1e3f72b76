// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/time_left.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using ui::TimeLeft;

class TimeLeftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSeenInTheLastHourOnly_data();
    void isSeenInTheLastHourOnly();
    void isReadOutWhenAMarkIsReached_data();
    void isReadOutWhenAMarkIsReached();
};

void TimeLeftTest::isSeenInTheLastHourOnly_data()
{
    QTest::addColumn<qint64>("milliseconds"); // -1: none
    QTest::addColumn<QString>("words");       // empty: not seen
    const auto row = [](const char* name, std::chrono::milliseconds left, const char* words) {
        QTest::newRow(name) << qint64(left.count()) << QString::fromUtf8(words);
    };
    row("no deadline", -1ms, "");
    row("more than an hour", 1h + 1ms, "");
    row("an hour", 1h, "60 min left");
    row("begun minutes", 41min + 1ms, "42 min left");
    row("more than a minute", 1min + 1ms, "2 min left");
    row("a minute", 1min, "Less than 1 min left");
    row("hardly anything", 1ms, "Less than 1 min left");
    row("over", 0ms, "");
}

void TimeLeftTest::isSeenInTheLastHourOnly()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, words);
    TimeLeft label;
    label.set(30min);
    label.set(milliseconds < 0 ? std::nullopt
                               : std::optional(std::chrono::milliseconds(milliseconds)));
    QCOMPARE(label.isHidden(), words.isEmpty());
    if (!words.isEmpty())
        QCOMPARE(label.text(), words);
}

void TimeLeftTest::isReadOutWhenAMarkIsReached_data()
{
    QTest::addColumn<int>("before"); // minutes; 0: none
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("readOut");
    QTest::newRow("the hour begins") << 0 << 60 << true;
    QTest::newRow("a case begun late") << 0 << 20 << true;
    QTest::newRow("a minute of the hour") << 60 << 59 << false;
    QTest::newRow("30") << 31 << 30 << true;
    QTest::newRow("29") << 30 << 29 << false;
    QTest::newRow("10") << 11 << 10 << true;
    QTest::newRow("over a mark, after a sleep") << 12 << 8 << true;
    QTest::newRow("5") << 6 << 5 << true;
    QTest::newRow("4") << 5 << 4 << false;
    QTest::newRow("1") << 2 << 1 << true;
}

void TimeLeftTest::isReadOutWhenAMarkIsReached()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(bool, readOut);
    TimeLeft label;
    if (before > 0)
        label.set(std::chrono::minutes(before));
    QSignalSpy spoken(&label, &TimeLeft::markReached);
    label.set(std::chrono::minutes(after));
    QCOMPARE(spoken.count(), readOut ? 1 : 0);
    label.set(std::chrono::minutes(after));
    QCOMPARE(spoken.count(), readOut ? 1 : 0);
}

QTEST_MAIN(TimeLeftTest)
#include "tst_time_left.moc"
