// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/announcer.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

class AnnouncerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksAtOnce()
    {
        QLabel label;
        auto* announcer = new ui::Announcer(&label);
        QSignalSpy spoke(announcer, &ui::Announcer::spoke);
        announcer->announce();
        QCOMPARE(spoke.size(), 1);
    }

    void leavesAPauseAndThenSpeaksOnce()
    {
        QLabel label;
        auto* announcer = new ui::Announcer(&label, 50ms);
        QSignalSpy spoke(announcer, &ui::Announcer::spoke);
        for (int i = 0; i < 5; ++i)
            announcer->announce();
        QCOMPARE(spoke.size(), 1);
        QTRY_COMPARE(spoke.size(), 2);
        announcer->announce(); // within the pause after the second
        QCOMPARE(spoke.size(), 2);
        QTRY_COMPARE(spoke.size(), 3);
    }
};

QTEST_MAIN(AnnouncerTest)
#include "tst_announcer.moc"
