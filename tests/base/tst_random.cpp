// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "base/random.h"

#include <QSet>
#include <QTest>

class RandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asManyBytesAsWanted()
    {
        base::SystemRandom random;
        for (int count = 0; count < 20; ++count)
            QCOMPARE(random.bytes(count).size(), count);
    }
    void everyByteIsRandom()
    {
        base::SystemRandom random;
        QList<QSet<char>> seen(14);
        for (int i = 0; i < 100; ++i) {
            const QByteArray bytes = random.bytes(14);
            for (qsizetype at = 0; at < bytes.size(); ++at)
                seen[at].insert(bytes[at]);
        }
        for (const QSet<char>& values : seen)
            QVERIFY(values.size() > 10);
    }
};

QTEST_GUILESS_MAIN(RandomTest)
#include "tst_random.moc"
