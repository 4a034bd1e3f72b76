// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "main/import_lines.h"

#include <QTest>

using migration::CheckTally;
using migration::SendTally;

Q_DECLARE_METATYPE(migration::SendTally)

class ImportLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSumCountsEachRowOnce_data();
    void aSumCountsEachRowOnce();
};

void ImportLinesTest::aSumCountsEachRowOnce_data()
{
    QTest::addColumn<SendTally>("sent");
    QTest::addColumn<int>("notSent");
    QTest::newRow("nothing was sent") << SendTally{} << 20;
    QTest::newRow("all came to an end") << SendTally{.total = 23,
                                                     .settled = 23,
                                                     .entered = 16,
                                                     .alreadyEntered = 2,
                                                     .refused = 1,
                                                     .unknown = 1,
                                                     .knownOtherwise = 3}
                                        << 0;
    QTest::newRow("stopped") << SendTally{.total = 23,
                                          .settled = 12,
                                          .entered = 8,
                                          .notSent = 2,
                                          .unknown = 4, // two of them not come to
                                          .knownOtherwise = 1}
                             << 10;
}

void ImportLinesTest::aSumCountsEachRowOnce()
{
    QFETCH(SendTally, sent);
    const CheckTally checked{.rows = 33,
                             .good = 20,
                             .invalid = 4,
                             .duplicates = 3,
                             .alreadyEntered = 2,
                             .unknown = 3,
                             .knownOtherwise = 1};
    const QJsonObject sum = program::sumOf(checked, sent);
    QTEST(sum[u"notSent"].toInt(), "notSent");
    int told = 0;
    for (auto member = sum.begin(); member != sum.end(); ++member)
        told += member.key() == u"rows" ? 0 : member->toInt();
    QCOMPARE(told, sum[u"rows"].toInt());
}

QTEST_APPLESS_MAIN(ImportLinesTest)
#include "tst_import_lines.moc"
