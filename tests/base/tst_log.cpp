// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "base/log.h"

#include <QTest>

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personalIsTakenOut_data();
    void personalIsTakenOut();
    void ordinaryWordsStay();
    void onlyOurDebugOutputCanBeSwitchedOn();
};

void LogTest::personalIsTakenOut_data()
{
    QTest::addColumn<QString>("canary");
    QTest::newRow("e-mail") << QStringLiteral("gildong.hong@example.com");
    QTest::newRow("identity number") << QStringLiteral("981112-1234567");
    QTest::newRow("licence") << QStringLiteral("12-34-567890-12");
    QTest::newRow("birth date") << QStringLiteral("1998-11-12");
    QTest::newRow("quoted") << QStringLiteral("\"Hong Gildong\"");
    QTest::newRow("key header") << QStringLiteral("x-api-key: abc");
    QTest::newRow("long token") << QStringLiteral("sk_live_ABCDEFGHIJKLMNOPQRSTUV");
}

void LogTest::personalIsTakenOut()
{
    QFETCH(QString, canary);
    const QString line = base::redacted(QStringLiteral("before %1 after").arg(canary));
    QVERIFY2(!line.contains(canary), qPrintable(line));
    QVERIFY(line.startsWith(u"before ") && line.endsWith(u" after"));
}

void LogTest::ordinaryWordsStay()
{
    const QString line = QStringLiteral("camera started at 1280x720, 30 frames a second, job 17");
    QCOMPARE(base::redacted(line), line);
}

void LogTest::onlyOurDebugOutputCanBeSwitchedOn()
{
    base::installLog();
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    QVERIFY(base::logArgos().isDebugEnabled());
    QLoggingCategory foreign("third.party"); // the tests run with qt.* silenced
    QVERIFY(!foreign.isDebugEnabled());
    QVERIFY(foreign.isWarningEnabled());
    qInstallMessageHandler(nullptr);
}

QTEST_APPLESS_MAIN(LogTest)
#include "tst_log.moc"
