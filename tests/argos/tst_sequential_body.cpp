// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "argos/sequential_body.h"

#include <QSignalSpy>
#include <QTest>

using argos::SequentialBody;

class SequentialBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesItsBytesOnceInOrder();
    void cannotBeRewound();
    void cannotBeWritten();
    void reportsHowFarItIs();
};

void SequentialBodyTest::givesItsBytesOnceInOrder()
{
    SequentialBody body(QByteArray("abcdef"));
    QCOMPARE(body.bytesAvailable(), 6);
    QCOMPARE(body.taken(), 0);
    QCOMPARE(body.read(4), QByteArray("abcd"));
    QCOMPARE(body.taken(), 4);
    QVERIFY(!body.atEnd());
    QCOMPARE(body.read(4), QByteArray("ef"));
    QVERIFY(body.atEnd());
    QCOMPARE(body.bytesAvailable(), 0);
    char more = 0;
    QCOMPARE(body.read(&more, 1), -1);
}

void SequentialBodyTest::cannotBeRewound()
{
    SequentialBody body(QByteArray("abc"));
    QVERIFY(body.isSequential());
    QCOMPARE(body.read(3), QByteArray("abc"));
    QVERIFY(!body.seek(0));
    QVERIFY(!body.reset());
    QVERIFY(body.atEnd());
}

void SequentialBodyTest::cannotBeWritten()
{
    SequentialBody body(QByteArray("abc"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("ReadOnly")));
    QCOMPARE(body.write("x"), -1);
}

void SequentialBodyTest::reportsHowFarItIs()
{
    SequentialBody body(QByteArray(8, 'x'));
    QSignalSpy advanced(&body, &SequentialBody::advanced);
    QCOMPARE(body.read(2).size(), 2);
    QCOMPARE(body.read(6).size(), 6);
    QCOMPARE(advanced.size(), 2);
    QCOMPARE(advanced.at(0).at(0).toDouble(), 0.25);
    QCOMPARE(advanced.at(1).at(0).toDouble(), 1.0);
}

QTEST_APPLESS_MAIN(SequentialBodyTest)
#include "tst_sequential_body.moc"
