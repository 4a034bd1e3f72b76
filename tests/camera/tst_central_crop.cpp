// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "camera/central_crop.h"

#include <QTest>

class TestCentralCrop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheLargestFourToThreeRegionInTheMiddle_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QRect>("crop");
        QTest::newRow("already 4:3") << QSize(960, 720) << QRect(0, 0, 960, 720);
        QTest::newRow("16:9") << QSize(1280, 720) << QRect(160, 0, 960, 720);
        QTest::newRow("full HD") << QSize(1920, 1080) << QRect(240, 0, 1440, 1080);
        QTest::newRow("5:4") << QSize(1280, 1024) << QRect(0, 32, 1280, 960);
        QTest::newRow("upright") << QSize(720, 1280) << QRect(0, 370, 720, 540);
        QTest::newRow("one pixel too wide") << QSize(641, 480) << QRect(0, 0, 640, 480);
        QTest::newRow("one pixel too high") << QSize(640, 481) << QRect(0, 0, 640, 480);
        QTest::newRow("offset stays even") << QSize(966, 720) << QRect(2, 0, 960, 720);
        QTest::newRow("a line") << QSize(100, 1) << QRect(48, 0, 1, 1);
        QTest::newRow("one pixel") << QSize(1, 1) << QRect(0, 0, 1, 1);
        QTest::newRow("beyond 32 bits") << QSize(2'000'000'000, 2'000'000'000)
                                        << QRect(0, 250'000'000, 2'000'000'000, 1'500'000'000);
        QTest::newRow("empty") << QSize(0, 720) << QRect();
        QTest::newRow("invalid") << QSize() << QRect();
    }

    void isTheLargestFourToThreeRegionInTheMiddle()
    {
        QFETCH(QSize, size);
        QTEST(camera::centralCrop(size), "crop");
    }
};

QTEST_GUILESS_MAIN(TestCentralCrop)
#include "tst_central_crop.moc"
