// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/advice_order.h"

#include <QTest>

using namespace framing;

class AdviceOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheOrderOfTheFindings();
    void saysNothingTwice();
    void comesInBeforeComingCloser();
    void goesBackBeforeGoingSideways();
    void opposites();
};

void AdviceOrderTest::isTheOrderOfTheFindings()
{
    QVERIFY(adviceOrder({}).empty());
    const std::vector<Finding> findings{
        {Check::FaceHeight, Level::Ideal, 0.65, Advice::Ready},
        {Check::OffsetX, Level::Warn, 0.15, Advice::MoveRight},
        {Check::HeadPoseYaw, Level::NotAssessed, 0, Advice::Ready},
        {Check::LuminanceMean, Level::Block, 20, Advice::MoreLight},
    };
    QCOMPARE(adviceOrder(findings), (std::vector{Advice::MoveRight, Advice::MoreLight}));
}

void AdviceOrderTest::saysNothingTwice()
{
    const std::vector<Finding> findings{
        {Check::FaceHeight, Level::Warn, 0.5, Advice::MoveCloser},
        {Check::InterEyeDistance, Level::Warn, 100, Advice::MoveCloser},
    };
    QCOMPARE(adviceOrder(findings), std::vector{Advice::MoveCloser});
}

void AdviceOrderTest::comesInBeforeComingCloser()
{
    std::vector<Finding> findings{
        {Check::FaceHeight, Level::Block, 0.3, Advice::MoveCloser},
        {Check::OffsetX, Level::Warn, 0.15, Advice::MoveRight},
        {Check::OffsetY, Level::Block, 0.25, Advice::MoveUp},
    };
    QCOMPARE(adviceOrder(findings),
             (std::vector{Advice::MoveUp, Advice::MoveCloser, Advice::MoveRight}));
    findings.back().level = Level::Warn;
    QCOMPARE(adviceOrder(findings),
             (std::vector{Advice::MoveCloser, Advice::MoveRight, Advice::MoveUp}));
}

void AdviceOrderTest::goesBackBeforeGoingSideways()
{
    const std::vector<Finding> findings{
        {Check::FaceHeight, Level::Block, 0.9, Advice::MoveBack},
        {Check::BorderDistance, Level::Block, -20, Advice::MoveDown},
    };
    QCOMPARE(adviceOrder(findings), (std::vector{Advice::MoveBack, Advice::MoveDown}));
}

void AdviceOrderTest::opposites()
{
    QVERIFY(areOpposite(Advice::MoveCloser, Advice::MoveBack));
    QVERIFY(areOpposite(Advice::MoveRight, Advice::MoveLeft));
    QVERIFY(areOpposite(Advice::MoveUp, Advice::MoveDown));
    QVERIFY(!areOpposite(Advice::MoveUp, Advice::MoveLeft));
    QVERIFY(!areOpposite(Advice::MoveUp, Advice::MoveUp));
    QVERIFY(!areOpposite(Advice::Ready, Advice::Ready));
    QVERIFY(!areOpposite(Advice::NoFace, Advice::Ready));
}

QTEST_APPLESS_MAIN(AdviceOrderTest)
#include "tst_advice_order.moc"
