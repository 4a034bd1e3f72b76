// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "base/ids.h"

#include <QTest>

class IdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void masksAllButTheEndThatNobodyNeeds();
    void jobNumbersGoUp();
};

void IdsTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("document sample") << QStringLiteral("d76h19l46m5521") << true;
    QTest::newRow("migration sample") << QStringLiteral("submissionId2_mg") << true;
    QTest::newRow("sandbox scenario") << QStringLiteral("sbx-retry1-tour") << true;
    QTest::newRow("pasted with blanks") << QStringLiteral("  abc \n") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blank inside") << QStringLiteral("a b") << false;
    QTest::newRow("query injection") << QStringLiteral("a&count=2000") << false;
    QTest::newRow("line break inside") << QStringLiteral("a\r\nx-api-key: b") << false;
    QTest::newRow("129 characters") << QString(129, u'a') << false;
}

void IdsTest::parses()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto id = base::SubmissionId::parse(text);
    QCOMPARE(id.has_value(), valid);
    if (valid)
        QCOMPARE(id->text(), text.trimmed());
}

void IdsTest::masksAllButTheEndThatNobodyNeeds()
{
    QCOMPARE(base::SubmissionId::parse(QStringLiteral("d76h19l46m5521"))->masked(),
             QStringLiteral("d76h19l46m····"));
    QCOMPARE(base::SubmissionId::parse(QStringLiteral("abcdef"))->masked(),
             QStringLiteral("ab····"));
    QCOMPARE(base::SubmissionId::parse(QStringLiteral("a"))->masked(), QStringLiteral("a"));
}

void IdsTest::jobNumbersGoUp()
{
    QCOMPARE(static_cast<quint64>(base::next(base::JobNumber{7})), quint64{8});
}

QTEST_APPLESS_MAIN(IdsTest)
#include "tst_ids.moc"
