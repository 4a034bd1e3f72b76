// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/ideal_face.h"
#include "ui/widgets/oval.h"

#include <QTest>

class OvalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liesInTheMiddleAndInside_data()
    {
        QTest::addColumn<QSizeF>("picture");
        QTest::newRow("recommended") << QSizeF(960, 720);
        QTest::newRow("small") << QSizeF(640, 480);
        QTest::newRow("view") << QSizeF(714, 535.5);
    }

    void liesInTheMiddleAndInside()
    {
        QFETCH(QSizeF, picture);
        const QRectF oval = ui::ovalIn(picture);
        QVERIFY(QRectF(QPointF(0, 0), picture).contains(oval));
        QVERIFY(qAbs(oval.center().x() - picture.width() / 2) < 1e-9);
    }

    void holdsTheFaceThatFramingCallsIdeal()
    {
        const QRectF oval = ui::ovalIn({960, 720});
        const QRectF face = framing::idealFace({960, 720}, framing::defaultThresholds());
        QVERIFY(oval.contains(face));
        QCOMPARE(oval.bottom(), face.bottom());
        QCOMPARE(oval.width(), face.width());
    }

    void growsWithThePicture()
    {
        const QRectF small = ui::ovalIn({480, 360});
        const QRectF large = ui::ovalIn({960, 720});
        QVERIFY(qAbs(large.width() - 2 * small.width()) < 1e-9);
        QVERIFY(qAbs(large.top() - 2 * small.top()) < 1e-9);
    }
};

QTEST_MAIN(OvalTest)
#include "tst_oval.moc"
