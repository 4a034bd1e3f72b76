// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h"

#include <QString>
#include <QTest>

#include <memory>

namespace
{
enum class Why { Because };
using Number = base::Result<int, Why>;
} // namespace

class ResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue();
    void holdsAnError();
    void movesOutWhatCannotBeCopied();
    void readingTheAbsentHalfThrows();
};

void ResultTest::holdsAValue()
{
    const Number seven = 7;
    QVERIFY(seven.ok());
    QVERIFY(static_cast<bool>(seven));
    QCOMPARE(*seven, 7);
}

void ResultTest::holdsAnError()
{
    const Number none = base::fail(Why::Because);
    QVERIFY(!none.ok());
    QCOMPARE(none.error(), Why::Because);
}

void ResultTest::movesOutWhatCannotBeCopied()
{
    base::Result<std::unique_ptr<int>, Why> owned = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = std::move(owned).value();
    QCOMPARE(*taken, 3);
}

void ResultTest::readingTheAbsentHalfThrows()
{
    const Number none = base::fail(Why::Because);
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)none.value());
}

QTEST_APPLESS_MAIN(ResultTest)
#include "tst_result.moc"
