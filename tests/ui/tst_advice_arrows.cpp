// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/advice_arrows.h"
#include "ui/widgets/oval.h"

#include <QTest>

using framing::Advice;

namespace
{

constexpr QSizeF view{714, 536};

QPainterPath arrows(Advice advice, const framing::Pose& pose = {})
{
    framing::Guidance guidance;
    guidance.advice = advice;
    guidance.pose = pose;
    return ui::adviceArrows(guidance, ui::ovalIn(view));
}

} // namespace

class AdviceArrowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayHasItsOwnArrowInsideThePicture_data()
    {
        QTest::addColumn<Advice>("advice");
        QTest::addColumn<framing::Pose>("pose");
        QTest::newRow("closer") << Advice::MoveCloser << framing::Pose();
        QTest::newRow("back") << Advice::MoveBack << framing::Pose();
        QTest::newRow("left") << Advice::MoveLeft << framing::Pose();
        QTest::newRow("right") << Advice::MoveRight << framing::Pose();
        QTest::newRow("up") << Advice::MoveUp << framing::Pose();
        QTest::newRow("down") << Advice::MoveDown << framing::Pose();
        QTest::newRow("turned left") << Advice::LookStraight << framing::Pose{20, 5, 0};
        QTest::newRow("turned right") << Advice::LookStraight << framing::Pose{-20, 5, 0};
        QTest::newRow("chin up") << Advice::LookStraight << framing::Pose{5, 20, 0};
        QTest::newRow("chin down") << Advice::LookStraight << framing::Pose{5, -20, 0};
        QTest::newRow("tilted left") << Advice::StraightenHead << framing::Pose{0, 0, 20};
        QTest::newRow("tilted right") << Advice::StraightenHead << framing::Pose{0, 0, -20};
    }

    void everyWayHasItsOwnArrowInsideThePicture()
    {
        QFETCH(Advice, advice);
        QFETCH(framing::Pose, pose);
        const QPainterPath path = arrows(advice, pose);
        QVERIFY(!path.isEmpty());
        QVERIFY(QRectF(QPointF(0, 0), view).contains(path.boundingRect()));
        QVERIFY(!m_seen.contains(path));
        m_seen.append(path);
    }

    void theSideIsThePersonsOwn()
    {
        const QRectF oval = ui::ovalIn(view);
        QVERIFY(arrows(Advice::MoveLeft).boundingRect().right() < oval.left());
        QVERIFY(arrows(Advice::MoveRight).boundingRect().left() > oval.right());
    }

    void theFaceStaysFree()
    {
        const QRectF oval = ui::ovalIn(view);
        for (const Advice advice : {Advice::MoveUp, Advice::MoveDown, Advice::MoveLeft})
            QVERIFY(!arrows(advice).intersects(oval));
    }

    void whatHasNoDirectionHasNoArrow()
    {
        for (const Advice advice : {Advice::Ready, Advice::NoFace, Advice::SeveralFaces,
                                    Advice::MoreLight, Advice::HoldStill, Advice::OpenEyes})
            QVERIFY(arrows(advice).isEmpty());
        framing::Guidance unknown;
        unknown.advice = Advice::LookStraight;
        QVERIFY(ui::adviceArrows(unknown, ui::ovalIn(view)).isEmpty());
    }

private:
    QList<QPainterPath> m_seen;
};

QTEST_MAIN(AdviceArrowsTest)
#include "tst_advice_arrows.moc"
