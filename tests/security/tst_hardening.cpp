// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "security/hardening.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

using security::Gap;
using security::Protection;

class HardeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryStaysInTheProcess();
};

void HardeningTest::memoryStaysInTheProcess()
{
    const QList<Gap> gaps = security::hardenProcess();
    rlimit core{1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
    QCOMPARE(core.rlim_max, rlim_t(0));
    const bool leakChecked = gaps.contains(Gap{Protection::PrivateMemory, Gap::Cause::Sanitizer});
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), leakChecked ? 1 : 0);
    QCOMPARE(gaps.size(), leakChecked ? 1 : 0);
}

QTEST_APPLESS_MAIN(HardeningTest)
#include "tst_hardening.moc"
